"""Who tells something, described by a participle that the parser took for the verb: "two people briefed on it said"."""

from __future__ import annotations

from reportedly.language.repair.grammar import SUBJECTS
from reportedly.language.repair.parse import Parse
from reportedly.model.document import FINITE

_BEHIND_PARTICIPLES = frozenset({"prep", "agent", "npadvmod", "advmod", "punct"})


def give_back_described(reading: Parse, briefed: int, told: int) -> None:
    """Of "Two officials briefed on the matter told the Herald" who told it had been briefed.

    So a letter "sent Monday to Ann Roe, 52, states that" had been sent: the two commas stand around her age.
    """
    subject = _described(reading, briefed, told)
    if subject is None:
        return
    governed = [at for at in reading.children(briefed) if not briefed < at < told and at != told]
    if reading.heads[told] == briefed:
        reading.raise_over(told, briefed)
    for at in governed:
        reading.hang(at, told, reading.deps[at])
    reading.describe(briefed, subject)


def _described(reading: Parse, briefed: int, told: int) -> int | None:
    """Who is described, where grammar leaves no other reading: a verb behind him has no subject and no "and"."""
    if briefed > told or reading.tags[told] not in FINITE or reading.children(told, *SUBJECTS):
        return None
    joined = reading.heads[told] == briefed and reading.deps[told] in ("conj", "dep")
    if reading.children(briefed, "aux", "auxpass", "dobj", "cc") or not (joined or reading.heads[briefed] == told):
        return None
    between = [at for at in reading.children(briefed) if briefed < at < told]
    subject = next((at for at in reading.children(briefed, *SUBJECTS) if at < briefed), None)
    if subject is None or reading.tags[subject] in ("NNP", "PRP"):
        return None  # a name is described between commas
    if not between or any(reading.deps[at] not in _BEHIND_PARTICIPLES for at in between):
        return None
    ends = reading.edges(between[-1])[1] + 1
    ends += reading.word(ends) == ","
    if reading.edges(subject)[1] + 1 != briefed or ends != told:
        return None
    set_off = reading.word(told - 1) == ","
    thing = reading.tags[subject] in ("NN", "NNS") and bool(reading.children(subject, "det"))
    return subject if not set_off or (thing and reading.words[briefed:told].count(",") == 2) else None
