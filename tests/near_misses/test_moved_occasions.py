"""Summits, congresses and festivals given another place or another day, and what is moved besides."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

from reportedly import pipeline


def _place(desk: Desk, question: str) -> str | None:
    answer = pipeline.ask(question, desk, "2025-04-08T00:00Z")
    place = answer.events[0].place if answer.events else None
    return place.name if place else None


def _day(desk: Desk, question: str) -> str | None:
    answer = pipeline.ask(question, desk, "2025-04-08T00:00Z")
    when = answer.events[0].when if answer.events else None
    return when.earliest if when else None


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Fisheries summit to be held in Turku
The fisheries summit of the Kvarken Council will be held in Turku on May 12, the council said on Thursday.

2025-04-07 | Fjord Daily | Fisheries summit moved to Vaasa
The fisheries summit of the Kvarken Council has been moved from Turku to Vaasa, the council said on Monday.
""")
def test_a_summit_that_is_moved_will_be_held_there(desk: Desk):
    assert desk.status("Is the fisheries summit being moved to Vaasa?") == "announced"
    assert _place(desk, "Where will the fisheries summit be held?") == "Vaasa"
    assert _day(desk, "When will the fisheries summit be held?") == "2025-05-12"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Talks set for Lima
Peru and Chile will hold talks on fishing in Lima on April 20, Peru's foreign ministry said on Thursday.

2025-04-07 | Fjord Daily | Talks to be held in Santiago
The talks between Peru and Chile on fishing will be held in Santiago instead of Lima, Peru's foreign ministry said.
""")
def test_the_place_that_it_is_not_held_at_is_none_of_its_places(desk: Desk):
    assert _place(desk, "Where will the talks between Peru and Chile be held?") == "Santiago"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Venue of Velden forum changed
The venue of the Velden economic forum, due on June 3, has been changed from Tartu to Narva, the forum said on Monday.
""")
def test_a_change_of_venue_says_where_it_will_be(desk: Desk):
    assert _place(desk, "Where will the Velden economic forum be held?") == "Narva"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Congress on June 20
The congress of the Farmers' Party will be held on June 20, party secretary Jonas Reck said on Thursday.

2025-04-07 | Fjord Daily | Congress brought forward
The congress of the Farmers' Party has been brought forward to May 30, party secretary Jonas Reck said on Monday.
""")
def test_what_is_brought_forward_is_not_put_off(desk: Desk):
    assert _day(desk, "When will the Farmers' Party congress be held?") == "2025-05-30"
    assert desk.status("When will the Farmers' Party congress be held?") != "postponed"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Halden festival from June 6
The Halden jazz festival will be held in Halden from June 6, its director Mira Kolbe said on Thursday.

2025-04-07 | Fjord Daily | Halden jazz festival moves to August
The Halden jazz festival has been moved from June to August, director Mira Kolbe said on Monday.
""")
def test_a_month_that_something_is_moved_to_lies_ahead(desk: Desk):
    assert desk.status("When will the Halden jazz festival be held?") == "postponed"
    assert _day(desk, "When will the Halden jazz festival be held?") == "2025-08"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Climate conference in Split
The climate conference will be held in Split in November, the organisers said on Thursday.

2025-04-07 | Fjord Daily | Climate conference may move
The climate conference may be moved from Split to Zagreb, two officials told the Fjord Daily.
""")
def test_a_move_that_may_come_leaves_the_place_as_it_is(desk: Desk):
    assert _place(desk, "Where will the climate conference be held?") == "Split"
    assert desk.status("Will the climate conference be moved to Zagreb?") == "rumoured"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Final in Brno
The Moravian Cup final will be held in Brno on May 4, the federation said on Thursday.

2025-04-07 | Fjord Daily | Final stays in Brno
The Moravian Cup final will not be moved to Olomouc, the federation said on Monday.
""")
def test_who_denies_a_move_does_not_deny_the_occasion(desk: Desk):
    assert desk.status("Where will the Moravian Cup final be held?") == "announced"
    assert _place(desk, "Where will the Moravian Cup final be held?") == "Brno"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Climate conference in Split
The climate conference will be held in Split in November, the organisers said on Thursday.

2025-04-07 | Fjord Daily | Ministers and sharks moved
The ministers were moved from Split to Zadar on Monday after a fire in their hotel. The Halden aquarium moved two sharks
to Bergen on Monday, it said.
""")
def test_what_is_moved_besides_moves_no_conference(desk: Desk):
    assert _place(desk, "Where will the climate conference be held?") == "Split"
    assert desk.status("Is the climate conference being moved to Bergen?") == "nothing"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Launch delayed
The launch of the Heron rocket was delayed to Friday, operator Nordvane said on Monday.
""")
def test_what_was_delayed_to_a_weekday_is_put_off_to_the_one_to_come(desk: Desk):
    assert desk.status("Has the launch of the Heron rocket been delayed?") == "postponed"
    assert _day(desk, "When will the Heron rocket be launched?") == "2025-04-11"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Forum in Graz on October 3
