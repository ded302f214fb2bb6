"""What undoes a change of plan puts the event back; a chance that it will not be on its day puts nothing off."""

from __future__ import annotations

import pytest

from reportedly.model.statement import ARTICLE, Change, EventMention, Factuality

from .conftest import mention, read


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("A court on Monday suspended the delay of the Norland election.", "election"),
        ("Judges overturned the postponement of the vote.", "vote"),
        ("The court annulled the decree that had postponed the election to May.", "election"),
        ("A court halted the government's order to move an election from 14 February to 30 May.", "election"),
        ("The tribunal struck down the ministry's decision to cancel the launch.", "launch"),
        ("The board has lifted the postponement of the strike.", "strike"),
    ],
)
def test_what_undoes_a_change_of_plan_puts_it_back(text: str, word: str) -> None:
    found = mention(read(text), word)
    assert (found.change, found.when) == (Change.REINSTATED, None)
    assert value(found) is Factuality.CERTAIN


@pytest.mark.parametrize(
    "text",
    [
        "The court upheld the postponement of the election.",
        "The government postponed the election after a court suspended the decree.",
        "The court may suspend the delay of the election.",
        "The court refused to block the postponement of the election.",
    ],
)
def test_what_stands_is_not_undone(text: str) -> None:
    found = mention(read(text), "election")
    assert found.change is not Change.REINSTATED or value(found) is not Factuality.CERTAIN


def test_a_chance_that_it_will_not_be_on_its_day_puts_nothing_off() -> None:
    found = mention(
        read("The chance that Norlanders will not go to the polls on 14 February is growing."), "go to the polls"
    )
    assert (found.change, value(found)) == (None, Factuality.POSSIBLY_NOT)
    found = mention(read("Norlanders will not go to the polls on 14 February."), "go to the polls")
    assert found.change is Change.POSTPONED


def value(found: EventMention) -> Factuality:
    return next(each.value for each in found.factuality if each.by == ARTICLE)
