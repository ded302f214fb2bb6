"""A job that somebody is to have: he takes it, is offered it, turns it down, leaves the race for it."""

from __future__ import annotations

import pytest
from tests.events.conftest import Recogniser, mention

from reportedly.model.statement import EventType, Factuality

CERTAIN, NOT, PROBABLE = Factuality.CERTAIN, Factuality.CERTAINLY_NOT, Factuality.PROBABLE


@pytest.mark.parametrize(
    ("text", "told", "held"),
    [
        ("Ana Roe has accepted the job of chief executive at Microsoft.", "accepted", CERTAIN),
        ("Ana Roe was handed the reins at Microsoft.", "handed", CERTAIN),
        ("Microsoft handed the reins to Ana Roe.", "handed", CERTAIN),
        ("Microsoft's board has given Ana Roe the top job.", "given", CERTAIN),
        ("Ana Roe has been put in charge of Microsoft.", "put", CERTAIN),
        ("Ana Roe has been offered the top job at Microsoft.", "offered", PROBABLE),
        ("Microsoft has offered Ana Roe the job of chief executive.", "offered", PROBABLE),
        ("Ana Roe has turned down the Microsoft job.", "turned down", NOT),
        ("Ana Roe will not take the top job at Microsoft.", "take", NOT),
        ("Ana Roe is not interested in the Microsoft job.", "interested", NOT),
        ("Ana Roe takes herself out of the race for the Microsoft job.", "takes", NOT),
        ("Ana Roe has withdrawn from the contest to run Microsoft.", "withdrawn", NOT),
    ],
)
def test_who_is_to_have_a_job_takes_it_or_not(page: Recogniser, text: str, told: str, held: Factuality) -> None:
    found = mention(page(text), told)
    assert found.type is EventType.APPOINTMENT
    assert "Ana Roe" in [each.entity for each in found.participants if each.role == "appointee"]
    assert found.factuality[-1].value is held


@pytest.mark.parametrize(
    "text",
    [
        "Ana Roe took a job at a bakery.",
        "Ana Roe has accepted a role in the talks.",
        "The board rejected the position of the government.",
        "Ana Roe gave the job her best.",
        "The jury awarded the firm the post office.",
    ],
)
def test_not_every_job_is_a_post(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.APPOINTMENT]


def test_whose_job_it_is_stands_before_it_or_behind(page: Recogniser) -> None:
    for text in ("Ana Roe will take the Microsoft job.", "Ana Roe has accepted the top job at Microsoft."):
        (found,) = page(text).events
        assert [each.entity for each in found.participants if each.role == "agent"] == ["Microsoft"]


def test_would_behind_saying_is_told_of_the_past(page: Recogniser) -> None:
    found = mention(page("Ana Roe ended the talk on Tuesday, saying she would not leave Ford for Microsoft."), "leave")
    assert found.factuality[0].value is NOT
