"""Somebody's time in a post that is over: who had it has left, though nobody resigned."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "who", "value"),
    [
        ("Ada Roe's tenure as mayor ended on Thursday.", "Ada Roe", "CT+"),
        ("Ada Roe's 20-year run in parliament came to a close on Thursday.", "Ada Roe", "CT+"),
        ("Tom Holm took the chair from Ada Roe, whose two decades in parliament ended at noon.", "Ada Roe", "CT+"),
        ("The reign of Ada Roe came to an end on Thursday.", "Ada Roe", "CT+"),
        ("Ada Roe concluded her 12-year spell at Norvik Bank.", "Ada Roe", "CT+"),
        ("Ada Roe will call time on her career at Norvik Bank in May.", "Ada Roe", "CT+"),
        ("Ada Roe's presidency will not end in March.", "Ada Roe", "CT-"),
    ],
)
def test_whose_time_in_a_post_is_over_has_left(page: Recogniser, text: str, who: str, value: str) -> None:
    (event,) = [each for each in page(text).events if each.type is EventType.APPOINTMENT]
    assert [each.entity for each in event.participants if each.role == "appointee"] == [who]
    assert event.factuality[0].value == value


@pytest.mark.parametrize(
    "text",
    [
        "Ada Roe's term as mayor ends in January.",
        "Ada Roe's two years in prison ended on Thursday.",
        "Ada Roe's stay in Turku ended on Thursday.",
        "The drought ended two decades of growth in Turku.",
        "Norvik's run of wins ended on Thursday.",
        "Ada Roe's tenure as mayor of Turku was extended on Thursday.",
    ],
)
def test_a_term_a_stay_or_a_run_of_luck_is_no_post_that_is_left(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.APPOINTMENT]


def test_an_order_for_staff_to_leave_that_is_extended_stays_a_decision(page: Recogniser) -> None:
    found = page("The state department extended its order for staff to leave Peru.").events
    assert ("extended", EventType.LAW) in [(each.text, each.type) for each in found]
