"""Who denies a report of what is his own knows of it: a charity of its workers, a school of its pupils."""

from __future__ import annotations

import pytest
from tests.pipeline.test_words_taken_back import status


@pytest.mark.parametrize(
    ("question", "body", "told"),
    [
        (
            "Have the Medic Reach workers been freed?",
            "The charity Medic Reach on Tuesday denied a report that its two workers held by rebels had been freed.",
            "denied",
        ),
        (
            "Were pupils kidnapped in Kolberg?",
            "A school in Kolberg denied reports on Tuesday that two of its pupils had been kidnapped.",
            "denied",
        ),
        (
            "Were tourists kidnapped in Tarvo?",
            "An analyst denied reports on Tuesday that two tourists had been kidnapped in Tarvo.",
            "rumoured",
        ),
        (
            "Has Lars Holm been fired?",
            "Lantern Studios contradicted reports that it had fired the actor Lars Holm.",
            "denied",
        ),
        (
            "Was the Corvus seized?",
            "A militia said on Monday it had seized the tanker Corvus, a claim its owner denied.",
            "disputed",
        ),
        (
            "Will Velora buy Silix?",
            "Silix's chief executive Nora Quist scotched rumours that Silix would be bought by Velora.",
            "denied",
        ),
    ],
)
def test_who_denies_a_report_of_his_own_is_a_party_to_it(question: str, body: str, told: str) -> None:
    assert status(question, body) == told


@pytest.mark.parametrize(
    ("question", "body", "told"),
    [
        (
            "Has the Norvik contract been ratified by union members?",
            "The union of 4,000 Norvik workers said on Tuesday that its members voted to approve the contract.",
            "occurred",
        ),
        (
            "Has the Norvik contract been ratified by union members?",
            "An analyst said on Tuesday that its members voted to approve the contract with Norvik.",
            "rumoured",
        ),
        (
            "Have Norvik's members approved the merger?",
            "Balticfer said Norvik and its members had approved the merger.",
            "reported",
        ),
    ],
)
def test_a_union_tells_what_its_members_have_done(question: str, body: str, told: str) -> None:
    assert status(question, body) == told
