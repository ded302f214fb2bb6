"""The day of a decision whose vote alone is dated, right behind it."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention


def test_what_is_passed_is_passed_on_the_day_of_the_vote(page: Recogniser) -> None:
    text = "Lawmakers have ratified the fishing pact. The vote on Tuesday night came after hours of debate."
    when = mention(page(text), "ratified").when
    assert when is not None
    assert when.earliest == "2025-03-11"


@pytest.mark.parametrize(
    "text",
    [
        "Lawmakers have ratified the fishing pact. A vote on Tuesday is to settle the budget.",
        "Lawmakers may have ratified the pact. The pact is old. It was long. It is not short. The vote on Tuesday was on tax.",
    ],
)
def test_another_vote_dates_nothing(page: Recogniser, text: str) -> None:
    assert mention(page(text), "ratified").when is None


@pytest.mark.parametrize(
    "text",
    [
        "Norwegians rejected the deal in a referendum on Wednesday.",
        "Results from Wednesday's referendum showed a clear majority for the plan.",
    ],
)
def test_a_ballot_in_which_something_is_turned_down_was_held(page: Recogniser, text: str) -> None:
    held = mention(page(text), "referendum")
    assert held.when is not None
    assert (held.factuality[0].value.value, held.when.earliest, held.when.latest) == ("CT+", "2025-03-12", "2025-03-12")
