"""Mentions that only point to an event told elsewhere on the page: they are no more certain than what they point to.

"The trip would anger its neighbours", where the page has the trip only from unnamed officials, does not make the trip a
fact; nor does a headline that leaves out who says so.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from msgspec import structs

from reportedly.events.certainty.scale import PROBABLE
from reportedly.events.drafts import Draft
from reportedly.events.mentions import article_value
from reportedly.events.worded import PLANNED
from reportedly.model.statement import ARTICLE, Change, EventMention, EventType, Factuality, Judgement, PartKind, Span

_OPEN = Factuality.UNCOMMITTED
_NEAR = 150
"""Characters within which "that trip" points to the trip just told."""
_TO_BE_GIVEN = frozenset("ratification approval release extradition deportation handover repatriation pardon".split())
"""What is spoken of long before it is given."""
_PURCHASES = frozenset("acquire buy merge acquisition merger takeover buyout purchase bid swallow absorb".split()) | {
    "take over",
    "snap up",
    "take control",
    "take ownership",
    "takeover bid",
    "become part",
}
_DEALS = frozenset({"deal", "agreement", "transaction"})


def settle(drafts: Sequence[Draft]) -> list[EventMention]:
    """Give the mentions of the drafts, with echoes brought down to what they point to."""
    before, ahead = _Told(), _Told()
    for draft in reversed(drafts):
        ahead.add(draft.mention)
    body = _Body(drafts)
    merging = any(draft.found.trigger.lemma in _PURCHASES for draft in drafts)
    for draft in drafts:
        mention = draft.mention
        if merging and draft.found.trigger.lemma in _DEALS:
            mention = _as_purchase(draft)
        if "echo" in draft.found.trigger.needs:
            past = "of-it" in draft.found.trigger.needs and not mention.expected
            if past:
                new_time = _of_what_was_told(mention, before)
            else:
                new_time = _of_the_news(mention, "stays" in draft.found.trigger.needs, before, ahead)
            if new_time is not None:
                before.add(new_time)
            continue
        told = body.told_elsewhere(draft, mention) if draft.bare else None
        if told is not None:
            mention = _echo(mention, told)
        elif draft.bare and not _is_told_ahead(draft) and (mention.type in PLANNED or _only_spoken_of(draft)):
            mention = _uncommitted(mention)
        if mention.change is not None and draft.definite:
            mention = _as_just_told(mention, before.all)
        if mention.part != PartKind.BODY:
            mention = _headline(mention, _if_the_same(mention, body.first_like(mention)))
        mention = _of_that_day(draft, _with_people(mention, before), before.all)
        if draft.definite and not mention.participants:
            mention = _with_those_told(mention, before, ahead)
        before.add(mention)
    return before.all


class _Told:
    """Mentions as they are told, with the last of each kind at hand."""

    def __init__(self) -> None:
        self.all: list[EventMention] = []
        self.news: EventMention | None = None
        """The last that is an event of a known type and no background."""
        self.news_ahead: EventMention | None = None
        """The last of these that is to come."""
        self._with_entities: dict[EventType, EventMention] = {}
        self._with_people: dict[tuple[EventType, bool], list[EventMention]] = {}

    def add(self, mention: EventMention) -> None:
        self.all.append(mention)
        if mention.type != EventType.OTHER and not mention.background:
            self.news = mention
            self.news_ahead = mention if mention.expected else self.news_ahead
        if _entities(mention):
            self._with_entities[mention.type] = mention
        if any(each.entity is not None or each.name.lower() not in _ANY_PRONOUN for each in mention.participants):
            self._with_people.setdefault((mention.type, mention.background), []).append(mention)

    def with_entities(self, kind: EventType) -> EventMention | None:
        """The last of a type in which somebody known takes part."""
        return self._with_entities.get(kind)

    def with_people(self, like: EventMention) -> EventMention | None:
        """The last of its kind, and as much background, in which anybody takes part, if all told of it agree on them.

        Of two with others in one part nobody knows which is meant.
        """
        alike = self._with_people.get((like.type, like.background), [])
        alike = [each for each in alike if each.span != like.span and _is_of_its_kind(each, like)]
        if not alike or not all(_agree(alike[-1], each) for each in alike):
            return None
        return alike[-1]


_ANY_PRONOUN = frozenset("i we you he she they it us them him her me his their our my your its".split())
"""Who is told by these alone is nobody that another mention could be told of."""
_OF_MANY_KINDS = frozenset(
    {
        EventType.OTHER,
        EventType.ATTACK,
        EventType.COURT,
        EventType.VOTE,
        EventType.LAW,
        EventType.APPOINTMENT,
        EventType.PUBLICATION,
        EventType.DISASTER,
    }
)
"""Types whose words tell what happens: "the ruling" is no lawsuit, and a restart no opening."""
_OF_ALL_VOTERS = frozenset({"elect", "midte", "poll", "prima", "refer"})
"""What nobody in particular does: who is told to have elected somebody is not who holds the election."""


def _is_of_its_kind(told: EventMention, like: EventMention) -> bool:
    if like.type is EventType.VOTE and _stem(like.text) in _OF_ALL_VOTERS:
        return False
    return like.type not in _OF_MANY_KINDS or _stem(told.text) == _stem(like.text)


def _stem(text: str) -> str:
    """The beginning that a verb and its noun share: "ruled", "the ruling"."""
    return _ENDING.sub("", text.split()[0].casefold())[:_STEM]


_ENDING = re.compile(r"(ings?|ed|es?|s)$")
_STEM = 5


def _agree(one: EventMention, other: EventMention) -> bool:
    """Whether two tellings may be of one event: in no role both have somebody, and nobody the same."""
    mine, theirs = _by_role(one), _by_role(other)
    return all(mine[role] & theirs[role] for role in mine.keys() & theirs.keys())


def _by_role(mention: EventMention) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for each in mention.participants:
        names = {each.entity} if isinstance(each.entity, str) else set(each.entity or (each.name.casefold(),))
        found.setdefault(each.role, set()).update(names)
    return found


class _Body:
    """What the body tells of events in so many words and not as background, found by type and people."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        plain = [draft.mention for draft in drafts if draft.mention.part == PartKind.BODY]
        self._plain = _ByPeople(each for each in plain if not each.background)
        told = [draft.mention for draft in drafts if draft.mention.part == PartKind.BODY and not draft.bare]
        self._told = _ByPeople(each for each in told if not each.background)

    def told_elsewhere(self, draft: Draft, mention: EventMention) -> EventMention | None:
        """The mention a bare noun points to: the nearest before it of its type and people, else the first after."""
        before = self._told.last_before(mention, draft.mention.span) if mention.part == PartKind.BODY else None
        return before or self._told.first(mention)

    def first_like(self, mention: EventMention) -> EventMention | None:
        """The first of the type and people of a mention."""
        return self._plain.first(mention)


