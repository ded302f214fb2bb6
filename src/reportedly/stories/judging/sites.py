"""Places as pages tell of them beside each other: the sites of launches, and which place lies in which."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from msgspec import Struct

from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind, Place
from reportedly.model.when import first_instant
from reportedly.stories.telling import Telling, text_of

_SITE = r"(?:launch ?(?:site|pad|complex|cent(?:er|re)|base)|pad|site|spaceport|cosmodrome|space cent(?:er|re))"
_SITE_BEFORE = re.compile(rf"(?i)\b{_SITE},?(?: is| lies)? (?:in|at|on|near|of)(?: the)?(?: [a-z]+)? ?$")
_SITE_BEHIND = re.compile(rf"(?i)^,?(?: (?:the|its|a|their|[\w’'-]+)){{0,3}} {_SITE}\b")
_NEAR = 40
"""Characters around a place within which it is called a site: "its site in Turku", "Turku, the firm's launch pad"."""
_LIES_IN = re.compile(r"^(?: [A-Z][\w’'-]*){0,4}(?:,| in| on the coast of|, in)(?: the)? ?$")
"""What stands between a place and the one that it lies in: "Turku, Finland", "Turku Naval Base in Finland"."""


Spot = tuple[float, float]
"""What makes places one, whatever they are called: "Salo region" and "Salo Region"."""


class Lay(Struct, frozen=True):
    """How places lie, as the pages about something tell.

    `sites` are those called its site, each with the telling of the first page that does so; `within` gives for a spot
    and another that it is told to lie in the first telling of it.
    """

    sites: Sequence[tuple[Place, Telling]] = ()
    within: Mapping[tuple[Spot, Spot], Telling] = {}


def spot_of(place: Place) -> Spot:
    """Give where a place is."""
    return place.lat, place.lon


def lay_of(tellings: Iterable[Telling]) -> Lay:
    """Give how the places lie of which the pages of some tellings tell; each page is read once."""
    pages = {telling.page: telling for telling in tellings}
    sites: list[tuple[Place, Telling]] = []
    within: dict[tuple[Spot, Spot], Telling] = {}
    for telling in sorted(pages.values(), key=lambda each: first_instant(each.at)):
        sites += [(place, telling) for place in telling.reading.places if _is_site(place, telling.reading)]
        for spots in _told_within(telling.reading):
            within.setdefault(spots, telling)
    return Lay(sites, within)


def launch_site(sites: Iterable[tuple[Place, Telling]]) -> tuple[Place, Telling] | None:
    """Give the place that most pages about a launch call its site or tell of its pad at; of several the one told first.

    A site stays where it is, so that the age of a page counts for nothing.
    """
    found: dict[tuple[str, Spot], tuple[Place, Telling]] = {}
    for place, telling in sites:
        found.setdefault((telling.page, spot_of(place)), (place, telling))
    pages = Counter(spot for _, spot in found)
    most = max(pages, key=lambda spot: pages[spot], default=None)
    return next((each for (_, spot), each in found.items() if spot == most), None)


def _is_site(place: Place, reading: Reading) -> bool:
    text = text_of(reading, PartKind.BODY)
    before, behind = text[max(0, place.span[0] - _NEAR) : place.span[0]], text[place.span[1] : place.span[1] + _NEAR]
    told = _SITE_BEFORE.search(before) or _SITE_BEHIND.match(behind)
    return place.part is PartKind.BODY and told is not None


def _told_within(reading: Reading) -> Iterator[tuple[Spot, Spot]]:
    """Each spot with the one that a page tells it to lie in, by naming it right behind: "Turku, Finland"."""
    for inner, outer in pairwise(reading.places):
        apart = inner.country == outer.country and spot_of(inner) != spot_of(outer)
        if apart and inner.part is outer.part:
            between = text_of(reading, inner.part)[inner.span[1] : outer.span[0]]
            if _LIES_IN.match(between) is not None:
                yield spot_of(inner), spot_of(outer)
