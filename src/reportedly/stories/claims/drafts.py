"""A claim in the making: what its mentions have told so far, and whether another one fits it."""

from __future__ import annotations

import re
from collections import Counter

from reportedly.model.statement import Change, EventMention, EventType, PartKind, Place
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.closures import CLOSURES, are_apart, narrower
from reportedly.stories.claims.gatherings import are_other_gatherings
from reportedly.stories.claims.mention import PAIR, Mention, is_trade
from reportedly.stories.claims.reruns import is_held, tells_the_first
from reportedly.stories.claims.rulings import DECISIONS, is_another_decision
from reportedly.stories.claims.signings import SIGNING, is_done
from reportedly.stories.claims.vicinity import (
    LONG,
    LONG_PROCESS,
    NEAR_IN_SPACE_KM,
    NEAR_IN_TIME,
    NEXT_TRUCE,
    ONE_HAPPENING,
    ONE_TOWN_KM,
    Times,
    gap,
    is_put_off,
    may_lie_ahead,
    near,
    one_spot,
    twice,
)
from reportedly.stories.parties.aliases import Aliases
from reportedly.stories.parties.befallen import Befallen
from reportedly.stories.parties.casts import OF_TWO, PAIRED, Cast, clash, likeness, opposed
from reportedly.stories.parties.documents import Released
from reportedly.stories.parties.legislatures import HOUSES
from reportedly.stories.telling import is_in_lead

_LOCAL = frozenset({EventType.ATTACK, EventType.PROTEST, EventType.OUTBREAK})
"""What is done at one spot: in another town it is another one."""
_OF_MATTERS = frozenset({EventType.LAW, EventType.VOTE})
"""What a parliament decides is known by what it is about."""
_DONE_TO_ANOTHER = frozenset({EventType.OTHER, EventType.COURT, EventType.ATTACK})
"""What one does to another, so that who did it has not had it done to him by that."""
_SET_ONCE = frozenset({EventType.LAUNCH, EventType.OTHER, EventType.PUBLICATION})
"""What has one day at a time that it is planned for."""
MANY = 5
"""So often a page tells of what it is about."""


