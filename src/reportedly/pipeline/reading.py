"""A stream of pages into a stream of readings, in the same order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from reportedly.model.page import Missed, Page
from reportedly.model.reading import Reading
from reportedly.pipeline.crew import spread
from reportedly.pipeline.options import Options
from reportedly.pipeline.stages import read_together

Item = Page | Missed


def read(pages: Iterable[Item], workers: int = 1, options: Options | None = None) -> Iterator[Reading | Missed]:
    """Read a stream of pages, each with exactly one outcome, in their order; those that were missed pass through.

    No page stops the others: one that a stage fails on ends as unreadable, with the reason.
    With `workers` above 1 long streams are spread over that many processes.
    """
    options = options or Options()
    groups = _groups(pages, options)
    alone = 0
    for group in groups:
        if workers > 1 and alone >= options.alone:
            yield from _spread(chain([group], groups), workers, options)
            return
        yield from _merged(group, read_together(_pages(group), options))
        alone += len(group)


def _spread(groups: Iterator[list[Item]], workers: int, options: Options) -> Iterator[Reading | Missed]:
    handed: list[list[Item]] = []

    def pages_alone() -> Iterator[list[Page]]:
        for group in groups:
            handed.append(group)
            yield _pages(group)

    for readings in spread(pages_alone(), workers, options):
        yield from _merged(handed.pop(0), readings)


def _groups(pages: Iterable[Item], options: Options) -> Iterator[list[Item]]:
    """The stream in groups that go through the stages together; the first are small, so that output starts soon."""
    group: list[Item] = []
    size, most = 0, 1
    for page in pages:
        group.append(page)
        size += len(page.content) if isinstance(page, Page) else 0
        if len(group) >= most or size >= options.bytes_together:
            yield group
            group, size, most = [], 0, min(2 * most, options.together)
    if group:
        yield group


def _pages(group: Sequence[Item]) -> list[Page]:
    return [item for item in group if isinstance(item, Page)]


def _merged(group: Sequence[Item], readings: Sequence[Reading]) -> Iterator[Reading | Missed]:
    rest = iter(readings)
    for item in group:
        yield next(rest) if isinstance(item, Page) else item
