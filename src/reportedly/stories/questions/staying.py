"""Where somebody is: "Where is Roe?" asks for the latest place where anybody says that he is, has come or has fled."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model.dossier import Status
from reportedly.model.statement import EventMention, EventType
from reportedly.stories.questions.naming import is_one
from reportedly.stories.questions.occasions import asks_of_an_occasion
from reportedly.stories.questions.wanted import Told

_GONE = frozenset({Status.DENIED, Status.CANCELLED, Status.RETRACTED, Status.POSTPONED, Status.LAPSED})
_FLIGHT = "flight"


def asks_where_somebody_is(question: str, names: Sequence[str]) -> bool:
    """Whether a question asks for nothing but where one person is."""
    found = _WHERE_IS.match(question.strip())
    if found is None or found[1].startswith("the ") or asks_of_an_occasion(question):
        return False  # "Where is the Halden Cup?"
    return len(names) == 1 and found[1].split()[-1] == names[0].split()[-1]


_WHERE_IS = re.compile(
    r"(?i)^where(?:['’]s| is)(?: now)? (.+?)(?: (?:right )?now| currently| today| hiding| staying)? *\?*$"
)


def told_latest(name: str, told: Sequence[Told]) -> Told | None:
    """Give the event by which pages tell last where somebody is; None where none has a place."""
    found = [(day, each) for each in told if (day := _last_told(name, each))]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _last_told(name: str, told: Told) -> str | None:
    event = told.event
    there = event.type is EventType.VISIT or (event.type is EventType.OTHER and event.kind == _FLIGHT)
    who = [each.entity for each in event.participants if each.role in ("visitor", "agent")]
    himself = is_one(name, who) or name.split()[-1] in who  # by his surname
    if event.place is None or event.status in _GONE or not there or not himself:
        return None
    if not any(_is_told_as_so(mention) for mention, _ in told.mentions):
        return None
    telling = {each.rpartition("#")[0] for each in event.mentions}
    return max((page.published for page in told.pages if page.published and page.id in telling), default=None)


def _is_told_as_so(mention: EventMention) -> bool:
    """Whether it is told of now or of a flight, and not as what is to come, nor as a trip of long ago."""
    past = mention.background and mention.type is EventType.VISIT
    return not mention.expected and not past and any(each.score > 0 for each in mention.factuality)
