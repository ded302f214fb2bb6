"""Offices that a question asks for without a name."""

from __future__ import annotations

import pytest

from reportedly.stories.questions.holders import holds_office


@pytest.mark.parametrize(
    ("phrase", "text", "held"),
    [
        ("the Greek defence minister", "Greek defence minister Nikos Roe is to visit Ankara.", True),
        ("the Greek defence minister", "Greece's defense minister, Nikos Roe, left on Monday.", True),
        ("the Slovak prime minister", "Nikos Roe, the Slovak prime minister, arrived on Monday.", True),
        ("the Slovak premier", "Slovakia's prime minister Nikos Roe arrived on Monday.", True),
        ("the Slovak prime minister", "Nikos Roe, a former Slovak prime minister, arrived on Monday.", False),
        ("the Greek defence minister", "Greek finance minister Nikos Roe is to visit Ankara.", False),
    ],
)
def test_who_holds_an_office_is_told_before_or_behind_his_name(phrase: str, text: str, held: bool) -> None:
    assert holds_office("Nikos Roe", phrase, text) is held
