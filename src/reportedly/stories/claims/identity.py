"""What tells one claim, and one origin, from another, whatever the as-of: where it is first told, or first named."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Attribution
from reportedly.model.tracing import Tracing
from reportedly.model.when import first_instant
from reportedly.stories.claims.claim import Claim
from reportedly.stories.telling import Telling, known_from


def id_of(claim: Claim) -> str:
    """Give the id of a claim: "e" and ten hexadecimal digits of its earliest telling, by the stamps of the pages.

    It stays the same as further pages come to be known, as long as they do not tell the claim earlier, and no two
    claims share a telling.
    """
    return _id_by(earliest(claim))


def former_ids(claim: Claim) -> set[str]:
    """Give the ids that a claim has, had or would have: by the earliest telling of each page."""
    first: dict[str, Telling] = {}
    for telling in sorted(claim.tellings, key=_place_in_time):
        first.setdefault(telling.page, telling)
    return {_id_by(telling) for telling in first.values()}


def _id_by(first: Telling) -> str:
    named = f"{first.page}\0{first.event.part}\0{first.event.span[0]}\0{first.event.span[1]}\0{first.event.type}"
    return f"e{_digits(named)}"


def earliest(claim: Claim) -> Telling:
    """Give the earliest telling of a claim, by the stamps of the pages."""
    return min(claim.tellings, key=_place_in_time)


def mentions_of(claim: Claim) -> tuple[str, ...]:
    """Give a name for each mention of a claim, in order."""
    return tuple(sorted(f"{telling.page}#{telling.event.id}" for telling in claim.tellings))


def _place_in_time(telling: Telling) -> tuple[float, str, str, tuple[int, int]]:
    known = first_instant(known_from(telling.reading)).timestamp()
    return known, telling.page, telling.event.part, telling.event.span


Statement = tuple[Reading, Attribution | None]
"""A statement of a page: an attribution, or None for what the page says in its own voice."""


def statements_of(readings: Sequence[Reading], tracing: Tracing) -> dict[str, list[Statement]]:
    """Give for each origin, by its key, the first statement of each page that has it; `readings` as published."""
    found: dict[str, list[Statement]] = {}
    for reading in readings:
        said: list[Attribution | None] = [*sorted(reading.attributions, key=_place_on_page), None]
        for each in said:
            root = tracing.roots.get((reading.article.id, each.id if each else ARTICLE))
            if root:
                statements = found.setdefault(root.key, [])
                if not statements or statements[-1][0] is not reading:
                    statements.append((reading, each))
    return found


def origin_id(first: Statement) -> str:
    """Give the id of an origin: "o" and ten hexadecimal digits of the statement it is first named by.

    It stays the same as further pages come to be known, as long as they do not name it earlier, and no two origins
    share a statement.
    """
    return f"o{_digits(_named_by(*first))}"


def _named_by(reading: Reading, said: Attribution | None) -> str:
    if said is None:
        return reading.article.id
    return "\0".join(map(str, (reading.article.id, said.part, said.source.text, *_place_on_page(said)[1:])))


def _place_on_page(said: Attribution) -> tuple[object, ...]:
    return said.part, said.source.spans, said.cue.spans, said.content.spans


def _digits(named: str) -> str:
    return hashlib.sha256(named.encode()).hexdigest()[:10]
