"""The pages of a story as a table: each followed by the copies of its text, a stretch of them at a time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from starlette.requests import Request

from reportedly.model.dossier import DossierPage

A_STRETCH = 30


class Line(NamedTuple):
    """One page of the table; `depth` is how many copies of copies it stands below, at most two."""

    page: DossierPage
    depth: int


class Shelf(NamedTuple):
    """A stretch of the table, its number from 1, and how many stretches there are."""

    lines: Sequence[Line]
    number: int
    of: int


def shelf(pages: Sequence[DossierPage], number: int) -> Shelf:
    """Give a stretch of the pages, in the order given, copies after what they are copies of."""
    lines = _in_families(pages)
    stretches = max(1, -(-len(lines) // A_STRETCH))
    number = min(max(1, number), stretches)
    return Shelf(lines[(number - 1) * A_STRETCH : number * A_STRETCH], number, stretches)


def stretch_asked(request: Request) -> int:
    """Give the number of the stretch that an address asks for; 1 where it names none."""
    given = request.query_params.get("stretch", "1")
    return int(given) if given.isascii() and given.isdecimal() and len(given) < 6 else 1


def _in_families(pages: Sequence[DossierPage]) -> list[Line]:
    known = {page.id for page in pages}
    copies: dict[str | None, list[DossierPage]] = defaultdict(list)
    for page in pages:
        copies[page.copy_of if page.copy_of in known else None].append(page)
    lines: list[Line] = []
    waiting = [(page, 0) for page in reversed(copies[None])]
    while waiting:
        page, depth = waiting.pop()
        lines.append(Line(page, min(depth, 2)))
        waiting += [(copy, depth + 1) for copy in reversed(copies.get(page.id, ()))]
    return lines
