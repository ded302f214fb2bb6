"""Figures in words."""

from __future__ import annotations

import pytest

from reportedly.desk.prose.figures import figure_sentences, heading
from reportedly.model.dossier import DossierFigure, FigureValue


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


def test_a_value_of_one_day_is_told_once_whatever_stands_before_it() -> None:
    """ "At least 4" and "4" on Tuesday are one number."""
    values = [(4, "at least", "2025-04-29"), (4, None, "2025-04-29"), (7, None, "2025-04-29"), (9, None, "2025-04-30")]
    series = tuple(FigureValue(value, qualifier, at, "Vaasa Hospital") for value, qualifier, at in values)
    told = figure_sentences(DossierFigure("injured", series[-1], series), "2025-04-30")
    assert told[1].text == "Before that the figure was at least 4 and 7 on Tuesday."
