"""An election that is run again is another one than the first."""

from __future__ import annotations

import pytest

from .asked import status

FIRST = ("Berg wins Peru vote", "Ada Berg won the presidential election in Peru on Thursday by 3,000 votes.")
RERUN = (
    "Peru sets date for re-run",
    "The re-run of Peru's presidential election will be held on Sunday, the election commission said on Friday.",
)
MAYBE = (
    "Rerun of Peru vote possible",
    "Karl Holm's party challenged Peru's presidential election. A rerun of the election in Peru is possible, experts"
    " said.",
)
COURT = (
    "Peru's top court orders rerun of presidential election",
    "Peru's top court struck down the result of the presidential election on Monday.",
)
AGAIN = (
    "Peru's presidential election to be held again",
    "Peruvians will pick their president again on June 2, Prime Minister Karl Roe said on Monday.",
)
HELD = ("Berg wins Peru vote", "Ada Berg won the repeated presidential election in Peru on Sunday with 54 percent.")
CONCEDED = ("Holm concedes", "Karl Holm conceded Peru's presidential election.")
PUT_OFF = (
    "Peru puts off re-run",
    "Peru will postpone the re-run of its presidential election to July 4, the interior minister said on Tuesday.",
)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (FIRST, MAYBE, "rumoured"),
        (FIRST, COURT, "announced"),
        (FIRST, AGAIN, "announced"),
        (FIRST, CONCEDED, None),
        (RERUN, PUT_OFF, "postponed"),
        (RERUN, HELD, "occurred"),
    ],
)
def test_the_first_election_answers_no_question_for_a_rerun(
    first: tuple[str, str], second: tuple[str, str], expected: str | None
) -> None:
    assert status("Will Peru repeat its presidential election?", first, second) == expected


def test_who_wants_an_election_repeated_leaves_it_held() -> None:
    assert status("Has Peru held its presidential election?", FIRST, MAYBE) == "occurred"


@pytest.mark.parametrize(
    "asked", ["Will Peru's presidential election be re-run?", "Will there be a rerun of Peru's vote?"]
)
def test_a_question_for_a_re_run_is_one_however_it_is_written(asked: str) -> None:
    assert status(asked, FIRST, CONCEDED) is None
