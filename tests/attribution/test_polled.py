"""A share of those asked is the subject of what it answers, however the parser took the word for that."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The survey found 6 in 10 support the ban.", ("6 in 10", "support", "the ban")),
        (
            "The survey found that another 6 in 10 support renewing the ban.",
            ("another 6 in 10", "support", "renewing the ban"),
        ),
        ("The poll found that two-thirds disapprove of the mayor.", ("two-thirds", "disapprove of", "the mayor")),
        ("The poll found 40% back the plan.", ("40%", "back", "the plan")),
        ("The poll found that most voters want a new mayor.", ("most voters", "want", "a new mayor")),
        (
            "The poll found that nine out of ten farmers support the plan.",
            ("nine out of ten farmers", "support", "the plan"),
        ),
    ],
)
def test_a_share_of_those_asked_answers(said: Reader, text: str, answer: tuple[str, str, str]) -> None:
    found = [(one.source.text, one.cue.text, one.content.text) for one in said(text) if one.outer]
    assert found == [answer]


@pytest.mark.parametrize(
    "text",
    ["The Herald said sales rose by 6 percent back to the old mark.", "Roe said most people want a quiet life."],
)
def test_a_share_that_is_added_and_people_whom_nobody_asked_answer_nothing(said: Reader, text: str) -> None:
    assert all(one.outer is None for one in said(text))


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("The poll found that most adults want a pier, while a third say it is too dear.", ["most adults", "a third"]),
        ("The poll showed 60 percent back the plan, while 30 percent oppose it.", ["60 percent", "30 percent"]),
        (
            "A poll found that 41 percent want Roe to go, and 30 percent say she should stay.",
            ["41 percent", "30 percent"],
        ),
        ("The survey found half of the crews fear it, whereas two in ten do not.", ["half of the crews"]),
        ("The study found that crews slept badly, while half said they feared a strike.", ["half"]),
        ("Polls show that Holm leads, with most voters saying they trust him.", ["most voters"]),
        ("Polling suggests that Roe leads, with even her critics saying she is right.", ["even her critics"]),
    ],
)
def test_a_poll_tells_what_all_shares_of_those_asked_answered(said: Reader, text: str, answers: list[str]) -> None:
    poll, *others = said(text)
    assert poll.content.text.endswith(text[-9:-1])
    assert [one.source.text for one in others if one.outer == poll.id][: len(answers)] == answers


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The poll found that most adults want a pier, while the mayor says it is too dear.", "want a pier"),
        ("The poll found that most adults want a pier, with Roe saying it is too dear.", "want a pier"),
        ("The survey found that many want to leave, but critics say it asked too few.", "to leave"),
    ],
)
def test_whom_no_poll_asked_speaks_beside_it(said: Reader, text: str, end: str) -> None:
    poll, *_, other = said(text)
    assert poll.content.text.endswith(end) and other.outer is None
