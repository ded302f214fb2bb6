"""Returns to a post, hirings and their refusal, in the words of newspapers."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Clara Nunes will return to Norlink as chief executive.", "return"),
        ("Norlink is in talks with Clara Nunes to return as chief executive.", "return"),
        ("Norlink has reached an agreement in principle for Clara Nunes to return as coach.", "return"),
        ("Clara Nunes is coming back as coach of Norlink.", "coming back"),
        ("Norlink will bring back Clara Nunes.", "bring back"),
        ("Clara Nunes is to be reinstated as coach.", "reinstated"),
        ("Clara Nunes will join Norlink next month.", "join"),
        ("Clara Nunes will be interim chief executive.", "be"),
        ("Clara Nunes will step in as interim chief executive.", "step in"),
        ("Clara Nunes is in talks to become coach of Norlink.", "become"),
    ],
)
def test_a_return_or_hiring_to_come_is_read(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.APPOINTMENT
    assert event.expected
    assert ("appointee", "Clara Nunes") in {(each.role, each.entity) for each in event.participants}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Clara Nunes is back as Norlink chief executive.", "back"),
        ("Clara Nunes is out as coach of Norlink.", "out"),
        ("Norlink has pushed out its chief executive, Clara Nunes.", "pushed out"),
        ("Clara Nunes is once again the coach of Norlink.", "is"),
    ],
)
def test_who_is_back_or_out_has_come_or_gone(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.APPOINTMENT
    assert not event.expected


def test_who_will_not_be_returning_is_not_silent(page: Recogniser) -> None:
    event = mention(page("Clara Nunes won't be returning as coach, after talks broke down."), "returning")
    assert event.factuality[0].value is Factuality.CERTAINLY_NOT


def test_who_returns_to_a_town_visits_it(page: Recogniser) -> None:
    assert mention(page("Clara Nunes will return to Oslo on Friday."), "return").type is EventType.VISIT


def test_both_of_two_names_are_hired(page: Recogniser) -> None:
    event = mention(page("Clara Nunes and Jens Holm will be joining Norlink."), "joining")
    assert {"Clara Nunes", "Jens Holm"} <= {each.entity for each in event.participants}
