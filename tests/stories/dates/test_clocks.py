"""Two clocks: what was published by then, and what the store had captured by then."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.stories.factories import meeting, page

from reportedly.model.reading import Reading
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble


def fetched(name: str, published: str | None, captured: str) -> Reading:
    made = page(name, published or "2025-05-01", meeting())
    return replace(made, captured=captured, article=replace(made.article, published=published))


EARLY = fetched("A", "2025-05-01", "2025-05-01T09:00:00Z")
FOUND_LATE = fetched("B", "2025-05-01", "2025-05-20T09:00:00Z")
PAGES = [EARLY, FOUND_LATE]


def known(as_of: str, captured_by: str | None = None, readings: list[Reading] = PAGES) -> list[str]:
    return [reading.article.id for reading in known_by(readings, as_of, captured_by)]


@pytest.mark.parametrize(
    ("as_of", "captured_by", "expected"),
    [
        ("2025-05-02", None, ["A", "B"]),
        ("2025-05-02", "2025-05-02", ["A"]),
        ("2025-05-30", "2025-05-02", ["A"]),
        ("2025-05-02", "2025-05-20", ["A", "B"]),
        ("2025-05-02", "2025-05-20T08:59Z", ["A"]),
        ("2025-05-02", "2025-04-30", []),
    ],
)
def test_a_page_counts_once_it_was_out_and_in_the_store(as_of: str, captured_by: str | None, expected: list[str]):
    assert known(as_of, captured_by) == expected


def test_a_page_without_a_date_counts_from_its_capture_on_both_clocks():
    undated = [fetched("C", None, "2025-05-03T10:00:00Z")]
    assert known("2025-05-03", "2025-05-03", undated) == ["C"]
    assert known("2025-05-02", "2025-05-03", undated) == []
    assert known("2025-05-03", "2025-05-02", undated) == []


def test_a_page_stamped_later_than_it_was_fetched_was_out_when_it_was_fetched():
    """Some pages are stamped with the day of what they announce."""
    ahead = [fetched("D", "2025-09-12", "2025-05-03T10:00:00Z")]
    assert known("2025-05-03", None, ahead) == ["D"]
    assert known("2025-05-02", None, ahead) == []


def test_the_dossier_says_by_which_clocks_it_was_drawn_up():
    readings = known_by(PAGES, "2025-05-30", "2025-05-02")
    dossier = assemble("s", readings, trace(readings), "2025-05-30", "2025-05-02")
    assert (dossier.as_of, dossier.captured_by, dossier.story.pages) == ("2025-05-30", "2025-05-02", 1)
