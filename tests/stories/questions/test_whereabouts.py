"""Of which place a question asks the number."""

from __future__ import annotations

import pytest

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.stories.questions.whereabouts import of_place


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


def test_the_toll_of_all_is_not_given_where_one_country_counts_more():
    assert of_place((toll(300), toll(480, "Chile"), toll(220, "Peru")), "dead", ()) == []


def test_the_toll_of_others_is_not_given_for_a_country_that_has_none():
    assert of_place((toll(700), toll(480, "Chile"), toll(220, "Peru")), "dead", ("Bolivia",)) == []
