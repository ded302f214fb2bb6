"""Of whom "who" tells: of people, and not of the thing that stands between.

"Two people familiar with the warnings, who called them strong": the parser hangs the clause on the nearest noun.
"""

from __future__ import annotations

from reportedly.language.repair.grammar import SUBJECTS
from reportedly.language.repair.parse import Parse

_PEOPLE = frozenset(
    "people persons person sources source officials official aides aide diplomats diplomat executives executive"
    " bankers banker investors investor lawyers lawyer lawmakers lawmaker employees employee insiders insider"
    " advisers adviser advisors advisor witnesses witness researchers researcher".split()
)
_BETWEEN = ("prep", "pobj", "amod", "acl", "advcl", "agent", "pcomp")
_STEPS = 6


def give_who_to_people(reading: Parse, who: int) -> None:
    """Hang a clause whose subject is "who" on the people further up that its noun only says something of."""
    clause = reading.heads[who]
    thing = reading.heads[clause]
    told = reading.word(who) == "who" and reading.deps[who] in SUBJECTS and reading.deps[clause] == "relcl"
    if not told or reading.tags[thing] not in ("NN", "NNS") or reading.word(thing) in _PEOPLE or thing > who:
        return
    above = thing
    for _ in range(_STEPS):
        if reading.deps[above] not in _BETWEEN:
            return
        above = reading.heads[above]
        if reading.word(above) in _PEOPLE:
            reading.hang(clause, above)
            return
