"""Verbs of headlines: whose they are, what they take, and the passives that leave out "is"."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act, Attribution, PartKind

from .conftest import Reader

_BODY = "It rained in Turku. Ann Roe arrived on Monday, and Tom Berg left."


def _of_title(said: Reader, title: str) -> list[Attribution]:
    return [each for each in said(_BODY, title) if each.part is PartKind.TITLE]


@pytest.mark.parametrize(
    ("title", "source", "content"),
    [
        ("No room at port for storm refugees, says mayor", "mayor", "No room at port for storm refugees"),
        ("Norlink ferry 'on its way' to Turku, say reports", "reports", "Norlink ferry 'on its way' to Turku"),
        ("Roe plans exit after vote, says Berg", "Berg", "Roe plans exit after vote"),
        (
            "Sailors held in Oslo on way home after visit, Roe says",
            "Roe",
            "Sailors held in Oslo on way home after visit",
        ),
        (
            "Norlink has no right to close yard, appeals court rules",
            "appeals court",
            "Norlink has no right to close yard",
        ),
    ],
)
def test_who_ends_a_headline_says_what_stands_before(said: Reader, title: str, source: str, content: str) -> None:
    (found,) = [each for each in _of_title(said, title) if each.cue.text in ("says", "say", "rules")]
    assert (found.source.text, found.content.text) == (source, content)


@pytest.mark.parametrize(
    ("title", "cue"),
    [
        ("Roe says Norlink bosses 'look like fools' over yard loss, calls for inquiry", "calls for"),
        ("Roe calls yard deal 'unfair,' claims Berg 'lied many times' to staff", "claims"),
        ("Roe calls Berg 'unfit to run a yard,' says he was warned", "says"),
        ("Ann Roe hosts Berg in Turku, calls for inquiry", "calls for"),
    ],
)
def test_the_second_of_two_deeds_has_the_doer_of_the_first(said: Reader, title: str, cue: str) -> None:
    """Behind a comma a headline goes on with whom it began with, not with whom it named last."""
    (found,) = [each for each in _of_title(said, title) if each.cue.text == cue]
    assert found.source.entity == "Ann Roe"


@pytest.mark.parametrize(
    "title",
    [
        "Yard staff told to stay at home",
        "Skerry residents urged to leave",
        "Norlink ordered to pay 3 million",
        "Norvik, Norlink said to oppose merger",
        "Tom Berg denied permission to appeal to supreme court",
        "Tom Berg denied bail",
    ],
)
def test_who_is_told_in_a_headline_says_nothing(said: Reader, title: str) -> None:
    """Headlines tell in the present: a bare past with nobody to take it is a passive."""
    assert [each.source.text for each in _of_title(said, title) if each.source.text] == []


@pytest.mark.parametrize(
    ("title", "source", "act"),
    [
        ("Berg denied claims he took bribes", "Berg", Act.DENY),
        ("Court denies request to lift ban on ferries", "Court", Act.REJECT),
        ("Court denies bail for Tom Berg", "Court", Act.REJECT),
        ("Berg told aides to pack", "Berg", Act.DEMAND),
        ("Roe promised to pay", "Roe", Act.PROMISE),
        ("Reports suggest Roe is thinking of leaving", "Reports", Act.STATE),
        ("Roe suggests she will send ferries to Oslo", "Roe", Act.STATE),
        ("Roe suggests ferries should go to Oslo", "Roe", Act.PROPOSE),
        ("Roe suggests sending ferries to Oslo", "Roe", Act.PROPOSE),
    ],
)
def test_an_act_is_what_the_verb_takes(said: Reader, title: str, source: str, act: Act) -> None:
    """Who denies bail refuses it; who suggests that something is so proposes nothing."""
    found = _of_title(said, title)[0]
    assert (found.source.text, found.act) == (source, act)


@pytest.mark.parametrize(
    ("title", "content"),
    [
        ("Norlink denies negligence as toll nears 30", "negligence"),
        ("Roe slams yard's 'reckless' conduct after papers were released", "yard's 'reckless' conduct"),
        ("Norlink rejects offer while Norvik raises stake", "offer"),
        ("Roe says yard closed after storm hit", "yard closed after storm hit"),
    ],
)
def test_when_somebody_speaks_is_no_part_of_what_he_says(said: Reader, title: str, content: str) -> None:
    assert _of_title(said, title)[0].content.text == content
