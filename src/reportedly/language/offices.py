"""Office holders named only by their office: "the head of Halvline", "the Norwegian premier", "Halvline's chief".

Tied to the one person whom the same article introduces as holding an office there; where there are two, to nobody.
"""

from __future__ import annotations

from collections import defaultdict

from reportedly.language.affiliations import holder_after, holder_before
from reportedly.model.document import Mention, ParsedPart

_HIGHEST = frozenset(
    "president premier minister chancellor leader ruler king queen prince princess emperor sultan emir pope chief boss"
    " head chairman chairwoman chairperson chair ceo executive director governor mayor speaker secretary commander"
    " captain spokesman spokeswoman spokesperson".split()
)
"""Offices one person at a time holds; "official" and "lawmaker" are held by many."""


def office_holders(part: ParsedPart, affiliations: dict[str, str]) -> list[Mention]:
    """Give mentions for the words that name an office, each tied to its holder."""
    holders: dict[str, list[str]] = defaultdict(list)
    for person, body in affiliations.items():
        holders[body].append(person)
    found = []
    for at, word in enumerate(part.words):
        if word.lower() in _HIGHEST and at not in part.mention_at and not _introduces(part, at):
            office_in = holder_after(part, at) or holder_before(part, at)
            people = holders.get(office_in, []) if office_in else []
            if len(people) == 1 and not _has_another_charge(part, at, people[0]):
                found.append(Mention(at, at + 1, people[0], "person"))
    return found


_OF_A_CHARGE = frozenset({"minister", "secretary"})
"""Offices that many hold, each in charge of something."""


def _has_another_charge(part: ParsedPart, at: int, person: str) -> bool:
    """Whether the holder is told to be in charge of something else: "the Norwegian health minister", the premier."""
    office = part.lowered[at]
    if office not in _OF_A_CHARGE or at - 1 in part.mention_at:
        return False
    told = (each.first for each in part.mentions if each.entity == person and each.first > 1)
    charges = {part.lowered[first - 2] for first in told if part.lowered[first - 1] == office}
    return bool(charges) and part.lowered[at - 1] not in charges


def _introduces(part: ParsedPart, at: int) -> bool:
    """Whether the office stands right before or after the name of its holder, or in a compound ("head office")."""
    after = part.mention_at.get(at + 1)
    if after is not None and after.kind == "person":
        return True
    return at + 1 < len(part.words) and part.tags[at + 1] in ("NN", "NNS", "NNP")
