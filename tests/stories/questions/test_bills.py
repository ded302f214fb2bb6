"""Which of several bills a question is about."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import shelf

from reportedly import pipeline

ROWS = (
    (
        "2025-04-01",
        "Ostmark Post",
        "Senate passes 40 billion crown budget",
        "The Senate on Tuesday passed the budget by 51 votes to 49, a first step towards new rules on fishing.",
    ),
    (
        "2025-04-03",
        "Ostmark Post",
        "Senate to take up fishing bill",
        "The Senate will vote on its fishing bill next week, its speaker said. If it passes, it goes to the president.",
    ),
)


@pytest.mark.parametrize(
    ("question", "status"),
    [("Will the Senate pass the fishing bill?", "announced"), ("Will the Senate pass the budget bill?", "occurred")],
)
def test_a_bill_on_one_matter_is_not_that_on_another(question: str, status: str):
    found = pipeline.ask(question, shelf(*ROWS), "2025-04-03T23:59Z")
    assert [str(event.status) for event in found.events[:1]] == [status]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("The port law that President Ada Holt signed on Friday cuts harbour dues by a third.", "occurred"),
        ("President Ada Holt signed the port bill into law on Friday. It cuts harbour dues by a third.", "occurred"),
        (
            "President Ada Holt is to sign the port bill into law on Friday. It cuts harbour dues by a third.",
            "rumoured",
        ),
    ],
)
def test_who_signs_a_law_has_signed_it_where_a_page_tells_it_as_a_fact(body: str, status: str):
    found = pipeline.ask(
        "Will Ada Holt sign the port bill?", shelf(("2025-04-05", "Post", "Harbour dues", body)), "2025-04-06T23:59Z"
    )
    assert [str(event.status) for event in found.events[:1]] == [status]
