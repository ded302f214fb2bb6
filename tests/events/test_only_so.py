"""What will not be without something, or until something is: with it, it may be."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Berg will not meet Tamm without a truce, her spokesman said.", "meet"),
        ('"The president will not have the meeting without seeing concrete steps," Ada Berg said.', "meeting"),
        ("Berg will not go to Turku until the guns fall silent, she said.", "go"),
    ],
)
def test_it_is_left_open(page: Recogniser, text: str, word: str) -> None:
    assert all(each.value is Factuality.UNCOMMITTED for each in mention(page(text), word).factuality)


@pytest.mark.parametrize(
    "text", ["Berg did not meet Tamm without her lawyer.", "Berg will not meet Tamm, her spokesman said."]
)
def test_what_is_plainly_denied_is(page: Recogniser, text: str) -> None:
    assert any(each.value is Factuality.CERTAINLY_NOT for each in mention(page(text), "meet").factuality)
