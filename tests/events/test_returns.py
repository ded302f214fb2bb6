"""Returns to a post, hirings and their refusal, in the words of newspapers."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Clara Nunez will return to Norlink as chief executive.", "return"),
        ("Norlink is in talks with Clara Nunez to return as chief executive.", "return"),
        ("Norlink has reached an agreement in principle for Clara Nunez to return as coach.", "return"),
        ("Clara Nunez is coming back as coach of Norlink.", "coming back"),
        ("Norlink will bring back Clara Nunez.", "bring back"),
        ("Clara Nunez is to be reinstated as coach.", "reinstated"),
        ("Clara Nunez will join Norlink next month.", "join"),
        ("Clara Nunez will be interim chief executive.", "be"),
        ("Clara Nunez will step in as interim chief executive.", "step in"),
        ("Clara Nunez is in talks to become coach of Norlink.", "become"),
    ],
)
def test_a_return_or_hiring_to_come_is_read(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.APPOINTMENT
    assert event.expected
    assert ("appointee", "Clara Nunez") in {(each.role, each.entity) for each in event.participants}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Clara Nunez is back as Norlink chief executive.", "back"),
        ("Clara Nunez is out as coach of Norlink.", "out"),
        ("Norlink has pushed out its chief executive, Clara Nunez.", "pushed out"),
        ("Clara Nunez is once again the coach of Norlink.", "is"),
    ],
)
def test_who_is_back_or_out_has_come_or_gone(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    assert event.type is EventType.APPOINTMENT
    assert not event.expected


def test_who_will_not_be_returning_is_not_silent(page: Recogniser) -> None:
    event = mention(page("Clara Nunez won't be returning as coach, after talks broke down."), "returning")
    assert event.factuality[0].value is Factuality.CERTAINLY_NOT


def test_who_returns_to_a_town_visits_it(page: Recogniser) -> None:
    assert mention(page("Clara Nunez will return to Oslo on Friday."), "return").type is EventType.VISIT


def test_both_of_two_names_are_hired(page: Recogniser) -> None:
    event = mention(page("Clara Nunez and Jens Holm will be joining Norlink."), "joining")
    assert {"Clara Nunez", "Jens Holm"} <= {each.entity for each in event.participants}
