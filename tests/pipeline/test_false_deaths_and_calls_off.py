"""Letters that go round tell of no death; he may die later; and television of a land calls nothing off for it."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import Row, shelf

from reportedly import pipeline

FAMILY = ("2025-03-04T15:00Z", "Lake Post", "Brenk is alive", "Ada Brenk is alive, her family said on Tuesday.")


def status(question: str, *rows: Row, as_of: str) -> str:
    return str(pipeline.ask(question, shelf(*rows), as_of).events[0].status)


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ("Singer Ada Brenk died on Monday, according to a letter now circulating on the network Chirp.", "reported"),
        ("Singer Ada Brenk died on Monday, according to a letter that announces it.", "reported"),
        ("Singer Ada Brenk died on Monday, according to a letter from her family.", "occurred"),
        ("Singer Ada Brenk died on Monday, according to a statement of Halden hospital.", "occurred"),
    ],
)
def test_of_a_death_no_letter_of_nobody_tells(body: str, wanted: str):
    told = ("2025-03-03T18:00Z", "Bay Herald", "What we know of Ada Brenk", body)
    assert status("Has Ada Brenk died?", told, as_of="2025-03-03T23:59Z") == wanted


def test_a_letter_that_goes_round_stands_against_no_denial():
    letter = ("2025-03-03T18:00Z", "Bay Herald", "Ada Brenk dead, letter says",
              "Singer Ada Brenk died on Monday, according to a letter now circulating on the network Chirp.")  # fmt: skip
    assert status("Has Ada Brenk died?", letter, FAMILY, as_of="2025-03-05") == "denied"


def test_who_was_said_to_have_died_and_had_not_may_have_died_since():
    """The answer is of the later death, which is another event months on."""
    letter = ("2025-03-03T18:00Z", "Bay Herald", "Ada Brenk dead, letter says",
              "Singer Ada Brenk died on Monday, according to a letter now circulating on the network Chirp.")  # fmt: skip
    at_last = ("2025-12-30T18:00Z", "Bay Herald", "Singer Ada Brenk dies at 62",
               "Singer Ada Brenk died on Monday at her home in Halden, her family said. She was 62.")  # fmt: skip
    assert status("Has Ada Brenk died?", letter, FAMILY, at_last, as_of="2025-12-31") == "occurred"
    assert status("Has Ada Brenk died?", letter, FAMILY, at_last, as_of="2025-12-01") == "denied"


PLAN = ("2025-03-03T10:00Z", "Bay Herald", "Roe to visit Chile",
        "US President Ann Roe will visit Chile on March 20, the White House said on Monday.")  # fmt: skip


@pytest.mark.parametrize(("by", "wanted"), [("US television says", "announced"), ("the White House says", "cancelled")])
def test_the_television_of_a_land_calls_nothing_off_for_it(by: str, wanted: str):
    off = ("2025-03-05T10:00Z", "Lake Post", "Roe cancels Chile visit",
           f"US President Ann Roe has called off her visit to Chile this month, {by}, and copper fell.")  # fmt: skip
    assert status("Will Ann Roe visit Chile?", PLAN, off, as_of="2025-03-06") == wanted
