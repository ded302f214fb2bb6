"""Places as pages tell of them beside each other: the sites of launches, and which place lies in which."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from reportedly.model.statement import PartKind, Place
from reportedly.stories.telling import Telling, text_of

_SITE = r"(?:launch ?(?:site|pad|complex|cent(?:er|re)|base)|pad|site|spaceport|cosmodrome|space cent(?:er|re))"
_SITE_BEFORE = re.compile(rf"(?i)\b{_SITE},?(?: is| lies)? (?:in|at|on|near|of)(?: the)?(?: [a-z]+)? ?$")
_SITE_BEHIND = re.compile(rf"(?i)^,?(?: (?:the|its|a|their|[\w’'-]+)){{0,3}} {_SITE}\b")
_NEAR = 40
"""Characters around a place within which it is called a site: "its site in Turku", "Turku, the firm's launch pad"."""
_LIES_IN = re.compile(r"^(?: [A-Z][\w’'-]*){0,4}(?:,| in| on the coast of|, in)(?: the)? ?$")
"""What stands between a place and the one that it lies in: "Turku, Finland", "Turku Naval Base in Finland"."""


def spot_of(place: Place) -> tuple[float, float]:
    """Give what makes places one, whatever they are called: "Salo region" and "Salo Region"."""
    return place.lat, place.lon


def launch_site(tellings: Iterable[Telling]) -> tuple[Place, Telling] | None:
    """Give the place that most pages about a launch call its site or tell of its pad at; of several the one told first.

    A site stays where it is, so that the age of a page counts for nothing.
    """
    found: dict[tuple[str, tuple[float, float]], tuple[Place, Telling]] = {}
    for telling in tellings:
        text = text_of(telling.reading, PartKind.BODY)
        for place in telling.reading.places:
            before, behind = text[max(0, place.span[0] - _NEAR) : place.span[0]], text[place.span[1] :][:_NEAR]
            if place.part is PartKind.BODY and (_SITE_BEFORE.search(before) or _SITE_BEHIND.match(behind)):
                found.setdefault((telling.page, spot_of(place)), (place, telling))
    pages = Counter(spot for _, spot in found)
    most = max(pages, key=lambda spot: pages[spot], default=None)
    return next((each for (_, spot), each in found.items() if spot == most), None)


def lies_in(place: Place, other: Place, tellings: Sequence[Telling]) -> bool:
    """Whether pages tell that a place lies in another one, by naming the one right behind the other."""
    if spot_of(place) == spot_of(other) or place.country != other.country:
        return False
    return any(_is_told_in(place, other, telling) for telling in tellings)


def _is_told_in(place: Place, other: Place, telling: Telling) -> bool:
    named = telling.reading.places
    for inner, outer in pairwise(named):
        if inner.part is outer.part and spot_of(inner) == spot_of(place) and spot_of(outer) == spot_of(other):
            between = text_of(telling.reading, inner.part)[inner.span[1] : outer.span[0]]
            if _LIES_IN.match(between) is not None:
                return True
    return False
