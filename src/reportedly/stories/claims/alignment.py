"""The mentions of many pages brought together into claims, page by page in order of publication."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import OPPOSITE, EventMention, EventType, Factuality, Judgement, When
from reportedly.model.tracing import Copy
from reportedly.stories.claims.captives import joined_of_captives
from reportedly.stories.claims.causes import join_causes
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.confirmations import to_be_confirmed
from reportedly.stories.claims.each_appointed import each_by_himself
from reportedly.stories.claims.for_another import joins_another
from reportedly.stories.claims.freed import end_handovers
from reportedly.stories.claims.grounds import where_it_holds
from reportedly.stories.claims.joining import (
    join_companions,
    joined_of_one_sort,
    joined_to_a_side_s,
    joined_to_the_only_one,
    joined_to_their_heads,
    merged,
)
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.claims.landings import craft_told, not_landed, of_its_craft
from reportedly.stories.claims.leads import joined_in_leads
from reportedly.stories.claims.mention import PAIR, Mention, mention_of
from reportedly.stories.claims.not_then import put_off_on_its_page
from reportedly.stories.claims.occasions import join_occasions
from reportedly.stories.claims.one_site import joined_of_one_site
from reportedly.stories.claims.shelf import Shelf
from reportedly.stories.claims.winners import as_held
from reportedly.stories.parties.aliases import aliases_of
from reportedly.stories.parties.casts import PAIRED
from reportedly.stories.parties.groups import group_told, with_group
from reportedly.stories.parties.legislatures import fails
from reportedly.stories.parties.names import entities, key
from reportedly.stories.telling import Telling, known_from, text_of, times_told, told_at

_LEAD = 1500
"""Characters of a page that say whom it is about."""


def align(readings: Sequence[Reading], copies: Mapping[str, Copy], listed: frozenset[str] = frozenset()) -> list[Claim]:
    """Align the event mentions of pages, given in order of publication, into claims; no two `listed` names are one."""
    shelf = Shelf(aliases_of(readings, listed))
    times = times_told(readings, copies)
    by_id = {reading.article.id: reading for reading in readings}
    crafts = craft_told(readings)
    group = group_told(readings)
    for reading in readings:
        first = _first_dated(reading, copies, by_id)
        tellings = [
            Telling(reading, _as_first_told(event, first), told_at(reading, event.part, event.span, times, copies))
            for event in (with_group(_itself(each), group, text_of(reading, each.part)) for each in reading.events)
        ]
        tellings = [each for telling in tellings for each in each_by_himself(telling)]
        tellings = [put_off_on_its_page(of_its_craft(to_be_confirmed(telling), crafts)) for telling in tellings]
        tellings = [where_it_holds(telling) for telling in tellings]
        tellings += [lost for telling in tellings if (lost := not_landed(telling, crafts)) is not None]
        tellings += [turned for telling in tellings if (turned := _not_passed(telling)) is not None]
        tellings += [held for telling in tellings if (held := as_held(telling)) is not None]
        tellings += [joining for telling in tellings if (joining := joins_another(telling)) is not None]
        mentions = [mention_of(telling, shelf.aliases) for telling in tellings]
        # Those that name both sides come first: "her meeting" is that of her with whom the page names.
        for mention in sorted((each for each in mentions if each.cast.names), key=_is_of_one_side):
            shelf.place(mention)
        words = _capital_words(f"{reading.article.title or ''} {reading.article.text[:_LEAD]}")
        for mention in [each for each in mentions if not each.cast.names]:
            shelf.place_loose(mention, words)
    drafts = joined_to_the_only_one(joined_to_a_side_s(merged(shelf.drafts, shelf.aliases)), shelf.aliases)
    drafts = joined_to_their_heads(joined_of_one_sort(drafts), shelf.aliases)
    drafts = joined_of_one_site(joined_in_leads(joined_of_captives(drafts), shelf.aliases))
    join_companions(drafts)
    join_causes(drafts)
    join_occasions(drafts, readings, times)
    end_handovers(drafts)
    claims = [draft.claim for draft in drafts]
    for claim in claims:
        told = {name for each in claim.tellings for who in each.event.participants for name in entities(who)}
        claim.meant |= {name: meant for name in told if (meant := shelf.aliases.by_another_name(name)) is not None}
    return claims


def _is_of_one_side(mention: Mention) -> bool:
    return mention.event.type in PAIRED and len(mention.cast.names) < PAIR


_Dated = dict[tuple[EventType, str, str], When]


def _first_dated(reading: Reading, copies: Mapping[str, Copy], by_id: Mapping[str, Reading]) -> _Dated:
    """For a copy stamped on another day, the days that its original means by the same words."""
    copy = copies.get(reading.article.id)
    original = by_id.get(copy.of) if copy else None
    if original is None or known_from(original)[:10] == known_from(reading)[:10]:
        return {}
    return {(event.type, event.text, event.when.text): event.when for event in original.events if event.when}


def _as_first_told(event: EventMention, first: _Dated) -> EventMention:
    """The event with the day that the original gives it: "next week" counts from there, not from a late stamp."""
    meant = first.get((event.type, event.text, event.when.text)) if event.when else None
    if event.when is None or meant is None:
        return event
    return replace(event, when=replace(event.when, earliest=meant.earliest, latest=meant.latest))


def _itself(event: EventMention) -> EventMention:
    """The meeting that "will be held" or "took place", where the page tells it so: one that names nobody."""
    held = event.type is EventType.OTHER and _HELD.match(event.text) and len(event.participants) == 1
    if not held or not _GATHERING.search(event.participants[0].name):
        return event
    return replace(event, type=EventType.MEETING, participants=())


def _not_passed(telling: Telling) -> Telling | None:
    """What a parliament rejects it does not pass: "the House voted down the bill" tells of the passing, too."""
    event = telling.event
    if not fails(telling) or kind_of(event, "") != "reject":
        return None
    judged = tuple(
        Judgement(each.by, OPPOSITE.get(each.value, Factuality.UNCOMMITTED), -each.score) for each in event.factuality
    )
    return replace(telling, event=replace(event, text="failed", factuality=judged))


_HELD = re.compile(r"(?i)^(be |to be )?(held|hold|take place|takes place|took place|taken place|taking place)$")
_GATHERING = re.compile(r"(?i)^(the|a|an|this|their|that)? ?(meeting|summit|talks)$")


def _capital_words(text: str) -> frozenset[str]:
    """The words of a text that may be of names, as keys."""
    return frozenset(
        word for each in re.findall(r"\w[\w.'’-]*", text) if not each[0].islower() for word in key(each).split()
    )
