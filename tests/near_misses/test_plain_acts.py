"""What no type of event has a word for is found by the question's own verb, and by none that tells another act."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_BOARD = """
2025-03-03 | Harbour News | Strand to dissolve harbour board: sources
Mayor Ida Strand of Turku plans to dissolve the harbour board, two people familiar with the matter said on Monday.

2025-03-06 | Bay Herald | Strand will disband harbour board
Mayor Ida Strand said on Thursday that she would disband the harbour board of Turku.
"""


@pytest.mark.pages(_BOARD)
def test_a_question_s_own_verb_finds_the_act_under_another_verb_for_it(desk: Desk):
    question = "Will Ida Strand dissolve the harbour board?"
    assert desk.status(question, "2025-03-03") == "rumoured"
    assert desk.status(question, "2025-03-06") == "announced"


@pytest.mark.pages(_BOARD)
def test_another_act_another_doer_and_another_thing_are_not_found(desk: Desk):
    for question in (
        "Will Ida Strand expand the harbour board?",
        "Will Ari Kovanen dissolve the harbour board?",
        "Will Ida Strand dissolve the museum council?",
    ):
        assert desk.status(question, "2025-03-06") == "nothing"
