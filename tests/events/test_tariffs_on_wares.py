"""Whose wares a tariff is on."""

from __future__ import annotations

import pytest

from reportedly.attribution import attribute
from reportedly.events import recognise
from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.statement import EventType


def targets(text: str) -> list[str | None]:
    document = next(parse([Article(id="p", text=text, title="", published="2025-05-01")]))
    events = recognise(document, attribute(document)).events
    (tariff,) = [event for event in events if event.type is EventType.SANCTION]
    return [
        each.entity if isinstance(each.entity, str) else each.name
        for each in tariff.participants
        if each.role == "target"
    ]


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Norway will impose a 25% tariff on goods from Peru.", ["Peru"]),
        ("Norway announced tariffs on all goods imported from Peru.", ["Peru"]),
        ("Norway is implementing a 25% tariff on imports from Peru and Chile.", ["Peru", "Chile"]),
        ("Norway said tariffs on Peruvian goods would take effect in May.", ["Peru"]),
        ("Norway will impose a tariff on imports from May.", ["imports"]),
    ],
)
def test_a_tariff_on_wares_is_on_those_they_come_from(text: str, on: list[str]):
    assert targets(text) == on
