"""Visits and meetings that are told by the way: by what was done on them, by a plane, by whom one is to see."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention, read


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tom Lind met Lena Ollen during a visit to Turku.", Factuality.CERTAIN),
        ("Tom Lind said during a visit to Turku that the pact was dead.", Factuality.CERTAIN),
        ("Tom Lind failed to sign the pact during his visit to Turku.", Factuality.CERTAIN),
        ("China and Norvik failed to produce any result during a rare visit to Turku by Tom Lind.", Factuality.CERTAIN),
        ("Tom Lind has spent five hours in talks on the first day of his visit to Turku.", Factuality.CERTAIN),
        ("Tom Lind may sign the pact during a visit to Turku.", Factuality.POSSIBLE),
        ("Tom Lind will sign the pact during his visit to Turku.", Factuality.UNCOMMITTED),
        ("It came on the eve of Tom Lind's visit to Turku.", Factuality.UNCOMMITTED),
    ],
)
def test_a_visit_on_which_something_was_done_has_been_made(page: Recogniser, text: str, value: Factuality) -> None:
    """Even if what was to be done there was not; what is only to be done leaves it open."""
    event = mention(page(text), "visit")
    assert event.type is EventType.VISIT
    assert event.factuality[0].value is value


def test_who_owns_the_plane_that_touches_down_has_come(page: Recogniser) -> None:
    """A plane visits nobody."""
    event = mention(page("Tom Lind's plane touched down in Turku early on Sunday."), "touched down")
    assert [(each.role, each.entity) for each in event.participants] == [("visitor", "Tom Lind")]


@pytest.mark.parametrize(
    ("text", "words", "other"),
    [
        ("Tom Lind is expected to see President Lena Ollen when he is in Turku.", "see", "Lena Ollen"),
        ("On Monday Tom Lind sees Lena Ollen.", "sees", "Lena Ollen"),
        ("Tom Lind is likely to be granted an audience with King Olav on Monday.", "audience", "Olav"),
    ],
)
def test_whom_one_is_to_see_one_is_to_meet(page: Recogniser, text: str, words: str, other: str) -> None:
    """So is who is granted an audience."""
    event = mention(page(text), words)
    assert event.type is EventType.MEETING
    assert [each.entity for each in event.participants] == ["Tom Lind", other]
    assert event.expected


@pytest.mark.parametrize(
    "text",
    [
        "Tom Lind saw Lena Ollen on television.",
        "Tom Lind expects to see Lena Ollen win.",
        "Tom Lind sees Lena Ollen as a rival.",
        "Voters will see Lena Ollen on the ballot.",
    ],
)
def test_who_only_looks_on_meets_nobody(page: Recogniser, text: str) -> None:
    """To see has other senses."""
    assert all(event.type is not EventType.MEETING for event in page(text).events)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Novak visited Oslo on Monday, a trip that angered Petrov.", ["visited"]),
        ("Novak visited Oslo and Bergen, a trip Petrov criticised.", ["visited"]),
        ("Novak visited Oslo on Monday. A trip to Bergen was called off.", ["visited", "trip"]),
    ],
)
def test_a_visit_said_again_behind_a_comma_is_no_other(page: Recogniser, text: str, words: list[str]) -> None:
    assert [each.text for each in page(text).events if each.type == "visit"] == words


def test_who_has_no_announcement_to_make_on_a_visit_says_nothing_of_it() -> None:
    found = mention(
        read("All is well.", "No announcement to make yet on Novak's visit to Oslo, says ministry"), "visit"
    )
    assert {each.value for each in found.factuality} == {Factuality.UNCOMMITTED}
