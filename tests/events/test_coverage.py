"""The spans that cover a character."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reportedly.events.coverage import Coverage

SPANS = st.lists(st.tuples(st.integers(0, 5), st.tuples(st.integers(0, 30), st.integers(0, 30))))


@given(SPANS, st.integers(-1, 31))
def test_a_span_covers_its_characters_but_not_its_end(spans: list[tuple[int, tuple[int, int]]], at: int) -> None:
    covering = [(number, span) for number, span in spans if span[0] <= at < span[1]]
    assert sorted(Coverage(spans).at(at)) == sorted(covering)
