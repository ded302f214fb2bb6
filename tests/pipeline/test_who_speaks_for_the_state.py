"""Those who speak for a state or its courts without saying whose they are: ministers, the army, prosecutors."""

from __future__ import annotations

import pytest

from .asked import First, status

CHARGES_RUMOURED: First = (
    "Berg to be charged, sources say",
    "Prosecutors plan to charge former minister Karl Berg with bribery, two people familiar with the case said on"
    " Friday.",
)
TROOPS_RUMOURED: First = (
    "Norway to send troops to Moldova, sources say",
    "Norway plans to send 500 soldiers to Moldova, two officials said on Friday.",
)
MISSILES_RUMOURED: First = (
    "Norway may send missiles to Moldova, sources say",
    "Norway is considering giving Moldova long-range missiles, two officials said on Friday.",
)


@pytest.mark.parametrize(
    ("first", "title", "body", "question", "statuses"),
    [
        (
            CHARGES_RUMOURED,
            "Ex-minister in the dock",
            "Karl Berg was indicted on Tuesday on two counts of taking bribes, prosecutors said.",
            "Will Karl Berg be charged?",
            {"occurred"},
        ),
        (
            None,
            "Berg faces bribery case",
            "Prosecutors said on Tuesday that they would charge Karl Berg with bribery.",
            "Will Karl Berg be charged?",
            {"announced"},
        ),
        (
            CHARGES_RUMOURED,
            "Berg in the clear",
            "Prosecutors said on Tuesday that Karl Berg would not be charged with bribery.",
            "Will Karl Berg be charged?",
            {"denied"},
        ),
        (
            None,
            "Berg to be charged",
            "Three prosecutors said on Tuesday that Karl Berg would be charged.",
            "Will Karl Berg be charged?",
            {"rumoured"},
        ),
        (
            TROOPS_RUMOURED,
            "No boots on the ground, says Roe",
            "Defence minister Ana Roe said on Tuesday Norway would not be deploying soldiers to Moldova.",
            "Will Norway send troops to Moldova?",
            {"denied"},
        ),
        (
            MISSILES_RUMOURED,
            "Missiles on way to Moldova",
            "The first long-range missiles from Norway have arrived in Moldova, defence minister Ana Roe said on"
            " Tuesday.",
            "Will Norway send long-range missiles to Moldova?",
            {"occurred"},
        ),
        (
            None,
            "Norwegian soldiers leave Moldova",
            "The last Norwegian soldiers left Moldova on Tuesday, ending a long mission, the army said.",
            "Will Norway withdraw its troops from Moldova?",
            {"occurred"},
        ),
    ],
)
def test_whom_they_speak_for_is_told_by_who_acts(
    first: First | None, title: str, body: str, question: str, statuses: set[str]
) -> None:
    assert status(question, first, (title, body)) in statuses