The Danube water forum will be held in Graz on October 3, the organisers said on Thursday.

2025-04-07 | Fjord Daily | Forum moved
The Danube water forum was moved from Graz to Linz on Monday, the organisers said.
""")
def test_the_day_of_a_move_is_not_that_of_what_is_moved(desk: Desk):
    assert _place(desk, "Where will the Danube water forum be held?") == "Linz"
    assert _day(desk, "When will the Danube water forum be held?") == "2025-10-03"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Norvik Bridge to open in April
The Norvik Bridge will open on 10 April, the Norland transport ministry said on Monday.

2025-03-20 | Kelso Courier | Painters still at work on Norvik Bridge
Scaffolding has come back to the western tower. The Norvik Bridge is due to open on 2 June.
""")
def test_a_later_day_told_as_a_fact_puts_off_and_stands(desk: Desk):
    question = "When will the Norvik Bridge open?"
    assert desk.status(question, "2025-03-10") == "announced"
    assert desk.status(question, "2025-03-21") == "postponed"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Norvik Bridge to open in April
The Norvik Bridge will open on 10 April, the Norland transport ministry said on Monday.

2025-03-20 | Kelso Courier | Bridge opening may slip, says analyst
Scaffolding is back. The Norvik Bridge will open on 2 June, said Piet Vane, an analyst at Halden Bank.
""")
def test_a_later_day_that_an_outsider_names_puts_nothing_off(desk: Desk):
    assert desk.status("When will the Norvik Bridge open?", "2025-03-21") == "announced"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | New date for Halden 2
Orbital Norvik will launch the Halden 2 satellite on 10 October, the company said on Monday. Previously, Halden 2 was
targeted to launch in June 2025.
""")
def test_who_tells_which_day_it_was_to_be_before_tells_of_a_delay(desk: Desk):
    assert desk.status("When will Orbital Norvik launch Halden 2?", "2025-03-04") == "postponed"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | New date for Halden 2
Orbital Norvik will launch the Halden 2 satellite on 10 May, the company said on Monday. Originally, Halden 2 was
targeted to launch in June 2025.
""")
def test_who_tells_that_it_was_to_be_later_tells_of_no_delay(desk: Desk):
    assert desk.status("When will Orbital Norvik launch Halden 2?", "2025-03-04") == "announced"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Lima Olympics as planned
The Olympics in Lima will open on 24 July, IOC president Ola Nilsen said on Monday.

2025-03-20 | Kelso Courier | Nilsen and Vega agree to put Games back
IOC president Ola Nilsen and Peru's leader Ines Vega have postponed the Lima Games until 2026, the two said on Thursday.
""")
@pytest.mark.parametrize(("day", "status"), [("2025-03-10", "announced"), ("2025-03-21", "postponed")])
def test_games_and_olympics_are_one_and_the_body_that_governs_them_sets_them(desk: Desk, day: str, status: str):
    assert desk.status("When will the Lima Olympics be held?", day) == status


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Brands count on Lima Olympics
The Olympics in Lima will open on 24 July, Piet Vane, an analyst at Halden Bank, said on Monday.

2025-03-04 | Kelso Courier | Cup put off
The Andes Cup in Lima has been postponed until 2026, its organisers said on Tuesday.
""")
def test_an_outsider_sets_no_games_and_a_cup_put_off_is_not_they(desk: Desk):
    assert desk.status("When will the Lima Olympics be held?", "2025-03-10") == "reported"


_CONFERENCE = """
2025-04-03 | Bay Herald | Government delivers tents to Halden
Soldiers placed the tents in the main square of Halden on Thursday, the ministry said.

2025-04-04 | Fjord Daily | Peru's government calls rebuilding conference in Halden for 20 April
The government of Peru said on Friday that it would hold an international conference in Halden on 20 April.

2025-04-07 | Harbour Post | Halden conference put off
Peru's government has postponed the conference on rebuilding flood-stricken Halden, it said on Monday.
"""


@pytest.mark.pages(_CONFERENCE)
def test_an_occasion_is_asked_for_by_its_own_noun_whatever_is_told_with_it(desk: Desk):
    """Neither is who places tents there asked for by "take place", nor who rebuilds the town by what it is on."""
    question = "Will the international conference on rebuilding Halden take place?"
    assert desk.status(question, "2025-04-03") == "nothing"
    assert desk.status(question, "2025-04-05") == "announced"
    assert desk.status(question, "2025-04-08") == "postponed"
