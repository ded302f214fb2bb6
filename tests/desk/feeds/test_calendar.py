"""iCalendar as a calendar program takes it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import icalendar
import pytest

from reportedly.desk.feeds import Occasion, calendar, occasions
from reportedly.model.dossier import (
    CalendarEntry,
    Dossier,
    DossierEvent,
    DossierPlace,
    Independence,
    Interval,
    Status,
    StatusChange,
    StoryHead,
    WhenTold,
)
from reportedly.model.statement import EventType

from .conftest import HOSTILE


def occasion(earliest: str | None = "2025-05-02", latest: str | None = "2025-05-02", **told: object) -> Occasion:
    given = {"status": Status.ANNOUNCED, "title": "Visit of Ida Strand in Turku", "revised": "2025-04-30T08:30+02:00"}
    return Occasion(
        uid="e1@desk.example",
        earliest=earliest,
        latest=latest,
        revisions=3,
        link="https://desk.example/stories/s-p1",
        **{**given, **told},  # type: ignore[arg-type]
    )


def event_of(*told: Occasion) -> icalendar.Event:
    content = calendar("Turku", told)
    assert_as_rfc_5545_asks(content)
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    return event


def assert_as_rfc_5545_asks(content: bytes) -> None:
    """Lines end in CRLF and are at most 75 octets long; each event has one UID, DTSTAMP and DTSTART."""
    lines = content.split(b"\r\n")
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)
    for event in icalendar.Calendar.from_ical(content).walk("VEVENT"):
        assert all(
            isinstance(event[name], list) is False for name in ("UID", "DTSTAMP", "DTSTART", "STATUS", "SEQUENCE")
        )
        assert str(event["STATUS"]) in {"TENTATIVE", "CONFIRMED", "CANCELLED"}
        start, end = event.decoded("DTSTART"), event.decoded("DTEND", None)
        assert end is None or (type(end) is type(start) and end > start)


def test_a_day_is_a_whole_day_that_ends_before_the_next() -> None:
    event = event_of(occasion())
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (date(2025, 5, 2), date(2025, 5, 3))
    assert str(event["SUMMARY"]) == "Visit of Ida Strand in Turku (announced)"
    assert (str(event["UID"]), event["SEQUENCE"]) == ("e1@desk.example", 3)
    assert event.decoded("DTSTAMP") == event.decoded("LAST-MODIFIED") == datetime(2025, 4, 30, 6, 30, tzinfo=UTC)


def test_an_hour_is_an_instant() -> None:
    event = event_of(occasion("2025-05-02T10:00+03:00", "2025-05-02T10:00+03:00"))
    assert event.decoded("DTSTART") == datetime(2025, 5, 2, 7, tzinfo=UTC)
    assert "DTEND" not in event


@pytest.mark.parametrize(
    ("earliest", "latest", "floor", "first", "after", "said"),
    [
        ("2025-05", "2025-05", False, date(2025, 5, 1), date(2025, 6, 1), "(announced)"),
        ("2025-05-02", "2025-05-04", False, date(2025, 5, 2), date(2025, 5, 5), "(announced)"),
        ("2025-05-02", "2025-05-02", True, date(2025, 5, 2), date(2025, 5, 3), "(announced, no earlier than this)"),
        ("2025-05-02", None, False, date(2025, 5, 2), date(2025, 5, 3), "(announced, no earlier than this)"),
        (None, "2025-05-02", False, date(2025, 5, 2), date(2025, 5, 3), "(announced, by this day)"),
        ("2025-05-02T10:00Z", "2025-05-03", False, date(2025, 5, 2), date(2025, 5, 4), "(announced)"),
        ("2025-05-04", "2025-05-02", False, date(2025, 5, 4), date(2025, 5, 5), "(announced)"),
    ],
)
def test_what_is_known_of_the_date_is_kept(
    earliest: str | None, latest: str | None, floor: bool, first: date, after: date, said: str
) -> None:
    event = event_of(occasion(earliest, latest, floor=floor))
    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (first, after)
    assert str(event["SUMMARY"]).endswith(said)


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (Status.RUMOURED, "TENTATIVE"),
        (Status.ANNOUNCED, "TENTATIVE"),
        (Status.POSTPONED, "TENTATIVE"),
        (Status.LAPSED, "TENTATIVE"),
        (Status.DISPUTED, "TENTATIVE"),
        (Status.CONFIRMED, "CONFIRMED"),
        (Status.UNDER_WAY, "CONFIRMED"),
        (Status.OCCURRED, "CONFIRMED"),
        (Status.CANCELLED, "CANCELLED"),
        (Status.DENIED, "CANCELLED"),
        (Status.RETRACTED, "CANCELLED"),
    ],
)
def test_a_calendar_program_learns_how_it_stands(status: Status, said: str) -> None:
    assert str(event_of(occasion(status=status))["STATUS"]) == said


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
def test_the_words_of_a_hostile_page_stay_words(words: str) -> None:
    event = event_of(occasion(title=words, description=words, place=words))
    assert len(str(event["SUMMARY"])) <= 300
    assert not any(character in str(event["SUMMARY"]) for character in "\u202e\u2066\x1b\x07\ufffe\r\n")


def test_nothing_without_a_time_is_in_a_calendar() -> None:
    content = calendar("Turku", [occasion(None, None), occasion("some day", "some day")])
    assert b"VEVENT" not in content


def test_the_same_calendar_comes_twice_and_in_the_order_of_days() -> None:
    told = [occasion("2025-05-09", "2025-05-09"), occasion()]
    assert calendar("Turku", told) == calendar("Turku", reversed(told))


def test_a_dossier_gives_its_occasions() -> None:
    history = tuple(
        StatusChange(at, status, "a rule")
        for at, status in (("2025-04-28", Status.RUMOURED), ("2025-04-30", Status.ANNOUNCED))
    )
    event = DossierEvent(
        "e1", "Visit in Turku", EventType.VISIT, (), DossierPlace("Turku", "Finland", 60.45, 22.27),
        Interval("2025-05-02", "2025-05-02"), Status.ANNOUNCED, "2025-04-30", history, (), Independence(1, 1),
        when_history=(WhenTold("2025-04-28", "2025-05-02", "2025-05-02", False, None),),
    )  # fmt: skip
    entry = CalendarEntry("Visit in Turku", "2025-05-02", "2025-05-02", Status.ANNOUNCED, "e1")
    head = StoryHead("s-p1", "Visit in Turku", "2025-04-28", "2025-04-30", 2)
    dossier = Dossier(head, "2025-05-01T00:00:00Z", events=(event,), calendar=(entry,))
    (found,) = occasions(dossier, "https://desk.example/stories/s-p1", "Desk.Example")
    assert (found.uid, found.revised, found.revisions) == ("e1@desk.example", "2025-04-30", 2)
    assert (found.place, found.description) == ("Turku", "Announced: a rule")
