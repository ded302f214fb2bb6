"""What of a dossier people are shown."""

from __future__ import annotations

from reportedly.desk import shown
from reportedly.model.dossier import (
    CalendarEntry,
    Contradiction,
    Dossier,
    DossierEvent,
    Evidence,
    Independence,
    Party,
    Status,
    StoryHead,
)
from reportedly.model.statement import EventType, PartKind

DAY = "2025-03-14"


def event(id_: str, type_: EventType, *parties: str) -> DossierEvent:
    told = tuple(Party("agent", name) for name in parties)
    return DossierEvent(id_, id_, type_, told, None, None, Status.REPORTED, None, (), (), Independence(1, 1))


def entry(event_: str, what: str = "Visit") -> CalendarEntry:
    return CalendarEntry(what, DAY, DAY, Status.REPORTED, event_)


def dossier(*events: DossierEvent, **more: object) -> Dossier:
    return Dossier(StoryHead("s1", "Visit", DAY, DAY, 1), DAY, events, **more)  # type: ignore[arg-type]


def test_a_calendar_has_what_says_of_whom_it_is_and_reads_alike_once() -> None:
    events = (event("e1", EventType.VISIT, "Berg"), event("e2", EventType.VISIT), event("e3", EventType.VISIT, "Lind"))
    found = shown.calendar(dossier(*events, calendar=(entry("e1"), entry("e2"), entry("e3"), entry("e3", "Stay"))))
    assert [each.what for each in found] == ["Visit", "Stay"]


def test_two_statements_that_cannot_both_hold_are_shown_once_for_all_events() -> None:
    words = (Evidence("p1", PartKind.BODY, (0, 3), "met"), Evidence("p2", PartKind.BODY, (0, 7), "did not"))
    found = shown.contradictions(
        dossier(contradictions=(Contradiction("a", words), Contradiction("b", words), Contradiction("c", words[:1])))
    )
    assert [each.text for each in found] == ["a", "c"]
