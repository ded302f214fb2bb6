"""Talks that somebody attends, keeps away from or comes for, and agreements that talks end without."""

from __future__ import annotations

import pytest
from tests.events.conftest import Recogniser, mention

from reportedly.model.statement import EventType, Factuality

CERTAIN, NOT, PROBABLE = Factuality.CERTAIN, Factuality.CERTAINLY_NOT, Factuality.PROBABLE


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Karl Berg attended talks with Chile in Turku.", CERTAIN),
        ("Karl Berg will not attend talks with Chile in Turku.", NOT),
        ("Karl Berg will not be at the talks with Chile in Turku.", NOT),
        ("Karl Berg arrived in Turku for talks with Chile.", PROBABLE),
        ("Karl Berg did not travel to Turku for talks with Chile.", Factuality.UNCOMMITTED),
    ],
)
def test_talks_are_as_sure_as_that_he_comes_to_them(page: Recogniser, text: str, held: Factuality) -> None:
    assert mention(page(text), "talks").factuality[-1].value is held


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Peru and Chile ended on Friday without an agreement.",
        "Peru and Chile wrapped up talks in Kemi with no agreement on a truce.",
        "Peru and Chile ended their summit without agreement.",
    ],
)
def test_what_talks_end_without_those_who_talked_have_not_come_to(page: Recogniser, text: str) -> None:
    found = mention(page(text), "agreement")
    assert found.type is EventType.AGREEMENT
    assert [each.entity for each in found.participants] == ["Peru", "Chile"]
    assert found.factuality[-1].value is NOT


def test_who_lives_without_an_agreement_has_ended_no_talks(page: Recogniser) -> None:
    assert not [each for each in page("Peru lives without an agreement.").events if each.type is EventType.AGREEMENT]


def test_who_stops_in_a_town_visits_it(page: Recogniser) -> None:
    found = mention(page("Ana Roe will stop in Lima on her way home, her office said."), "stop")
    assert (found.type, [place.name for place in found.places]) == (EventType.VISIT, ["Lima"])


@pytest.mark.parametrize("text", ["Ana Roe stopped smoking in Lima.", "Police stopped in Lima."])
def test_who_stops_doing_a_thing_there_visits_nothing(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type is EventType.VISIT]
