"""What governments end, bring back and keep, and what courts do to it: programmes, policies, orders."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, Factuality

from .conftest import Recogniser, mention

_LAW = "law or decision"
_COURT = "court ruling or arrest"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("President Lena Moreno scrapped the programme on Tuesday.", "scrapped"),
        ("The ministry formally rescinded Fresh Start on Tuesday.", "rescinded"),
        ("The government will phase out the subsidy over five years.", "phase out"),
        ("Her cabinet is winding down the scheme, officials said.", "winding down"),
        ("The premier terminated the policy by decree.", "terminated"),
        ("The council did away with the quota.", "did away"),
        ("Moreno ended the practice on Monday.", "ended"),
        ("Moreno reinstated the waiver on Monday.", "reinstated"),
        ("The programme will end in March.", "end"),
        ("The repeal of the rule was announced on Monday.", "repeal"),
        ("Moreno signed an executive order on Wednesday.", "signed"),
    ],
)
def test_what_is_done_to_a_policy_is_a_decision(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).type == _LAW


@pytest.mark.parametrize(
    "text",
    [
        "Moreno ended her speech with a joke.",
        "The band scrapped the second song.",
        "The war ended in 1648.",
        "She dropped a plate.",
        "The end of the road came into view.",
    ],
)
def test_what_ends_and_is_no_policy_is_no_decision(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type == _LAW]


def test_a_short_form_beside_its_end_is_what_ends(page: Recogniser) -> None:
    (participant,) = mention(page("The ministers condemned the FARO termination."), "termination").participants
    assert (participant.role, participant.entity) == ("theme", "FARO")


def test_who_is_urged_not_to_end_it_has_not_said_that_he_will_not(page: Recogniser) -> None:
    told = mention(page("Lawmakers urged Moreno not to end the programme."), "end")
    assert {each.value for each in told.factuality} == {Factuality.UNCOMMITTED}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A federal judge in Turku blocked the government's order on Tuesday.", "blocked"),
        ("The court struck down the decree on Tuesday.", "struck down"),
        ("An appeals court halted the policy.", "halted"),
        ("The Supreme Court will hear the case in June.", "hear"),
        ("The high court rejected the government's appeal.", "rejected"),
    ],
)
def test_what_a_court_does_to_it_is_a_ruling(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).type == _COURT


def test_what_a_court_blocks_is_told_beside_the_ruling(page: Recogniser) -> None:
    found = page("A judge blocked the merger of Norlink and Balto on Monday.")
    assert mention(found, "blocked").type == _COURT
    held = {each.by: each.value.score for each in mention(found, "merger").factuality}
    assert held[ARTICLE] < 0


def test_a_court_that_turns_an_appeal_away_does_not_hear_it(page: Recogniser) -> None:
    told = mention(page("The Supreme Court turned away the appeal on Monday."), "turned away")
    assert told.factuality[-1].value is Factuality.CERTAINLY_NOT


def test_capitals_within_a_sentence_are_no_town_s_other_name(page: Recogniser) -> None:
    found = page("The ministry said on Monday that no deal was made on DACA.")
    assert not [place for place in found.places if place.name == "Dhaka"]


@pytest.mark.parametrize(
    "text",
    ["The Supreme Court refused to hear the appeal on Monday.", "Judges declined to take up the case on Monday."],
)
def test_who_refuses_to_do_it_says_that_he_will_not(page: Recogniser, text: str) -> None:
    (event,) = [each for each in page(text).events if each.type == _COURT]
    assert event.factuality[0].value is Factuality.CERTAINLY_NOT


def test_who_refuses_to_say_whether_she_will_says_nothing(page: Recogniser) -> None:
    told = mention(page("She refused to say whether she would resign on Monday."), "resign")
    assert {each.value for each in told.factuality} == {Factuality.UNCOMMITTED}


def test_what_a_bill_does_is_no_decision(page: Recogniser) -> None:
    assert not [each for each in page("The bill ends the practice.").events if each.type == _LAW]
