"""When and where an event is said to be, and how both change over time: the date and place that stand."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from msgspec.structs import replace
from tests.stories.factories import BERGEN, TALLINN, meeting, page, source

from reportedly.model.dossier import DossierEvent, Status
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis, Change, EventMention, EventType, Factuality, PartKind, Place, When
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble

TORVALD = source(1, "Signe Torvald", Basis.OFFICIAL, "Signe Torvald")
SURE = Factuality.CERTAIN


def event(readings: Sequence[Reading], as_of: str, kind: EventType = EventType.MEETING) -> DossierEvent:
    known = known_by(readings, as_of)
    events = assemble("s", known, trace(known), as_of).events
    return next(each for each in events if each.type is kind)


def told(name: str, published: str, mention: EventMention) -> Reading:
    """A page on which Torvald says it, in words of its own."""
    return page(name, published, mention, sources=(TORVALD,), text=f"{name} says it in quite other words. " * 4)


def moved(day: str | None) -> EventMention:
    return meeting("a1", SURE, change=Change.POSTPONED, when=(day, day) if day else None)


def floor(day: str) -> EventMention:
    return replace(meeting("a1", SURE), when=When(f"no earlier than {day}", day, None, (0, 9), True))


def test_a_floor_is_the_day_aimed_at_and_marked():
    found = event([told("A", "2025-05-01", floor("2025-05-17"))], "2025-05-02")
    assert found.when
    assert (found.when.earliest, found.when.latest, found.when.floor) == ("2025-05-17", "2025-05-17", True)


def test_what_has_only_a_floor_does_not_lapse():
    assert event([told("A", "2025-05-01", floor("2025-05-17"))], "2025-06-30").status is Status.ANNOUNCED


def test_a_new_date_named_by_a_party_stands_against_an_older_move():
    pages = [
        told("A", "2025-05-01", moved("2025-05-12")),
        told("B", "2025-05-06", meeting("a1", SURE, when=("2025-05-20", "2025-05-20"))),
    ]
    found = event(pages, "2025-05-07")
    assert found.when and found.when.earliest == "2025-05-20"


def test_a_move_told_again_the_next_day_does_not_take_the_new_date_away():
    pages = [told("A", "2025-05-10", moved("2025-05-20")), told("B", "2025-05-11", moved(None))]
    found = event(pages, "2025-05-12")
    assert found.when and found.when.earliest == "2025-05-20"


def test_a_move_without_a_date_when_the_day_has_come_takes_it_away():
    pages = [told("A", "2025-05-10", moved("2025-05-12")), told("B", "2025-05-12", moved(None))]
    assert event(pages, "2025-05-13").when is None


def test_of_a_week_and_a_day_in_it_the_day_is_given():
    pages = [
        told("A", "2025-05-01", meeting("a1", SURE, when=("2025-05-12", "2025-05-18"))),
        page("B", "2025-05-01", meeting("a1"), sources=(source(1, "a source", Basis.ANONYMOUS),), text="Other words."),
    ]
    found = event(pages, "2025-05-02")
    assert found.when and (found.when.earliest, found.when.latest) == ("2025-05-12", "2025-05-12")


def test_a_day_named_later_says_more_than_no_earlier_than():
    pages = [
        told("A", "2025-05-01", floor("2025-05-17")),
        page(
            "B",
            "2025-05-06",
            meeting("a1", Factuality.PROBABLE, when=("2025-05-20", "2025-05-20")),
            sources=(source(1, "a source", Basis.ANONYMOUS),),
            text="Quite other words of a source.",
        ),
    ]
    found = event(pages, "2025-05-07")
    assert found.when and (found.when.earliest, found.when.floor) == ("2025-05-20", False)


def test_every_date_that_stood_is_kept_with_who_said_so_and_in_which_words():
    pages = [
        told("A", "2025-05-01", meeting("a1", SURE)),
        told("B", "2025-05-10", moved("2025-05-20")),
        told("C", "2025-05-20", moved(None)),
    ]
    series = event(pages, "2025-05-21").when_history
    assert [(each.at, each.earliest, each.by) for each in series] == [
        ("2025-05-01", "2025-05-12", "Signe Torvald"),
        ("2025-05-10", "2025-05-20", "Signe Torvald"),
        ("2025-05-20", None, None),
    ]
    assert all(each.because for each in series[:2]) and not series[2].because


def test_every_place_that_stood_is_kept():
    pages = [
        told("A", "2025-05-01", meeting("a1", SURE, place=BERGEN)),
        told("B", "2025-05-20", meeting("a1", SURE, place=TALLINN)),
        told("C", "2025-05-21", meeting("a1", SURE, place=TALLINN)),
    ]
    series = event(pages, "2025-05-22").place_history
    assert [(each.at, each.name) for each in series] == [("2025-05-01", "Bergen"), ("2025-05-20", "Tallinn")]
    assert all(each.because[0].page in "AB" for each in series)


def from_kourou(name: str, outlet: str, kind: EventType = EventType.LAUNCH, expected: bool = True) -> Reading:
    mention = meeting("a1", SURE, kind=kind, who=("Aquila",), role="theme", place=None, when=None, expected=expected)
    dateline = Place("KOUROU", "Kourou", "GF", 5.16, -52.65, PartKind.BODY, (0, 6))
    return replace(
        page(name, "2025-05-01", mention, sources=(TORVALD,), outlet=outlet, text=name * 40), places=(dateline,)
    )


def test_a_disaster_that_later_pages_place_in_the_state_stays_where_it_was():
    """ "The deadliest fire in Norway" is still the one in Bergen."""
    near, wide = (
        meeting("a1", SURE, kind=EventType.DISASTER, who=(), expected=False, when=None, place=place)
        for place in (BERGEN, ("Norway", "NO", 62.0, 10.0))
    )
    early = [told(name, "2025-05-01", near) for name in "AB"]
    late = [told(name, "2025-05-20", wide) for name in "CDE"]
    found = event([*early, *late], "2025-05-21", EventType.DISASTER)
    assert found.place and found.place.name == "Bergen"


def test_where_no_page_says_where_the_dateline_that_outlets_share_is_the_place():
    shared = [from_kourou("A", "Delta Post"), from_kourou("B", "Space Courier")]
    found = event(shared, "2025-05-02", EventType.LAUNCH).place
    assert found and found.name == "Kourou"


@pytest.mark.parametrize(("expected", "place"), [(True, None), (False, "Kourou")])
def test_what_is_to_come_in_court_is_told_from_where_reporters_sit(expected: bool, place: str | None):
    shared = [from_kourou(name, outlet, EventType.COURT, expected) for name, outlet in (("A", "Delta"), ("B", "Echo"))]
    found = event(shared, "2025-05-02", EventType.COURT).place
    assert (found.name if found else None) == place


def test_one_dateline_is_only_where_its_reporter_sits():
    assert event([from_kourou("A", "Delta Post")], "2025-05-02", EventType.LAUNCH).place is None


def test_a_day_named_before_stands_when_a_page_only_says_in_which_month():
    pages = [
        told("A", "2025-05-01", meeting("a1", SURE)),
        told("B", "2025-05-03", meeting("a1", SURE, when=("2025-05", "2025-05"))),
    ]
    found = event(pages, "2025-05-04")
    assert found.when and found.when.earliest == "2025-05-12"
