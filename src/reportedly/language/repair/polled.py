"""How many of those asked answered what: "6 in 10 support the ban", "57% approve of her", "40% back the plan".

The parser makes a noun of the answer that the share describes, or a preposition of it.
"""

from __future__ import annotations

from reportedly.language.repair.grammar import SUBJECTS
from reportedly.language.repair.parse import Parse

_ANSWERS = frozenset("support back oppose approve disapprove favor favour trust distrust".split())
_SHARES = frozenset("% percent cent half third thirds quarter quarters majority most".split())
_OF_THINGS = frozenset({"DT", "PRP$", "PRP", "VBG", "NNP"})
_NO_VERBS = frozenset({"NN", "IN", "RB", "RP", "VB", "JJ"})


def let_shares_answer(reading: Parse, answer: int) -> None:
    """Make a verb of a word behind a share that answers, and the share its subject."""
    share = answer - 1
    if not _is_answer(reading, answer) or not _is_share(reading, share):
        return
    first = reading.edges(share)[0]
    if reading.word(first - 1) in _BEFORE_WHAT_IS_ADDED:
        return
    reading.tags[answer] = "VBP"
    if reading.deps[answer] in ("prep", "advmod", "prt"):
        _make_clause(reading, answer)
    for deed in reading.children(answer, "acl"):
        reading.deps[deed] = "xcomp"  # "support | renewing the ban"
    if reading.deps[share] in SUBJECTS and reading.heads[share] == answer:
        return
    reading.hang(share, answer, SUBJECTS[0])
    for word in reading.children(answer, "det", "amod", "nummod", "quantmod"):
        if word < share:
            reading.hang(word, share)


_BEFORE_WHAT_IS_ADDED = frozenset({"by", "with", "of", "for", "to", "at", "from"})
"""What a share behind it is no subject of: "rose by 6 percent back to the old mark"."""


def _is_answer(reading: Parse, word: int) -> bool:
    if reading.words[word] not in _ANSWERS or reading.tags[word] not in _NO_VERBS:
        return False
    behind = reading.tags[word + 1] if word + 1 < len(reading.tags) else ""
    return behind in _OF_THINGS or (reading.words[word].endswith("approve") and reading.word(word + 1) == "of")


def _is_share(reading: Parse, word: int) -> bool:
    if word < 0:
        return False
    of_ten = reading.tags[word] == "CD" and reading.word(word - 1) in ("in", "of")
    return of_ten or reading.words[word].lower() in _SHARES


def _make_clause(reading: Parse, answer: int) -> None:
    """Make a clause of what a preposition or an adverb told: "found 40% | back the plan"."""
    reading.deps[answer] = "ccomp"
    for word in reading.children(answer, "pobj"):
        reading.deps[word] = "dobj"
