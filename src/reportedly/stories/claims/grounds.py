"""Where a truce holds: in the land that pages name with it, "the Kest truce", "a halt in the fighting in Kest".

Those who agree on it are told beside it, so that the place stands apart from the words by which it is told.
"""

from __future__ import annotations

import re
from collections import Counter

from msgspec.structs import replace

from reportedly.model.statement import EventType, Place
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.telling import Telling, text_of

_FIGHTING = r"(?:fighting|war|hostilities|combat|bombardment)"
_TRUCE = (
    r"(?:truces?|cease-?fires?|armistice|lull"
    rf"|(?:pauses?|halt|stop|break|end) (?:in|to) (?:the )?(?:[\w-]+ ){{0,2}}?{_FIGHTING})"
)
_BEFORE = re.compile(rf"(?i)\b{_TRUCE}(?: [\w-]+){{0,3}}? (?:in|for|across|inside|throughout) (?:the )?$")
_BEHIND = re.compile(rf"(?i)^(?: Strip)?(?:[’']s)? (?:[\w-]+ ){{0,2}}?(?:{_TRUCE})\b")
_REACH = 70


def where_it_holds(telling: Telling) -> Telling:
    """Give a mention of a truce that names no place the one that its page names most with a truce; others as is."""
    event = telling.event
    if event.type is not EventType.AGREEMENT or event.places or event.background:
        return telling
    if kind_of(event, text_of(telling.reading, event.part)) != "truce":
        return telling
    told = [place for place in telling.reading.places if _is_ground(place, text_of(telling.reading, place.part))]
    if not told:
        return telling
    most, _ = Counter(place.name for place in told).most_common(1)[0]
    place = next(place for place in told if place.name == most)
    return replace(telling, event=replace(event, places=(place,)))


def _is_ground(place: Place, text: str) -> bool:
    """Whether a place stands with a truce as where it holds, and not where it is talked of: "truce talks in Kest"."""
    if _BEHIND.match(text[place.span[1] :][:_REACH]):
        return True
    found = _BEFORE.search(text[max(0, place.span[0] - _REACH) : place.span[0]])
    return found is not None and not _TALKS.search(found[0])


_TALKS = re.compile(
    r"(?i)\b(?:talks?|negotiat\w+|deal|agree\w*|sign\w*|announce\w*|meeting|summit|discuss\w*|mediat\w+|said)\b"
)
