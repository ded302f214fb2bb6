"""Who takes part in what he denies: in "Norvik dismissed talk of layoffs" it is Norvik that would lay off."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.lexicon import Found
from reportedly.model.statement import Act, Attribution, Basis, EventType, Judgement, Participant

_REFUSALS = frozenset({Act.DENY, Act.REJECT})
_OF_ITS_OWN = frozenset(
    {EventType.ECONOMIC, EventType.APPOINTMENT, EventType.AGREEMENT, EventType.MEETING, EventType.VISIT}
    | {EventType.LAUNCH, EventType.OTHER}
)
"""What one denies of himself, where nobody else is told to do it; of strikes and attacks it may be anybody's."""
_BODIES = frozenset({Basis.ORGANISATION, Basis.OUTLET, Basis.OFFICIAL})
_OF_BODIES = frozenset({"agent", "party"})


def with_who_rejects(
    people: tuple[Participant, ...], found: Found, told_by: Sequence[Attribution], judged: Sequence[Judgement]
) -> tuple[Participant, ...]:
    """Give those who take part, with who denies what a noun tells where nobody is told to do it."""
    role = found.trigger.subject
    if found.verb or role is None or found.trigger.type not in _OF_ITS_OWN or _is_filled(role, people):
        return people
    denying = {each.by for each in judged if each.score < 0}
    said = next((each for each in told_by if each.id in denying and _speaks_of_itself(each, role)), None)
    if said is None:
        return people
    body = said.source.basis in _BODIES
    whose = (said.source.affiliation if role in _OF_BODIES else None) or said.source.entity
    if whose is None or (body and role not in _OF_BODIES) or any(each.entity == whose for each in people):
        return people
    return (*people, Participant(role, said.source.text, whose))


def _speaks_of_itself(said: Attribution, role: str) -> bool:
    """Whether somebody rejects what is told of him, or a body says that it is not so of what one alone does."""
    if said.source.basis is Basis.ANONYMOUS:
        return False
    return said.act in _REFUSALS or (
        role == "agent" and said.act is Act.STATE and said.source.basis is Basis.ORGANISATION
    )


def _is_filled(role: str, people: tuple[Participant, ...]) -> bool:
    """Whether somebody is told in a role; a meeting or a pact takes two."""
    return sum(each.role == role for each in people) >= (2 if role == "party" else 1)
