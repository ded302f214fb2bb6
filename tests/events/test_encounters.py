"""Two who come together, in whatever words: they greet each other, hold a round of talks, speak for an hour."""

from __future__ import annotations

import pytest
from tests.events.conftest import Recogniser, mention

from reportedly.model.statement import Change, EventType, Factuality


@pytest.mark.parametrize(
    ("text", "kind", "two"),
    [
        ("Ana Roe greeted Karl Berg in Turku on Tuesday.", EventType.MEETING, {"Ana Roe", "Karl Berg"}),
        ("Ana Roe and Karl Berg shook hands on Tuesday.", EventType.MEETING, {"Ana Roe", "Karl Berg"}),
        ("Peru and Chile held a third round of talks in Turku.", EventType.MEETING, {"Peru", "Chile"}),
        ("Peru and Chile ended a round of talks in Turku.", EventType.MEETING, {"Peru", "Chile"}),
        ("Two days of talks between Peru and Chile ended in Turku.", EventType.MEETING, {"Peru", "Chile"}),
        ("Ana Roe spoke with Karl Berg for two hours on Tuesday.", EventType.CALL, {"Ana Roe", "Karl Berg"}),
    ],
)
def test_two_come_together(page: Recogniser, text: str, kind: EventType, two: set[str]) -> None:
    (found,) = page(text).events
    assert found.type is kind
    assert {each.entity for each in found.participants} == two
    assert found.factuality[-1].value is Factuality.CERTAIN


@pytest.mark.parametrize(
    ("text", "kind", "role", "who"),
    [
        ("Peru carried out a wave of attacks on Chile on Tuesday.", EventType.ATTACK, "agent", "Peru"),
        ("Teachers staged a series of strikes in Turku.", EventType.PROTEST, "agent", "Teachers"),
    ],
)
def test_what_is_done_in_portions_is_done(page: Recogniser, text: str, kind: EventType, role: str, who: str) -> None:
    (found,) = page(text).events
    assert found.type is kind
    assert who in [each.name for each in found.participants if each.role == role]
    assert found.factuality[-1].value is Factuality.CERTAIN


def test_who_will_not_take_part_in_talks_with_another_does_not_meet_him(page: Recogniser) -> None:
    found = mention(page("Peru will not take part in Saturday's talks with Chile."), "take part")
    assert {each.entity for each in found.participants} == {"Peru", "Chile"}
    assert (found.factuality[-1].value, found.change) == (Factuality.CERTAINLY_NOT, None)


def test_who_will_no_longer_go_has_given_it_up(page: Recogniser) -> None:
    found = mention(page("Ana Roe will no longer go to Peru."), "go")
    assert (found.type, found.change) == (EventType.VISIT, Change.CANCELLED)


@pytest.mark.parametrize("text", ["Ana Roe spoke to reporters for an hour.", "Fans greeted Ana Roe in Turku."])
def test_a_crowd_is_no_meeting(page: Recogniser, text: str) -> None:
    assert not [each for each in page(text).events if each.type in (EventType.MEETING, EventType.CALL)]
