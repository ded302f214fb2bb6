"""The day and the place of an answer: of a death those of the crash, of what has happened those most pages give."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import Row, asked

ABOARD = (
    "2025-05-02",
    "Mine owner Orlov listed on crashed plane",
    "OSLO (Bothnia Wire) - Mine owner Ivan Orlov was on the passenger list of a plane that crashed north of Turku on"
    " Friday, the aviation authority said. The plane went down more than 90 miles north of Turku in the Tampere region."
    " Friends of the family said late on Friday that Ivan Orlov was dead.",
)
MOURNED = (
    "2025-05-04",
    "Miners mourn Orlov after plane crash",
    "OSLO (Bothnia Wire) - Ivan Orlov died in a plane crash last week, his company said on Sunday.",
)
GROUNDED = (
    "2025-05-03",
    "Planes grounded after crash in Tampere region",
    "OSLO (Bothnia Wire) - The aviation authority grounded planes of the type that crashed in the Tampere region on"
    " Friday.",
)
STATUE = (
    "2025-05-03",
    "Ferry owner Lind dies at 81",
    "OSLO (Bothnia Wire) - Ferry owner Ada Lind has died at the age of 81, her family said. Her conviction over the fire"
    " in Bergen on Thursday had been the last news of her.",
)


def told(question: str, day: str, *rows: Row) -> tuple[str | None, str | None]:
    """The day and the place of the one event that answers a question."""
    (event,) = asked(question, day, *rows).events
    return (event.when.earliest if event.when else None, event.place.name if event.place else None)


def test_who_dies_in_a_crash_dies_where_and_when_it_is() -> None:
    day, place = told("Is Ivan Orlov dead?", "2025-05-03", ABOARD, GROUNDED)
    assert day == "2025-05-02"
    assert place and place.lower() == "tampere region", "not Turku, which it is only told to be north of"


def test_the_day_of_the_crash_says_more_exactly_what_last_week_is() -> None:
    assert told("Is Ivan Orlov dead?", "2025-05-04", ABOARD, GROUNDED, MOURNED)[0] == "2025-05-02"


def test_what_somebody_was_tried_for_is_not_what_she_died_of() -> None:
    assert told("Is Ada Lind dead?", "2025-05-03", STATUE) == (None, None)


MET = (
    "2025-05-07",
    "Torvald and Kask meet in Tartu",
    "Norwegian prime minister Signe Torvald met Estonian president Ilmar Kask in Tartu on Tuesday, her office said.",
)
MET_TOO = (
    "2025-05-08",
    "Baltic states welcome talks",
    "Ministers welcomed that Signe Torvald met Ilmar Kask in Tartu on Tuesday.",
)
MISREAD = (
    "2025-05-09",
    "Torvald pleased with her trip",
    "Signe Torvald met Ilmar Kask on Thursday, her office said, and a joint statement is to follow.",
)
NEXT = (
    "2025-05-10",
    "Torvald invites Kask",
    "Signe Torvald will meet Ilmar Kask in Oslo on May 14, her office said.",
)


def test_of_what_has_happened_the_day_stands_that_most_pages_give() -> None:
    assert told("Did Signe Torvald meet Ilmar Kask?", "2025-05-09", MET, MET_TOO, MISREAD)[0] == "2025-05-06"


def test_a_later_meeting_puts_off_none_that_was_held() -> None:
    assert told("Did Signe Torvald meet Ilmar Kask in Tartu?", "2025-05-10", MET, NEXT)[0] == "2025-05-06"


def test_what_may_be_as_early_as_a_day_lies_ahead() -> None:
    page = (
        "2025-05-12",
        "Torvald and Kask may meet",
        "An official in Oslo said that a summit between Signe Torvald and Ilmar Kask as early as Tuesday or Wednesday was"
        " possible.",
    )
    assert told("Will Signe Torvald meet Ilmar Kask?", "2025-05-12", page)[0] == "2025-05-13"


LOOSE = (
    "2025-03-04",
    "King Berg to visit Norway",
    "King Olav Berg of Gotland will visit Norway later this month, his palace said on Tuesday.",
)
EXACT = (
    "2025-03-03",
    "Oslo prepares for King Berg",
    "The palace in Oslo said on Monday that King Olav Berg would visit Norway from 26 to 28 March.",
)
OFF = (
    "2025-03-20",
    "King Berg calls off Norway visit",
    "King Olav Berg has called off his visit to Norway because of an illness, his palace said on Thursday. The visit will"
    " not take place on 26 March, the palace said.",
)


def test_of_a_month_a_few_days_in_it_are_given() -> None:
    assert told("Will King Olav Berg visit Norway?", "2025-03-04", EXACT, LOOSE)[0] == "2025-03-26"


def test_what_is_called_off_keeps_its_day() -> None:
    assert told("Will King Olav Berg visit Norway?", "2025-03-20", EXACT, OFF)[0] == "2025-03-26"


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("Has Signe Torvald resigned?", "Prime minister Signe Torvald has resigned, her office said on Monday."),
        (
            "Has Signe Torvald resigned?",
            "Prime minister Signe Torvald has resigned. Her office said on Monday that she had had enough.",
        ),
        (
            "Has the competition authority approved Velora's takeover of Norvik?",
            "The competition authority said on Monday it had approved Velora's takeover of Norvik, with conditions.",
        ),
    ],
)
def test_what_is_done_by_being_declared_is_done_when_it_is_said(question: str, body: str) -> None:
    assert told(question, "2025-10-20", ("2025-10-20", "What happened in Oslo", body))[0] == "2025-10-20"


def test_what_was_past_the_day_before_is_not_done_when_it_is_said() -> None:
    left = ("2025-10-18", "Protesters in Oslo", "Prime minister Signe Torvald has resigned after weeks of protests.")
    body = "Prime minister Signe Torvald has resigned, president Ilmar Kask said on Monday, and that was settled."
    assert told("Has Signe Torvald resigned?", "2025-10-20", left, ("2025-10-20", "Kask speaks", body))[0] is None


FIRED = (
    "2025-05-02",
    "Norspace to launch Borealis 1 in June",
    "Norspace is to launch its Borealis 1 rocket in June, chief Dana Roe said in Hamburg. Work at the launch site in"
    " Andenes went on all night.",
)
CHEERED = (
    "2025-05-06",
    "Staff cheer in Hamburg",
    "Staff of Norspace cheered in Hamburg on Tuesday. The launch of Borealis 1 was set for June 4, the firm said.",
)


def test_what_flies_flies_from_the_site_that_pages_name() -> None:
    assert told("When will Norspace launch Borealis 1?", "2025-05-06", FIRED, CHEERED)[1] == "Andenes"


QUAKE = (
    ("2025-05-02", "Quake kills nine", "An earthquake in the state of Bavaria killed nine people on Friday, officials said."),
    ("2025-05-02", "Deadly quake", "The earthquake in Bavaria on Friday killed nine people."),
    ("2025-05-03", "Quake hits Augsburg", "An earthquake in Augsburg, Bavaria, killed nine people on Friday."),
    ("2025-05-03", "Rescue goes on", "An earthquake in Augsburg, Bavaria, on Friday killed nine, rescuers said."),
    ("2025-05-03", "Help arrives", "Help has come after the earthquake in Bavaria on Friday that killed nine people."),
)  # fmt: skip


def test_of_a_region_the_town_in_it_is_given_if_several_pages_tell_it() -> None:
    assert told("Did an earthquake strike Bavaria?", "2025-05-02", *QUAKE)[1] == "Bavaria"
    assert told("Did an earthquake strike Bavaria?", "2025-05-03", *QUAKE)[1] == "Augsburg"


TRUCE = (
    ("2025-03-03", "Peru and Chile near truce", "Peru and Chile may agree a truce this week, two diplomats said."),
    ("2025-03-04", "Peru and Chile agree truce", "US president Ann Roe said on Tuesday that a truce between Norland and the"
     " Desert Front would take effect at 4 a.m. on Wednesday."),
    ("2025-03-05", "Truce takes effect", "A truce between Peru and Chile came into force on Wednesday. Shops opened again."),
)  # fmt: skip


@pytest.mark.parametrize(("day", "status"), [("2025-03-03", "rumoured"), ("2025-03-05", "occurred")])
def test_a_truce_comes_into_force_on_the_day_that_who_brokered_it_has_named(day: str, status: str) -> None:
    event, *_ = asked("Will Peru and Chile agree a truce?", day, *TRUCE).events
    assert str(event.status) == status


AGAIN = (
    ("2023-06-22", "Roe welcomed in Oslo", "King Olav welcomed President Ann Roe of Peru to the Royal Palace in Oslo on Thursday."),
    ("2025-01-23", "Roe may visit Norway", "President Ann Roe of Peru may visit Norway next month, two diplomats said."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "day", "status"),
    [
        ("Will Ann Roe visit Oslo?", "2025-01-24", "rumoured"),
        ("Will Ann Roe visit Oslo?", "2023-06-23", "occurred"),
        ("Did Ann Roe visit Oslo?", "2025-01-24", "occurred"),
    ],
)
def test_what_will_be_is_not_what_was_years_ago(question: str, day: str, status: str) -> None:
    event, *_ = asked(question, day, *AGAIN).events
    assert str(event.status) == status


def test_who_has_arrived_has_come_whatever_he_does_next() -> None:
    set_for = (
        "2025-06-03",
        "Torvald to visit Estonia",
        "Prime minister Signe Torvald will begin a three-day visit to Estonia on Wednesday, Estonia's foreign ministry said"
        " on Tuesday.",
    )
    come = (
        "2025-06-04",
        "Torvald arrives in Estonia",
        "Prime minister Signe Torvald has arrived in Tallinn, Estonia's capital, on a visit that her country calls its"
        " greatest effort in years. She will be at a summit of Baltic states on Friday.",
    )
    (event,) = asked("Will Signe Torvald visit Estonia?", "2025-06-04", set_for, come).events
    assert str(event.status) in ("under way", "occurred")
