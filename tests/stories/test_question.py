"""Questions: an answer about what is asked, or none."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.dossier import DossierFigure, FigureValue
from reportedly.model.statement import Basis, EventType, Figure, PartKind
from reportedly.origins import trace
from reportedly.stories.dossier import assemble
from reportedly.stories.quantity_asked import QuantityAsked
from reportedly.stories.question import Found, Query, answer, same_figure, search


def query(
    *names: str, kind: EventType | None = EventType.MEETING, places: tuple[str, ...] = (), quantity: str | None = None
):
    words = tuple(word for name in (*names, *places) for word in name.split())
    return Query("?", QuantityAsked(quantity) if quantity else None, (kind,) if kind else (), names, places, words)


def asked(wanted: Query, *readings: object):
    dossier = assemble("s", readings, trace(readings), "2025-05-11")  # type: ignore[arg-type]
    texts = {each.id: "Signe Torvald, Ilmar Kask and Jon Vik in Bergen" for each in dossier.pages}
    return answer(wanted, [search(wanted, dossier, texts)], "2025-05-11")


PAGE = page("A", "2025-05-01", meeting("a1"), sources=(source(1, "a source", Basis.ANONYMOUS),))


def test_a_question_about_a_meeting_gets_that_meeting_and_the_pages_it_rests_on():
    found = asked(query("Torvald", "Kask"), PAGE)
    assert [event.type for event in found.events] == [EventType.MEETING]
    assert [each.id for each in found.pages] == ["A"]


def test_a_meeting_with_somebody_else_who_is_only_named_on_the_page_is_a_near_miss():
    assert asked(query("Torvald", "Jon Vik"), PAGE).events == ()


def test_a_question_about_somebody_on_no_page_gets_nothing():
    assert asked(query("Torvald", "Ada Berg"), PAGE).events == ()


def test_a_question_about_another_kind_of_event_gets_nothing():
    assert asked(query("Torvald", kind=EventType.DEATH), PAGE).events == ()


@pytest.mark.parametrize(("quantity", "value"), [("dead", 12.0), ("injured", None)])
def test_a_question_for_a_number_gets_the_figure_that_stands(quantity: str, value: float | None):
    figure = Figure("dead", 12, None, "people", None, None, "article", PartKind.BODY, (0, 2))
    found = asked(query(places=("Bergen",), kind=None, quantity=quantity), replace(PAGE, figures=(figure,)))
    assert [each.current.value for each in found.figures if each.current] == ([value] if value else [])


FIGURE = Figure("dead", 12, None, "people", None, None, "article", PartKind.BODY, (0, 2))


def told(*names: str, words: str, texts: dict[str, str]):
    """The figures that answer a question for the dead, from pages with these texts."""
    readings = [replace(page(name, "2025-05-01", text=text), figures=(FIGURE,)) for name, text in texts.items()]
    dossier = assemble("s", readings, trace(readings), "2025-05-11")
    wanted = Query("?", QuantityAsked("dead"), (), (), names, tuple(f"{words} {' '.join(names)}".split()))
    return answer(wanted, [search(wanted, dossier, texts)], "2025-05-11").figures


QUAKE = {name: f"The earthquake near Bergen killed 12, page {name}." for name in "ABCDE"}


def test_the_toll_of_an_earthquake_is_no_answer_about_floods():
    assert told("Bergen", words="people died earthquake", texts=QUAKE)
    assert not told("Bergen", words="people died floods", texts=QUAKE)


def test_a_country_that_one_page_of_many_mentions_is_not_the_one_the_toll_is_of():
    assert not told(
        "Tallinn", words="people died earthquake", texts={**QUAKE, "E": "Tallinn sent aid after the quake."}
    )


def test_a_value_told_in_two_stories_ties_their_figures_together():
    def match(score: float, *values: float) -> Found:
        series = tuple(FigureValue(value, None, "2025-05-01", "police") for value in values)
        return Found(score, figures=(DossierFigure("dead", series[-1], series),))

    assert same_figure([match(0.9, 96, 115), None, match(0.8, 115, 97), match(0.7, 61)]) == [0, 2]
