"""Letters that go round tell of no death; he may die later; and television of a land calls nothing off for it."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked
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


FORGED = (
    ("2025-03-03", "Painter Tessa Lund dies at 64", "Tessa Lund, the painter, has died, according to a statement on her"
     " Fotogram page on Monday. She was 64."),
    ("2025-03-03", "Galleries mourn Lund", "Tessa Lund is dead, a message on her verified Fotogram"
     " account said on Monday. She painted harbours for thirty years."),
    ("2025-03-04", "Tessa Lund is alive, her daughter says", "The painter Tessa Lund lives, her daughter Ada Lund told Radio Norvik"
     " on Tuesday, a day after an entry on her Fotogram account said that she had died."),
    ("2025-03-04", "Tessa Lund says she is alive", "Tessa Lund says she is alive. The note about her death came from a dealer who"
     " hoped to sell her harbours dear, she said."),
    ("2025-03-05", "Dealer denies part in Lund forgery", "Jon Berg, who deals in pictures by Tessa Lund, denied on Wednesday any"
     " part in the false message of her death. He said that it was a lodger who had faked her death."),
)  # fmt: skip


@pytest.mark.parametrize(("day", "status"), [("2025-03-04", "denied"), ("2025-03-05", "denied")])
def test_what_her_own_account_said_falls_when_she_speaks(day: str, status: str) -> None:
    """Who tells of the false message of a death does not tell of the death."""
    (event,) = asked("Has Tessa Lund died?", day, *FORGED).events
    assert str(event.status) == status


OFF_OR_LATER = (
    ("2025-03-01", "Roe to visit Norland", "Ann Roe will visit Norland on March 9, the ministry said on Saturday."),
    ("2025-03-04", "Roe postpones trip to Norland", "Ann Roe on Tuesday put off her visit to Norland."),
    ("2025-03-04", "Roe puts off Norland visit", "Ann Roe's visit to Norland was put off, two people told the Lake Post."),
    ("2025-03-05", "Roe CANCELS trip to Norland", "Ann Roe has cancelled her visit to Norland over an oil leak."),
)  # fmt: skip


def test_what_most_pages_call_put_off_is_not_cancelled_by_a_headline() -> None:
    (event,) = asked("Will Ann Roe visit Norland?", "2025-03-05", *OFF_OR_LATER).events
    assert str(event.status) == "postponed"


SLIPPING = (
    ("2025-03-03", "Norvik to buy Fjell", "Norvik will take over Fjell on April 30, it said on Monday."),
    ("2025-05-12", "Norvik holds off on Fjell takeover until judge rules", "Norvik has agreed not to close its takeover of Fjell"
     " until a judge decides the case, the attorney general said on Monday."),
)  # fmt: skip


def test_a_deal_that_is_still_argued_over_has_not_lapsed() -> None:
    (event,) = asked("Will Norvik buy Fjell?", "2025-05-05", *SLIPPING).events
    assert str(event.status) == "lapsed"
    (event,) = asked("Will Norvik buy Fjell?", "2025-05-12", *SLIPPING).events
    assert str(event.status) == "announced"
