"""What came of a plan is told behind "but": it was called off or put off, somebody backed out, it never happened."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word", "change"),
    [
        ("Ann Roe was due to meet the envoys on Friday but they cancelled at the last minute.", "meet", "cancelled"),
        ("Ann Roe was scheduled to meet the envoys, but the envoys canceled, officials said.", "meet", "cancelled"),
        ("Norvik was to buy Balticfer but backed out.", "buy", "cancelled"),
        ("Ann Roe had planned to visit Peru but changed her mind.", "visit", "cancelled"),
        ("A strike was planned for Monday but the union called it off.", "strike", "cancelled"),
        ("The vote was to take place on Sunday but was put off.", "vote", "postponed"),
        ("A visit was planned for May but it was postponed.", "visit", "postponed"),
        ("The election was due on Sunday but did not take place.", "election", "cancelled"),
        ("Norvik had agreed to buy Balticfer but the deal fell through.", "buy", "cancelled"),
        ("Ann Roe was expected to quit but did not go.", "quit", "cancelled"),
    ],
)
def test_what_came_of_a_plan_is_told_behind_but(page: Recogniser, text: str, word: str, change: str) -> None:
    assert mention(page(text), word).change is Change(change)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Ann Roe was due to meet the envoy but the envoy cancelled a dinner.", "meet"),
        ("Ann Roe was due to meet Ivan Holm but only for an hour.", "meet"),
        ("The strike was planned for Monday but may be called off.", "strike"),
        ("Ann Roe was to visit Peru but the visit was not cancelled.", "visit"),
        ("The summit was to be held in Turku but was moved to Bergen.", "summit"),
        ("Ann Roe was to visit Peru on Sunday but the vote was put off.", "visit"),
        ("Ann Roe was due to visit Peru before the vote was put off.", "visit"),
        ("Ann Roe met the envoys on Friday but cancelled her dinner.", "met"),
        ("Ann Roe was due to meet the envoys on Friday but cancelled a concert in Turku.", "meet"),
        ("Ann Roe was due to visit Peru on Friday but her deputy withdrew from the race.", "visit"),
        ("Ann Roe was due to visit Peru but did not turn up at a dinner in Turku.", "visit"),
        ("Ann Roe was expected to resign on Monday but did not appear before reporters.", "resign"),
        ("Ann Roe was supposed to sign the treaty but changed her mind about the dinner.", "sign"),
        ("Ann Roe was scheduled to speak at the meeting but cancelled.", "meeting"),
        ("The vote was scheduled for Sunday but the opposition withdrew from it.", "vote"),
        ("Norvik had planned to close its Turku plant when it withdrew from Peru.", "close"),
    ],
)
def test_what_leaves_the_plan_as_it_was_changes_nothing(page: Recogniser, text: str, word: str) -> None:
    assert mention(page(text), word).change is None
