"""The election of a region, under whatever words: set, put off, and held; a club's and another region's are others."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

PAGES = (
    ("2025-02-03", "Northern Post", "Catalan election called for April 14",
     "The parliament of Catalonia was dissolved on Monday and an election called for April 14."),
    ("2025-02-20", "Courant", "Club election in Barcelona",
     "The members of FC Corvo in Barcelona will elect a president on March 2, the club said."),
    ("2025-03-10", "Northern Post", "Catalonia postpones regional election to May 30",
     "Catalonia's regional government on Monday put back an election due on April 14 to May 30 because of the floods."),
    ("2025-05-30", "Courant", "Catalans go to the polls",
     "Voters queued outside schools as Catalonia went to the polls on Friday in its regional election."),
)  # fmt: skip


def test_a_regional_election_is_one_from_the_call_to_the_vote() -> None:
    told = statuses("When will the Catalan election be held?", ["2025-02-10", "2025-03-12", "2025-05-30"], *PAGES)
    assert told[:2] == ["announced", "postponed"]
    assert told[2] in ("under way", "occurred")


def test_another_region_s_election_is_no_answer() -> None:
    assert statuses("When will the Scottish election be held?", ["2025-03-12"], *PAGES) == ["nothing"]


@pytest.mark.parametrize(
    ("headline", "body", "expected"),
    [
        ("Court suspends delay of Catalan election",
         "A court on Thursday suspended the government's order to move the election in Catalonia to May 30.",
         "announced"),
        ("Court upholds delay of Catalan election",
         "A court on Thursday upheld the government's order to move the election in Catalonia to May 30.",
         "postponed"),
        ("Court to rule on delay of Catalan election",
         "A court will rule next week on the government's order to move the election in Catalonia to May 30.",
         "postponed"),
    ],
)  # fmt: skip
def test_what_a_court_undoes_is_put_off_no_longer(headline: str, body: str, expected: str) -> None:
    question = "When will the Catalan election be held?"
    assert statuses(question, ["2025-03-14"], *PAGES[:3], ("2025-03-13", "Courant", headline, body)) == [expected]
