"""Which gathering a visit is for, where its page names it: who attends two summits makes two visits."""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportedly.model import states
from reportedly.model.statement import EventType, Place
from reportedly.stories.telling import Telling, sentence_around, text_of

NAMED = (
    r"(?<![\w-])((?:(?:[A-Z][\w.&’'-]*|\d+(?:st|nd|rd|th)?|and|of|the|on|for) )*)"
    r"(?i:(summit|forum|conference|congress|assembly|games|olympics|festival|fair|expo))\b"
)
"""A gathering with the words of its name before it."""
_GATHERING = re.compile(NAMED)
_PLAIN = frozenset("the a an and of on for this next last its his her their annual".split()) | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
    " september october november december sept oct nov dec jan feb".split()
)
_REACH = 90
"""Characters within which a gathering is named behind the word for going there."""


def gathering_of(telling: Telling) -> frozenset[str]:
    """Give the names of the gathering that a visit is for, in lower case; none where the page does not name it."""
    event = telling.event
    if event.type is not EventType.VISIT:
        return frozenset()
    text = text_of(telling.reading, event.part)
    _, last = sentence_around(text, event.span)
    found = _GATHERING.search(text[event.span[1] : min(last, event.span[1] + _REACH)])
    if found is None:
        return frozenset()
    return name_of(found[1], event.places)


def name_of(words_before: str, places: Iterable[Place]) -> frozenset[str]:
    """Give what a gathering is called by the words before its own, in lower case: not where it is, nor whose."""
    known = {word.casefold() for place in places for word in place.name.split()}
    words = [word for word in re.findall(r"[\w-]+", words_before) if word.casefold() not in _PLAIN | known]
    return frozenset(word.casefold() for word in words if states.state(word) is None and not states.is_seat(word))


def are_other_gatherings(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names are of two gatherings: neither shares a word, nor are the letters of one the other's."""
    return bool(one and other) and not one & other and not _stands_for(one, other) and not _stands_for(other, one)


def _stands_for(short: frozenset[str], long: frozenset[str]) -> bool:
    """As in APEC for Asia-Pacific Economic Cooperation."""
    initials = sorted(part[0] for word in long for part in word.split("-") if part)
    return any(sorted(word) == initials for word in short)
