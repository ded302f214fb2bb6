"""Offices in questions, told in place of a name."""

from __future__ import annotations

import pytest

from reportedly.model.article import Article
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.stories.questions.offices_asked import holders_told, office_asked


def read_of(text: str) -> Reading:
    return Reading(Outcome(OutcomeKind.READ), Article(id="p", text=text), "2025-05-06")


@pytest.mark.parametrize(
    ("question", "text", "bodies"),
    [
        ("Has the finance minister of Norvik resigned?", "the finance minister of Norvik", ("Norvik",)),
        ("Is Norvik's finance minister leaving?", "Norvik's finance minister", ("Norvik",)),
        ("Did the airline's boss step down?", "the airline's boss", ("airline",)),
        ("Has the Skyfin CEO been fired?", "the Skyfin CEO", ("Skyfin",)),
        ("Will the head of Norvik's central bank go?", "the head of Norvik's central bank", ("Norvik's central bank",)),
        ("Was the interior minister sacked?", "the interior minister", ()),
    ],
)
def test_an_office_in_place_of_a_name_tells_its_holder(question: str, text: str, bodies: tuple[str, ...]) -> None:
    office = office_asked(question)
    assert office is not None
    assert (office.text, office.bodies) == (text, bodies)


@pytest.mark.parametrize(
    "question",
    [
        "Is Karl Holm still the finance minister of Norvik?",
        "Will Ana Roe become the chief executive of Skyfin?",
        "Who is the new coach of Halden?",
        "Will the finance minister Karl Holm resign?",
    ],
)
def test_an_office_beside_a_name_tells_nobody_else(question: str) -> None:
    assert office_asked(question) is None


def test_an_office_is_held_by_whom_the_pages_tell_in_it() -> None:
    office = office_asked("Has the chief executive of Norlink resigned?")
    assert office is not None
    text = "Velora's chief executive, Ana Roe, met Norlink's chief executive, Peter Marlow, in Halden on Tuesday."
    assert holders_told(office, [read_of(text)]) == ("Peter Marlow",)
    assert holders_told(office, [read_of("Norlink's former chief executive, Ana Roe, has died.")]) == ()
    assert holders_told(office, [read_of("Norlink's chief financial officer, Ana Roe, has resigned.")]) == ()
