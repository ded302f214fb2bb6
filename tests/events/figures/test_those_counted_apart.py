"""Counts of the dead who are presumed so, told in groups or by the last of them; of the identified and those in care."""

from __future__ import annotations

import pytest
from tests.events.conftest import Recogniser


def _standing(page: Recogniser, text: str) -> list[tuple[str, float]]:
    return [(each.quantity, each.value) for each in page(text).figures if not (each.superseded or each.background)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At least 80 people are now presumed to have perished in the tower, police said.", [("dead", 80)]),
        ("The 58 people who were inside are missing and must be assumed to be dead.", [("dead", 58)]),
        ("Police said 41 people were missing and presumed dead after the ferry sank.", [("dead", 41)]),
        ("The number of people dead or missing and presumed dead stands at 79.", [("dead", 79)]),
        ("Three people died and five are missing, presumed dead.", [("dead", 3), ("missing", 5)]),
        ("Three people died. A further search goes on for five who are presumed dead.", [("dead", 3)]),
        ("The figure for the dead and missing stays at around 80.", [("casualties", 80)]),
        ("At least five people reported missing have been found safe and well.", []),
        ("Five people are missing after the ferry sank.", [("missing", 5)]),
        ("The present death toll of 80 may come down, police said.", [("dead", 80)]),
        ("Officials fear that 80 people may have died.", []),
        ("The crash killed 12 people. Four deaths had been reported at first.", [("dead", 12)]),
        ("The toll was lowered to nine; two bodies had been counted more than once.", [("dead", 9)]),
    ],
)
def test_the_presumed_dead_give_way_to_those_counted(
    page: Recogniser, text: str, told: list[tuple[str, float]]
) -> None:
    """The missing are not the dead beside a toll, and who has been found is not missing any more."""
    assert _standing(page, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Eighteen victims have been formally identified.", [("identified", 18)]),
        ("Sixty of the 80 victims have been identified.", [("identified", 60)]),
        ("Police have identified 32 victims.", [("identified", 32)]),
        ("The identities of 17 victims have been confirmed.", [("identified", 17)]),
        ("The bodies were found. Three suspects have been identified.", []),
        ("Sixteen patients remain in hospital.", [("in hospital", 16)]),
        ("Of the injured, 37 are still being treated.", [("in hospital", 37)]),
        ("Some 19 people were still in hospital on Saturday.", [("in hospital", 19)]),
        ("Seven workers are in hospital with burns.", [("in hospital", 7)]),
        ("Of the 48 people killed in the crash, 24 have been identified.", [("dead", 48), ("identified", 24)]),
        ("More than 70 people were taken to hospital.", [("injured", 70)]),
        ("No one was killed and 14 people suffered minor injuries.", [("injured", 14)]),
    ],
)
def test_the_identified_and_those_in_hospital_have_a_count_of_their_own(
    page: Recogniser, text: str, told: list[tuple[str, float]]
) -> None:
    assert _standing(page, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In all, 53 adults and 18 children died in the fire.", [("dead", 71)]),
        ("Seventy-one passengers and a pilot died.", [("dead", 72)]),
        ("Six men, four women and two children died in the blaze.", [("dead", 12)]),
        ("The attack killed 12 soldiers and five civilians.", [("dead", 17)]),
        ("Gunmen killed 12 soldiers and wounded five civilians.", [("dead", 12), ("injured", 5)]),
        ("The attack killed 67 people - 61 civilians and six soldiers - over four days.", [("dead", 67)]),
        ("Two women aged 34 and 61 were killed.", [("dead", 2)]),
        ("All 22 miners caught underground since Friday have been rescued.", [("rescued", 22)]),
        ("Eighteen pupils have been pulled out alive; a teacher of 29 was killed.", [("rescued", 18)]),
        ("Gunmen carried off 50 pupils from a school.", [("abducted", 50)]),
        ("The storm killed nine people in Norland and four people in Sudland.", [("dead", 9)]),
        ("The raid left 150 soldiers, 95 civilians and hundreds of rebels dead.", [("dead", 150), ("dead", 95)]),
    ],
)
def test_groups_of_people_are_added_up(page: Recogniser, text: str, told: list[tuple[str, float]]) -> None:
    """Not what breaks a number down, nor groups of which nobody knows how many they are, nor those elsewhere."""
    assert _standing(page, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("She died on Monday, becoming the 72nd victim of the fire.", [("dead", 72)]),
        ("A nurse of 30 is the fifth person killed by the storm.", [("dead", 5)]),
        ("He is the 14th person to die in avalanches this season.", []),
        ("She was the third victim of the fraud.", []),
        ("A third victim of the stabbing has died in hospital.", [("dead", 3)]),
        ("The death of a fourth climber was confirmed on Monday.", [("dead", 4)]),
        ("A second firefighter has died of his burns.", []),
        ("She died in hospital, bringing the number of victims to 72.", [("dead", 72)]),
        ("Norland honours the 72 victims of the fire a year on.", [("dead", 72)]),
    ],
)
def test_the_last_victim_tells_the_toll(page: Recogniser, text: str, told: list[tuple[str, float]]) -> None:
    assert _standing(page, text) == told