class _ByPeople:
    """Mentions by type and by who takes part; one in which nobody known does may be of anybody."""

    def __init__(self, mentions: Iterable[EventMention]) -> None:
        self._mentions = sorted(mentions, key=lambda each: each.span)
        self._at: dict[tuple[EventType, str | None], list[int]] = {}
        for at, each in enumerate(self._mentions):
            for name in (_ANYBODY, *(_entities(each) or (None,))):
                self._at.setdefault((each.type, name), []).append(at)

    def _alike(self, mention: EventMention) -> list[list[int]]:
        """Where the mentions stand that may tell the same, by who takes part."""
        people = _entities(mention)
        names = (None, *people) if people else (_ANYBODY,)
        return [self._at[mention.type, name] for name in names if (mention.type, name) in self._at]

    def first(self, mention: EventMention) -> EventMention | None:
        """The first mention that may tell the same."""
        at = min((found[0] for found in self._alike(mention)), default=None)
        return None if at is None else self._mentions[at]

    def last_before(self, mention: EventMention, span: Span) -> EventMention | None:
        """The last mention that may tell the same and stands before a span."""
        reached = bisect_left(self._mentions, span, key=lambda each: each.span)
        before = [found[at - 1] for found in self._alike(mention) if (at := bisect_left(found, reached))]
        return self._mentions[max(before)] if before else None


