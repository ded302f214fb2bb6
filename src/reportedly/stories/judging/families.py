"""Which family an origin of a claim is of: that of a party whom it speaks for in this matter, else its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.statement import Basis
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.at_home import ACTING, known_to_speak
from reportedly.stories.judging.bereaved import HIS_OWN
from reportedly.stories.judging.planners import speaks_for_the_planners
from reportedly.stories.judging.speaking import (
    JOINT,
    ON_RECORD,
    Parties,
    is_of_the_parties,
    source_text,
    speak_together,
    speaks_for,
)
from reportedly.stories.parties.casts import ONE_SIDED, PAIRED
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.telling import Holding


class Families(Struct, frozen=True):
    """The families of the origins of a claim.

    `foremost` is the party by which all are known who act as one, `joined` gives for a family by itself that of the
    party that it is of here.
    """

    claim: Claim
    parties: Parties
    foremost: str
    joined: Mapping[str, str] = {}

    def of(self, holding: Holding) -> str:
        """Give the family of the origin of a holding."""
        family = self._told(holding)
        return family if holding.root.apart else self.joined.get(family, family)

    def _told(self, holding: Holding) -> str:
        """The family of an origin by one thing it says, unless a person has set it apart.

        In an act of one side all who act in it are one (operator, contractor, maker): who takes part, who speaks for
        one of these, named or as "the company", and any body that is told to have moved its date or called it off.
        Where there are two sides, who speaks for one is of that one, and two who say it together are of no third.
        """
        root, claim, parties = holding.root, self.claim, self.parties
        nobody = root.basis is Basis.OUTLET or (root.unnamed and not root.speaker)
        if root.apart or not parties.all or (nobody and not root.kin and not _is_of_the_company(holding)):
            return root.family
        if claim.type in ONE_SIDED:
            return self.foremost if _acts(holding, claim, parties) else root.family
        if speak_together(holding, claim):
            return _either(parties)
        return _side(holding, claim, parties) or root.family

    def joining(self, holdings: Iterable[Holding]) -> Families:
        """Give them with what the holdings tell: who has once spoken as one of the parties always does."""
        joined: dict[str, str] = {}
        for holding in holdings:
            root, family = holding.root, self._told(holding)
            named = root.basis in ON_RECORD and not root.unnamed and states.state(root.family) is None
            if family != root.family and named:
                joined.setdefault(root.family, family)
        return replace(self, joined=joined)


def families_of(claim: Claim, parties: Parties, holdings: Sequence[Holding]) -> Families:
    """Give the families of the origins of a claim; those who act as one go by whose word came first."""
    spoken = (name for each in holdings for name in (each.root.speaker, each.root.name) if name)
    first = next((party for name in spoken for party in parties.all if same_entity(key(name), key(party))), None)
    return Families(claim, parties, first or next(iter(parties.all), "")).joining(holdings)


def _acts(holding: Holding, claim: Claim, parties: Parties) -> bool:
    root = holding.root
    told = any(map(parties.has, (root.speaker, root.name, *root.kin))) or holding.telling.event.change is not None
    return told or _is_of_theirs(holding, claim, parties)


def _is_of_theirs(holding: Holding, claim: Claim, parties: Parties) -> bool:
    """Whether no page says whose an origin is, and by what it is called or tells it is of those who act."""
    if is_of_the_parties(holding, claim, parties) or _is_of_the_company(holding):
        return True
    return not known_to_speak(holding.root) and speaks_for_the_planners(holding, parties)


def _side(holding: Holding, claim: Claim, parties: Parties) -> str | None:
    """The side that an origin speaks for: as the pages say, else the one that acts in what it says, else either."""
    spoken = [party for party in parties.needed if speaks_for(holding, claim, parties, party)]
    its_own = [party for party in spoken if same_entity(key(holding.root.speaker or ""), key(party))]
    if spoken:  # the mayor of a town may speak for it and for its state: for whom he is said to
        return (its_own or spoken)[0] if len(spoken) == 1 or len(its_own) == 1 else _either(parties)
    if claim.type not in PAIRED or not _is_of_theirs(holding, claim, parties):
        return None
    acting = {name for each in holding.telling.event.participants if each.role in ACTING for name in entities(each)}
    called = set(key(source_text(holding)).split())
    by_its_kind = [party for party in parties.needed if _KINDS & called & set(key(party).split())]
    acts = [party for party in parties.needed if any(same_entity(key(party), key(name)) for name in acting)]
    return next((sides[0] for sides in (by_its_kind, acts) if len(sides) == 1), _either(parties))


def _either(parties: Parties) -> str:
    """The family of who speaks for one or all of the sides, and no page says for which."""
    return JOINT.join(parties.needed or parties.all[:1])


def distinct(families: Iterable[str]) -> list[str]:
    """Give families under one name each: "the league" is the Harbour Workers' League.

    Two who say a thing together, or one of whom is meant, are none besides those of them who say it by themselves.
    """
    named = sorted(families, key=lambda name: (-len(name), name))
    kept: list[str] = []
    for family in [each for each in named if not _is_made_of(each, named)]:
        if not any(same_entity(key(family), key(other)) for other in kept):
            kept.append(family)
    return kept


def _is_made_of(family: str, others: Iterable[str]) -> bool:
    members = family.split(JOINT)
    alone = [other for other in others if JOINT not in other]
    return len(members) > 1 and any(same_entity(key(each), key(other)) for each in members for other in alone)


def _is_of_the_company(holding: Holding) -> bool:
    """As in "a company adviser", "his agent Kai Strand": whoever they are, they are of the one that acts."""
    called = source_text(holding)
    issued = holding.root.basis is Basis.DOCUMENT and _ISSUED.match(called) is not None
    inside = _INSIDE.match(called) or HIS_OWN.match(called)
    return issued or (inside is not None and not known_to_speak(holding.root))


_ISSUED = re.compile(
    r"(?i)(?:(?:an?|the|joint|brief|short|written|official|press|news) )+"
    r"(?:statement|release|announcement|communiqu[eé])$"
)
"""What only those publish who do the thing."""


_KINDS = frozenset(
    "agency airline airlines airways association bank board broadcaster club college committee company corporation"
    " council federation festival foundation fund group guild institute league ministry party school society"
    " studio studios syndicate team trust union university".split()
)
"""What bodies are called by in their names and for short: "league spokesman" is of the Harbour Workers' League."""

_INSIDE = re.compile(
    r"(?i)(?:(?:an?|the|its|their|one|two|three|four|five|several|some|senior|top|another|other|of) )*"
    r"(?:company|firm|group|carmaker|automaker|airline|manufacturer|retailer|bank|lender|broadcaster|publisher|studio"
    r"|club|team|league|union|agency|operator|startup)(?:['’]s)? (?:(?:senior|top|chief|own) )?"
    r"(?:advis[eo]rs?|aides?|chiefs?|directors?|employees?|engineers?|executives?|insiders?|managers?|officers?"
    r"|officials?|representatives?|sources?|spokes\w+|staff|staffers?|workers?)\b"
)
"""Who is called by the body that he is inside, and that by what kind of body it is."""
