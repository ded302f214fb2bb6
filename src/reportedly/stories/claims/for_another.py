"""Who leaves one body for another: "will not leave Norvik for Halden" tells as surely of joining the other."""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.model.statement import EventMention, EventType, Participant
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.telling import Telling, text_of

_FOR = re.compile(
    r"(?:\W+(?:the |his |her |their )?[\w’'.&-]+(?: [\w’'.&-]+){0,3}?)? (?:for|to join|and join) (?:the )?"
    r"(?P<body>[A-Z][\w’'&-]*(?: (?:[A-Z][\w’'&-]*|of|de))*?)(?=['’]s\b| (?:job|post|role)\b|[.,;:?!\"”’)]| [a-z]|$)"
)
"""What is left for what: "leaves Norvik for Halden", "quit for the Halden job"."""
_NO_BODY = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day)?\b"
)


def joins_another(telling: Telling) -> Telling | None:
    """Give what a telling of a departure says of the body that somebody leaves for; None where it names none."""
    event = telling.event
    body = left_for(event, text_of(telling.reading, event.part))
    who = tuple(each for each in event.participants if each.role == "appointee")
    if body is None or not who:
        return None
    joined = replace(event, text="join", participants=(*who, Participant("agent", body, body)))
    return replace(telling, event=joined)


def left_for(event: EventMention, text: str) -> str | None:
    """Give the body that somebody leaves another for, as a mention in `text` tells it; None where it tells none."""
    if event.type is not EventType.APPOINTMENT or event.act:
        return None
    found = _FOR.match(text, event.span[1])
    if found is None or _NO_BODY.match(found["body"]) or kind_of(event, text) != "leave":
        return None
    return found["body"]
