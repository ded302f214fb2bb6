"""How firms and people deny what papers have heard: they have no plans for it, and call the talk of it nonsense."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses


def _jobs(said: str) -> list[str]:
    return statuses(
        "Will Norvik cut jobs?", ["2025-05-02", "2025-05-06"],
        ("2025-05-02", "Northern Post", "Cuts", "Norvik is about to cut jobs, sources said."),
        ("2025-05-06", "Courant", "Norvik speaks", said),
    )  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "Norvik has no plans to cut jobs, a spokeswoman said.",
        "Norvik said it was not planning any redundancies.",
        "No redundancies are planned at Norvik, the company said.",
        "Norvik said it was not considering layoffs.",
        "A spokeswoman for Norvik said the company had no plans to let any staff go.",
    ],
)
def test_who_has_no_plans_for_what_is_only_rumoured_denies_it(said: str) -> None:
    assert _jobs(said) == ["rumoured", "denied"]


@pytest.mark.parametrize(
    "said",
    [
        "Norvik dismissed talk of layoffs.",
        "Norvik rejected reports of planned job cuts.",
        "Norvik poured cold water on talk of layoffs.",
        "Norvik said reports of job cuts were wrong.",
        "Norvik played down reports of layoffs.",
    ],
)
def test_who_rejects_reports_of_a_thing_denies_that_he_does_it(said: str) -> None:
    assert _jobs(said) == ["rumoured", "denied"]


def test_who_has_no_plans_does_not_deny_what_others_on_record_are_sure_of() -> None:
    told = statuses(
        "Will Norvik buy Balta?", ["2025-05-06"],
        ("2025-05-02", "Northern Post", "Sale", "Norvik will buy Balta, Balta said on Friday."),
        ("2025-05-06", "Courant", "Norvik speaks", "Norvik said it had no plans to buy Balta."),
    )  # fmt: skip
    assert told == ["announced"]


def test_no_strike_planned_is_no_strike_likely() -> None:
    told = statuses(
        "Will Norvik and Balta merge?", ["2025-05-06"],
        ("2025-05-06", "Courant", "Norvik speaks", "No merger with Balta is planned, Norvik said on Tuesday."),
    )  # fmt: skip
    assert told == ["denied"]
