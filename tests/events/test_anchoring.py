"""What times and places are tied to begins with the words they stand in."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from reportedly.events.timing.anchoring import words_at
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


def part(text: str) -> ParsedPart:
    found = list(re.finditer(r"\w+|[^\w\s]", text))
    words = tuple(each[0] for each in found)
    some = tuple("" for _ in words)
    return ParsedPart(
        PartKind.BODY,
        text,
        words,
        tuple(each.start() for each in found),
        some,
        some,
        tuple(range(len(words))),
        some,
        (),
        (),
    )


@given(st.text("ab .,\n", max_size=30), st.integers(0, 30), st.integers(0, 30))
def test_a_span_covers_each_word_of_which_it_holds_a_character(text: str, one: int, other: int) -> None:
    start, end = sorted((one, other))
    given_part = part(text)
    covered = [
        at for at, word in enumerate(given_part.words) if given_part.starts[at] < end and given_part.end(at) > start
    ]
    assert list(words_at(given_part, (start, end))) == covered
