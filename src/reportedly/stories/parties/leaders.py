"""Leaders and ministers told by their states alone: "the leaders of Greece and Turkey" are the heads on the pages."""

from __future__ import annotations

import re

from reportedly.model import states
from reportedly.model.statement import EventType, Participant
from reportedly.stories.parties.aliases import Aliases
from reportedly.stories.parties.names import entities, key
from reportedly.stories.parties.offices import office_of
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Telling, text_of

_LEADERS = re.compile(r"(?i)\b(leaders|presidents|premiers|prime ministers|heads of (state|government)|leaders?['’])")
_MINISTERS = re.compile(r"(?i)\b(\w+) ministers\b(?<!prime ministers)")
_COUNTERPART = re.compile(r"(?i)\bcounterparts?\b")
_BOTH = re.compile(r"(?i)(?:the )?(?:two|both)\b")
"""As in "the two presidents", who are the two that the pages of a story name."""
_LIST = re.compile(r"(?:[A-Z][\w.]*(?:, | and ))+$")
_LEAD = 400
"""Characters of a page that say whose leaders are meant."""
_HEADS = ("president", "prime minister", "chancellor", "king", "queen", "supreme leader", "leader", "emir")
_OF_HEADS = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT})


def led(participant: Participant, telling: Telling, aliases: Aliases) -> list[str]:
    """Give the keys of those whom "the leaders", "the foreign ministers" or the sides of a summit are; or none.

    A state has one leader where the pages name just one of its heads as somebody's office.
    """
    event = telling.event
    if event.type not in _OF_HEADS:
        return []
    if _COUNTERPART.search(participant.name):
        return _counterparts(participant, telling, aliases)
    called = [*_listed_before(participant, telling), participant.name, *entities(participant)]
    told = [state for name in called for state in sorted(states_in(name))]
    if ministers := _MINISTERS.search(participant.name):
        return [f"{key(state)} {ministers[1].casefold()} minister" for state in dict.fromkeys(told)]
    summit = event.text.casefold() == "summit" and told and all(states.state(name) for name in entities(participant))
    if not summit and not _LEADERS.search(participant.name):
        return []
    page = states_in(f"{telling.reading.article.title or ''}\n{telling.reading.article.text[:_LEAD]}")
    named = told or sorted({state for state, office in aliases.offices if office in _HEADS and state in page})
    heads = [head for state in dict.fromkeys(named) if (head := _head(state, aliases))]
    if not told and len(heads) != 2 and _BOTH.match(participant.name):
        heads = sorted({person for (_, office), person in aliases.offices.items() if office in _HEADS})
    return heads if told or len(heads) == 2 else []


def _counterparts(participant: Participant, telling: Telling, aliases: Aliases) -> list[str]:
    """Who is "her Peruvian counterpart": he holds the office there that one of the others holds elsewhere."""
    others = [
        name for each in telling.event.participants if each != participant for name in (each.name, *entities(each))
    ]
    keys = {aliases.key_of(name) for name in others}
    titles = {office[1] for name in others if (office := office_of(name))}
    titles |= {title for (_, title), person in aliases.offices.items() if person in keys}
    named = [(state, title) for state in sorted(states_in(participant.name)) for title in sorted(titles)]
    return [aliases.offices.get(office) or f"{key(office[0])} {office[1]}" for office in named][:1]


def are_leaders(participant: Participant) -> bool:
    """Say whether a participant is told as leaders: who else is told beside them only prepares their meeting."""
    return _LEADERS.search(participant.name) is not None


def _listed_before(participant: Participant, telling: Telling) -> list[str]:
    """The states listed before a description: "Greek" of "Greek, Turkish leaders"."""
    text = text_of(telling.reading, telling.event.part)
    at = text.find(participant.name)
    found = _LIST.search(text[max(0, at - 40) : at]) if at > 0 else None
    return re.findall(r"[A-Z][\w.]*", found[0]) if found else []


def _head(state: str, aliases: Aliases) -> str | None:
    held = {person for (of, office), person in aliases.offices.items() if of == state and office in _HEADS}
    return next(iter(held)) if len(held) == 1 else None


def is_town(participant: Participant, telling: Telling) -> bool:
    """Say whether what is told to meet is only where it is: "the Rhodes summit"."""
    name = participant.name
    towns = {word for place in telling.reading.literal_places for word in (place.name, place.text)}
    return telling.event.type is EventType.MEETING and name in towns and states.state(name) is None
