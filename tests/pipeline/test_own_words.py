"""Questions by a word that no list of events has: pages are read again for it, and for what tells the same."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

PARTY = (
    ("2025-03-03", "Berg to go", "Prime Minister Ada Berg said on Monday that she would resign once the Labour Party of"
     " Norland has picked a new leader."),
    ("2025-03-07", "Labour to vote in May", "The Labour Party of Norland will choose its new leader on May 9, its chairman"
     " Jon Vik said on Friday."),
    ("2025-03-08", "Union picks a song", "The singers' union chose a new song on Saturday."),
)  # fmt: skip
BLOCK = (
    ("2025-03-03", "Berg may stop wire deal", "President Ada Berg plans to block Halden Metals' takeover of Norsk Wire, two"
     " people familiar with the matter said."),
    ("2025-04-07", "Berg blocks wire deal", "OSLO (Bothnia Wire) - President Ada Berg on Monday blocked the acquisition of"
     " Norsk Wire by Halden Metals."),
)  # fmt: skip
LANDER = (
    ("2025-03-03", "Petrel on its way", "The Petrel lander is to touch down on the moon on May 9, its maker Norrspace said"
     " on Monday."),
    ("2025-05-09", "Petrel on the moon", "HOUSTON (Bothnia Wire) - The Petrel lander landed on the moon on Friday."),
)  # fmt: skip

DOME = (
    ("2025-03-03", "Dome may go dark", "A regional assembly shutdown could come within days, clerks say. The regional"
     " assembly would shut down on Friday if its dome is not mended, an engineer told the Ledger."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "day", "rows", "status"),
    [
        ("When will the Labour Party of Norland choose its new leader?", "2025-03-07", PARTY, "announced"),
        ("Will President Berg block the purchase of Norsk Wire?", "2025-03-03", BLOCK, "rumoured"),
        ("Will President Berg block the purchase of Norsk Wire?", "2025-04-07", BLOCK, "occurred"),
        ("Will the Petrel lander touch down?", "2025-03-03", LANDER, "announced"),
        ("Will the Petrel lander touch down?", "2025-05-09", LANDER, "occurred"),
        ("Will the regional assembly shut down?", "2025-03-03", DOME, "rumoured"),
    ],
)
def test_a_question_is_answered_by_its_own_word(question: str, day: str, rows: tuple, status: str):
    assert [str(event.status) for event in asked(question, day, *rows).events] == [status]


def test_the_answer_is_named_by_the_question_s_word_and_has_its_day():
    (event,) = asked("When will the Labour Party of Norland choose its new leader?", "2025-03-07", *PARTY).events
    assert event.title == "Choosing by Labour Party of Norland"
    assert event.when
    assert event.when.earliest == "2025-05-09"


@pytest.mark.parametrize(
    "question",
    [
        "Will the Labour Party of Norland publish its accounts?",
        "Will the Farmers' Party choose its new leader?",
        "Will President Berg oppose the purchase of Norsk Wire?",
        "Will the municipal library shut down?",
        "Will the regional assembly dissolve itself?",
    ],
)
def test_what_no_page_tells_of_them_is_answered_by_nothing(question: str):
    assert asked(question, "2025-06-01", *PARTY, *BLOCK, *DOME).events == ()


def test_what_is_to_come_first_lies_ahead_itself():
    (event,) = asked("When will the Labour Party of Norland choose its new leader?", "2025-03-03", *PARTY).events
    assert str(event.status) in ("announced", "reported", "rumoured")


@pytest.mark.parametrize(
    "question",
    [
        "Will Jon Vik welcome Halden Metals' takeover of Norsk Wire?",
        "Will Jon Vik apologise for Halden Metals' takeover of Norsk Wire?",
    ],
)
def test_a_question_what_somebody_says_of_an_event_is_not_answered_by_the_event(question: str):
    assert asked(question, "2025-06-01", *PARTY, *BLOCK).events == ()
