"""Who agrees to talk has agreed on nothing yet; who agrees to do a thing has."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser


@pytest.mark.parametrize("verb", ["discuss", "explore", "consider", "negotiate"])
def test_who_agrees_to_talk_of_a_merger_has_agreed_on_none(page: Recogniser, verb: str) -> None:
    found = page(f"Norlink and Halden said on Monday that they had agreed to {verb} a merger.")
    assert EventType.AGREEMENT not in [each.type for each in found.events]


def test_who_agrees_on_a_truce_has_agreed(page: Recogniser) -> None:
    found = page("Norvik and Velora agreed on a truce on Monday, their ministers said.")
    assert EventType.AGREEMENT in [each.type for each in found.events]
