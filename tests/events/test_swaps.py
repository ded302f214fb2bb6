"""Captives exchanged: whatever word a page has for it, it is one agreement of both sides."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Peru and Chile traded prisoners on Saturday.", "CT+"),
        ("Peru and Chile are preparing to trade captives.", "PR+"),
        ("A big prisoner trade between Peru and Chile is around the corner.", "PR+"),
        ("Tom Holm was freed in a prisoner swap between Peru and Chile.", "CT+"),
        ("Tom Holm may be freed in a prisoner swap between Peru and Chile.", "PS+"),
    ],
)
def test_two_who_trade_captives_have_agreed_on_it(page: Recogniser, text: str, value: str) -> None:
    (event,) = [each for each in page(text).events if each.type is EventType.AGREEMENT]
    assert {each.entity for each in event.participants} == {"Peru", "Chile"}
    assert event.factuality[0].value == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Ada Roe said the prisoner swap with Chile is close.", "PR+"),
        ("Planes with prisoners freed by Peru touched down on Saturday in a swap that could ease ties.", "CT+"),
        ("The deal between Peru and Chile is within reach.", "PR+"),
        ("The deal between Peru and Chile is close to collapse.", "Uu"),
    ],
)
def test_what_is_close_or_was_the_way_somebody_was_freed(page: Recogniser, text: str, value: str) -> None:
    (event,) = [each for each in page(text).events if each.type is EventType.AGREEMENT]
    assert event.factuality[0].value == value
