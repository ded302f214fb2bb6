"""Tolls and other figures over time."""

from __future__ import annotations

from msgspec.structs import replace
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.statement import Figure, PartKind
from reportedly.origins import trace
from reportedly.stories.figures import figures_of


def bulletin(name: str, day: str, value: float, as_of: str | None = None) -> Reading:
    figure = Figure("dead", value, None, "people", None, as_of, "article", PartKind.BODY, (0, 2))
    return replace(page(name, day, text=f"{name} counts {value}."), figures=(figure,))


def current(*readings: Reading) -> float | None:
    (figure,) = figures_of(readings, trace(readings), "2025-06-30")
    return figure.current.value if figure.current else None


def test_a_later_bulletin_supersedes_an_earlier_one():
    assert current(bulletin("A", "2025-05-01", 12), bulletin("B", "2025-05-02", 30)) == 30


def test_a_toll_may_be_revised_downwards():
    assert current(bulletin("A", "2025-05-01", 115), bulletin("B", "2025-05-09", 97)) == 97


def test_a_page_that_comes_late_with_an_old_bulletin_changes_nothing():
    assert current(bulletin("A", "2025-05-03", 30), bulletin("B", "2025-05-09", 12, as_of="2025-05-01")) == 30


def test_within_a_day_the_later_hour_counts():
    morning = bulletin("A", "2025-05-01", 12, as_of="2025-05-01T07:00")
    assert current(morning, bulletin("B", "2025-05-01", 19, as_of="2025-05-01T19:00")) == 19


def test_the_series_keeps_every_value_with_its_pages():
    readings = [bulletin("A", "2025-05-01", 12), bulletin("B", "2025-05-02", 30)]
    (figure,) = figures_of(readings, trace(readings), "2025-06-30")
    assert [(row.value, row.pages) for row in figure.series] == [(12, ("A",)), (30, ("B",))]
