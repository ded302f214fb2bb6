"""Everyday news of firms, regulators, clubs, films and rescues, told by a second paper in quite other words."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses


def course(question: str, first: str, then: str) -> list[str]:
    """The statuses that a question has after a page of a Friday, and after one of the next Tuesday."""
    return statuses(
        question, ["2025-05-02", "2025-05-06"],
        ("2025-05-02", "Northern Post", "What is said", first),
        ("2025-05-06", "Courant", "What came of it", then),
    )  # fmt: skip


def test_a_strike_that_is_averted_is_off() -> None:
    told = course(
        "Will bus drivers in Kemi strike?",
        "Bus drivers in Kemi will strike on Wednesday, their union said on Friday.",
        "A strike by bus drivers in Kemi was averted on Tuesday after the two sides reached a deal, the union said.",
    )
    assert told == ["announced", "cancelled"]


def test_a_strike_whose_threat_is_ended_is_off() -> None:
    told = course(
        "Will teachers in Norland strike?",
        "Teachers in Norland will strike next week unless they get more money, their union warned.",
        "Norland's teachers have voted to accept a 5% pay rise, ending the threat of a strike.",
    )
    assert told == ["announced", "cancelled"]


def test_a_transfer_that_breaks_down_is_off() -> None:
    told = course(
        "Will Karl Berg join Pori?",
        "The striker Karl Berg will join Pori from Kemi United, the club said on Friday.",
        "Striker Karl Berg's move to Pori has broken down after he failed a medical, the club said.",
    )
    assert told == ["announced", "cancelled"]


def test_who_is_to_stay_in_charge_is_not_sacked() -> None:
    told = course(
        "Will Kemi United sack Jaan Tamm?",
        "Kemi United are ready to sack coach Jaan Tamm, sources close to the club said.",
        "Chairman Ove Dahl of Kemi United has said Jaan Tamm will remain in charge of the team.",
    )
    assert told == ["rumoured", "denied"]


def test_a_ware_set_for_months_later_is_put_off() -> None:
    told = course(
        "When will the Orbit 4 be launched?",
        "Norvik will launch its Orbit 4 phone on May 20, the company said.",
        "Norvik said the Orbit 4 phone would not be in shops until August.",
    )
    assert told == ["announced", "postponed"]


def test_a_regulator_gives_the_go_ahead() -> None:
    told = course(
        "Will Norvik's flu vaccine be approved?",
        "Norland's medicines agency will decide next week whether to approve Norvik's flu vaccine.",
        "Norland's medicines agency has given the go-ahead to Norvik's flu vaccine.",
    )
    assert told[1] == "occurred"


@pytest.mark.parametrize(
    "then",
    [
        "All three divers were brought out alive from the cave near Kemi on Tuesday, police said.",
        "The three divers were taken to safety from the cave near Kemi on Tuesday, police said.",
    ],
)
def test_who_is_brought_out_alive_is_rescued(then: str) -> None:
    first = "Three divers have been trapped in a cave near Kemi since Thursday, police said."
    assert course("Were the divers rescued?", first, then)[1] == "occurred"


@pytest.mark.parametrize(
    "then",
    [
        "The privacy watchdog fined Norvik 90 million euros on Tuesday for misusing data.",
        "Norvik was hit with a fine of 90 million euros on Tuesday, the competition authority said.",
    ],
)
def test_who_is_hit_with_a_fine_is_fined(then: str) -> None:
    first = "Norland's watchdog may fine Norvik, sources said."
    assert course("Will Norvik be fined?", first, then) == ["rumoured", "occurred"]


def test_a_film_that_arrives_in_cinemas_is_released() -> None:
    told = course(
        "Has Nightjar been released?",
        "The film Nightjar will open in cinemas on May 5, the studio said.",
        "The long-awaited thriller Nightjar arrived in cinemas across Norland on Monday.",
    )
    assert told == ["announced", "occurred"]


def test_a_studio_speaks_of_its_films_and_a_federation_bans() -> None:
    role = ("2025-05-06", "Courant", "Roe", "Ana Roe will direct the next Nightjar film, the studio said on Tuesday.")
    assert statuses("Will Ana Roe direct the Nightjar film?", ["2025-05-06"], role) == ["announced"]
    said = "Sprinter Ana Roe was banned for four years on Tuesday, the athletics federation said."
    assert statuses("Has Ana Roe been banned?", ["2025-05-06"], ("2025-05-06", "Courant", "Ban", said)) == ["occurred"]


def test_a_storm_that_comes_ashore_has_reached_the_coast() -> None:
    told = course(
        "Did Storm Elin hit Kemi?",
        "Storm Elin is due to make landfall near Kemi on Monday, forecasters said.",
        "Storm Elin came ashore near Kemi on Monday night, the weather service said.",
    )
    assert told[1] == "occurred"


def test_what_opens_is_the_same_by_its_noun_and_the_name_in_front() -> None:
    told = course(
        "Has the Sund bridge opened?",
        "The new Sund bridge will open on May 5, the transport ministry said.",
        "The Sund bridge was opened to traffic on Monday after six years of work.",
    )
    assert told == ["announced", "occurred"]
