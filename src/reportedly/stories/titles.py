"""What an event is called in the dossier: its type, who takes part, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportedly.model.dossier import DossierPlace, Party
from reportedly.model.statement import EventType
from reportedly.stories.claims import Claim, key, same_entity

_TWO = {
    EventType.MEETING: "Meeting of {} and {}",
    EventType.CALL: "Call between {} and {}",
    EventType.AGREEMENT: "Agreement of {} and {}",
    EventType.ECONOMIC: "Transaction of {} and {}",
}
_ONE = {
    EventType.MEETING: "Meeting of {}",
    EventType.VISIT: "Visit of {}",
    EventType.DEATH: "Death of {}",
    EventType.LAUNCH: "Launch of {}",
    EventType.ATTACK: "Attack on {}",
    EventType.APPOINTMENT: "Appointment or resignation of {}",
}
_LEADING = ("theme", "victim", "target", "appointee", "visitor", "party", "agent")


def cast_of(claim: Claim) -> tuple[Party, ...]:
    """Give who takes part, as most pages say, with the fullest spelling of each name; the most named first."""
    told: Counter[tuple[str, str]] = Counter()
    for telling in claim.tellings:
        for participant in telling.event.participants:
            names = participant.entity if isinstance(participant.entity, tuple) else (participant.entity,)
            told.update((participant.role, name) for name in names if name)
    cast: list[Party] = []
    order = list(told)
    for role, name in sorted(told, key=lambda each: (-told[each], order.index(each))):
        _join(cast, Party(role, name))
    frequent = [each for each in cast if told[each.role, each.entity] * 4 >= max(told.values())]
    return tuple(frequent[:6])


def _join(cast: list[Party], new: Party) -> None:
    for at, old in enumerate(cast):
        if same_entity(key(old.entity), key(new.entity)):
            if len(new.entity) > len(old.entity):
                cast[at] = Party(old.role, new.entity)
            return
    cast.append(new)


def title_of(claim: Claim, cast: Sequence[Party], place: DossierPlace | None) -> str:
    """Name an event: "Meeting of A and B in Turku"."""
    where = f" {'to' if claim.type is EventType.VISIT else 'in'} {place.name}" if place else ""
    parties = [each.entity for each in cast if each.role == "party"] or [each.entity for each in cast]
    if claim.type in _TWO and len(parties) > 1:
        return _TWO[claim.type].format(*parties[:2]) + where
    leading = sorted(cast, key=lambda each: _LEADING.index(each.role) if each.role in _LEADING else 9)
    if leading and claim.type in _ONE:
        return _ONE[claim.type].format(leading[0].entity) + where
    trigger = Counter(telling.event.text for telling in claim.tellings).most_common(1)[0][0]
    whom = f" – {', '.join(each.entity for each in leading[:2])}" if leading else ""
    return f"{trigger[:1].upper()}{trigger[1:]}{whom}{where}"
