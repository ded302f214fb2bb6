"""Questions: an answer about what is asked, or none."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page, source

from reportedly.model.dossier import Answer, DossierFigure, DossierPage, FigureValue
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis, EventType, Figure, PartKind
from reportedly.origins import trace
from reportedly.stories.dossier import assemble
from reportedly.stories.questions.one_figure import same_figure
from reportedly.stories.questions.quantity import QuantityAsked
from reportedly.stories.questions.query import Found, Query
from reportedly.stories.questions.question import answer, search
from reportedly.stories.questions.wanted import Asked, Wanted


def query(
    *names: str,
    kind: EventType | None = EventType.MEETING,
    places: tuple[str, ...] = (),
    quantity: str | None = None,
    when: tuple[str, str] | None = None,
    any_year: bool = False,
    **event: object,
) -> Query:
    words = tuple(word for name in (*names, *places) for word in name.split())
    events = (Asked(kind, **event),) if kind else ()  # type: ignore[arg-type]
    wanted = Wanted(events, names, places, words, when, any_year)
    return Query("?", QuantityAsked(quantity) if quantity else None, wanted)


def asked(wanted: Query, *readings: Reading) -> Answer:
    dossier = assemble("s", readings, trace(readings), "2025-05-11")
    return answer(wanted, [search(wanted, dossier, readings)], "2025-05-11")


TEXT = "Signe Torvald may meet Ilmar Kask and Jon Vik in Bergen, a source told the Herald."
PAGE = page("A", "2025-05-01", meeting("a1"), sources=(source(1, "a source", Basis.ANONYMOUS),), text=TEXT)


def test_a_question_about_a_meeting_gets_that_meeting_and_the_pages_it_rests_on():
    found = asked(query("Torvald", "Kask"), PAGE)
    assert [event.type for event in found.events] == [EventType.MEETING]
    assert [each.id for each in found.pages] == ["A"]


def test_the_summit_at_which_two_meet_takes_no_part_in_their_meeting():
    both = (("party", "Torvald"), ("party", "Kask"))
    text = TEXT.replace("in Bergen", "at the S-20 in Bergen")
    found = asked(query("Torvald", "Kask", "S-20", cast=both), replace(PAGE, article=replace(PAGE.article, text=text)))
    assert [event.type for event in found.events] == [EventType.MEETING]


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
    wanted = Query("?", QuantityAsked("dead"), Wanted((), names, (), tuple(f"{words} {' '.join(names)}".split())))
    return answer(wanted, [search(wanted, dossier, readings)], "2025-05-11").figures


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

    nobody = query(kind=None, quantity="dead")
    assert same_figure(nobody, [match(0.9, 96, 115), None, match(0.8, 115, 97), match(0.7, 61)]) == [0, 2]


def test_a_count_that_goes_on_in_another_story_is_one_where_the_question_names_a_place():
    def match(value: float, day: str) -> Found:
        told = (FigureValue(value, None, day, "police"),)
        pages = (DossierPage(day, None, "Herald", day),)
        return Found(0.5, figures=(DossierFigure("dead", told[0], told),), pages=pages)

    pieces = [match(12, "2025-05-01"), match(40, "2025-05-09"), match(7, "2025-09-09")]
    assert same_figure(query(places=("Bergen",), kind=None, quantity="dead"), pieces) == [0, 1]
    assert same_figure(query(kind=None, quantity="dead"), pieces) == [0]


def test_the_first_name_tells_people_of_one_surname_apart():
    surname = replace(PAGE, events=(meeting("a1", who=("Torvald", "Ilmar Kask")),))
    assert asked(query("Torvald", "Kask"), surname).events
    assert asked(query("Signe Torvald", "Kask"), surname).events
    assert asked(query("Arne Torvald", "Kask"), surname).events == ()


def test_whoever_is_asked_to_take_part_must_do_so_in_his_role():
    """The pages name him; but it is somebody else who resigns."""
    leaving = replace(PAGE, events=(meeting("a1", kind=EventType.APPOINTMENT, who=("Ilmar Kask",), role="appointee"),))
    resigns = {"kind": EventType.APPOINTMENT}
    assert asked(query("Ilmar Kask", cast=(("appointee", "Ilmar Kask"),), **resigns), leaving).events  # type: ignore[arg-type]
    assert asked(query("Jon Vik", cast=(("appointee", "Jon Vik"),), **resigns), leaving).events == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("when", "any_year", "found"),
    [
        (("2025-05-12", "2025-05-12"), False, True),
        (("2025-05-14", "2025-05-14"), False, True),
        (("2025-05-20", "2025-05-20"), False, False),
        (("2025-05", "2025-05"), False, True),
        (("2025-06", "2025-06"), False, False),
        (("2025", "2025"), False, True),
        (("2026", "2026"), False, False),
        (("2026-05", "2026-05"), False, False),
        (("2026-05", "2026-05"), True, True),
        (("2026-06", "2026-06"), True, False),
    ],
)
def test_an_event_of_another_time_is_a_near_miss(when: tuple[str, str], any_year: bool, found: bool):
    """Who asks for a day may be mistaken by a few; a month without its year may be of the year of the pages."""
    assert bool(asked(query("Torvald", "Kask", when=when, any_year=any_year), PAGE).events) is found


@pytest.mark.parametrize(("site", "found"), [("Bergen", True), ("Norway", True), ("Tallinn", False), ("Turku", False)])
def test_an_event_at_another_place_is_a_near_miss(site: str, found: bool):
    told = replace(PAGE, article=replace(PAGE.article, text=f"{TEXT} They met in Turku and Tallinn before."))
    assert bool(asked(query("Torvald", "Kask", places=(site,), sites=(site,)), told).events) is found


def test_an_event_of_which_no_page_says_where_may_be_anywhere_the_pages_name():
    nowhere = replace(PAGE, events=(meeting("a1", place=None),))
    assert asked(query("Torvald", "Kask", places=("Bergen",), sites=("Bergen",)), nowhere).events
    assert asked(query("Torvald", "Kask", places=("Oulu",), sites=("Oulu",)), nowhere).events == ()


def test_a_call_is_no_meeting_and_who_comes_may_come_to_meet():
    assert asked(query("Torvald", "Kask", kind=EventType.CALL), PAGE).events == ()
    assert asked(query("Torvald", kind=EventType.VISIT), PAGE).events
