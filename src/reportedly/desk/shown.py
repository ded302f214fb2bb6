"""What of a dossier is shown to people: what says enough, and each thing once. The JSON has all."""

from __future__ import annotations

from reportedly.desk.prose.body import says_who
from reportedly.model.dossier import CalendarEntry, Contradiction, Dossier, DossierEvent, Evidence
from reportedly.model.statement import EventType


def calendar(dossier: Dossier) -> list[CalendarEntry]:
    """Give what is dated and says of whom or where, or is of a kind and falls on a day; what reads alike once."""
    events = {event.id: event for event in dossier.events}
    shown = [entry for entry in dossier.calendar if _has_its_place(entry, events.get(entry.event))]
    return list({(each.what, each.earliest, each.latest, each.status): each for each in shown}.values())


def contradictions(dossier: Dossier) -> list[Contradiction]:
    """Give the contradictions, each pair of statements once: it may concern several events of a story."""
    shown: dict[tuple[Evidence, ...], Contradiction] = {}
    for contradiction in dossier.contradictions:
        shown.setdefault(contradiction.because, contradiction)
    return list(shown.values())


def _has_its_place(entry: CalendarEntry, event: DossierEvent | None) -> bool:
    if event is None or event.participants:
        return True
    return says_who(event) and (event.place is not None or (event.type is not EventType.OTHER and bool(entry.latest)))
