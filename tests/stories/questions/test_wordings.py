"""The statement that a question asks about, with its subject whole."""

from __future__ import annotations

import pytest

from reportedly.stories.questions.asking import wordings


@pytest.mark.parametrize(
    ("question", "statement"),
    [
        ("Are Halden workers on strike?", "Halden workers are on strike."),
        ("Have Corva Motors employees ratified the contract?", "Corva Motors employees have ratified the contract."),
        ("Will Norfly pilots walk out?", "Norfly pilots will walk out."),
        ("Will Halden pass laws on fishing?", "Halden will pass laws on fishing."),
        ("Have Corva sold shares?", "Corva have sold shares."),
    ],
)
def test_several_of_one_name_are_the_subject(question: str, statement: str) -> None:
    assert wordings(question)[0] == statement
