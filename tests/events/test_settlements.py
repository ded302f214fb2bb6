"""Deals told without the word for them, strikes by what is struck, and what is not done to all."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Corva and the Norfly Union came to terms on a four-year contract on Friday.", "came to terms"),
        ("Corva has come to terms with the Norfly Union.", "come to terms"),
        ("Corva and the Norfly Union came to a tentative agreement on Friday.", "came"),
        ("Corva has settled with the Norfly Union.", "settled"),
        ("Corva and the Norfly Union have settled on the outlines of a new contract.", "settled"),
        ("Corva and the Norfly Union hammered out a contract on Friday.", "hammered out"),
    ],
)
def test_a_deal_in_other_words(page: Recogniser, text: str, word: str) -> None:
    event = mention(page(text), word)
    names = {each.entity for each in event.participants}
    assert (event.type, event.factuality[0].value) == (EventType.AGREEMENT, Factuality.CERTAIN)
    assert "Norfly Union" in names


@pytest.mark.parametrize(
    "text",
    ["Ana Ruiz has come to terms with her loss.", "Ana Ruiz settled in Turku.", "They settled on a name for it."],
)
def test_coming_to_terms_with_a_loss_is_no_deal(page: Recogniser, text: str) -> None:
    assert EventType.AGREEMENT not in {event.type for event in page(text).events}


def test_who_does_not_strike_all_plants_may_strike_some(page: Recogniser) -> None:
    event = mention(
        page("The union will not strike all plants at once, it said. Its members want higher pay."), "strike"
    )
    assert (event.type, event.factuality[0].value) == (EventType.PROTEST, Factuality.UNCOMMITTED)