def _is_of_two_alike(mention: Mention) -> bool:
    """Whether two join without one being told to take over the other: "A and B merge"."""
    roles = [each.role for each in mention.event.participants if each.entity]
    return mention.kind == "takeover" and roles == ["agent", "agent"]


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
        self.one_place: dict[str, Place] = {}
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
        self.kind = narrower(self.kind, mention.kind)
        self.casts[mention.cast] = None
        self.befallen |= dict.fromkeys(mention.befallen)
        self.times[mention.times] = None
        if mention.times.happened and _is_known_by_its_cast(mention):
            self.happened[mention.times] = None
        if mention.towns:
            self.stops[mention.times, mention.towns] = None
        self.places |= {place.name: place for place in mention.event.places}
        if len({place.country for place in mention.event.places}) == 1:
            self.one_place |= {place.name: place for place in mention.event.places}
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
        self.kind = narrower(self.kind, other.kind)
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
        self.one_place |= other.one_place
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
        if kind in OF_TWO and self._is_of_another_pair(mention.cast, aliases):
            return 0.0
        if kind is EventType.APPOINTMENT and self._is_of_somebody_else(mention, aliases):
            return 0.0
        if kind in _DONE_TO_ANOTHER and self._is_the_other_way_round(mention.cast, aliases):
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

    def _is_of_somebody_else(self, mention: Mention, aliases: Aliases) -> bool:
        """Whether somebody else gets or leaves a post than any told so far by name.

        Who appoints many ties no two of them together, and whoever sacks somebody does not go by that. Nor is he the
        one whom a page tells further down to be "a financier"; a headline may tell so of the very one: "Berg dismisses
        her deputy".
        """
        cast, told = mention.cast, [each for each in self.casts if each.undergoers]
        if cast.undergoers:
            return bool(told) and not any(aliases.any_same(cast.undergoers, each.undergoers) for each in told)
        others = cast.names - cast.doers
        unnamed = bool(mention.befallen) and not any(aliases.any_same(others, each.everybody) for each in told)
        return bool(told) and unnamed and not is_in_lead(mention.telling)

    def _is_the_other_way_round(self, cast: Cast, aliases: Aliases) -> bool:
        """Whether who does it here has it done to him in all that is told so far: "A backs B" and "B backs C"."""
        told = [other for other in self.casts if other.doers or other.undergoers]
        return bool(told) and all(opposed(cast, other, aliases) for other in told)

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
        if are_apart(self.kind, mention.kind):
            return False
        if self.kind in CLOSURES and self._is_of_another_site(mention):
            return False
        if self._is_of_another_document(mention) or self._is_for_another_gathering(mention):
            return False
        if self.kind == SIGNING and self._is_signed_anew(mention):
            return False
        if self.claim.type is EventType.VOTE and self._is_run_again(mention):
            return False
        if self.kind in DECISIONS and is_another_decision(mention, self.mentions):
            return False
        return self.claim.type not in _OF_MATTERS or not self._is_of_another_matter(mention)

    def _is_of_another_site(self, mention: Mention) -> bool:
        """Whether what is closed is told to be in another town: one firm has several plants."""
        here = {place.name for each in self.mentions for place in each.towns}
        return bool(here and mention.towns) and here.isdisjoint(place.name for place in mention.towns)

    def _is_of_another_document(self, mention: Mention) -> bool:
        """Whether another document is released, by its kind or by whose it is.

        What pages tell as "the memo" is not the memo of one side for being told first.
        """
        return self.released.is_other(mention.released) or bool(mention.released.sides and not self.released.sides)

    def _is_signed_anew(self, mention: Mention) -> bool:
        """Whether one of the two is an order beside the other, which was signed on an earlier day."""
        anew = all(each.anew for each in self.mentions)
        if mention.anew == anew or (mention.anew and any(each.anew for each in self.mentions)):
            return False
        if mention.anew:
            return any(is_done(each.event) and each.telling.at < mention.telling.at for each in self.mentions)
        first = min((each.telling.at for each in self.mentions if is_done(each.event)), default=None)
        return is_done(mention.event) and (first is None or mention.telling.at < first)

    def _is_run_again(self, mention: Mention) -> bool:
        """Whether one of the two is the election that is run again, and the other the one before."""
        again = [each.telling for each in self.mentions if each.again]
        if mention.again and not again:
            return any(is_held(each.event) and each.telling.at <= mention.telling.at for each in self.mentions)
        return bool(again) and not mention.again and tells_the_first(mention.telling, again)

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
        if self.claim.type in OF_TWO and self._is_the_next_after(times):
            return False
        long = (self.claim.type in LONG and self.kind != "truce") or self.kind == "extradition"
        soon = NEXT_TRUCE if self.kind == "truce" else NEAR_IN_TIME
        reach = LONG_PROCESS if long or self.put_off or self._is_notice_given(times) else soon
        elsewhere = (mention.telling.page, not times.dated, times.ahead) in self.tenses
        if not elsewhere and not any(
            gap(times, other) <= reach or may_lie_ahead(times, other) or self._is_moved(times, other)
            for other in reversed(self.times)
        ):
            return False
        if times.background != self.background:
            return any(gap(times, other) <= 0 for other in self.times if other.dated)
        return (long and self.kind not in DECISIONS) or not self._is_another_time(times)

    def _is_moved(self, times: Times, other: Times) -> bool:
        """Whether one thing that is to be launched, opened or held is now set for a day months later."""
        return self.claim.type in _SET_ONCE and not self.happened and is_put_off(times, other)

    def _is_the_next_after(self, times: Times) -> bool:
        """Whether it is told to be "another summit" once every day is over that this one was planned for."""
        planned = [other for other in self.times if other.dated and other.ahead]
        if not (times.another and times.ahead and planned) or any(other.another for other in self.times):
            return False
        return all(other.last + ONE_HAPPENING < times.told for other in planned)

    def _is_notice_given(self, times: Times) -> bool:
        """Whether a change of posts was to come, and is told as done: who gives notice goes when a contract ends.

        So is whoever was to be let go, or was not to be, and by name, let go in the end.
        """
        changes = self.claim.type is EventType.APPOINTMENT and self.kind in ("leave", "enter", "return")
        freed = self.claim.type is EventType.COURT and self.kind == "release" and self.names and not self.happened
        return (changes or bool(freed)) and not times.ahead and any(other.ahead for other in self.times)

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
        # Who has come to the one state of "a trip to Norland and Sudland" is not yet in the other.
        come = kind is EventType.VISIT and mention.times.happened
        told = (come and self.one_place) or self.places
        if not any(near(left, right) for left in mine for right in told.values()):
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
    return mention.event.type not in OF_TWO or len(mention.cast.names) >= PAIR


def stands_for(name: str, other: str, aliases: Aliases) -> bool:
    """Whether two keys are of one, or one acts for the other."""
    return aliases.same(name, other) or aliases.bodies.get(name) == other or aliases.bodies.get(other) == name


def group_of(kind: EventType) -> EventType:
    """Give the type under which mentions are compared."""
    return EventType.AGREEMENT if kind is EventType.ECONOMIC else kind


def _leading(names: Counter[str]) -> tuple[str, ...]:
    """The two names told most."""
    return tuple(name for name, _ in names.most_common(2))
