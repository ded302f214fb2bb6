"""What nobody tells to be so: denied on record, or only doubted; and what somebody who saw it only claims."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses


def _status(question: str, lead: str) -> list[str]:
    return statuses(question, ["2025-05-06"], ("2025-05-06", "Courant", "The news", lead))


@pytest.mark.parametrize(
    ("question", "lead", "status"),
    [
        ("Will the rebels hold talks with Taros?",
         "A rebel spokesman said there would be no talks with Taros while its troops were in the valley.", "denied"),
        ("Has the Orrin dam collapsed?", "Officials denied that the Orrin dam had collapsed.", "rumoured"),
    ],
)  # fmt: skip
def test_a_no_that_nothing_stands_against(question: str, lead: str, status: str) -> None:
    assert _status(question, lead) == [status]


@pytest.mark.parametrize(
    ("lead", "status"),
    [
        ("Police said they were looking into a claim by a fisherman that the trawler Astrid had been rammed.",
         "rumoured"),
        ("A neighbour alleged that the trawler Astrid had been rammed.", "rumoured"),
        ("A fisherman said he had seen that the trawler Astrid was rammed.", "occurred"),
    ],
)  # fmt: skip
def test_what_a_witness_only_claims_has_not_occurred_by_that(lead: str, status: str) -> None:
    assert _status("Was the Astrid rammed?", lead) == [status]


@pytest.mark.parametrize(
    "teller", ["her publisher", "Lantern Records, her label,", "her former club Kemi United", "her record label"]
)
def test_whom_the_dead_worked_with_knows_of_the_death(teller: str) -> None:
    assert _status("Has Ilse Holm died?", f"Ilse Holm has died at the age of 91, {teller} said.") == ["occurred"]
