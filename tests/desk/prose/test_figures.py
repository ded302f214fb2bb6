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


@pytest.mark.parametrize(
    ("quantity", "of", "unit", "words"),
    [
        ("money", "deal", "USD", "Strandline put the deal at about $20 million on Tuesday."),
        ("money", "deal", "NOK", "Strandline put the deal at about 20 million NOK on Tuesday."),
        ("per cent", "contained", "%", "Strandline put the share contained at about 20 million per cent on Tuesday."),
    ],
)
def test_what_is_measured_is_put_at_a_value_by_its_giver(quantity: str, of: str, unit: str, words: str) -> None:
    value = FigureValue(20e6, "about", "2025-04-29", "Strandline", None, ("p1", "p2"))
    assert figure_sentences(DossierFigure(quantity, value, (value,), of, unit), "2025-04-30")[0].text == words


def test_a_sum_that_one_page_alone_gives_is_left_to_the_table() -> None:
    value = FigureValue(22.5, None, "2025-04-29", "Kvark Post", None, ("p1",))
    assert not figure_sentences(DossierFigure("money", value, (value,), "share price", "USD"), "2025-04-30")
    other = FigureValue(19, None, "2025-04-28", "Turku Post", None, ("p2",))
    assert not figure_sentences(DossierFigure("money", value, (other, value), "share price", "USD"), "2025-04-30")
    assert figure_sentences(DossierFigure("magnitude", value, (value,)), "2025-04-30")


def test_a_least_value_is_put_at_no_less() -> None:
    value = FigureValue(20e6, "at least", "2025-04-29", "Strandline", None, ("p1", "p2"))
    told = figure_sentences(DossierFigure("money", value, (value,), "debt", "EUR"), "2025-04-30")
    assert told[0].text == "Strandline put the debt at no less than €20 million on Tuesday."


def test_what_was_given_of_later_days_was_not_before() -> None:
    values = [(9, "2025-04-28"), (12, "2025-04-30"), (14, "2025-04-29")]
    series = tuple(FigureValue(value, None, at, "Vaasa Hospital") for value, at in values)
    told = figure_sentences(DossierFigure("injured", series[-1], series), "2025-04-30")
    assert told[1].text == "Before that the figure was 9 on Monday."


def test_a_share_of_nobody_knows_what_is_left_to_the_table() -> None:
    value = FigureValue(82, None, "2025-04-29", "Kvark Post", None, ("p1", "p2"))
    assert not figure_sentences(DossierFigure("per cent", value, (value,), None, "%"), "2025-04-30")
