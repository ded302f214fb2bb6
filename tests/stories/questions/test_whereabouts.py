"""Of which place a question asks the number."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import page

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.reading import Reading
from reportedly.model.statement import Figure, PartKind
from reportedly.stories.questions.whereabouts import of_firm, of_place, where_counted


def toll(value: float, of: str | None = None) -> DossierFigure:
    told = FigureValue(value, None, "2025-05-02", "Civil Defence")
    return DossierFigure("dead", told, (told,), of)


TOLLS = (toll(700), toll(480, "Chile"), toll(220, "Peru"), toll(31, "Arica"))


@pytest.mark.parametrize(
    ("named", "of"),
    [
        (("Chile",), "Chile"),
        (("Peru",), "Peru"),
        (("Arica",), "Arica"),
        (("Chile", "Peru"), None),
        (("Storm Ulla",), None),
    ],
)
def test_a_question_is_answered_with_the_toll_of_the_place_it_names(named: tuple[str, ...], of: str | None) -> None:
    """Of one country, of a town, or of all."""
    assert [figure.of for figure in of_place(TOLLS, "dead", named)] == [of]


@pytest.mark.parametrize(
    ("named", "of"),
    [(("Chile",), "Chile"), (("Gaza",), "Gaza"), (("Chile", "Gaza"), None), (("cholera",), None)],
)
def test_the_cases_of_a_state_or_land_are_its_own(named: tuple[str, ...], of: str | None) -> None:
    """Of two of them, or of none, the cases of all are given."""
    told = tuple(replace(each, quantity="cases") for each in (toll(900), toll(480, "Chile"), toll(220, "Gaza")))
    assert [figure.of for figure in of_place(told, "cases", named)] == [of]


def test_the_toll_of_all_is_not_given_where_one_country_counts_more():
    assert of_place((toll(300), toll(480, "Chile"), toll(220, "Peru")), "dead", ()) == []


def test_the_toll_of_a_place_that_is_no_longer_counted_gives_way_to_that_of_all():
    """Unless the place has only a small share of all."""

    def late(value: float) -> DossierFigure:
        told = FigureValue(value, None, "2025-05-06", "Civil Defence")
        return DossierFigure("dead", told, (told,), None)

    assert [figure.of for figure in of_place((late(211), toll(92, "Arica")), "dead", ("Arica",))] == [None]
    assert [figure.of for figure in of_place((late(4100), toll(92, "Arica")), "dead", ("Arica",))] == ["Arica"]


def test_how_many_died_elsewhere_shows_in_the_first_toll_of_all_after_that_of_a_place():
    """However far it has risen since."""
    later = tuple(
        FigureValue(value, None, day, "Civil Defence") for value, day in ((150, "2025-05-03"), (4100, "2025-05-09"))
    )
    whole = DossierFigure("dead", later[-1], later, None)

    assert [figure.of for figure in of_place((whole, toll(92, "Arica")), "dead", ("Arica",))] == [None]


def test_the_toll_of_a_country_that_is_no_longer_counted_gives_way_to_that_of_all():
    """Unless others died elsewhere, or all together are far more than there."""
    later = tuple(
        FigureValue(value, None, day, "Civil Defence") for value, day in ((14, "2025-05-04"), (31, "2025-05-09"))
    )
    whole = DossierFigure("dead", later[-1], later, None)

    assert [figure.of for figure in of_place((whole, toll(9, "Chile")), "dead", ("Chile",))] == [None]
    assert [figure.of for figure in of_place((whole, toll(4, "Chile")), "dead", ("Chile",))] == ["Chile"]
    with_others = (whole, toll(9, "Chile"), toll(5, "Peru"))
    assert [figure.of for figure in of_place(with_others, "dead", ("Chile",))] == ["Chile"]


def test_all_together_stand_for_no_place_where_far_more_were_counted_when_it_was():
    """However few a page counts later, at one spot, it was not of those alone."""
    values = ((4100, "2025-05-02"), (18, "2025-05-04"))
    whole = DossierFigure("dead", *_course(*values), None)

    assert [figure.of for figure in of_place((whole, toll(9, "Chile")), "dead", ("Chile",))] == ["Chile"]
    assert [figure.of for figure in of_place((whole, toll(9, "Arica")), "dead", ("Arica",))] == ["Arica"]


def _course(*values: tuple[float, str]) -> tuple[FigureValue, tuple[FigureValue, ...]]:
    told = tuple(FigureValue(value, None, day, "Civil Defence") for value, day in values)
    return told[-1], told


@pytest.mark.parametrize(
    ("question", "where"),
    [
        ("How many people died in Tibet in the Nepal earthquake?", ["Tibet"]),
        ("How many people died in the Chile-Peru earthquake?", ["Chile", "Peru"]),
        ("How many people died in the Chile earthquake?", ["Chile"]),
        ("How many people were killed in Peru after the Chile quake?", ["Peru"]),
    ],
)
def test_a_question_counts_where_it_says_in(question: str, where: list[str]) -> None:
    named = [name for name in ("Chile", "Nepal", "Peru", "Tibet") if name in question]
    assert where_counted(question, named) == where


def test_what_is_counted_in_the_union_is_no_toll_of_other_states():
    assert [figure.of for figure in of_place((toll(22), toll(22, "European Union")), "dead", ("Germany",))] == [None]


def test_the_toll_of_others_is_not_given_for_a_country_that_has_none():
    assert of_place((toll(700), toll(480, "Chile"), toll(220, "Peru")), "dead", ("Bolivia",)) == []


def price(page_id: str, title: str, text: str, value: float) -> tuple[Reading, FigureValue]:
    at = text.index(f"{value:g}")
    figure = Figure("money", value, None, "CHF", None, None, "article", PartKind.BODY, (at, at + 4), of="share price")
    read = page(page_id, "2025-05-01", text=text)
    return (
        replace(read, article=replace(read.article, title=title), figures=(figure,)),
        FigureValue(value, None, "2025-05-01", None, pages=(page_id,)),
    )


def test_a_share_price_is_of_the_firm_whose_shares_are_named():
    below = "Corvo's offer is far below Balt's closing price of 17.5 francs."
    pages, values = zip(
        price("D", "Corvo bids for Balt", below, 17.5),
        price("A", "Corvo sinks", "Corvo closed at 2.02 francs.", 2.02),
        price("B", "Corvo sinks", "Balt, its rival, ended the day at 17.3 francs.", 17.3),
        price("C", "Corvo sinks further", "The shares closed at 1.86 francs.", 1.86),
        strict=True,
    )
    told = DossierFigure("money", values[1], values, "share price", "CHF")
    (figure,) = of_firm([told], pages, ("Corvo",))
    assert [value.value for value in figure.series] == [2.02, 1.86]
