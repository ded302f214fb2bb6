"""Who leads a state knows what has befallen somebody in it, and not what has elsewhere."""

from __future__ import annotations

from .asked import status

AT_HOME = (
    "Wanted preacher died in attack",
    "Karl Holm, the preacher accused of planning the attack in Nairobi, was killed in it, Kenya's president has said.",
)
ABROAD = ("Holm dead", "The rebel leader Karl Holm was killed in Syria, the American president said on Tuesday.")
OF_A_CLUB = (
    "Fire in Oslo",
    "The president of the Oslo chess club, Ada Berg of Norway, said Karl Holm had died in Oslo.",
)
PERHAPS = ("Holm may be dead", "Karl Holm may have been killed in Nairobi, Kenya's president has said.")


def test_the_president_knows_who_has_died_in_the_land() -> None:
    assert status("Is Karl Holm dead?", None, AT_HOME) == "occurred"


def test_the_president_knows_no_better_who_has_died_elsewhere_or_perhaps() -> None:
    assert status("Is Karl Holm dead?", None, ABROAD) == "reported"
    assert status("Is Karl Holm dead?", None, PERHAPS) == "rumoured"


def test_the_president_of_a_club_leads_no_state() -> None:
    assert status("Is Karl Holm dead?", None, OF_A_CLUB) == "reported"
