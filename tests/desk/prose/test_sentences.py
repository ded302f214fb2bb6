"""Sentences, and their marks where they are quoted."""

from __future__ import annotations

import pytest

from reportedly.desk.prose.sentences import within_marks


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('"We will go," she said. "Soon."', "‘We will go,’ she said. ‘Soon.’"),
        ("“We will go,” she said.", "‘We will go,’ she said."),
        ('"There is a rumour that he has died.', "‘There is a rumour that he has died."),
        ('He is in good spirits," wrote Lind.', "He is in good spirits,’ wrote Lind."),
        ('the "health worker" (the "Doctor")', "the ‘health worker’ (the ‘Doctor’)"),
        ("Strand's visit", "Strand's visit"),
    ],
)
def test_marks_within_a_quotation_are_single_ones(text: str, quoted: str) -> None:
    assert within_marks(text) == quoted
    assert len(quoted) == len(text)
