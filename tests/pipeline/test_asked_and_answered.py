"""Who is asked whether he will do a thing and says yes or no has said it."""

from __future__ import annotations

import pytest
from tests.pipeline.test_words_taken_back import status


@pytest.mark.parametrize(
    ("question", "body", "told"),
    [
        ("Will Ada Berg resign?", 'Asked if she would resign, mayor Ada Berg said: "Absolutely not."', "denied"),
        ("Will Ada Berg resign?", "Asked whether she would resign, Ada Berg said she would not.", "denied"),
        ("Will Ada Berg resign?", 'Mayor Ada Berg, asked if she would resign, said "never".', "denied"),
        ("Will Ada Berg resign?", 'Asked if she would resign, mayor Ada Berg said: "Yes."', "announced"),
        (
            "Will Velora buy Balticfer?",
            'Asked if Velora would buy Balticfer, its chairman Piet Vane said: "Certainly not."',
            "denied",
        ),
    ],
)
def test_a_yes_or_no_is_one_to_what_was_asked(question: str, body: str, told: str) -> None:
    assert status(question, body) == told


def test_who_puts_off_his_answer_has_given_none() -> None:
    body = 'Asked if she would resign, mayor Ada Berg said: "I will answer that tomorrow." A reporter said: "No."'
    assert status("Will Ada Berg resign?", body) in (None, "rumoured")
