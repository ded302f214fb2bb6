"""What is called off is a part of a thing of several, or has been resolved to be."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventType

from .conftest import Recogniser


@pytest.mark.parametrize(
    "text",
    [
        "Norland called off the round of accession talks with Norway due on May 11, its minister said.",
        "Norland has decided to call off the round of accession talks with Norway due on May 11.",
        "Norland and Norway agreed to cancel the next session of the talks.",
    ],
)
def test_who_calls_off_a_round_of_talks_calls_off_talks(page: Recogniser, text: str) -> None:
    (talks,) = (each for each in page(text).events if each.type is EventType.MEETING)
    assert (talks.change, talks.factuality[0].value.value) == (Change.CANCELLED, "CT+")


@pytest.mark.parametrize(
    "text",
    [
        "Norland threatened to call off the round of accession talks with Norway due on May 11.",
        "Norland promised to cancel the next session of the talks.",
    ],
)
def test_who_only_means_to_has_not(page: Recogniser, text: str) -> None:
    for talks in (each for each in page(text).events if each.type is EventType.MEETING):
        assert talks.change is None or talks.factuality[0].value.value != "CT+"
