"""Questions of why: what happened is no answer to whether it was for a reason."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

from reportedly.stories.questions.reasons import reason_asked

TAPE = (
    ("2025-03-03", "Ferrow United sacks coach Tim Haas", "Ferrow United sacked its coach, Tim Haas, on Monday because of a"
     " leaked tape in which he mocks the players, the club said."),
)  # fmt: skip
QUITS = (
    ("2025-03-03", "Minister Ada Quist quits", "The health minister, Ada Quist, resigned on Monday, the government said. She"
     " gave no reason."),
)  # fmt: skip
WHY = (
    *QUITS,
    ("2025-03-05", "Why Quist left", "Ada Quist resigned because of her illness, a person close to her said on Wednesday."
     " Her office said her resignation had nothing to do with the hospital scandal."),
)  # fmt: skip
MEMO = (
    ("2025-03-05", "Memo on new chip came before Roe's firing, sources say", "Engineers of Lumora sent the board a memo on a"
     " powerful chip days before Dana Roe was fired, two people familiar with the matter said."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "rows", "statuses"),
    [
        ("Was Tim Haas sacked because of a leaked tape?", TAPE, ["occurred"]),
        ("Was Tim Haas sacked because of a row about money?", TAPE, []),
        ("Did Ada Quist resign because of illness?", QUITS, []),
        ("Did Ada Quist resign because of illness?", WHY, ["rumoured"]),
        ("Did Ada Quist resign because of the hospital scandal?", WHY, ["denied"]),
        ("Was Dana Roe fired because of a memo about a chip?", MEMO, ["rumoured"]),
        ("Was Dana Roe fired because of a quarrel about a chip?", MEMO, []),
        ("Did Ada Quist resign?", QUITS, ["occurred"]),
        ("Is Ada Quist due to resign?", QUITS, ["occurred"]),
    ],
)
def test_only_a_sentence_with_the_reason_tells_why(question: str, rows: tuple, statuses: list[str]):
    assert [str(event.status) for event in asked(question, "2025-03-09", *rows).events] == statuses


def test_how_many_it_befell_is_no_question_of_why():
    assert reason_asked("How many people were evacuated because of the Callow fire?") is None
