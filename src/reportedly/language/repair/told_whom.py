"""What somebody is told or warned of, which the parser took for what describes him: "told a friend | that he left"."""

from __future__ import annotations

from reportedly.language.lemmas import lemma
from reportedly.language.repair.grammar import ALL_SUBJECTS
from reportedly.language.repair.parse import Parse

_TELLING_HIM = frozenset("tell inform assure remind warn notify convince persuade".split())
"""What is done to somebody with a clause behind him."""
_TOLD_OF = frozenset(
    "warning claim allegation report assurance complaint suggestion hint confirmation assertion accusation fear "
    "concern belief statement testimony evidence promise pledge threat rumour rumor word".split()
)
"""What takes a clause behind whose it is: "warnings from engineers | that the dam could break"."""
_WHOSE = frozenset({"from", "by", "of", "among"})


def tell_him_that(reading: Parse, clause: int) -> None:
    """Hang a whole clause that "that" opens on who tells it, and not on whom it is told, where he tells nothing else.

    What somebody describes lacks something and tells who is meant; but whoever is told must be told something.
    """
    whom = reading.heads[clause]
    that = reading.edges(clause)[0]
    if reading.word(that) != "that" or that != _end(reading, whom, clause) or not _has_subject(reading, clause, that):
        return
    governor = reading.heads[whom]
    if reading.deps[whom] in ("dobj", "dative") and _tells(reading, governor, whom):
        reading.hang(clause, governor, "ccomp")
    elif (
        reading.deps[whom] == "pobj"
        and _is_told_of(reading, governor)
        and _lacks_nothing(reading, clause, that, _SELDOM_WITH)
    ):
        reading.hang(clause, governor - 1, "acl")
    elif _tells_by_itself(reading, whom) and _lacks_nothing(reading, clause, that, _ALONE):
        reading.deps[clause] = "acl"
    else:
        return
    reading.hang(that, clause, "mark")
    reading.tags[that] = "IN"


def _end(reading: Parse, whom: int, clause: int) -> int:
    """The word behind all that hangs on a noun before a clause of it."""
    ends = [reading.edges(at)[1] for at in reading.children(whom) if at != clause and at < clause]
    return max((whom, *ends)) + 1


def _has_subject(reading: Parse, clause: int, that: int) -> bool:
    subject = reading.child(clause, *ALL_SUBJECTS)
    return subject is not None and subject != that and that < subject < clause


def _tells(reading: Parse, verb: int, whom: int) -> bool:
    telling = (
        verb < whom
        and reading.tags[verb][:2] == "VB"
        and lemma(reading.words[verb], reading.tags[verb]) in _TELLING_HIM
    )
    return telling and not reading.children(verb, "ccomp", "xcomp", "auxpass", "prt")


def _is_told_of(reading: Parse, preposition: int) -> bool:
    """Whether a preposition stands behind a noun that tells something and before whose it is."""
    return _tells_by_itself(reading, preposition - 1) and reading.word(preposition) in _WHOSE


def _tells_by_itself(reading: Parse, noun: int) -> bool:
    return reading.tags[noun] in ("NN", "NNS") and lemma(reading.words[noun], reading.tags[noun]) in _TOLD_OF


def _lacks_nothing(reading: Parse, clause: int, that: int, alone: frozenset[str]) -> bool:
    """Whether a verb needs no more than it has: an object of its own, a predicate, a passive, or none at all."""
    if reading.children(clause, "acomp", "attr", "auxpass", "ccomp", "xcomp"):
        return True
    has = any(at != that for at in reading.children(clause, "dobj"))
    return has or lemma(reading.words[clause], reading.tags[clause]) in alone


_ALONE = frozenset(
    "die resign lie go come happen collapse fall exist rise occur arrive erupt cooperate work matter sleep live".split()
)
"""Verbs that have no object."""
_SELDOM_WITH = _ALONE | frozenset("break burn explode drown spread fail return win lose leave flee escape sink".split())
"""Verbs that need no object, and seldom have one that somebody is: "warnings from a crew that the dam could break"."""
