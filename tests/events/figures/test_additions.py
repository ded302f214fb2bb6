"""What a page tells as just found, and the total that it brings."""

from __future__ import annotations

import pytest

from ..conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Firemen found eight bodies on Wednesday. One is a girl of 5. The discovery takes the dead to 25.", 25),
        ("Divers found the bodies of four men and a woman. That puts the number of known dead at 11.", 11),
        ("Ten bodies had been found since Monday, and eight more by evening, which brings those killed to 54.", 54),
        ("Two more bodies were found Saturday, for a total of 24, with 124 unaccounted for.", 24),
        ("The last victim was identified on Monday. It puts at 98 the number who lost their lives.", 98),
    ],
)
def test_bodies_just_found_are_part_of_the_total_that_they_bring(page: Recogniser, text: str, whole: float) -> None:
    """The toll of the page is the total and not what was added to it last."""
    standing = [each.value for each in page(text).figures if each.quantity == "dead" and not each.background]
    assert standing == [whole]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Bus crash", "Twelve people were killed on Monday. The crash takes the dead on the roads this year to 40."),
        ("Twelve killed in crash", "Twelve people were killed. The crash takes the number of dead on the pass to 40."),
    ],
)
def test_a_total_of_other_events_leaves_the_toll_as_it_is(page: Recogniser, title: str, text: str) -> None:
    """Of a year's dead these are a part, and still the toll of the crash."""
    (first, *_) = [each for each in page(text, title=title).figures if each.value == 12]
    assert not first.background


def test_those_counted_of_each_state_stand_beside_the_total(page: Recogniser) -> None:
    """A state's toll is no addition."""
    figures = page("The quake killed 12 people in Peru and 30 in Chile, bringing the total to 42.").figures
    assert not any(each.background for each in figures)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A further 62 deaths have been reported from Chile and 17 from Peru.", [62]),
        ("Another 34 people died in Chile, six in Peru and two in Brazil.", [34, 6, 2]),
        ("Another 34 people died in Chile on Monday.", []),
        ("A further 62 deaths were reported on Monday and 17 on Tuesday.", []),
    ],
)
def test_what_is_added_in_each_of_several_states_is_all_of_its_own(
    page: Recogniser, text: str, told: list[float]
) -> None:
    """In one state alone it may come on top of what was counted there before."""
    assert [each.value for each in page(text).figures if each.quantity == "dead"][: len(told) or None] == told
