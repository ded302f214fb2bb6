"""What a question asks to be so is what has come to be: who is minister was appointed, who owns a firm has bought it."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.statement import EventType
from reportedly.stories.questions.standing_so import asked_to_be_so


def _asked(statement: str):
    (document,) = parse([Article(id="q", text=statement, published="2025-05-06", language="en")])
    return asked_to_be_so(document.parts[-1])


@pytest.mark.parametrize(
    ("statement", "type_", "cast"),
    [
        ("Joan Ferrer is the coach of Paraguay.", EventType.APPOINTMENT,
         (("appointee", "Joan Ferrer"), ("agent", "Paraguay"))),
        ("Ana Roe is oil minister.", EventType.APPOINTMENT, (("appointee", "Ana Roe"),)),
        ("Karl Berg will coach Mali.", EventType.APPOINTMENT, (("appointee", "Karl Berg"), ("agent", "Mali"))),
        ("Microsoft does own Nokia now.", EventType.ECONOMIC, (("agent", "Microsoft"), ("theme", "Nokia"))),
        ("Norway and Peru are in talks.", EventType.MEETING, (("party", "Norway"), ("party", "Peru"))),
        ("Microsoft is in talks with Sony.", EventType.MEETING, (("party", "Microsoft"), ("party", "Sony"))),
    ],
)  # fmt: skip
def test_what_is_so_has_come_to_be(statement: str, type_: EventType, cast: tuple[tuple[str, str], ...]) -> None:
    (asked,) = _asked(statement)
    assert (asked.type, asked.cast) == (type_, cast)


def test_who_is_asked_for_as_still_at_his_post_may_have_left_it() -> None:
    assert [asked.kind for asked in _asked("Ana Roe is still the coach of Halden.")] == ["leave", "enter"]


@pytest.mark.parametrize(
    "statement",
    [
        "Karl Berg is the father of the child.",
        "Peru will lead the group.",
        "Karl Berg is in hospital.",
        "It is a president.",
    ],
)
def test_what_is_no_post_and_no_talks_is_left(statement: str) -> None:
    assert _asked(statement) == ()
