"""What of a dossier people are shown."""

from __future__ import annotations

from msgspec.structs import replace

from reportedly.desk import shown
from reportedly.model.dossier import (
    Basis,
    CalendarEntry,
    Contradiction,
    Dossier,
    DossierEvent,
    DossierFigure,
    DossierPage,
    Evidence,
    FigureValue,
    Independence,
    Interval,
    Origin,
    Party,
    Stance,
    Status,
    StoryHead,
)
from reportedly.model.statement import EventType, PartKind

DAY = "2025-03-14"
SAYS = Origin("o1", "Berg", "Berg", Basis.WITNESS, Stance.FOR, DAY)


def event(id_: str, type_: EventType, *parties: str) -> DossierEvent:
    told = tuple(Party("agent", name) for name in parties)
    return DossierEvent(id_, id_, type_, told, None, None, Status.REPORTED, None, (), (), Independence(1, 1))


def entry(event_: str, what: str = "Visit") -> CalendarEntry:
    return CalendarEntry(what, DAY, DAY, Status.REPORTED, event_)


def dossier(*events: DossierEvent, **more: object) -> Dossier:
    return Dossier(StoryHead("s1", "Visit", DAY, DAY, 1, Status.REPORTED), DAY, events, **more)  # type: ignore[arg-type]


def test_a_calendar_has_what_says_of_whom_it_is_and_reads_alike_once() -> None:
    events = (event("e1", EventType.VISIT, "Berg"), event("e2", EventType.VISIT), event("e3", EventType.VISIT, "Lind"))
    found = shown.calendar(dossier(*events, calendar=(entry("e1"), entry("e2"), entry("e3"), entry("e3", "Stay"))))
    assert [each.what for each in found] == ["Visit", "Stay"]


def test_what_is_told_of_a_decade_is_no_date_of_a_calendar() -> None:
    ahead = replace(entry("e1"), latest="2026-03-01")
    vague = replace(entry("e2"), latest="2029-12-31")
    events = (event("e1", EventType.VISIT, "Berg"), event("e2", EventType.VISIT, "Lind"))
    assert shown.calendar(dossier(*events, calendar=(ahead, vague))) == [ahead]


def test_two_statements_that_cannot_both_hold_are_shown_once_for_all_events() -> None:
    words = (Evidence("p1", PartKind.BODY, (0, 3), "met"), Evidence("p2", PartKind.BODY, (0, 7), "did not"))
    found = shown.contradictions(
        dossier(contradictions=(Contradiction("a", words), Contradiction("b", words), Contradiction("c", words[:1])))
    )
    assert [each.text for each in found] == ["a", "c"]


def test_of_the_further_events_those_are_shown_that_two_pages_tell_in_words_of_their_own() -> None:
    def told(id_: str, *pages: str) -> DossierEvent:
        mentions = tuple(f"{each}#m1" for each in pages)
        return replace(event(id_, EventType.VISIT, "Berg"), when=Interval(DAY, DAY), origins=(SAYS,), mentions=mentions)

    pages = (*(DossierPage(each, None, None, DAY) for each in ("p1", "p2")), DossierPage("p3", None, None, DAY, "p1"))
    events = (told("e1", "p1"), told("e2", "p1", "p2"), told("e3", "p1"), told("e4", "p1", "p3"))
    whole = dossier(*events, pages=pages)
    assert [each.id for each in shown.further(whole)] == ["e2"]
    over = replace(whole, calendar=tuple(entry(each.id, each.id) for each in events), as_of="2025-04-01")
    assert [each.what for each in shown.calendar(over)] == ["e1", "e2"]
    assert [each.what for each in shown.calendar(replace(over, as_of=DAY))] == ["e1", "e2", "e3", "e4"]
    shared = replace(over, story=replace(over.story, status=None))
    assert [shown.foremost(each) for each in (over, shared)] == [events[0], None]
    assert [each.what for each in shown.calendar(shared)] == ["e2"]


def test_what_is_counted_under_no_known_kind_is_a_figure_once_it_changes() -> None:
    once, twice = (FigureValue(value, None, DAY, "Berg") for value in (4, 5))
    figures = (
        DossierFigure("other", once, (once, once), of="country"),
        DossierFigure("other", twice, (once, twice), of="ship"),
        DossierFigure("dead", once, (once,)),
        DossierFigure("missing", None, (once,)),
        DossierFigure("per cent", once, (once, twice)),
    )
    assert [each.of for each in shown.figures(dossier(figures=figures))] == ["ship", None]
