"""What somebody is to have done: of "A court ordered Ana Roe freed" she is whom it befalls, and frees nobody.

The parser makes her who does it, since the clause has no "be", or the deed a part of what tells who she is.
"""

from __future__ import annotations

from reportedly.language.repair.parse import Parse

_WANTING = frozenset(
    "order orders ordered ordering want wants wanted wanting need needs needed prefer prefers preferred".split()
)
_OBJECTS = ("dobj", "ccomp", "xcomp", "attr", "acomp", "dative")
_BESIDE_IT = ("aux", "auxpass", "mark", *_OBJECTS)
_ORDERED = frozenset(
    "arrested banned blocked cancelled canceled closed demolished deported destroyed detained dismissed dissolved"
    " dropped evacuated evicted executed expelled extradited fired frozen freed halted hanged held imprisoned jailed"
    " killed lifted postponed recalled reinstated released removed reopened replaced returned sacked scrapped seized"
    " shut stopped suspended withdrawn".split()
)
"""What is ordered, and does not tell which one is meant: "ordered the man freed", but "ordered parts made there"."""


def befall_whom_it_is_wanted_for(reading: Parse, deed: int) -> None:
    """Make a past form passive where a verb of wanting or ordering takes it together with the subject before it."""
    if reading.tags[deed] not in ("VBD", "VBN") or reading.child(deed, *_BESIDE_IT) is not None:
        return
    above = reading.heads[deed]
    if reading.deps[deed] == "acl" and reading.deps[above] == "dobj" and reading.word(deed) in _ORDERED:
        whom, wants = above, reading.heads[above]
    else:
        told = reading.child(above, "dobj") if reading.deps[deed] == "xcomp" else reading.child(deed, "nsubj")
        if told is None or reading.deps[deed] not in ("ccomp", "xcomp"):
            return
        whom, wants = told, above
    wanting = reading.word(wants).lower() in _WANTING and wants < whom < deed
    if not wanting or any(at > whom and at != deed for at in reading.children(wants, "xcomp", "ccomp")):
        return
    reading.hang(deed, wants, "ccomp")
    reading.hang(whom, deed, "nsubjpass")
    reading.tags[deed] = "VBN"
