"""Tolls of several states on one page, and of all of them together."""

from __future__ import annotations

import pytest

from ..conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The quake has claimed 9,057 lives in Peru, Reed said, and officials put the number in Chile at 2,662,"
            " bringing the total to 11,719.",
            [(9057, ("Peru",)), (2662, ("Chile",)), (11719, ("everywhere",))],
        ),
        (
            "The quake killed 30 in Peru and 12 in Chile, taking the combined toll to 42.",
            [(30, ("Peru",)), (12, ("Chile",)), (42, ("everywhere",))],
        ),
        ("The quake killed 30 people in Peru, bringing the toll there to 42.", [(30, ("Peru",)), (42, ("Peru",))]),
    ],
)
def test_what_adds_up_the_tolls_of_states_is_of_all_of_them(
    page: Recogniser, text: str, told: list[tuple[float, tuple[str, ...]]]
) -> None:
    """And each of these stands by itself."""
    figures = [each for each in page(text).figures if each.quantity == "dead"]
    assert [(each.value, each.where) for each in figures] == told
    assert not any(each.background for each in figures)


def test_a_headline_names_two_states_with_a_comma_between(page: Recogniser) -> None:
    """The comma is none of the first one's name."""
    found = page("Snow fell on Monday.", title="Quake deaths pass 7,700 in Peru, Chile as rescuers race cold").figures
    assert [each.where for each in found] == [("Peru", "Chile")]


@pytest.mark.parametrize(
    "text",
    [
        "The quake has killed 4,218 people in Peru. With Chile's latest toll of 914, the total comes to 5,132.",
        "The agency put the dead in Peru at 4,218. Chile has reported 914 deaths, which brings the total above 5,100.",
    ],
)
def test_a_sum_is_of_no_single_state_whichever_is_named_last(page: Recogniser, text: str) -> None:
    """What adds up the tolls of the page is of all, told exactly or rounded."""
    assert [each.where for each in page(text).figures][-1] == ("everywhere",)


def test_a_toll_that_happens_to_be_a_sum_of_others_stays_that_of_its_state(page: Recogniser) -> None:
    """Two and three are five, and five died in Kenya."""
    figures = page("Two people died in Peru and three in Chile. In Kenya five people died.").figures
    assert [each.where for each in figures] == [("Peru",), ("Chile",), ("Kenya",)]
