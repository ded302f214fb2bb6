"""Everyday senses of words that elsewhere name what happens, and what has all but happened."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventType

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    "text",
    [
        "The singer suffered a cardiac arrest on stage.",
        "Clara Nunez had a heart attack in Turku.",
        "The ferry had a close call with a tanker off Malta.",
        "A meteor strike is not expected.",
        "The result was a political earthquake.",
        "Clara Nunez looked resigned.",
        "Clara Nunez is resigned to losing.",
        "The coach resigned himself to a draw.",
        "Clara Nunez had an appointment with her dentist.",
        "Norlink made a great deal of noise.",
        "The board sanctioned the use of pianos.",
        "Sales exploded in May.",
        "The website crashed on Monday.",
        "Her heart sank.",
        "The engine died.",
        "Skylane killed off hope with two late goals.",
    ],
)
def test_an_everyday_sense_names_nothing_that_happens(page: Recogniser, text: str) -> None:
    told = {EventType.MEETING, EventType.OTHER}
    assert [event.text for event in page(text).events if event.type not in told] == []


@pytest.mark.parametrize(
    ("text", "word", "kind"),
    [
        ("Clara Nunez resigned on Monday.", "resigned", EventType.APPOINTMENT),
        ("An attack in the heart of Turku was planned for Monday.", "attack", EventType.ATTACK),
        ("A factory exploded in Linz.", "exploded", EventType.DISASTER),
        ("The king died on Monday.", "died", EventType.DEATH),
        ("Peru sanctioned two banks on Monday.", "sanctioned", EventType.SANCTION),
        ("Norlink launched a bid for Balticfer.", "bid", EventType.ECONOMIC),
    ],
)
def test_the_same_words_name_what_happens(page: Recogniser, text: str, word: str, kind: EventType) -> None:
    assert mention(page(text), word).type is kind


@pytest.mark.parametrize(
    ("text", "word", "value"),
    [
        ("The plane almost crashed in Riga.", "crashed", "CT-"),
        ("The guard was nearly killed.", "killed", "CT-"),
        ("Nearly 300 people died on Monday.", "died", "CT+"),
        ("In the film, a bomb kills twelve people.", "kills", "Uu"),
        ("A guard was killed in a film studio in Rome.", "killed", "CT+"),
        ("It is unlikely that Clara Nunez resigns.", "resigns", "PR-"),
        ("Clara Nunez stopped short of resigning.", "resigning", "CT-"),
        ("Not one soldier died.", "died", "CT-"),
        ("Not a single soldier was killed.", "killed", "CT-"),
        ("Nobody has denied that the bridge collapsed.", "collapsed", "Uu"),
        ("In light of the attack, trains were stopped.", "attack", "CT+"),
        ("Norlink got a green light to buy Balticfer.", "buy", "PS+"),
    ],
)
def test_how_certain_it_is(page: Recogniser, text: str, word: str, value: str) -> None:
    assert str(mention(page(text), word).factuality[0].value) == value


def test_all_but_one_is_no_count_of_one(page: Recogniser) -> None:
    assert page("Of the crew all but one died on Monday.").figures == ()


def test_shots_heard_for_ten_minutes_are_no_aim(page: Recogniser) -> None:
    found = page("Roe won the vote. A resident said he had heard shooting for about ten minutes.")
    assert "shooting for" not in {event.text for event in found.events}
