"""Sales of firms and units that are weighed, wanted or ruled out."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Norvik is looking at scenarios for selling the U.S. business of Pixa.", "selling", Factuality.POSSIBLE),
        ("Norvik is weighing options for selling its Spanish arm.", "selling", Factuality.POSSIBLE),
        ("The Swedish firm behind Pixa says it has no intention of selling it.", "selling", Factuality.CERTAINLY_NOT),
        ("Brightline offloaded its Spanish unit to Corvo for $3 million.", "offloaded", Factuality.CERTAIN),
    ],
)
def test_a_sale_is_read_as_its_seller_weighs_it(page: Recogniser, text: str, words: str, value: Factuality) -> None:
    """Whoever has an option, a plan or no intention is who is to sell; "arm" is no weapon."""
    event = mention(page(text), words)
    assert event.type is EventType.ECONOMIC
    assert event.factuality[0].value is value


def test_who_weighs_a_visit_is_its_visitor(page: Recogniser) -> None:
    """The same holds of other courses."""
    event = mention(page("Lena Ollen is weighing the possibility of visiting Turku."), "visiting")
    assert [(each.role, each.entity) for each in event.participants] == [("visitor", "Lena Ollen")]
