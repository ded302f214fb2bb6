"""A claim in the making: what is known of its kind, cast, times and places, and whether a mention fits it."""

from __future__ import annotations

import re
from collections import Counter

from msgspec import Struct

from reportedly.model.statement import Change, EventMention, EventType, PartKind, Place
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.gatherings import are_other_gatherings, gathering_of
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.claims.vicinity import (
    LONG,
    LONG_PROCESS,
    NEAR_IN_SPACE_KM,
    NEAR_IN_TIME,
    ONE_HAPPENING,
    ONE_TOWN_KM,
    Times,
    gap,
    is_country,
    may_lie_ahead,
    near,
    one_spot,
    times_of,
    twice,
)
from reportedly.stories.parties.aliases import Aliases
from reportedly.stories.parties.befallen import Befallen, befallen
from reportedly.stories.parties.casts import PAIRED, Cast, cast_told, clash, likeness
from reportedly.stories.parties.documents import Released, released
from reportedly.stories.parties.legislatures import HOUSES
from reportedly.stories.parties.names import DETERMINERS
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Telling, text_around, text_of

_LOCAL = frozenset({EventType.ATTACK, EventType.PROTEST, EventType.OUTBREAK})
"""What is done at one spot: in another town it is another one."""

_ANOTHER_BEFORE = re.compile(
    r"(?i)\b(next(?! (?:week|month|year|day|spring|summer|autumn|fall|winter|mon|tues|wednes|thurs|fri|satur|sun))"
    r"|second|third|fourth|another|further|new|follow-up|subsequent)\s+(?:[\w-]+\s+){0,2}$"
)
_ANOTHER_AFTER = re.compile(r"(?i)^\W*(?:[\w-]+\s+){0,2}again\b")


_TRIES = re.compile(
    r"(?i)\b(?:second|third|fourth|fifth|another|further|next|new|again|tr(?:y|ies)|attempt)\W+(?:\w+\W+){0,2}"
    r"(?:attempts?|try|tries|go|run|shot|stab|crack|date|opportunity|window|target)\b|\btry(?:ing)? again\b"
)
_OF_TWO = frozenset({EventType.MEETING, EventType.CALL})
"""Two who meet are known by each other: another one of theirs meets in another meeting."""

_OF_MATTERS = frozenset({EventType.LAW, EventType.VOTE})
"""What a parliament decides is known by what it is about."""

PAIR = 2
MANY = 5
"""So often a page tells of what it is about."""


class Mention(Struct, frozen=True):
    """A telling with what it is compared by; `refers` says that it means one event, not events of its kind.

    `befallen` are those whom it befalls and whom the page does not name, `aside` says that the page is not about it.
    """

    telling: Telling
    kind: str | None
    cast: Cast
    befallen: tuple[Befallen, ...]
    times: Times
    towns: tuple[Place, ...]
    refers: bool
    aside: bool
    released: Released
    gathering: frozenset[str] = frozenset()

    @property
    def event(self) -> EventMention:
        """The event as the page tells it."""
        return self.telling.event


def _is_of_two_alike(mention: Mention) -> bool:
    """Whether two join without one being told to take over the other: "A and B merge"."""
    roles = [each.role for each in mention.event.participants if each.entity]
    return mention.kind == "takeover" and roles == ["agent", "agent"]


