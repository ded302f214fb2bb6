"""Figures in words."""

from __future__ import annotations

import pytest

from reportedly.desk.prose.figures import heading
from reportedly.model.dossier import DossierFigure


@pytest.mark.parametrize(
    ("quantity", "of", "unit", "words"),
    [
        ("dead", None, None, "Dead"),
        ("other", "building", None, "Buildings"),
        ("other", "country", None, "Countries"),
        ("other", "church", None, "Churches"),
        ("other", None, None, "Another figure"),
        ("money", "deal", "USD", "Deal, USD"),
        ("money", None, "EUR", "Sum, EUR"),
        ("per cent", "contained", "%", "Contained, per cent"),
        ("per cent", None, "%", "Share, per cent"),
        ("magnitude", None, None, "Magnitude"),
        ("distance", None, "km", "Distance (km)"),
    ],
)
def test_a_figure_is_headed_by_what_is_counted_and_its_unit(
    quantity: str, of: str | None, unit: str | None, words: str
) -> None:
    assert heading(DossierFigure(quantity, None, (), of, unit)) == words
