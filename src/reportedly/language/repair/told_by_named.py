"""Who is described before he is let speak: "The mill will close, Ann Roe, its owner, said on Monday"."""

from __future__ import annotations

from reportedly.language.lemmas import lemma
from reportedly.language.repair.grammar import ALL_SUBJECTS, NAMES
from reportedly.language.repair.parse import Parse
from reportedly.language.repair.told_before import BEHIND_SAYING, past_hearer
from reportedly.model.document import FINITE

TELLING = frozenset("said says told tells added confirmed announced wrote explained warned reported".split())
_STOPS = frozenset({";", ":", ".", '"', "“", "”", "``", "''", "(", ")", "?", "!"})
_NO_DESCRIPTION = frozenset({"and", "but", "or", "which", "when", "where", "that", "while", "as", "after", "before"})
_OF_PERSONS = frozenset({"who", "whose"})
_LONGEST = 25
_LONGEST_NAME = 6
TAKING_A_CLAUSE = frozenset("say think believe know hope fear mean see hear feel tell claim report show".split())
"""Behind these a noun may be the subject of what is said or thought, and need not be their object."""


def let_the_described_tell(reading: Parse, says: int) -> None:
    """As in "The mill will close, Ann Roe, its owner, said on Monday": she tells it, and is no other name of the mill.

    A name with what describes it between two commas, behind a whole clause, is the subject of the verb behind them.
    """
    if reading.word(says) not in TELLING or reading.word(says - 1) != "," or reading.tags[says][:2] != "VB":
        return
    ends = past_hearer(reading, says)
    behind = reading.word(ends).lower()
    if behind[:1].isalnum() and behind not in BEHIND_SAYING:
        return
    low, high = reading.edges(reading.root(says))
    who = _named_before(reading, says, low)
    if who is None:
        return
    first, name = who
    told, lost = _told(reading, says, first - 1)
    if told is None or _has_another_subject(reading, says, first, lost):
        return
    later = [at for at in range(says + 1, high + 1) if reading.heads[at] < first]
    if any(reading.deps[at] in (*ALL_SUBJECTS, "conj", "cc") for at in later):
        return
    before = [at for at in range(low, first - 1) if reading.heads[at] >= first and at not in (told, lost)]
    over = _over(reading, says)
    if over & {*before, lost} or (reading.heads[told] != says and says in _over(reading, told)):
        return
    for at in before:
        if reading.heads[at - 1] != at and lemma(reading.word(at - 1), reading.tags[at - 1]) == "be":
            reading.hang(at, at - 1, "acomp")  # "ruled that it was | illegal"
        else:
            reading.hang(at, told)
    if lost is not None:
        reading.hang(lost, told, "dobj")
    _raise_over_each(reading, says, told, name)
    reading.hang(told, says, "ccomp")
    _hang_on_name(reading, name, range(first, says))
    reading.hang(name, says, "nsubj")
    reading.hang(first - 1, says, "punct")
    reading.tags[says] = "VBD" if reading.tags[says] == "VBN" else reading.tags[says]


def _raise_over_each(reading: Parse, says: int, told: int, name: int) -> None:
    """Free a verb from what is to hang under it: the verb of what is told, and the name of who tells it."""
    if reading.heads[told] != says:
        reading.raise_over(says, told)
    if name in _over(reading, says):
        reading.raise_over(says, name)


def _over(reading: Parse, word: int) -> set[int]:
    """All that a word hangs under: what is hung below it must be none of these."""
    found: set[int] = set()
    while reading.heads[word] != word:
        word = reading.heads[word]
        found.add(word)
    return found


def _named_before(reading: Parse, says: int, low: int) -> tuple[int, int] | None:
    """The first and the last word of a name between commas, with a description between it and a verb."""
    for comma in range(says - 2, max(low, says - _LONGEST), -1):
        if reading.word(comma) in _STOPS:
            return None
        if reading.word(comma) != "," or reading.tags[comma - 1] not in NAMES:
            continue
        first = comma - 1
        while first > low and reading.tags[first - 1] in (*NAMES, "NN", "JJ") and comma - first < _LONGEST_NAME:
            first -= 1
        if first - 1 > low and reading.word(first - 1) == ",":
            return (first, comma - 1) if _describes(reading, comma + 1, says - 1) else None
    return None


def _describes(reading: Parse, first: int, last: int) -> bool:
    """Whether words tell who somebody is: a noun, an age, where he is from, or a clause of his own."""
    opener = reading.word(first).lower()
    if first >= last or opener in _NO_DESCRIPTION:
        return False
    done = any(tag in FINITE or tag == "MD" for tag in reading.tags[first:last])
    return not done or opener in _OF_PERSONS


def _told(reading: Parse, says: int, comma: int) -> tuple[int | None, int | None]:
    """The verb of the clause before a comma, and its object where the parser made that the subject of who tells it."""
    told, lost = _top(reading, comma - 1, comma), None
    if reading.tags[told] == "JJ" and reading.heads[told] > comma:
        told = _top(reading, told - 1, comma)
    if reading.heads[told] == says and reading.deps[told] in ALL_SUBJECTS and reading.heads[says] < told:
        told, lost = _top(reading, reading.heads[says], comma), told
        if lemma(reading.word(told), reading.tags[told]) in TAKING_A_CLAUSE or reading.children(told, "dobj"):
            return None, None
    helpers = reading.children(told, "aux", "auxpass")
    finite = any(reading.tags[at] in FINITE or reading.tags[at] == "MD" for at in (told, *helpers))
    joined = reading.children(told, "mark") or any(reading.tags[at] == "WRB" for at in reading.children(told))
    whole = any(at < told for at in reading.children(told, *ALL_SUBJECTS))
    aside = reading.heads[told] < comma and reading.heads[told] != told
    return (None, None) if not finite or joined or not whole or aside else (told, lost)


def _top(reading: Parse, at: int, end: int) -> int:
    """The topmost of the words before a place that a word hangs on."""
    while reading.heads[at] != at and reading.heads[at] < end:
        at = reading.heads[at]
    return at


def _has_another_subject(reading: Parse, says: int, first: int, lost: int | None) -> bool:
    subjects = reading.children(says, *ALL_SUBJECTS)
    held = reading.children(says, "aux", "auxpass", "mark", "cc")
    return bool(held) or any(at != lost and not first <= at < says for at in subjects)


def _hang_on_name(reading: Parse, name: int, words: range) -> None:
    """Hang on a name the words around it that hang on others outside."""
    for at in words:
        if at == name or (reading.heads[at] in words and reading.heads[at] != at):
            continue
        verb = reading.tags[at][:2] == "VB"
        label = "punct" if reading.word(at) == "," else "compound" if at < name else "relcl" if verb else "appos"
        reading.hang(at, name, label)
