"""Visits to several states told in one: "will visit Peru and Chile" are two, each with its own place and its own time.

One may be called off or come later without the other. Towns of one state are stops of one visit.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from reportedly.events.drafts import Setting
from reportedly.events.lexicon import Found
from reportedly.events.syntax import clauses
from reportedly.events.timing.anchoring import Anchors, words_at
from reportedly.model.statement import EventType, Place

_BEHIND = 12
"""Words behind the last state within which its time may stand."""


def by_state(setting: Setting, found: Found, anchors: Anchors) -> list[Anchors]:
    """Give the anchors of a visit once for each of the states that it leads to; of all else as they are."""
    places = anchors.places.get(found.word, [])
    stops = _stops(setting, places) if found.trigger.type is EventType.VISIT else []
    if len(stops) <= 1:
        return [anchors]
    return list(_apart(setting, found, anchors, stops))


def _stops(setting: Setting, places: Sequence[Place]) -> list[list[Place]]:
    """The places state by state, where they are told side by side and no verb stands between them; else none."""
    part, told = setting.part, sorted(places, key=lambda place: place.span)
    covered = [words_at(part, place.span) for place in told]
    if any(_parts(setting, at) for left, right in pairwise(covered) for at in range(left[-1] + 1, right[0])):
        return []
    stops: dict[str | None, list[Place]] = {}
    for place in told:
        stops.setdefault(place.country, []).append(place)
    return [] if None in stops else [*stops.values()]


def _parts(setting: Setting, word: int) -> bool:
    """Whether a word between two places says that they are no two stops; not "from March 3 to 5"."""
    part = setting.part
    if clauses.is_verb(part, word):
        return True
    return part.lowered[word] in _NO_STOPS and not setting.times_in(word, word + 2)


_NO_STOPS = frozenset({"from", "via", "or", "of", "near", "through", "between"})
"""What stands between two places of which one is not gone to, or may not be."""


def _apart(setting: Setting, found: Found, anchors: Anchors, stops: Sequence[Sequence[Place]]) -> Iterator[Anchors]:
    """The anchors of each stop: its times are those told behind it, or all of them where they stand at the end."""
    part = setting.part
    starts = [words_at(part, stop[0].span)[0] for stop in stops]
    _, end = part.sentences[part.sentence_of[found.word]]
    until = [*starts[1:], min(end, starts[-1] + _BEHIND)]
    own = [list(setting.times_in(first, last)) for first, last in zip(starts, until, strict=True)]
    shared = anchors.times.get(found.word, []) if not any(own[:-1]) else None
    for stop, times in zip(stops, own, strict=True):
        yield Anchors(
            {**anchors.times, found.word: times if shared is None else shared},
            {**anchors.places, found.word: list(stop)},
            anchors.carriers,
        )
