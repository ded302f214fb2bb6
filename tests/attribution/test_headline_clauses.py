"""What a headline tells without a verb of its own, and who tells it."""

from __future__ import annotations

import pytest

from .conftest import Reader

_BODY = "The bridge at Norvik was built in 1970. It carries 3,000 cars a day."


@pytest.mark.parametrize(
    ("title", "source", "content"),
    [
        ("Norvik bridge to close, Ministry says", "Ministry", "Norvik bridge to close"),
        ("Norvik bridge to close, police warn", "police", "Norvik bridge to close"),
        ("Norvik bridge to close, warns union", "union", "Norvik bridge to close"),
        ("No deal yet, Ministry says", "Ministry", "No deal yet"),
        ("Talks off, police say", "police", "Talks off"),
        ("Ministry admits Norvik bridge will close", "Ministry", "Norvik bridge will close"),
        ("Mayor vows Norvik bridge will close", "Mayor", "Norvik bridge will close"),
        ("Ministry pledges to close Norvik bridge", "Ministry", "to close Norvik bridge"),
        ("PM rejects closure of Norvik bridge", "PM", "closure of Norvik bridge"),
        ("PM reports closure of Norvik bridge", "PM", "closure of Norvik bridge"),
    ],
)
def test_a_headline_tells_what_is_to_be_and_who_says_so(said: Reader, title: str, source: str, content: str) -> None:
    told = [found for found in said(_BODY, title) if found.part == "title"]
    assert [(found.source.text, found.content.text) for found in told] == [(source, content)]


def test_a_day_before_who_speaks_is_nothing_that_is_told(said: Reader) -> None:
    assert not said(_BODY, "Last week, Ministry says")
