"""Everyday questions about public affairs: who was killed, voted out, let go, handed over; arms no longer sold."""

from __future__ import annotations

import pytest

from reportedly.pipeline.wordings import best_of, worded_as

from .asked import First, status


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("Was Norway's ambassador to Serbia killed?", "Norway's ambassador to Serbia was killed."),
        ("Has the head of the central bank quit?", "The head of the central bank has quit."),
    ],
)
def test_a_verb_below_its_auxiliary_is_turned_too(question: str, statement: str) -> None:
    assert best_of(worded_as(question, "2025-03-14T00:00Z")).document.article.text == statement


@pytest.mark.parametrize(
    ("first", "body", "question", "statuses"),
    [
        (
            None,
            "Norway's MPs voted Ida Tamm out of office on Tuesday by 71 votes to 70.",
            "Has Ida Tamm been voted out?",
            {"occurred", "reported"},
        ),
        (
            (
                "Berg faces extradition to Serbia",
                "Norway will extradite the businessman Karl Berg to Serbia, its justice minister said on Friday.",
            ),
            "Karl Berg arrived in Serbia on Tuesday after being handed over by Norway, police said.",
            "Will Karl Berg be extradited to Serbia?",
            {"occurred"},
        ),
        (
            None,
            "Norway suspended all arms exports to Serbia on Tuesday.",
            "Has Norway stopped selling arms to Serbia?",
            {"occurred"},
        ),
        (
            (
                "Serbia to test missile, officials say",
                "Serbia may be about to test a missile, officials said on Friday.",
            ),
            "Serbia fired a long-range missile over Oslo on Tuesday, Norway's military said.",
            "Will Serbia test a missile?",
            {"occurred", "reported"},
        ),
        (
            (
                "Norway to move embassy, sources say",
                "Norway plans to move its embassy in Serbia to Turku, two officials said on Friday.",
            ),
            "Norway has no plans to relocate its mission in Serbia, a foreign ministry spokesman said on Tuesday.",
            "Will Norway move its embassy to Turku?",
            {"denied"},
        ),
        (
            None,
            "Serbia's president Jon Holm ordered troops onto the streets of Belgrade on Tuesday.",
            "Has Serbia deployed troops in Belgrade?",
            {"occurred", "announced", "reported"},
        ),
    ],
)
def test_what_has_come_of_it_in_other_words(first: First | None, body: str, question: str, statuses: set[str]) -> None:
    assert status(question, first, ("News of the day", body)) in statuses
