"""What changed, in words."""

from __future__ import annotations

import pytest

from reportedly.desk.prose.turns import turn_in_words
from reportedly.model.summary import Turn, TurnKind

AT = "2025-03-12"


@pytest.mark.parametrize(
    ("turn", "words"),
    [
        (Turn(AT, AT, TurnKind.STATUS, None, "rumoured"), "rumoured"),
        (Turn(AT, AT, TurnKind.STATUS, "announced", "postponed"), "postponed; it was announced"),
        (Turn(AT, AT, TurnKind.STATUS, "occurred", "disputed"), "disputed; it was held to have occurred"),
        (
            Turn(AT, AT, TurnKind.DATE, "2025-03-14/2025-03-14", "2025-03-16/2025-03-18"),
            "expected 16–18 March 2025; it was 14 March 2025",
        ),
        (Turn(AT, AT, TurnKind.DATE, "../..", "2025-03-16/.."), "expected not before 16 March 2025"),
        (
            Turn(AT, AT, TurnKind.DATE, "2025-03-14/..", "../.."),
            "no date stands any more; it was not before 14 March 2025",
        ),
        (
            Turn("2025-03-20", AT, TurnKind.DATE, "2025-03-14/..", "2025-03-16/2025-03-16"),
            "its date given as 16 March 2025; it was not before 14 March 2025",
        ),
        (
            Turn("2025-03-20", AT, TurnKind.DATE, "2025-03-14/2025-03-14", "2025-03-14T10:30Z/2025-03-14T10:30Z"),
            "its date given as 14 March 2025, 10:30 UTC",
        ),
        (Turn(AT, AT, TurnKind.PLACE, "Oulu", "Turku"), "said to be in Turku; it was Oulu"),
        (Turn(AT, AT, TurnKind.ORIGIN, None, "Ada Berg", True), "another independent origin: Ada Berg"),
        (Turn(AT, AT, TurnKind.ORIGIN, None, "Ada Berg"), "Ada Berg speaks against it"),
        (Turn(AT, AT, TurnKind.ORIGIN, None, "hotel staff, to the Turku Post"), "hotel staff speak against it"),
    ],
)
def test_a_change_is_said_with_what_it_was_before(turn: Turn, words: str) -> None:
    assert turn_in_words(turn) == words
