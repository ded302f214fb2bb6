"""Weddings and births, which hardly two papers tell by the same word: invented people."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

ENGAGED = (
    "2025-05-02", "Northern Post", "Prince Karl to wed in May",
    "Prince Karl will marry the singer Ana Roe on May 5 in Turku, the palace said on Friday.",
)  # fmt: skip


@pytest.mark.parametrize("question", ["Did Prince Karl marry Ana Roe?", "Have Prince Karl and Ana Roe got married?"])
def test_who_exchanges_vows_marries(question: str) -> None:
    told = statuses(
        question, ["2025-05-02", "2025-05-06"], ENGAGED,
        ("2025-05-06", "Courant", "Crowds cheer royal couple",
         "Prince Karl and Ana Roe exchanged vows in Turku on Monday before 400 guests, the palace said."),
    )  # fmt: skip
    assert told == ["announced", "occurred"]


def test_a_wedding_put_off_is_a_marriage_put_off() -> None:
    told = statuses(
        "When will Prince Karl marry Ana Roe?", ["2025-05-04"], ENGAGED,
        ("2025-05-04", "Courant", "Crowds must wait",
         "The wedding of Prince Karl and Ana Roe has been postponed until the autumn, the palace said on Sunday."),
    )  # fmt: skip
    assert told == ["postponed"]


def test_the_two_whom_a_plural_describes_both_take_part() -> None:
    told = statuses(
        "Have Ana Roe and Jon Holm married?", ["2025-05-06"],
        ("2025-05-06", "Courant", "Bells for Roe and Holm",
         "The actors Ana Roe and Jon Holm tied the knot in Turku on Tuesday, her agent said."),
    )  # fmt: skip
    assert told == ["occurred"]


@pytest.mark.parametrize("question", ["Has Princess Elin given birth?", "Has Princess Elin had her baby?"])
def test_who_has_a_son_gives_birth(question: str) -> None:
    told = statuses(
        question, ["2025-05-02", "2025-05-06"],
        ("2025-05-02", "Northern Post", "Royal baby due",
         "Princess Elin will give birth in June, the palace said on Friday."),
        ("2025-05-06", "Courant", "Boy for Elin", "Princess Elin has had a son, the palace said on Tuesday."),
    )  # fmt: skip
    assert told == ["announced", "occurred"]


def test_who_is_not_expecting_is_not_pregnant() -> None:
    told = statuses(
        "Is Ana Roe pregnant?", ["2025-05-06"],
        ("2025-05-06", "Courant", "Roe hits back", "The singer Ana Roe has denied that she is expecting a baby."),
    )  # fmt: skip
    assert told == ["denied"]
