"""Votes that are held again: re-runs, repeats, second rounds."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventType

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "day"),
    [
        ("Peru will repeat its presidential run-off on Sunday.", "run-off", "2025-03-16"),
        ("Peru will re-run its presidential election on April 6.", "election", "2025-04-06"),
        ("The re-run of the presidential election will be held on April 6.", "re-run", "2025-04-06"),
        ("The rerun of the presidential election will take place on April 6.", "rerun", "2025-04-06"),
        ("A second round of the presidential election will be held on April 6.", "round", "2025-04-06"),
        ("The run-off will take place on December 14.", "run-off", "2025-12-14"),
    ],
)
def test_one_is_a_vote_on_its_day(page: Recogniser, text: str, word: str, day: str) -> None:
    found = mention(page(text), word)
    assert (found.type, found.expected) == (EventType.VOTE, True)
    assert found.when is not None
    assert found.when.earliest == day


def test_one_is_put_off(page: Recogniser) -> None:
    found = mention(page("Officials met.", title="Peru to postpone presidential re-run to April 6"), "re-run")
    assert (found.type, found.change) == (EventType.VOTE, Change.POSTPONED)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The channel showed a rerun of the film on Friday.", "rerun"),
        ("A second round of talks was held on Friday.", "round"),
        ("It was a repeat of the storm of 2019.", "repeat"),
    ],
)
def test_what_else_comes_again_is_no_vote(page: Recogniser, text: str, word: str) -> None:
    assert not any(each.text == word and each.type is EventType.VOTE for each in page(text).events)
