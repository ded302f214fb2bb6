"""From change to change of a story."""

from __future__ import annotations

from reportedly.desk.web.turning import moments, neighbours
from reportedly.model.summary import Turn, TurnKind

TURNS = [
    Turn("2025-03-14T12:00Z", "", TurnKind.STATUS, "announced", "postponed"),
    Turn("2025-03-12", "", TurnKind.STATUS, "rumoured", "announced"),
    Turn("2025-03-12", "", TurnKind.PLACE, "Turku", "Oulu"),
    Turn("2025-03-10", "", TurnKind.STATUS, None, "rumoured"),
]


def at(moment: object) -> str | None:
    return getattr(moment, "at", None)


def test_changes_of_one_time_are_one_moment() -> None:
    found = moments(TURNS)
    assert [moment.at for moment in found] == ["2025-03-10", "2025-03-12", "2025-03-14T12:00Z"]
    assert found[1].words == ("announced; it was rumoured", "said to be in Oulu; it was Turku")


def test_back_from_now_leads_to_how_it_stood_before_the_last_change() -> None:
    found = neighbours(moments(TURNS), None)
    assert (at(found.previous), at(found.next)) == ("2025-03-12", None)


def test_between_two_changes_one_leads_back_past_the_last_and_one_on() -> None:
    found = neighbours(moments(TURNS), "2025-03-13")
    assert (at(found.previous), at(found.next)) == ("2025-03-10", "2025-03-14T12:00Z")


def test_a_day_holds_all_its_changes() -> None:
    found = neighbours(moments(TURNS), "2025-03-14")
    assert (at(found.previous), at(found.next)) == ("2025-03-12", None)


def test_before_the_first_change_there_is_nothing_to_go_back_to() -> None:
    found = neighbours(moments(TURNS), "2025-03-01")
    assert (at(found.previous), at(found.next)) == (None, "2025-03-10")
    assert neighbours([], None) == neighbours([], "2025-03-01")


WITHIN = [
    Turn("2025-03-12T14:20+02:00", "", TurnKind.PLACE, "Turku", "Oulu"),
    Turn("2025-03-12", "", TurnKind.STATUS, "rumoured", "announced"),
    Turn("2025-03-10", "", TurnKind.STATUS, None, "rumoured"),
]


def test_a_change_of_a_day_comes_before_one_in_the_course_of_it_and_leads_to_how_it_stood_between() -> None:
    found = moments(WITHIN)
    assert [moment.at for moment in found] == ["2025-03-10", "2025-03-12T00:00Z", "2025-03-12T14:20+02:00"]
    before_the_days_end = neighbours(found, "2025-03-12T20:00Z")
    assert (at(before_the_days_end.previous), at(before_the_days_end.next)) == ("2025-03-12T00:00Z", None)
    between = neighbours(found, "2025-03-12T10:00Z")
    assert (at(between.previous), at(between.next)) == ("2025-03-10", "2025-03-12T14:20+02:00")