_ANYBODY = ""


def _only_spoken_of(draft: Draft) -> bool:
    return draft.found.trigger.lemma in _TO_BE_GIVEN and not draft.mention.expected


def _of_the_news(mention: EventMention, stays: bool, before: _Told, ahead: _Told) -> EventMention | None:
    """As in "the new target is May 17": a date of the event ahead that the page told before, or else tells later.

    Where the date `stays`, the event may be one that nobody says anything of: "no plan to move the vote".
    """
    plain = stays or mention.change is not None
    news = before.news or ahead.news if plain else before.news_ahead or ahead.news_ahead
    if news is None or mention.background:
        return None
    change = mention.change or (None if stays else news.change)
    return structs.replace(mention, type=news.type, participants=news.participants, change=change, expected=True)


def _of_what_was_told(mention: EventMention, before: _Told) -> EventMention | None:
    """As in "it happened on Friday": the day of what the page has just told as happened."""
    news = before.news
    if news is None or mention.background or news.expected or news.change is not None:
        return None
    return structs.replace(mention, type=news.type, participants=news.participants)


def _with_those_told(mention: EventMention, before: _Told, ahead: _Told) -> EventMention:
    """As in "the launch", "the trip": the one told before, or else the one of the headline, with its people."""
    news = before.with_people(mention) or ahead.with_people(mention)
    return mention if news is None else structs.replace(mention, participants=news.participants)


def _of_that_day(draft: Draft, mention: EventMention, before: Sequence[EventMention]) -> EventMention:
    """As in "Tuesday's vote", where the page has told of a vote expected on Tuesday: that one, still to come."""
    day = _WEEKDAY.search(mention.when.text) if mention.when else None
    if draft.found.verb or day is None or mention.expected:
        return mention
    told = next((each for each in before if each.type == mention.type and _is_to_be(each, day[0])), None)
    if told is None:
        return mention
    judged = tuple(_at_most(each, Factuality.PROBABLE) for each in mention.factuality)
    return structs.replace(mention, when=told.when, expected=True, background=False, factuality=judged)


def _is_to_be(mention: EventMention, day: str) -> bool:
    plain = mention.change is None and not mention.background
    return mention.expected and plain and mention.when is not None and day in mention.when.text


_WEEKDAY = re.compile(r"(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")


_THEIRS = frozenset({"their", "his", "her", "its", "they", "he", "she"})


def _with_people(mention: EventMention, before: _Told) -> EventMention:
    """As in "their meeting", where nobody near is meant: the people of the meeting told before."""
    if not any(each.entity is None and each.name.lower() in _THEIRS for each in mention.participants):
        return mention
    told = before.with_entities(mention.type)
    if told is None:
        return mention
    named = [
        name
        for each in told.participants
        for name in ([each.entity] if isinstance(each.entity, str) else each.entity or ())
    ]
    entity = named[0] if len(named) == 1 else tuple(dict.fromkeys(named))
    people = tuple(
        structs.replace(each, entity=entity) if each.entity is None and each.name.lower() in _THEIRS else each
        for each in mention.participants
    )
    return structs.replace(mention, participants=people)


def _as_purchase(draft: Draft) -> EventMention:
    """On a page about a purchase "the deal" is that; the day of its signing is not the day of the takeover."""
    mention = draft.mention
    people = tuple(
        each if each.role == "theme" else structs.replace(each, role="agent") for each in mention.participants
    )
    when = None if draft.signing and mention.change is None else mention.when
    return structs.replace(mention, type=EventType.ECONOMIC, participants=people, when=when)


