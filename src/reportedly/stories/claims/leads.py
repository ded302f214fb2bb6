"""What pages of one story open with, of one kind, day and place, is one happening, whomever each page names for it.

One page tells of a shooting of "a concert audience", the next of "two nurses", a third of an attack by "a lone gunman":
what is told further down may be of other attacks, but what a page opens with is its news.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from reportedly.model.statement import EventType
from reportedly.stories.claims.drafts import Draft
from reportedly.stories.claims.mention import Mention
from reportedly.stories.claims.vicinity import ONE_TOWN_KM, one_spot
from reportedly.stories.parties.aliases import Aliases
from reportedly.stories.parties.befallen import are_several
from reportedly.stories.parties.casts import Cast, opposed
from reportedly.stories.telling import head_of, is_in_lead

_AT_ONE_SPOT = frozenset({EventType.ATTACK, EventType.DISASTER, EventType.PROTEST, EventType.DEATH})
"""What happens at one place on one day, and is told by whom it befalls in ever other words."""
_FRESH = timedelta(days=7).total_seconds()
"""So long after it has happened pages open with it without telling the day."""
_ONE_DAY = timedelta(days=1).total_seconds()
"""Days of one happening may differ by this much: it is told in the time of many places."""


def joined_in_leads(drafts: Sequence[Draft], aliases: Aliases) -> list[Draft]:
    """Join what pages open with and tell of one kind, day and place, unless others do it or it befalls others."""
    opened = {id(draft): _opening(draft) for draft in drafts if draft.claim.type in _AT_ONE_SPOT}
    joined: set[int] = set()
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda each: -len({told.telling.page for told in opened.get(id(each), ())})):
        lead = opened.get(id(draft))
        same = next((each for each in kept if lead and _are_one(draft, lead, each, opened[id(each)], aliases)), None)
        if same is not None:
            same.absorb(draft)
            # A week after each page the next would reach on and on: of those that join only a day that is told counts.
            opened[id(same)] += [told for told in lead or () if told.times.happened]
            joined.add(id(draft))
        elif lead:
            kept.append(draft)
    return [draft for draft in drafts if id(draft) not in joined]


def _opening(draft: Draft) -> list[Mention]:
    """The mentions of a draft that pages open with, as news: what is to come, or was long ago, is no happening."""
    return [
        mention
        for mention in draft.mentions
        if is_in_lead(mention.telling)
        and mention.refers
        and all(each.score >= 0 for each in mention.event.factuality)
        and not (mention.times.ahead or mention.times.another)
        and (draft.claim.type is not EventType.DEATH or are_several(mention.event))
    ]


def _are_one(draft: Draft, mine: Sequence[Mention], other: Draft, theirs: Sequence[Mention], aliases: Aliases) -> bool:
    if draft.claim.type is not other.claim.type or not all(other.is_alike(each) for each in mine):
        return False
    if draft.claim.type is EventType.DEATH and (draft.names or other.names):
        return False
    if draft.claim.type is EventType.DISASTER and not _of_one_kind(draft, other):
        return False
    if not _of_one_day(_days(draft, mine), _days(other, theirs)) or not _of_one_spot(mine, theirs):
        return False
    return not _cannot_be_one([*draft.casts], [*other.casts], aliases)


def _of_one_kind(draft: Draft, other: Draft) -> bool:
    """Whether two disasters are of one known kind, and storms of one name: "Hurricane Ida" is not "Hurricane Ole"."""
    mine, theirs = (
        {word for each in one.mentions for word in each.event.text.split()[1:] if word[:1].isupper()}
        for one in (draft, other)
    )
    return draft.kind is not None and draft.kind == other.kind and (not (mine and theirs) or bool(mine & theirs))


_Days = Sequence[tuple[float, float]]


def _of_one_day(mine: _Days, theirs: _Days) -> bool:
    return any(max(left[0], right[0]) - min(left[1], right[1]) <= _ONE_DAY for left in mine for right in theirs)


def _days(draft: Draft, lead: Sequence[Mention]) -> _Days:
    """The days that pages open with, else those told further down, else the week before each page came out."""
    for mentions in (lead, draft.mentions):
        if told := [(each.times.first, each.times.last) for each in mentions if each.times.happened]:
            return told
    return [(each.times.told - _FRESH, each.times.told) for each in lead]


def _of_one_spot(mine: Sequence[Mention], theirs: Sequence[Mention]) -> bool:
    """Whether some of both are told at one spot, or where one is told at none, their pages name somebody in common."""
    here, there = ([place for each in some for place in each.event.places] for some in (mine, theirs))
    if here and there:
        return any(one_spot(left, right, ONE_TOWN_KM) for left in here for right in there)
    heads = [[head_of(each.telling.reading) for each in some] for some in (mine, theirs)]
    return any(left.shares_a_name(right) for left in heads[0] for right in heads[1])


def _cannot_be_one(mine: Sequence[Cast], theirs: Sequence[Cast], aliases: Aliases) -> bool:
    """Whether others do it or, where it is known who does it, it befalls others: one army strikes twice on a day.

    One gunman hits many, of whom each page names another; who does it is not hit by it.
    """
    known = any(each.doers for each in (*mine, *theirs))
    return any(
        _are_others(left.doers, right.doers, aliases)
        or opposed(left, right, aliases)
        or (known and _are_others(left.undergoers, right.undergoers, aliases))
        for left in mine
        for right in theirs
    )


def _are_others(left: frozenset[str], right: frozenset[str], aliases: Aliases) -> bool:
    return bool(left and right) and not aliases.any_same(left, right)
