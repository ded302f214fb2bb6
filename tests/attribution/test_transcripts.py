"""Interviews printed turn by turn: who asks is the outlet's, who answers speaks in his turns."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Basis

from .conftest import Reader

ASKED = ("Why are you running?", "What would you do about the bridge? It is old.", "Will you win?")
ANSWERED = ("I want the ferry back. The town was cut off for a year.", "I would close it.", "No idea, said the hare.")


def interview(asks: str, answers: str | None) -> str:
    """An interview in which each turn is a paragraph; without a name for who answers, an answer has none before it."""
    turns = [
        f"{asks}: {question}\n\n{f'{answers}: ' if answers else ''}{answer}"
        for question, answer in zip(ASKED, ANSWERED, strict=True)
    ]
    return "Ann Roe runs for mayor of Halden. She spoke with the Bay Herald.\n\n" + "\n\n".join(turns)


@pytest.mark.parametrize(
    ("asks", "answers"), [("BH", "Roe"), ("Q", "Roe"), ("((BH)) ", None), ("FINN DAHL", "ANN ROE")]
)
def test_who_asks_is_of_the_outlet(said: Reader, asks: str, answers: str | None) -> None:
    """Whatever stands for him: letters, his name, or the outlet's in brackets."""
    found = [each for each in said(interview(asks, answers)) if each.content.text.startswith(("Why", "What", "Will"))]
    assert [each.source.basis for each in found] == [Basis.OUTLET] * 3


def test_a_letter_for_who_asks_names_nobody(said: Reader) -> None:
    """ "Q" is no entity."""
    assert {each.source.entity for each in said(interview("Q", "Roe")) if each.source.text == "Q"} == {None}


def test_who_answers_is_whoever_his_turns_name(said: Reader) -> None:
    """In letters of any size, where his turns are more than one."""
    found = [each for each in said(interview("BH", "Roe")) if each.source.text == "Roe" and each.cue.text == ":"]
    assert [each.content.text for each in found][:2] == [ANSWERED[0].rstrip("."), ANSWERED[1].rstrip(".")]
    assert {each.source.entity for each in found} == {"Ann Roe"}


@pytest.mark.parametrize(
    "text",
    [
        "The board met on Monday in Halden.\n\nAnn Roe: the sale is off.\n\nIt meets again in May.",
        "Winner: The port. It gets a crane.\n\nLoser: The ferry. It gets nothing.\n\nWinner: The town. It gets a bridge.",
        "More: The ferry is late.\n\nMore: The bridge is shut.\n\nMore: The pier is gone.",
    ],
)
def test_a_word_before_a_colon_is_not_always_who_speaks(said: Reader, text: str) -> None:
    """One line alone makes no transcript, and what a line is about is nobody."""
    assert not said(text)


def test_two_who_both_ask_are_whoever_they_are(said: Reader) -> None:
    """In a hearing everybody asks; nobody there is the outlet's."""
    text = "\n\n".join(f"{who}: {question}" for question in ASKED for who in ("ANN ROE", "FINN DAHL"))
    assert Basis.OUTLET not in {each.source.basis for each in said(text)}
