"""Who is talked of for a job: on a shortlist, in the running, approached about it, wanted as coach."""

from __future__ import annotations

import pytest
from tests.events.conftest import Recogniser, mention

from reportedly.model.statement import EventType, Factuality

POSSIBLE, NOT = Factuality.POSSIBLE, Factuality.CERTAINLY_NOT


@pytest.mark.parametrize(
    ("text", "told", "body", "held"),
    [
        ("Karl Berg is on a shortlist of five for the top job at Velora.", "is", "Velora", POSSIBLE),
        ("Karl Berg is among the contenders for the top job at Velora.", "is", "Velora", POSSIBLE),
        ("Karl Berg has emerged as the frontrunner for the post of chief at Velora.", "emerged", "Velora", POSSIBLE),
        ("Karl Berg has been linked with the vacant post at Velora.", "linked", "Velora", POSSIBLE),
        ("Karl Berg has moved ahead in the race for the Velora job.", "moved", "Velora", POSSIBLE),
        ("Velora has approached Karl Berg about the post of finance chief.", "approached", "Velora", POSSIBLE),
        ("Velora is considering Karl Berg for chief executive.", "considering", "Velora", POSSIBLE),
        ("Karl Berg's name has come up in the search for the next boss of Velora.", "come up", "Velora", POSSIBLE),
        ("The name of Karl Berg surfaced in the hunt for the top job at Velora.", "surfaced", "Velora", POSSIBLE),
        ("Velora has sounded out Karl Berg about the post of finance chief.", "sounded out", "Velora", POSSIBLE),
        ("Karl Berg is not being considered for the Velora job.", "considered", "Velora", NOT),
    ],
)
def test_who_is_talked_of_for_a_job_may_have_it(
    page: Recogniser, text: str, told: str, body: str, held: Factuality
) -> None:
    found = mention(page(text), told)
    assert found.type is EventType.APPOINTMENT
    assert [(each.role, each.entity) for each in found.participants] == [("appointee", "Karl Berg"), ("agent", body)]
    assert found.factuality[-1].value is held


@pytest.mark.parametrize(
    "text",
    [
        "Karl Berg is on the list of the dead.",
        "He is exactly the kind of candidate you would expect from a Republican Party whose script is old.",
        "The concern about making her an illegitimate president was great.",
        "Velora wants Karl Berg to leave.",
        "Police approached Karl Berg about the theft.",
        "The job is on the list of things to do.",
        "Winning made Ana Roe happy.",
        "The name of Karl Berg came up in the search for a lost dog.",
        "The Herald interviewed Karl Berg about the job of president.",
        "Velora is making Karl Berg, who runs a bakery, a rich man.",
        "Velora and Norlink have agreed terms of a merger.",
    ],
)
def test_without_a_job_or_a_person_nobody_is_talked_of_for_one(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.APPOINTMENT]


@pytest.mark.parametrize(
    ("text", "told", "held"),
    [
        ("Leeds United have agreed terms with Karl Berg on a two-year contract.", "agreed", Factuality.PROBABLE),
        ("Velora made Ana Roe its chairman on Monday.", "made", Factuality.CERTAIN),
        ("Ana Roe was made chief executive of Velora.", "made", Factuality.CERTAIN),
        ("Velora made Ana Roe, its cloud chief, chief executive officer.", "made", Factuality.CERTAIN),
    ],
)
def test_terms_lead_to_a_job_and_who_is_made_to_be_something_has_one(
    page: Recogniser, text: str, told: str, held: Factuality
) -> None:
    found = mention(page(text), told)
    assert found.type is EventType.APPOINTMENT
    assert found.factuality[-1].value is held


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Prosecutors opened talks with the rebels on moving Ivan Holm to Peru.", "moving"),
        ("The firms held talks over buying Norvik.", "buying"),
    ],
)
def test_what_talks_are_on_has_yet_to_be_agreed(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).factuality[-1].value is Factuality.POSSIBLE


def test_what_somebody_is_congratulated_on_is_done(page: Recogniser) -> None:
    found = mention(
        page("After talks with the union, the mayor congratulated Ada Holm on winning the vote."), "winning"
    )
    assert found.factuality[-1].value is Factuality.CERTAIN