def _is_told_ahead(draft: Draft) -> bool:
    """As in "confirmed the withdrawal of its troops": that it will come is told, whether or not it was told before."""
    return draft.held.level == PROBABLE and draft.held.ahead and not draft.held.given


def _uncommitted(mention: EventMention) -> EventMention:
    """Nobody is committed to "a probe into the purchase" where nothing says whether it was made.

    Who "rejected reports of a merger" is committed to its not being so.
    """
    judged = tuple(each if each.score < 0 else _at_most(each, Factuality.UNCOMMITTED) for each in mention.factuality)
    return structs.replace(mention, factuality=judged)


def _as_just_told(mention: EventMention, before: Sequence[EventMention]) -> EventMention:
    """As much background as what it points to: "she had planned to come in April, but that trip was off"."""
    # As many as can stand so near, each with an earlier event told beside it.
    nearest = [each for each in reversed(before[-2 * _NEAR :]) if each.part == mention.part]
    near = (each for each in nearest if 0 < mention.span[0] - each.span[0] < _NEAR)
    told = next((each for each in near if each.type == mention.type), None)
    return structs.replace(mention, background=mention.background or (told is not None and told.background))


def _entities(mention: EventMention) -> set[str]:
    found: set[str] = set()
    for each in mention.participants:
        found |= {each.entity} if isinstance(each.entity, str) else set(each.entity or ())
    return found


def _echo(mention: EventMention, told: EventMention) -> EventMention:
    """Bring a bare reference down to what the page holds of the event it points to."""
    held, own = told.factuality[0].value, article_value(told)
    if told.change is not None:
        held = own = Factuality.UNCOMMITTED if told.change == Change.CANCELLED else Factuality.PROBABLE
    # Who refers to what others report ("the trip could raise tension") does not report it too.
    tellers = {each.by for each in told.factuality if each.score} | ({ARTICLE} if own.score else set())
    judged = tuple(
        _at_most(each, own if each.by == ARTICLE else held if ARTICLE in tellers or each.by in tellers else _OPEN)
        for each in mention.factuality
    )
    return structs.replace(mention, expected=told.expected, factuality=judged)


def _at_most(judgement: Judgement, ceiling: Factuality) -> Judgement:
    if abs(ceiling.score) >= abs(judgement.score):
        return judgement
    if ceiling.score < 0 < judgement.score:
        ceiling = Factuality.UNCOMMITTED  # who merely names it does not share in denying it
    return Judgement(judgement.by, ceiling, ceiling.score)


def _if_the_same(mention: EventMention, told: EventMention | None) -> EventMention | None:
    """A page may tell of many laws and rulings: of nobody and nothing of the headline's, another one is told."""
    if told is None or mention.type not in (EventType.LAW, EventType.COURT) or not _entities(mention):
        return told
    return told if _entities(mention) & _entities(told) or _words(mention) & _words(told) else None


def _words(mention: EventMention) -> set[str]:
    return {word for each in mention.participants for word in each.name.lower().split() if len(word) > _SHORT_WORD}


_SHORT_WORD = 3


def _headline(mention: EventMention, told: EventMention | None) -> EventMention:
    """A headline is no firmer than a body that has it all from others; who only mentions it, has it from nobody."""
    told_by_others = told is not None and article_value(told) == Factuality.UNCOMMITTED
    told_by_others = told_by_others and told is not None and any(each.by != ARTICLE for each in told.factuality)
    if not told_by_others or article_value(mention).score <= 1:
        return mention
    judged = tuple(
        _at_most(each, Factuality.UNCOMMITTED) if each.by == ARTICLE else each for each in mention.factuality
    )
    return structs.replace(mention, factuality=judged)