def mention_of(telling: Telling, aliases: Aliases) -> Mention:
    """Give a telling with its kind, cast, times and places."""
    event = telling.event
    text = text_of(telling.reading, event.part)
    cast = cast_told(telling, aliases)
    return Mention(
        telling=telling,
        kind=kind_of(event, text_around(telling.reading, event.part)),
        cast=cast,
        befallen=befallen(event),
        times=times_of(event, telling.at, _is_another(event, text)),
        towns=tuple(place for place in event.places if not is_country(place)),
        refers=_refers(event, text),
        aside=_is_aside(cast, telling),
        released=released(event, text),
        gathering=gathering_of(telling),
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
    if event.type in _OF_THE_NAMED and any(_SOME.match(each.name) for each in event.participants if not each.entity):
        return False
    if event.change or event.part is not PartKind.BODY or not re.search(r"(?<![su'])s$", event.text):
        return True
    before = re.findall(r"[^\W_]+", text[max(0, event.span[0] - 40) : event.span[0]].casefold())
    return bool(DETERMINERS & {*before[-3:]})


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


class Draft:
    """The mentions of one event found so far; what repeats is kept once, so that fitting stays fast."""

    def __init__(self, mention: Mention) -> None:
        self.claim = Claim(mention.event.type, [])
        self.mentions: list[Mention] = []
        self.kind: str | None = None
        self.trade = is_trade(mention)
        self.casts: dict[Cast, None] = {}
        self.befallen: dict[Befallen, None] = {}
        self.times: dict[Times, None] = {}
        self.happened: dict[Times, None] = {}
        self.stops: dict[tuple[Times, tuple[Place, ...]], None] = {}
        self.places: dict[str, Place] = {}
        self.pages: Counter[str] = Counter()
        self.tenses: dict[tuple[str, bool, bool], None] = {}
        self.names: Counter[str] = Counter()
        self.pairs: Counter[frozenset[str]] = Counter()
        self.things: set[str] = set()
        self.houses: set[str] = set()
        self.aside = True
        self.released = Released()
        self.gatherings: set[frozenset[str]] = set()
        self.leading: tuple[str, ...] = ()
        self.background = mention.event.background
        self.only_headlines = True
        self.put_off = False
        self.first = mention
        self.add(mention)

    def add(self, mention: Mention) -> None:
        """Take a mention in."""
        self.claim.tellings.append(mention.telling)
        self._count_as(mention.event.type, mention.kind)
        self.mentions.append(mention)
        # What is put off for as long as nobody knows may be made months later.
        self.put_off |= mention.event.change is Change.POSTPONED and mention.event.when is None
        self.kind = self.kind or mention.kind
        self.casts[mention.cast] = None
        self.befallen |= dict.fromkeys(mention.befallen)
        self.times[mention.times] = None
        if mention.times.happened and _is_known_by_its_cast(mention):
            self.happened[mention.times] = None
        if mention.towns:
            self.stops[mention.times, mention.towns] = None
        self.places |= {place.name: place for place in mention.event.places}
        self.pages[mention.telling.page] += 1
        self.tenses[mention.telling.page, mention.times.dated, mention.times.ahead] = None
        if mention.cast.names:
            self.names.update(sorted(mention.cast.names))
            self.leading = _leading(self.names)
        self.things |= mention.cast.things
        self.houses |= mention.cast.doers & HOUSES
        self.aside &= mention.aside
        self.released |= mention.released
        self.gatherings |= {mention.gathering} - {frozenset()}
        if len(mention.cast.names) == PAIR:
            self.pairs[mention.cast.names] += 1
        self.only_headlines &= mention.event.part is PartKind.TITLE

    def absorb(self, other: Draft) -> None:
        """Take in all that another one has."""
        self.claim.tellings.extend(other.claim.tellings)
        self._count_as(other.claim.type, other.kind)
        self.mentions.extend(other.mentions)
        self.kind = self.kind or other.kind
        for mine, theirs in (
            (self.casts, other.casts),
            (self.befallen, other.befallen),
            (self.times, other.times),
            (self.happened, other.happened),
            (self.stops, other.stops),
            (self.tenses, other.tenses),
        ):
            mine.update(theirs)  # type: ignore[arg-type]
        self.places |= other.places
        self.pages += other.pages
        self.names += other.names
        self.pairs += other.pairs
        self.things |= other.things
        self.houses |= other.houses
        self.aside &= other.aside
        self.released |= other.released
        self.gatherings |= other.gatherings
        self.leading = _leading(self.names)
        self.only_headlines &= other.only_headlines
        self.put_off |= other.put_off

    def _count_as(self, type_: EventType, kind: str | None) -> None:
        """An agreement to take somebody over is that takeover, whatever the first page has called it."""
        if self.claim.type is EventType.AGREEMENT and type_ is EventType.ECONOMIC and kind == "takeover":
            self.claim.type = type_

    def likeness(self, mention: Mention, aliases: Aliases) -> float:
        """How well a mention that names somebody fits, on one page a little better; 0 where it is of another event."""
        if not self.is_alike(mention) or not self.is_near_in_time(mention):
            return 0.0
        kind = self.claim.type
        if kind in PAIRED and self._is_of_others(mention.cast, aliases):
            return 0.0
        if kind in _OF_TWO and self._is_of_another_pair(mention.cast, aliases):
            return 0.0
        joining = kind is mention.event.type is EventType.ECONOMIC and _is_of_two_alike(mention)
        agreeing = kind is mention.event.type is EventType.AGREEMENT
        if (agreeing or joining) and self._is_of_one_partner_and_another(mention, aliases):
            return 0.0
        best = max((likeness(mention.cast, cast, kind, aliases) for cast in self.casts), default=0.0)
        if not best or not self.is_near_in_space(mention):
            return 0.0
        here = self.pages[mention.telling.page]
        own = 0.2 + 0.02 * min(here, MANY) if here else 0.0
        return best + own + 0.1 * len(self.claim.tellings) / (1 + len(self.claim.tellings))

    def _is_of_others(self, cast: Cast, aliases: Aliases) -> bool:
        """Whether others do it than any who are told to: what is told without them ("the takeover of A") is open."""
        told = [other for other in self.casts if other.doers]
        return bool(cast.doers and told) and all(clash(cast, other, aliases) for other in told)

    def _is_of_another_pair(self, cast: Cast, aliases: Aliases) -> bool:
        """Whether two others meet: what is told of one of them alone ("her meeting") ties no third one to the two.

        A state may stand for its leader.
        """
        if len(cast.names) < PAIR or not self.pairs:
            return False
        pair = self.pairs.most_common(1)[0][0]
        return sum(any(stands_for(name, other, aliases) for other in cast.names) for name in pair) < PAIR

    def _is_of_one_partner_and_another(self, mention: Mention, aliases: Aliases) -> bool:
        """Whether somebody agrees with another one than any told so far: what it agrees with both is two pacts."""
        mine = mention.cast.names
        if len(mine) != PAIR or not self.pairs:
            return False
        return not any(
            all(any(stands_for(name, other, aliases) for other in mine) for name in pair) for pair in self.pairs
        )

    def clashes(self, cast: Cast, aliases: Aliases) -> bool:
        """Whether every cast told so far is another one."""
        return all(clash(cast, other, aliases) for other in self.casts)

    def is_alike(self, mention: Mention) -> bool:
        """Whether a mention is of this type and kind; a takeover is an agreement of buyer and bought."""
        if group_of(self.claim.type) != group_of(mention.event.type) or self.trade != is_trade(mention):
            return False
        if self.kind is not None and mention.kind is not None and self.kind != mention.kind:
            return False
        if self._is_of_another_document(mention) or self._is_for_another_gathering(mention):
            return False
        return self.claim.type not in _OF_MATTERS or not self._is_of_another_matter(mention)

    def _is_of_another_document(self, mention: Mention) -> bool:
        """Whether another document is released, by its kind or by whose it is.

        What pages tell as "the memo" is not the memo of one side for being told first.
        """
        return self.released.is_other(mention.released) or bool(mention.released.sides and not self.released.sides)

    def _is_for_another_gathering(self, mention: Mention) -> bool:
        """Whether a visit is for a gathering of another name than all told so far."""
        mine = mention.gathering
        return bool(self.gatherings) and all(are_other_gatherings(mine, other) for other in self.gatherings)

    def _is_of_another_matter(self, mention: Mention) -> bool:
        """Whether another house of parliament decides, or one of the two is told of something a page is not about.

        What is told without its matter or its house ("the bill passed") ties no two together.
        """
        house = mention.cast.doers & HOUSES
        if house and self.houses and not house & self.houses:
            return True
        if (house and self.kind == "election") or (self.houses and mention.kind == "election"):
            return True
        others = bool(self.things and mention.cast.things) and not self.things & mention.cast.things
        return others and (self.aside or mention.aside)

    def is_near_in_time(self, mention: Mention) -> bool:
        """Whether a mention is near in time to one told so far: what is not dated counts from its publication.

        A page that tells of one event with a day in one place and without in another means that day. One near one is
        enough, so that a plan that slips from month to month stays one claim; but what has happened does not happen
        twice.
        """
        times = mention.times
        long = self.claim.type in LONG
        reach = LONG_PROCESS if long or self.put_off else NEAR_IN_TIME
        elsewhere = (mention.telling.page, not times.dated, times.ahead) in self.tenses
        if not elsewhere and not any(
            gap(times, other) <= reach or may_lie_ahead(times, other) for other in reversed(self.times)
        ):
            return False
        if times.background != self.background:
            return any(gap(times, other) <= 0 for other in self.times if other.dated)
        return long or not self._is_another_time(times)

    def _is_another_time(self, times: Times) -> bool:
        """Whether it happens once more: against all that is told to have happened, and as no plan had it."""
        if not (times.happened or times.ahead):
            return False
        happened = [*self.happened]
        planned = [other for other in self.times if other.ahead and (other.dated or other.another)]
        if (
            times.dated
            and not times.another
            and any(other.dated and gap(times, other) <= ONE_HAPPENING for other in planned)
        ):
            return False
        against = happened or (planned if times.happened else [])
        return bool(against) and all(twice(times, other) for other in against)

    def is_near_in_space(self, mention: Mention, strict: bool = False) -> bool:
        """Whether the places of a mention can be those of this event.

        Among events of one cast a visit is another one for being elsewhere, and so is what is done at one spot; a
        mention that names nobody must agree in place (`strict`).
        """
        mine = mention.event.places
        if not mine or not self.places:
            return True
        kind = self.claim.type
        if kind in _LOCAL:
            return any(one_spot(left, right, NEAR_IN_SPACE_KM) for left in mine for right in self.places.values())
        if kind is not EventType.VISIT and not strict:
            return True
        if not any(near(left, right) for left in mine for right in self.places.values()):
            return False
        if kind is EventType.VISIT and _is_stay(mention.event) and not self._is_in_country_of(mention):
            return False
        return kind is not EventType.VISIT or not self._is_another_stop(mention)

    def _is_in_country_of(self, mention: Mention) -> bool:
        countries = {place.country for place in self.places.values()}
        return any(place.country in countries for place in mention.event.places)

    def _is_another_stop(self, mention: Mention) -> bool:
        """Whether a visit goes, on other days, to another town than any told so far."""
        times = mention.times
        if not mention.towns or not times.dated or mention.event.change:
            return False
        dated = [(other, towns) for other, towns in self.stops if other.dated]
        return bool(dated) and all(
            gap(times, other) > ONE_HAPPENING
            and not any(one_spot(left, right, ONE_TOWN_KM) for left in mention.towns for right in towns)
            for other, towns in dated
        )


_STAYING = re.compile(r"(?i)(?:is|are|was|were|['’]s|remain\w*|stay\w*|hid\w*|hol\w+ up|shelter\w*)$")


def _is_stay(event: EventMention) -> bool:
    """Whether it is told where somebody is: who is in another country now is there on another journey."""
    return not event.expected and _STAYING.match(event.text) is not None


def _is_known_by_its_cast(mention: Mention) -> bool:
    """Whether a mention says of whom it is: a meeting of nobody knows whom, held on a day, tells of no day of these."""
    return mention.event.type not in _OF_TWO or len(mention.cast.names) >= PAIR


def stands_for(name: str, other: str, aliases: Aliases) -> bool:
    """Whether two keys are of one, or one acts for the other."""
    return aliases.same(name, other) or aliases.bodies.get(name) == other or aliases.bodies.get(other) == name


def group_of(kind: EventType) -> EventType:
    """Give the type under which mentions are compared."""
    return EventType.AGREEMENT if kind is EventType.ECONOMIC else kind


def is_trade(mention: Mention) -> bool:
    """Whether a mention is of an agreement or a takeover, not of what prices or jobs do."""
    return mention.event.type is EventType.AGREEMENT or mention.kind in ("takeover", "stake")


def _leading(names: Counter[str]) -> tuple[str, ...]:
    """The two names told most."""
    return tuple(name for name, _ in names.most_common(2))
