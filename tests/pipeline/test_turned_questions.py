"""Questions turned to statements by their tree, whatever stands before their verb."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType
from reportedly.pipeline.wordings import best_of, worded_as


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("Will NBR governor Ana Roe resign?", "NBR governor Ana Roe will resign."),
        ("Has Peruvian president Ana Roe died?", "Peruvian president Ana Roe has died."),
        ("Has Abu Omar al-Norviki been killed?", "Abu Omar al-Norviki has been killed."),
        ("Will workers at Halden go on strike?", "Workers at Halden will go on strike."),
        (
            "Did the Peruvian and Chilean finance ministers meet in Turku?",
            "The Peruvian and Chilean finance ministers did meet in Turku.",
        ),
        ("Has the wreckage of Volga flight VA804 been found?", "The wreckage of Volga flight VA804 has been found."),
        (
            "Will the finance ministers of Peru and Chile meet in Turku?",
            "The finance ministers of Peru and Chile will meet in Turku.",
        ),
        ("Is Ana Roe leaving Norvik?", "Ana Roe is leaving Norvik."),
        ("Will dockers in Turku strike?", "Dockers in Turku will strike."),
        ("Will the bus drivers of Kemi strike?", "The bus drivers of Kemi will strike."),
        ("Will staff at Norvik strike?", "Staff at Norvik will strike."),
        ("Has water been found on a moon of Mars?", "Water has been found on a moon of Mars."),
        ("Will the Herons get back together?", "The Herons will reunite."),
    ],
)
def test_all_before_the_verb_is_the_subject(question: str, statement: str) -> None:
    assert best_of(worded_as(question, "2025-03-14T00:00Z")).document.article.text == statement


def test_offices_of_several_states_are_those_states() -> None:
    best = best_of(worded_as("Will the security advisers of Peru and Chile meet in Turku?", "2025-03-14T00:00Z"))
    assert {"Peru", "Chile"} <= {*best.query.wanted.taking_part}


@pytest.mark.parametrize("question", ["", "?", "Will?", "Will Norvik", "Has it"])
def test_what_is_no_whole_question_is_read_all_the_same(question: str) -> None:
    assert worded_as(question, "2025-03-14T00:00Z")


@pytest.mark.parametrize(
    ("question", "is_a_journey"),
    [
        ("Is the Pope going to Norvik?", True),
        ("Is Norlink still going to build the Kemi terminal?", False),
        ("Is Ana Roe going to be there?", False),
        ("Will Norlink and Velora go through with it?", False),
    ],
)
def test_who_is_going_to_do_a_thing_makes_no_journey(question: str, is_a_journey: bool) -> None:
    wanted = best_of(worded_as(question, "2025-03-14T00:00Z")).query.wanted
    assert any(each.type is EventType.VISIT for each in wanted.events) is is_a_journey
