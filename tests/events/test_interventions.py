"""Interventions by arms: who goes in, in which country, and what of that name is done without arms."""

from __future__ import annotations

import pytest

from .conftest import Recogniser, mention

_DEPLOYMENT = "military deployment"


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Norway could intervene militarily in Kenya, its prime minister said.", "intervene"),
        ("Norway is ready to intervene in Kenya if talks fail, its prime minister said.", "intervene"),
        ("Norway has threatened military intervention in Kenya.", "intervention"),
        ("Norway and Ghana took military action in Kenya on Friday.", "military action"),
    ],
)
def test_who_intervenes_in_a_country_is_told_with_it(page: Recogniser, text: str, word: str) -> None:
    found = mention(page(text), word)
    assert found.type == _DEPLOYMENT
    roles = {(each.role, each.name) for each in found.participants}
    assert {("agent", "Norway"), ("target", "Kenya")} <= roles


def test_an_intervention_named_by_a_country_is_in_it(page: Recogniser) -> None:
    found = mention(page("Norway says the day for the Kenya intervention has been decided."), "intervention")
    assert [each.role for each in found.participants if each.name == "Kenya"] == ["target"]


@pytest.mark.parametrize(
    "text",
    [
        "The minister intervened in the dispute on Friday.",
        "The central bank intervened in the currency market on Friday.",
        "Her intervention in the debate was brief.",
    ],
)
def test_who_intervenes_in_a_matter_sends_no_troops(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type == _DEPLOYMENT]
