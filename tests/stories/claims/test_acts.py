"""Verbs in many forms, and which of them tell the same act."""

from __future__ import annotations

import pytest

from reportedly.stories.claims.acts import act_of, act_told, gerund


@pytest.mark.parametrize(
    ("left", "right"),
    [("disbanded", "dissolves"), ("barred", "banning"), ("axed", "scrapped"), ("wound up", "liquidate")],
)
def test_verbs_for_one_act_are_of_one_kind_in_whatever_form(left: str, right: str) -> None:
    assert act_told(left) == act_told(right) is not None


def test_verbs_for_different_acts_are_of_different_kinds() -> None:
    assert act_told("banned") != act_told("scrapped")


def test_a_verb_in_no_group_is_its_own_kind_and_tells_no_known_act() -> None:
    assert act_of("gild") == "gild"
    assert act_told("gilded") is None


@pytest.mark.parametrize(
    ("verb", "doing"),
    [
        ("ban", "banning"),
        ("close", "closing"),
        ("tie", "tying"),
        ("see", "seeing"),
        ("submit", "submitting"),
        ("visit", "visiting"),
        ("expel", "expelling"),
        ("quit", "quitting"),
    ],
)
def test_a_verb_has_its_form_in_ing(verb: str, doing: str) -> None:
    assert gerund(verb) == doing
