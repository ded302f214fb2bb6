"""What tells one claim from another, whatever the as-of: its earliest telling, and all the mentions it is told in."""

from __future__ import annotations

import hashlib

from reportedly.model.when import first_instant
from reportedly.stories.claims import Claim
from reportedly.stories.telling import Telling, known_from


def id_of(claim: Claim) -> str:
    """Give the id of a claim: "e" and ten hexadecimal digits of its earliest telling, by the stamps of the pages.

    It stays the same as further pages come to be known, as long as they do not tell the claim earlier, and no two
    claims share a telling.
    """
    first = min(claim.tellings, key=_place_in_time)
    named = f"{first.page}\0{first.event.part}\0{first.event.span[0]}\0{first.event.span[1]}\0{first.event.type}"
    return f"e{hashlib.sha256(named.encode()).hexdigest()[:10]}"


def mentions_of(claim: Claim) -> tuple[str, ...]:
    """Give a name for each mention of a claim, in order."""
    return tuple(sorted(f"{telling.page}#{telling.event.id}" for telling in claim.tellings))


def _place_in_time(telling: Telling) -> tuple[float, str, str, tuple[int, int]]:
    known = first_instant(known_from(telling.reading)).timestamp()
    return known, telling.page, telling.event.part, telling.event.span
