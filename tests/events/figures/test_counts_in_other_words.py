"""Tolls that are told by the last one, in a bracket, by who died of others, or by what is done with people."""

from __future__ import annotations

import pytest

from ..conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The fever spread to Peru. Peru reported its 26th death on Tuesday.", [("dead", 26)]),
        ("The fever spread to Peru. Peru confirmed the twenty-third case on Tuesday.", [("cases", 23)]),
        ("It was the third death of a minister in office.", []),
        ("The outbreak infected 63 people in Peru, of whom 28 died.", [("cases", 63), ("dead", 28)]),
        ("The crash killed 30 people, of whom 12 died at once.", [("dead", 30)]),
        ("Peru confirmed 12 new infections, taking the total to 90.", [("cases", 90)]),
        ("By noon 131 people had been pulled from the sea.", [("rescued", 131)]),
        ("By noon 14 bodies had been pulled from the sea.", [("dead", 14)]),
        ("The coast guard saved 12 crew members.", [("rescued", 12)]),
        ("The deal saved 140 jobs at the yard.", [("jobs", 140)]),
        ("After the crush 44 people are under treatment at the district hospital.", [("injured", 44)]),
        ("Some 44 people are under treatment for drinking at the new clinic.", []),
        ("Nine miners are still being looked for.", [("missing", 9)]),
        ("The minister said that 2,794 bodies had been registered.", [("dead", 2794)]),
        ("By noon 187 lives were lost.", [("dead", 187)]),
        ("In the fire 214 people, 26 of them guests, were killed.", [("dead", 214)]),
        ('The death toll stood at "around 187", the ministry said.', [("dead", 187)]),
        ("The toll was 100 fewer than first thought.", []),
        ("How Peru came to count 100 dead too many.", []),
        ("The number of people who cannot be contacted was put at 222.", [("missing", 222)]),
    ],
)
def test_a_toll_is_known_by_what_befell_those_counted(
    page: Recogniser, text: str, told: list[tuple[str, float]]
) -> None:
    """Those who died of others are no part of the dead told before, and jobs that are saved are nobody brought out."""
    found = [each for each in page(text).figures if each.quantity != "other" and not each.background]
    assert [(each.quantity, each.value) for each in found] == told


def test_counts_in_a_bracket_are_of_the_state_before_it(page: Recogniser) -> None:
    """So are those that a colon sets behind the number of all."""
    listed = (
        "The virus has led to 27 deaths in two countries: Peru (52 cases, 21 deaths) and Chile (14 cases, six deaths)."
    )
    summed = "Fourteen people have died of the virus: 13 in Peru and one in Chile."
    for text, told in ((listed, [21, 6]), (summed, [13, 1])):
        found = [each for each in page(text).figures if each.quantity == "dead" and not each.background][1:]
        assert [(each.value, each.where) for each in found] == [(told[0], ("Peru",)), (told[1], ("Chile",))]


def test_the_place_of_the_last_one_is_not_that_of_all(page: Recogniser) -> None:
    """Where the last one died tells nothing of where the others did."""
    (figure,) = page("Peru recorded its 50th death from cholera on Monday, in Arda, the ministry said.").figures
    assert (figure.value, figure.where) == (50, ("Peru",))


def test_who_takes_some_off_a_toll_tells_no_toll(page: Recogniser) -> None:
    assert not page("The ministry takes 20 deaths off the toll of the flood.").figures


def test_what_somebody_turns_down_does_not_stand(page: Recogniser) -> None:
    """Where a page gives another value beside it."""
    found = page("The minister rejected reports of more than 90 dead and said that 26 people had died.").figures
    assert [(each.value, each.superseded) for each in found] == [(90, True), (26, False)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The aid group distanced itself from a figure of 90 dead. The minister said 26 people had died.", 90),
        ("The agency disowned a toll of 90. The minister said 26 people had died.", 90),
        ("The ministry walked back its count of 90 dead. It said 26 people had died in Arda.", 90),
    ],
)
def test_a_number_that_its_giver_disowns_does_not_stand(page: Recogniser, text: str, told: float) -> None:
    """Nor is what is told in its place a share of it."""
    found = page(text).figures
    assert [(each.value, each.superseded, each.background) for each in found] == [
        (told, True, False),
        (26, False, False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry lowered the number of people killed, from at least 1,300 to 958.",
        "The ministry slashed the death toll from more than 1,300 to 958.",
    ],
)
def test_a_toll_that_falls_is_no_range(page: Recogniser, text: str) -> None:
    found = page(text).figures
    assert [(each.value, each.high, each.superseded) for each in found] == [(1300, None, True), (958, None, False)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The group said that over 300 people were killed or wounded.", [("casualties", 300)]),
        ("About 60 people were killed or are missing.", [("casualties", 60)]),
        ("Some 20 people were killed and 30 injured or missing.", [("dead", 20), ("casualties", 30)]),
        ("Twelve people were killed or died of their wounds.", [("dead", 12)]),
    ],
)
def test_of_whom_it_is_told_that_they_died_or_were_hurt_nobody_knows_how_many_died(
    page: Recogniser, text: str, told: list[tuple[str, float]]
) -> None:
    assert [(each.quantity, each.value) for each in page(text).figures] == told
