"""A sports federation fills the posts of its land's team, with or without a name."""

from __future__ import annotations

import pytest

from reportedly import pipeline

from .asked import status
from .test_short_stories import shelf

WILL_HE = "Will Karl Holm become coach of Norway?"
DENIED = (
    "Norway FA denies Holm talk",
    "The Norwegian football federation on Tuesday denied media reports that Karl Holm had agreed to coach the national"
    ' team. "The information is not true," it said.',
)


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("the country's football federation said", "announced"),
        ("the Norwegian FA said on Tuesday", "announced"),
        ("the Swedish football federation said", "reported"),
        ("the Swedish newspaper Herald reported", "rumoured"),
    ],
)
def test_who_is_to_coach_a_land_its_federation_knows(who: str, expected: str) -> None:
    page = ("Holm to Norway", f"Karl Holm is to become coach of Norway in June, {who}.")
    assert status(WILL_HE, None, page) == expected


def test_reports_that_he_had_agreed_are_denied_for_now() -> None:
    assert status(WILL_HE, None, DENIED) == "denied"


def test_who_was_to_coach_from_a_year_on_has_not_come_once_it_is_over() -> None:
    page = (
        "Karl Holm to coach Norway from 2024, soccer confederation says",
        "Karl Holm will take over as coach of Norway, the country's soccer confederation said on Tuesday.",
    )
    read = shelf(("2023-05-02", "Nile Post", *page))
    answer = pipeline.ask(WILL_HE, read, "2024-06-01")
    assert str(answer.events[0].status) == "announced"
    answer = pipeline.ask(WILL_HE, read, "2025-02-01")
    assert str(answer.events[0].status) == "lapsed"


def test_whom_a_court_removes_is_removed() -> None:
    page = (
        "Court removes Holm",
        "An appeals court in Turku on Monday removed Karl Holm from office as president of the football federation.",
    )
    assert status("Was Karl Holm removed as president of the football federation?", None, page) == "occurred"
