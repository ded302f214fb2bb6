"""Who is taken or held hostage: "took two engineers hostage" is of engineers, and the last word tells how.

The parser makes those taken a part of that word, or the word a verb.
"""

from __future__ import annotations

from reportedly.language.repair.grammar import SUBJECTS
from reportedly.language.repair.parse import Parse

_HOW = frozenset({"hostage", "captive"})
_TAKING = frozenset("take takes took taken taking hold holds held holding".split())
_BESIDE = ("det", "nummod", "amod", "poss", "compound")


def part_hostages(reading: Parse, how: int) -> None:
    """Hang "hostage" as an adverb on the verb that takes or holds somebody, and him on that as its object."""
    verb = reading.heads[how]
    if reading.word(how) not in _HOW or reading.word(verb) not in _TAKING or verb > how:
        return
    whom = how - 1
    if reading.tags[whom][:2] in ("NN", "CD") and reading.heads[whom] == how and reading.deps[whom] not in SUBJECTS[1:]:
        for at in reading.children(how, *_BESIDE):
            if at != whom:
                reading.hang(at, whom)
        reading.hang(whom, verb, "dobj")
    elif reading.child(verb, *SUBJECTS[1:]) is None and reading.child(verb, "dobj") in (None, how):
        return
    for at in reading.children(how):
        reading.hang(at, verb)
    reading.hang(how, verb, "advmod")
    reading.tags[how] = "NN"
