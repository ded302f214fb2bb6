"""What somebody says right behind the verb, where the parser gave it away to the next verb or to a new sentence.

As in "told the Star | he is looking for data", "While the agency said Tuesday it had a record, it gave none", "the
issues he says have won him votes".
"""

from __future__ import annotations

from reportedly.language.repair.grammar import ALL_SUBJECTS, SUBJECTS
from reportedly.language.repair.parse import Parse
from reportedly.model.document import FINITE

_SAYING = frozenset(
    "said says say told tells tell added adds tweeted tweets believes believed claims claimed insisted insists warned"
    " argued noted announced reported".split()
)
_TOLD = ("ccomp", "xcomp", "parataxis")
_ENDS = frozenset({".", "!", "?", ":", ";", "...", "…", "—", "-", '"', "”", "''", "“", "``"})
_POINTING = frozenset({"that", "this", "these", "those"})


def let_tell_on(reading: Parse, says: int) -> None:
    """Hang on a verb of saying the clause behind it, if it has none and the clause is told by nobody else."""
    if reading.word(says) not in _SAYING or reading.tags[says][:2] != "VB":
        return
    _point_at_the_teller(reading, says)
    if reading.child(says, "nsubj") is None or any(at > says for at in reading.children(says, *_TOLD)):
        return
    if not (_begun_anew(reading, says) or _taken_by_the_next(reading, says)):
        _left_without_subject(reading, says)


def _point_at_the_teller(reading: Parse, says: int) -> None:
    """As in '"It is over," that tweet said': the first word belongs to who says it, and is nothing he says."""
    for at in reading.children(says, "dobj", "nsubj"):
        teller = next((each for each in reading.children(says, "nsubj") if each > at), None)
        bare = teller is not None and not reading.children(teller, "det", "poss")
        if teller is not None and bare and reading.word(at) in _POINTING and reading.edges(teller)[0] == at + 1:
            reading.hang(at, teller, "det")


def _begun_anew(reading: Parse, says: int) -> bool:
    """Where no stop ends a sentence, what the parser makes the next one goes on with what is said."""
    last = reading.edges(reading.root(says))[1]
    first = last + 1
    if first >= len(reading.words) or reading.word(last) in _ENDS or reading.edges(says)[1] != last:
        return False
    capital = reading.word(first)[:1].isupper() and reading.tags[first] not in ("NNP", "NNPS", "PRP")
    verb = reading.root(first)
    subject = reading.child(verb, *ALL_SUBJECTS)
    if capital or reading.tags[verb][:2] != "VB" or subject is None or reading.edges(subject)[0] != first:
        return False
    reading.hang(verb, says, "ccomp")
    return True


def _taken_by_the_next(reading: Parse, says: int) -> bool:
    """Where a verb takes who tells it for what happens beside, with no comma between: it is what is told."""
    verb = reading.heads[says]
    subject = reading.child(verb, *ALL_SUBJECTS)
    if reading.deps[says] not in ("advcl", "ccomp") or not says < verb or subject is None:
        return False
    first = reading.edges(subject)[0]
    if not says < first < verb or "," in reading.words[says:first]:
        return False
    if reading.edges(says)[1] != first - 1 or not _is_finite(reading, verb):
        return False
    before = [at for at in reading.children(verb) if at < says]
    reading.raise_over(says, verb)
    for at in before:
        reading.hang(at, says)
    reading.hang(verb, says, "ccomp")
    if reading.child(says, "mark") is not None and reading.heads[says] != says:
        reading.deps[says] = "advcl"
    return True


def _left_without_subject(reading: Parse, says: int) -> None:
    """As in "the issues he says have won him votes": a finite verb right behind, whose subject stands before him."""
    if reading.deps[says] not in ("relcl", "acl", "ccomp") or reading.children(says, "dobj"):
        return
    first = says + 1
    while reading.tags[first : first + 1] == ["RB"]:
        first += 1
    if first >= len(reading.words) or reading.tags[first] not in FINITE:
        return
    verb = reading.heads[first] if reading.deps[first] in ("aux", "auxpass") else first
    lower, upper = reading.edges(says)
    if lower <= verb <= upper or verb < first or reading.children(verb, *SUBJECTS, "expl", "csubj", "mark", "cc"):
        return
    if reading.heads[verb] != verb and reading.deps[verb] in ("advcl", "ccomp", "conj", "relcl", "xcomp", "dep"):
        reading.hang(verb, says, "ccomp")


def _is_finite(reading: Parse, verb: int) -> bool:
    return any(reading.tags[at] in FINITE for at in (verb, *reading.children(verb, "aux", "auxpass")))
