"""By whom and what an event is called: first what the pages say of it that open with it.

Further down a page comes to speak of other launches, and "his exit" may be anybody's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from reportedly.model.dossier import Party
from reportedly.model.names import without_stray_marks
from reportedly.model.statement import EventType, Participant, PartKind
from reportedly.stories.claims.cast import BEFALLEN, cast_of, is_in_full
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.openings import opens
from reportedly.stories.claims.rulings import DECISIONS
from reportedly.stories.parties.befallen import befallen
from reportedly.stories.parties.casts import PAIRED
from reportedly.stories.parties.names import entities, key, same_entity
from reportedly.stories.telling import Telling, is_in_lead

_POINTING = re.compile(
    r"(?i)(?:this|that|these|those|them|him|it|me|us|you|others?|(?:any|every|no|some)(?: ?one|body|thing))\b"
)
"""What says nothing outside of its page."""
_LONGEST = 6
"""Words of a description that still goes into a title."""
_SEVERAL = 2
"""Pages that open with an event and name somebody, so that it is called by him."""
_FEW = 4
"""Of so many tellings one must name whom it befalls."""


def as_opened_with(claim: Claim, cast: Sequence[Party]) -> list[Party]:
    """Give those who take part, first those whom several pages that open with it name, in the part they have there."""
    cast = [party for party in cast if not _is_shouted(party.entity)]
    lead = Claim(claim.type, [telling for telling in claim.tellings if opens(telling)])
    if not lead.tellings or claim.type in PAIRED:
        return cast
    opening = [party for party in cast_of(lead) if len(_naming(lead, party.entity)) >= _SEVERAL]
    first = [_in_full(party, cast) for party in opening]
    return [*first, *(party for party in cast if not any(_same(party, other) for other in first))]


def _is_shouted(name: str) -> bool:
    """Whether words all in capitals are those of a line between paragraphs, and no name: "ROE TO QUIT"."""
    return " " in name and name.isupper() and any(len(word) > _SHORT for word in name.split())


_SHORT = 4
"""Letters of the longest word that is written in capitals for being made of initials."""


def _same(party: Party, other: Party) -> bool:
    return same_entity(key(party.entity), key(other.entity))


def _in_full(party: Party, cast: Sequence[Party]) -> Party:
    """The party by the name in full that all tellings give."""
    if not _SURNAME.fullmatch(party.entity):
        return party
    return next(
        (Party(party.role, each.entity) for each in cast if is_in_full(each.entity) and _same(each, party)), party
    )


_SURNAME = re.compile(r"[A-Z][\w.-]*")


def called_by(claim: Claim, kind: str | None, one: str | None) -> str | None:
    """Give whom it befalls, by the name `one` if any; what is launched as pages that open with it tell it.

    As in "Norland fired a missile", where one page recalls further down that a Sudland rocket was launched, too.
    """
    lead = Claim(claim.type, [telling for telling in claim.tellings if opens(telling)])
    decided = kind in DECISIONS or claim.type is EventType.VOTE
    if one is not None and decided and _is_hardly_named(claim, lead, one) and (told := unnamed(claim)):
        return told
    if one is None or claim.type is not EventType.LAUNCH or not (told := unnamed(lead)):
        return one or unnamed(claim)
    pages = {each.page for each in lead.tellings if any(told == other.words for other in befallen(each.event))}
    return told if len(pages) > _SEVERAL * len(_naming(lead, one)) else one


def _is_hardly_named(claim: Claim, lead: Claim, one: str) -> bool:
    """Whether hardly a page of those that tell what is decided on names it so, and none that opens with it."""
    pages = {telling.page for telling in claim.tellings}
    few = len(_naming(claim, one)) * _FEW <= len(pages)
    return len(pages) > _SEVERAL and few and bool(lead.tellings) and not _naming(lead, one)


def _naming(claim: Claim, name: str) -> set[str]:
    """The pages that name somebody in a claim."""
    return {
        telling.page
        for telling in claim.tellings
        for each in telling.event.participants
        if any(same_entity(key(name), key(told)) for told in _names(each))
    }


def _names(participant: Participant) -> tuple[str, ...]:
    """The names of a participant, and the people of a state whom a page names by one word: "Finns"."""
    return (*entities(participant), *([participant.name] if " " not in participant.name else []))


def told_enough(claim: Claim, cast: Sequence[Party]) -> list[Party]:
    """Those by whom an attack may be called: one of many victims only if a page opens with him, or many name him."""
    if claim.type is not EventType.ATTACK:
        return list(cast)
    told = [
        (is_in_lead(telling), {name for each in telling.event.participants for name in _names(each)})
        for telling in claim.tellings
    ]

    def often(party: Party) -> bool:
        naming = [lead for lead, names in told if any(same_entity(key(party.entity), key(name)) for name in names)]
        return any(naming) or len(naming) * _FEW >= len(told) or party.role not in BEFALLEN

    return [party for party in cast if often(party)]


def _place_of(telling: Telling) -> int:
    """The place of a telling among those that an event is called by: headlines leave words out."""
    return int(telling.event.part is PartKind.TITLE) if is_in_lead(telling) else 2


def unnamed(claim: Claim) -> str | None:
    """Those whom it befalls in the common words told most, where they have no name: by what texts open with, if any."""
    for place in range(3):
        told = Counter(
            without_stray_marks(each.words)
            for telling in claim.tellings
            if _place_of(telling) == place
            for each in befallen(telling.event)
            if len(each.words.split()) <= _LONGEST and not _POINTING.match(each.words)
        )
        if told:
            return told.most_common(1)[0][0]
    return None
