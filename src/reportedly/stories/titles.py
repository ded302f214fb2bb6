"""What an event is called in the dossier: its type, who takes part, and where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportedly.model.dossier import DossierPlace, Party
from reportedly.model.statement import EventType
from reportedly.stories.befallen import befallen
from reportedly.stories.casts import PAIRED
from reportedly.stories.claims import Claim
from reportedly.stories.kinds import kind_of
from reportedly.stories.names import entities, key, same_entity
from reportedly.stories.telling import text_of

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
_KINDS = {
    (EventType.APPOINTMENT, "leave"): "Departure of {}",
    (EventType.APPOINTMENT, "enter"): "Appointment of {}",
    (EventType.COURT, "arrest"): "Arrest of {}",
    (EventType.COURT, "charge"): "Charges against {}",
    (EventType.COURT, "trial"): "Trial of {}",
    (EventType.COURT, "verdict"): "Verdict on {}",
    (EventType.COURT, "sentence"): "Sentence for {}",
    (EventType.COURT, "extradition"): "Extradition of {}",
    (EventType.COURT, "release"): "Release of {}",
    (EventType.COURT, "inquiry"): "Inquiry into {}",
}
"""What an event is called by its kind, and whom it befalls."""
_BEFALLEN = ("theme", "target", "appointee", "victim")
_LEADING = ("theme", "victim", "target", "appointee", "visitor", "party", "agent")


def cast_of(claim: Claim) -> tuple[Party, ...]:
    """Give who takes part, in the spelling and role told most; the most named first, those hardly named left out."""
    told: Counter[tuple[str, str]] = Counter()
    for telling in claim.tellings:
        for participant in telling.event.participants:
            told.update((participant.role, name) for name in entities(participant))
    groups: list[Counter[tuple[str, str]]] = []
    for (role, name), count in sorted(told.items(), key=lambda each: -each[1]):
        group = next((group for group in groups if _same_group(name, group)), None)
        if group is None:
            groups.append(Counter({(role, name): count}))
        else:
            group[role, name] += count
    groups.sort(key=lambda group: -group.total())
    sides = 2 if claim.type in PAIRED else 1
    kept = [group for at, group in enumerate(groups) if at < sides or group.total() * 6 >= groups[0].total()]
    return tuple(_party(group) for group in kept[:6])


def _same_group(name: str, group: Counter[tuple[str, str]]) -> bool:
    return any(same_entity(key(name), key(other)) for _, other in group)


def _party(group: Counter[tuple[str, str]]) -> Party:
    """The name in several words where there is one: it says more; else the one told most."""
    role, name = max(group, key=lambda each: (" " in each[1], group[each]))
    return Party(role, name)


def kind_told_most(claim: Claim) -> str | None:
    """Give the kind within its type that most tellings give, None where they give none."""
    kinds = [kind_of(telling.event, text_of(telling.reading, telling.event.part)) for telling in claim.tellings]
    told = Counter(kind for kind in kinds if kind)
    return told.most_common(1)[0][0] if told else None


def word_told_most(claim: Claim) -> str:
    """Give the word that most tellings have for it: "talks", "impose"."""
    return Counter(telling.event.text for telling in claim.tellings).most_common(1)[0][0]


def _first(cast: Sequence[Party], roles: Sequence[str]) -> str | None:
    return next((each.entity for each in cast if each.role in roles), None)


def _unnamed(claim: Claim) -> str | None:
    """Those whom it befalls in the common words told most, where they have no name."""
    told = Counter(each.words for telling in claim.tellings for each in befallen(telling.event))
    return told.most_common(1)[0][0] if told else None


def title_of(claim: Claim, cast: Sequence[Party], place: DossierPlace | None) -> str:
    """Name an event: "Meeting of A and B in Turku"."""
    where = f" {'to' if claim.type is EventType.VISIT else 'in'} {place.name}" if place else ""
    parties = [each.entity for each in cast if each.role == "party"] or [each.entity for each in cast]
    kind = kind_told_most(claim)
    buyer, bought = _first(cast, ("agent",)), _first(cast, ("target", "theme"))
    if claim.type is EventType.ECONOMIC and kind == "takeover" and buyer and bought:
        return f"Takeover of {bought} by {buyer}"
    if claim.type in _TWO and len(parties) > 1:
        return _TWO[claim.type].format(*parties[:2]) + where
    whom_it_befalls = _first(cast, _BEFALLEN) or _unnamed(claim)
    if whom_it_befalls and (pattern := _KINDS.get((claim.type, kind or ""))):
        return pattern.format(whom_it_befalls) + where
    leading = sorted(cast, key=lambda each: _LEADING.index(each.role) if each.role in _LEADING else 9)
    if leading and claim.type in _ONE:
        return _ONE[claim.type].format(leading[0].entity) + where
    if place and any(same_entity(key(each.entity), key(place.name)) for each in leading):
        where = ""
    trigger = word_told_most(claim)
    whom = f" – {', '.join(each.entity for each in leading[:2])}" if leading else ""
    return f"{trigger[:1].upper()}{trigger[1:]}{whom}{where}"
