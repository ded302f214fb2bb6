"""A court that strikes a plan down calls it off, one that halts it puts it off; asking for it does neither."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, Change, Factuality

from .conftest import mention, read


@pytest.mark.parametrize(
    ("text", "word", "change"),
    [
        ("A court on Monday struck down Norvik's plan to close its plant in Turku.", "close", Change.CANCELLED),
        ("The High Court quashed the government's directive to close the Kolberg camp.", "close", Change.CANCELLED),
        ("The ban on the Corva app was blocked by a court on Monday.", "ban", Change.CANCELLED),
        ("Judge Ana Roe blocked the government's ban on the Corva app.", "ban", Change.CANCELLED),
        ("The Supreme Court on Monday stayed the execution of Karl Berg.", "execution", Change.POSTPONED),
        ("A tribunal suspended the ban on the Corva app.", "ban", Change.POSTPONED),
        ("Norvik was to close its Turku mill on 20 May but a judge stopped it.", "close", Change.CANCELLED),
        ("The vote was planned for Sunday but a court suspended it.", "vote", Change.POSTPONED),
    ],
)
def test_a_court_stops_a_plan(text: str, word: str, change: Change) -> None:
    found = mention(read(text), word)
    assert found.change is change
    assert Factuality.CERTAIN in [each.value for each in found.factuality if each.by == ARTICLE]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The union asked a court to block the closure of the Kolberg camp.", "closure"),
        ("A court may block the closure of the Kolberg camp.", "closure"),
        ("A court refused to block the closure of the Kolberg camp.", "closure"),
        ("Villagers blocked the closure of the Kolberg camp.", "closure"),
        ("A court upheld the closure of the Kolberg camp.", "closure"),
    ],
)
def test_nobody_has_stopped_it(text: str, word: str) -> None:
    changed = [each for each in read(text).events if each.text == word and each.change is not None]
    sure = [judged.value for each in changed for judged in each.factuality if judged.by == ARTICLE]
    assert Factuality.CERTAIN not in sure


@pytest.mark.parametrize(
    "text",
    [
        "The Supreme Court overturned an order that had halted the execution of Karl Berg.",
        "The governor halted the execution of Karl Berg.",
    ],
)
def test_an_execution_that_was_halted_has_not_been(text: str) -> None:
    assert Factuality.CERTAIN not in [each.value for each in mention(read(text), "execution").factuality]
