"""A telling with all that it is compared by: its kind, cast, times and places, and whether it means one event."""

from __future__ import annotations

import re

from msgspec import Struct

from reportedly.model.statement import EventMention, EventType, PartKind, Place
from reportedly.stories.claims.gatherings import gathering_of
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.claims.reruns import is_run_again
from reportedly.stories.claims.signings import is_anew
from reportedly.stories.claims.vicinity import Times, is_country, times_of
from reportedly.stories.parties.aliases import Aliases
from reportedly.stories.parties.befallen import Befallen, befallen
from reportedly.stories.parties.casts import PAIRED, Cast, cast_told
from reportedly.stories.parties.described import Described, described
from reportedly.stories.parties.documents import Released, released
from reportedly.stories.parties.elections import is_regional
from reportedly.stories.parties.names import DETERMINERS
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Telling, text_around, text_of

_ANOTHER_BEFORE = re.compile(
    r"(?i)\b(next(?! (?:week|month|year|day|spring|summer|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun))"
    r"|second|third|fourth|another|further|new|follow-up|subsequent)\s+(?:[\w-]+\s+){0,2}$"
)
_ANOTHER_AFTER = re.compile(r"(?i)^\W*(?:[\w-]+\s+){0,2}again\b")
_TRIES = re.compile(
    r"(?i)\b(?:second|third|fourth|fifth|another|further|next|new|again|tr(?:y|ies)|attempt)\W+(?:\w+\W+){0,2}"
    r"(?:attempts?|try|tries|go|run|shot|stab|crack|date|opportunity|window|target)\b|\btry(?:ing)? again\b"
)
PAIR = 2
REGIONAL = "regional election"
"""The kind of what only regions or towns vote in, which may be on another day than the state's own election."""


class Mention(Struct, frozen=True):
    """A telling with what it is compared by; `refers` says that it means one event, not events of its kind.

    `befallen` are those whom it befalls and whom the page does not name, `aside` says that the page is not about it.
    """

    telling: Telling
    kind: str | None
    cast: Cast
    befallen: tuple[Befallen, ...]
    described: Described | None
    times: Times
    towns: tuple[Place, ...]
    refers: bool
    aside: bool
    released: Released
    gathering: frozenset[str] = frozenset()
    anew: bool = False
    """Whether it is signed beside what was signed before."""
    again: bool = False
    """Whether it is an election that is run again."""

    @property
    def event(self) -> EventMention:
        """The event as the page tells it."""
        return self.telling.event


def mention_of(telling: Telling, aliases: Aliases) -> Mention:
    """Give a telling with its kind, cast, times and places."""
    event = telling.event
    text = text_of(telling.reading, event.part)
    cast = cast_told(telling, aliases)
    kind = REGIONAL if is_regional(telling) else kind_of(event, text_around(telling.reading, event.part))
    return Mention(
        telling=telling,
        kind=kind,
        cast=cast,
        befallen=befallen(event),
        described=described(event, f"{telling.reading.article.title or ''}\n{telling.reading.article.text[:_LEAD]}"),
        times=times_of(event, telling.at, _is_another(event, text)),
        towns=tuple(place for place in event.places if not is_country(place)),
        refers=_refers(event, text),
        aside=_is_aside(cast, telling),
        released=released(event, text),
        gathering=gathering_of(telling),
        anew=is_anew(event, kind),
        again=is_run_again(event, text),
    )


_LEAD = 800
"""Characters of a page that say what it is about."""


def _is_aside(cast: Cast, telling: Telling) -> bool:
    """Whether what is decided on is no matter of the page: its headline and lead have none of its words."""
    article = telling.reading.article
    lead = f"{article.title or ''} {article.text[:_LEAD]}".casefold()
    return bool(cast.things) and not any(thing in lead for thing in cast.things)


def _is_another(event: EventMention, text: str) -> bool:
    """Whether an event is told to be one more of its kind: "meet again", "the next launch"; not one put off."""
    if event.change:
        return False
    start, end = event.span
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    if event.type is EventType.LAUNCH and _TRIES.search(f"{before[-24:]}{event.text}"):
        return False  # the second try is one at the launch that the first was for
    return _ANOTHER_BEFORE.search(before) is not None or _ANOTHER_AFTER.search(after) is not None


def _refers(event: EventMention, text: str) -> bool:
    """Whether a mention that names nobody means one event: a bare plural speaks of events of its kind."""
    if event.type in PAIRED and _names_others(event, text):
        return False
    if event.type is EventType.ATTACK and any(each.noun in _ATTACKERS for each in befallen(event)):
        return False
    if event.type in _OF_THE_NAMED and any(_SOME.match(each.name) for each in event.participants if not each.entity):
        return False
    if event.change or event.part is not PartKind.BODY or not re.search(r"(?<![su'])s$", event.text):
        return True
    before = re.findall(r"[^\W_]+", text[max(0, event.span[0] - 40) : event.span[0]].casefold())
    return bool(DETERMINERS & {*before[-3:]})


_ATTACKERS = frozenset(
    "gunman shooter attacker assailant assassin suspect perpetrator killer murderer bomber hijacker sniper".split()
)
"""Whom it befalls to be shot is not shot in the attack that he is known by."""
_OF_THE_NAMED = frozenset({EventType.VISIT, EventType.MEETING, EventType.CALL, EventType.AGREEMENT})
"""What is known by who does it: what some others do is another one."""
_SOME = re.compile(
    r"(?i)^(?:an?|another|some|several|many|most|few|a few|dozens|scores|hundreds|thousands|tens|more|other|others|one"
    r"|two|three|four|five|six|seven|eight|nine|ten|at least|about|\d[\d,.]*)\s"
)
"""How somebody is first spoken of who has not been named: "several hundred people", "a delegation"."""


def _names_others(event: EventMention, text: str) -> bool:
    """Whether words around it name others than the page has told of: "the North-South talks", "the Cabinet meeting"."""
    start, end = event.span
    if re.match(r" with (the )?[A-Z]", text[end : end + 12]) is not None:
        return True
    before = re.search(r"(?<=[a-z] )([A-Z][\w.’'-]*)\s$", text[max(0, start - 40) : start])
    if before is None or event.part is PartKind.TITLE:
        return False
    known = [*(place.name for place in event.places), event.when.text if event.when else ""]
    return not any(before[1] in each for each in known) and not states_in(before[1])


def is_trade(mention: Mention) -> bool:
    """Whether a mention is of an agreement or a takeover, not of what prices or jobs do."""
    return mention.event.type is EventType.AGREEMENT or mention.kind in ("takeover", "stake")
