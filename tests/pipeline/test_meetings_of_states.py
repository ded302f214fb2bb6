"""Meetings and visits of states, told by their leaders' names, by "the two presidents" or by counterparts."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

SUMMIT = (
    "2025-05-02", "Northern Post", "Summit of Peru and Chile leaders set for 12 May",
    "Peru's President Karl Berg and Chile's President Ana Roe will hold their first summit in Turku on 12 May, both"
    " capitals announced.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "lead", "status"),
    [
        ("Will Peru and Chile meet?",
         "Peru's President Karl Berg and his Chilean counterpart Ana Roe could meet next week, diplomats said.",
         "rumoured"),
        ("Will Peru's and Chile's leaders hold a summit?",
         "Peru's President Karl Berg and Chile's President Ana Roe may meet next week, diplomats said.", "rumoured"),
        ("Will King Olav attend the funeral of Queen Marta?",
         "King Olav will attend the funeral of Queen Marta on Monday, the palace said.", "announced"),
        ("Will King Rolf go to Peru?",
         "Buckley Palace said the state visit to Peru by King Rolf had been called off.", "cancelled"),
        ("Will Ana Roe visit Bolivia?", "Ana Roe will not visit Bolivia on her tour of the Andes.", "denied"),
        ("Will Velora buy Norlink?", "Velora will not buy Norlink, which has lost money for years.", "denied"),
        ("When will oil producers meet to discuss a freeze?",
         "Oil producers will meet in Kemi on 20 May to discuss a freeze of output, Chile's oil minister said.",
         "reported"),
        ("Has Ana Roe been buried in Halden?", "Former president Ana Roe was laid to rest in Halden.", "reported"),
    ],
)  # fmt: skip
def test_single_pages(question: str, lead: str, status: str) -> None:
    assert statuses(question, ["2025-05-06"], ("2025-05-06", "Courant", "The news", lead)) == [status]


@pytest.mark.parametrize(
    ("title", "lead", "status"),
    [
        ("Summit scrapped", "Chile's president called off the planned meeting with her Peruvian counterpart in a letter.",
         "cancelled"),
        ("Summit moved to June",
         "The meeting of the two presidents has been postponed to 12 June, Chile's presidency said.", "postponed"),
    ],
)  # fmt: skip
def test_the_two_presidents_are_those_whom_the_pages_name(title: str, lead: str, status: str) -> None:
    asked = "Will Karl Berg and Ana Roe meet in Turku?"
    told = statuses(asked, ["2025-05-02", "2025-05-06"], SUMMIT, ("2025-05-06", "Courant", title, lead))
    assert told == ["confirmed", status]
