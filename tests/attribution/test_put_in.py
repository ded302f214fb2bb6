"""What nobody named is told to say, put in behind it: "she will go, it has emerged"; and talk by any verb."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Act, Basis

from .conftest import Reader


@pytest.mark.parametrize(
    ("turn", "cue"),
    [
        ("it has emerged", "has emerged"),
        ("it emerged on Monday", "emerged"),
        ("it is understood", "is understood"),
        ("it has been claimed", "has been claimed"),
        ("it was reported last night", "was reported"),
        ("it was announced on Monday", "was announced"),
        ("so it is said", "is said"),
        ("if reports are to be believed", "if reports are to be believed"),
    ],
)
def test_what_is_put_in_behind_it_lays_it_to_nobody(said: Reader, turn: str, cue: str) -> None:
    (each,) = said(f"Ana Roe will resign, {turn}.")
    assert (each.source.basis, each.act) == (Basis.UNATTRIBUTED, Act.STATE)
    assert (each.cue.text, each.content.text) == (cue, "Ana Roe will resign")


def test_what_has_been_confirmed_is_a_confirmation_by_nobody(said: Reader) -> None:
    (each,) = said("Ana Roe has died, it has been confirmed.")
    assert (each.source.basis, each.act) == (Basis.UNATTRIBUTED, Act.CONFIRM)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge will open, it needs no repair.",
        "She sold the yard, it was old.",
        "The firm will close if the plan is approved.",
    ],
)
def test_other_clauses_with_it_say_nothing(said: Reader, text: str) -> None:
    assert said(text) == ()


def test_a_named_paper_that_is_to_be_believed_says_it(said: Reader) -> None:
    (each,) = said("If the Herald is to be believed, Ana Roe will resign.")
    assert (each.source.entity, each.content.text) == ("Herald", "Ana Roe will resign")


@pytest.mark.parametrize(
    "text",
    [
        "Word is that Ana Roe will resign.",
        "Word on the street is that Ana Roe will resign.",
        "Word from the palace is that Ana Roe will resign.",
        "The talk in the paddock is that Ana Roe will resign.",
        "There are claims online that Ana Roe will resign.",
    ],
)
def test_talk_tells_it_of_nobody(said: Reader, text: str) -> None:
    (each,) = said(text)
    assert (each.source.text, each.content.text) == ("", "that Ana Roe will resign")


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ('"Ana will resign," an insider spilled.', "an insider"),
        ('"Ana will resign," a friend dished to the Herald.', "a friend"),
        ('"Ana will resign," a chum shared.', "a chum"),
        ('"It is over," sniffed the critic.', "the critic"),
        ('"It is over," Holm beamed.', "Holm"),
    ],
)
def test_any_verb_behind_talk_is_one_of_saying(said: Reader, text: str, source: str) -> None:
    (each,) = said(text)
    assert each.source.text == source
    assert each.content.text in ("Ana will resign", "It is over")


def test_a_verb_behind_a_title_says_nothing(said: Reader) -> None:
    assert said('They sat through "The Long Way Home" and Holm beamed.') == ()
