"""Arms by what they are called, and every way of supplying them."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, EventType

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Peru has delivered S-300s to Chile.", "delivered"),
        ("Peru will hand its MiG-29s to Chile.", "hand"),
        ("Peru will sell F-18s to Chile.", "sell"),
        ("Peru will send Patriots to Chile.", "send"),
        ("Chile is to buy ten MiG-29 fighters from Peru.", "buy"),
    ],
)
def test_arms_go_by_number_and_by_name(page: Recogniser, text: str, word: str) -> None:
    found = mention(page(text), word)
    assert found.type is EventType.AID
    assert {(each.role, each.entity) for each in found.participants if each.entity} == {
        ("agent", "Peru"),
        ("target", "Chile"),
    }


def test_their_name_before_their_noun_gets_nothing(page: Recogniser) -> None:
    found = mention(page("It was calm.", title="Peru to deliver S-300 systems to Chile within two weeks"), "deliver")
    assert [each.entity for each in found.participants] == ["Peru", "Chile"]


def test_a_supply_is_put_on_hold(page: Recogniser) -> None:
    found = mention(page("Roe said Peru had put its supply of missiles on hold."), "supply")
    assert (found.type, found.change) == (EventType.AID, Change.POSTPONED)


def test_what_is_no_arms_is_no_such_supply(page: Recogniser) -> None:
    assert not any(each.type is EventType.AID for each in page("The shop will sell flowers to Chile.").events)


def test_deliveries_are_of_arms_by_their_number_alone(page: Recogniser) -> None:
    found = mention(page("", title="Norway has begun S-300 deliveries to Peru"), "deliveries")
    assert found.type is EventType.AID
