"""Who does not come because another goes in his place."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Piet Roe will attend the summit in Turku instead of Ann Berg.", "Ann Berg"),
        ("Minister Piet Roe rather than President Ann Berg will represent Norway at the summit in Turku.", "Ann Berg"),
        (
            "Norway is sending its minister, Piet Roe, to the summit in Turku in place of President Ann Berg.",
            "Ann Berg",
        ),
        ("Piet Roe will stand in for Ann Berg at the summit in Turku.", "Ann Berg"),
        ("Piet Roe will go to the summit in Turku by train rather than fly with Ann Berg.", None),
        ("Piet Roe will attend the summit in Turku instead of Bergen.", None),
        ("Piet Roe will attend the summit in Turku with Ann Berg.", None),
        ("Piet Roe will stand in the election for Ann Berg.", None),
    ],
)
def test_as_sure_as_one_goes_the_other_does_not(page: Recogniser, text: str, absent: str | None) -> None:
    stay = [
        each.participants[0].entity
        for each in page(text).events
        if each.type is EventType.VISIT and any(told.value == "CT-" for told in each.factuality)
    ]
    assert stay == ([absent] if absent else [])
