"""A household tells of its own people: a palace of its royals, the Vatican of the pope."""

from __future__ import annotations

import pytest

from .asked import status

POPE = (
    "Pope to visit Norway, Vatican says",
    "The Vatican said on Tuesday that the pope would visit Norway in September.",
)
KING = ("King Olav to visit Chile", "King Olav Berg will visit Chile in June, the Vatican said on Tuesday.")


@pytest.mark.parametrize(
    ("question", "page", "expected"),
    [("Will the pope visit Norway?", POPE, "announced"), ("Will King Olav Berg visit Chile?", KING, "reported")],
)
def test_the_vatican_announces_the_pope_s_visits_and_nobody_else_s(
    question: str, page: tuple[str, str], expected: str
) -> None:
    assert status(question, None, page) == expected
