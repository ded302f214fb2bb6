"""Claims that turn out to be one once all pages are read, and the visits that are made for others."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from reportedly.model.statement import Change, EventType
from reportedly.stories.claims.companions import NEEDS_A_VISIT, has_been_made, is_made_for
from reportedly.stories.claims.drafts import Draft
from reportedly.stories.claims.mention import PAIR, Mention
from reportedly.stories.parties.aliases import Aliases
from reportedly.stories.parties.casts import ONE_SIDED
from reportedly.stories.telling import head_of


def merged(drafts: Sequence[Draft], aliases: Aliases) -> list[Draft]:
    """Join claims that turn out to be one: other pages have since named their participants together."""
    kept: list[Draft] = []
    by_word: dict[tuple[EventType, str], dict[int, None]] = defaultdict(dict)
    by_page: dict[tuple[EventType, str], dict[int, None]] = defaultdict(dict)
    for draft in sorted(drafts, key=lambda each: each.only_headlines):
        kind = draft.claim.type
        words = {word for name in draft.names for word in name.split()}
        near = {at for word in words for at in by_word.get((kind, word), ())} if kind in ONE_SIDED else set()
        near |= {at for page in draft.pages for at in by_page.get((kind, page), ())} if draft.only_headlines else set()
        same = next((at for at in sorted(near) if _is_one(draft, kept[at], aliases)), None)
        if same is None:
            same = len(kept)
            kept.append(draft)
        else:
            kept[same].absorb(draft)
        for word in words:
            by_word[kind, word][same] = None
        for page in draft.pages:
            by_page[kind, page][same] = None
    return kept


def joined_to_the_only_one(drafts: Sequence[Draft], aliases: Aliases) -> list[Draft]:
    """Join what is told without those who do it, "the strike", "the plebiscite", to the one that is told with them.

    Of a coup or a referendum that no page tells with anybody all mentions of a story are of one.
    """
    for group in (_is_a_strike, *map(_is_of_kind, sorted(_ONE_IN_A_STORY))):
        drafts = _joined_in_group(drafts, [draft for draft in drafts if group(draft)], aliases)
    return list(drafts)


def _joined_in_group(drafts: Sequence[Draft], told: Sequence[Draft], aliases: Aliases) -> list[Draft]:
    named = [draft for draft in told if draft.names and not draft.background]
    nameless = [draft for draft in told if not draft.names]
    if not named and nameless and not any(_is_a_strike(draft) for draft in nameless):
        named = nameless[:1]
    if len(named) != 1:
        return list(drafts)
    (only,) = named
    joined = [draft for draft in nameless if draft is not only and _may_be_one(draft, only, aliases)]
    for draft in joined:
        only.absorb(draft)
    return [draft for draft in drafts if not any(draft is each for each in joined)]


def _is_a_strike(draft: Draft) -> bool:
    return draft.claim.type is EventType.PROTEST


_ONE_IN_A_STORY = frozenset(
    {(EventType.VOTE, "referendum"), (EventType.APPOINTMENT, "coup"), (EventType.AGREEMENT, "truce")}
)
"""Of which a story, as a rule, has but one."""


def _is_of_kind(group: tuple[EventType, str]) -> Callable[[Draft], bool]:
    return lambda draft: (draft.claim.type, draft.kind) == group


def joined_to_their_heads(drafts: Sequence[Draft], aliases: Aliases) -> list[Draft]:
    """Join the talks of two bodies to the one meeting of those who speak for them on such a day and at such a place.

    As in "talks of Norlink and the union on Sunday in Pula", where their heads are to meet there then.
    """
    told = [draft for draft in drafts if draft.claim.type is EventType.MEETING and len(draft.leading) == PAIR]
    joined: list[Draft] = []
    for draft in told:
        heads = [each for each in told if each not in joined and _are_their_heads(draft, each, aliases)]
        if len(heads) == 1:
            heads[0].absorb(draft)
            joined.append(draft)
    return [draft for draft in drafts if draft not in joined]


def _are_their_heads(draft: Draft, other: Draft, aliases: Aliases) -> bool:
    sides = [{name for name in other.leading if aliases.bodies.get(name) == body} for body in draft.leading]
    days, others = ({each.event.when.earliest for each in one.mentions if each.event.when} for one in (draft, other))
    return all(sides) and bool(days & others) and bool({*draft.places} & {*other.places})


def joined_of_one_sort(drafts: Sequence[Draft]) -> list[Draft]:
    """Join what befalls those whom no page names: the finding of "the jet" and of "an Indonesian airliner".

    The pages must have a name in common at their head, besides being of one story.
    """
    kept: list[Draft] = []
    for draft in drafts:
        same = next((each for each in kept if _may_befall_the_same(draft, each)), None)
        if same is None:
            kept.append(draft)
        else:
            same.absorb(draft)
    return kept


OF_THE_UNNAMED = frozenset({"rescue", "find", "retraction"})
"""Kinds of what befalls those whom pages tell by a common noun."""


def _may_befall_the_same(draft: Draft, other: Draft) -> bool:
    if draft.kind not in OF_THE_UNNAMED or draft.kind != other.kind or draft.claim.type is not other.claim.type:
        return False
    mine, theirs = ([each.described for each in one.mentions] for one in (draft, other))
    if not all(left and right and left.may_be(right) for left in mine for right in theirs):
        return False
    if not any(other.is_near_in_time(mention) and other.is_near_in_space(mention, True) for mention in draft.mentions):
        return False
    heads = [[head_of(each.telling.reading) for each in one.mentions] for one in (draft, other)]
    return any(left.shares_a_name(right) for left in heads[0] for right in heads[1])


def joined_to_a_side_s(drafts: Sequence[Draft]) -> list[Draft]:
    """Join the releases of one side's document, and those of "the memo" to that side's which is told first."""
    told = [draft for draft in drafts if draft.claim.type is EventType.PUBLICATION]
    sided = sorted((draft for draft in told if draft.released.sides), key=lambda each: -len(each.claim.tellings))
    kept: list[Draft] = []
    for draft in sided:
        if not _absorbed_by(kept, draft):
            kept.append(draft)
    kept.sort(key=lambda each: each.first.telling.at)
    open_ = [draft for draft in told if draft.released.kinds and not draft.released.sides]
    joined = {id(draft) for draft in sided if draft not in kept}
    joined |= {id(draft) for draft in open_ if _absorbed_by(kept, draft)}
    return [draft for draft in drafts if id(draft) not in joined]


def _absorbed_by(sided: Sequence[Draft], draft: Draft) -> bool:
    """Have the first of several releases that another one may be of take that one in; say whether one has."""
    other = next((each for each in sided if _may_be_its(draft, each)), None)
    if other is not None:
        other.absorb(draft)
    return other is not None


def _may_be_its(draft: Draft, other: Draft) -> bool:
    """Whether a release may be that of one side's document: told as the same side's, or as "the memo", near in time.

    What one side answers with is not the one that all pages call by its kind alone.
    """
    mine, theirs = draft.released, other.released
    alike = mine.sides & theirs.sides if mine.sides else mine.kinds & theirs.kinds and not other.released.answers
    if draft is other or not alike or mine.is_other(theirs):
        return False
    return any(other.is_near_in_time(mention) for mention in draft.mentions)


def _may_be_one(draft: Draft, other: Draft, aliases: Aliases) -> bool:
    mention = draft.first
    return (
        other.is_alike(mention)
        and other.is_near_in_time(mention)
        and other.is_near_in_space(mention)
        and not other.clashes(mention.cast, aliases)
    )


def _is_one(draft: Draft, other: Draft, aliases: Aliases) -> bool:
    """Whether two claims are one act of one side, or one is a headline of what the other's stories tell."""
    mention = draft.first
    if draft.released.is_other(other.released):
        return False
    # Who puts off what was to be in spring to November ties the plan for November to the one for spring.
    telling = (mention, *[each for each in draft.mentions if each.event.change is Change.POSTPONED][:1])
    if draft.claim.type in ONE_SIDED and any(other.likeness(each, aliases) > 0 for each in telling):
        return True
    if not draft.only_headlines or other.only_headlines or draft.claim.type is EventType.OTHER:
        return False
    told_there = bool({*draft.pages} & {*other.pages})
    return (
        told_there
        and other.is_alike(mention)
        and other.is_near_in_space(mention)
        and other.is_near_in_time(mention)
        and not other.clashes(mention.cast, aliases)
    )


def join_companions(drafts: Sequence[Draft]) -> None:
    """Give each meeting or agreement the visit made for it: by one party, somewhere told together with the other."""
    visits = [(draft, _by_day_and_place(draft)) for draft in drafts if draft.claim.type is EventType.VISIT]
    for draft in drafts:
        if draft.claim.type in NEEDS_A_VISIT:
            for visit, pages in visits:
                if _is_companion(visit, pages, draft):
                    draft.claim.companions.extend(
                        mention.telling
                        for mention in visit.mentions
                        if draft.is_near_in_time(mention)
                        and not has_been_made(mention.event)
                        and (mention.event.change is not None or _tells_both(mention, draft))
                    )


def _tells_both(visit: Mention, draft: Draft) -> bool:
    """Whether a page that tells a visit tells of the meeting, or names the other: who comes need not meet everybody.

    A visit that is put off puts off what was to be on it, whoever is named.
    """
    pages = frozenset({visit.telling.page})
    return visit.telling.page in draft.pages or is_made_for(visit.telling, visit.cast.names, draft.names, pages)


_Pages = Mapping[tuple[str, str], set[str]]


def _by_day_and_place(visit: Draft) -> _Pages:
    """The pages that tell a visit, by the day and by each place it is to be at."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for mention in visit.mentions:
        day = mention.event.when.earliest if mention.event.when else None
        for place in mention.towns if day else ():
            found[day or "", place.name].add(mention.telling.page)
    return found


def _is_companion(visit: Draft, told: _Pages, draft: Draft) -> bool:
    """Whether a visit is made for a meeting: told on one page, or to be on the very day and at the very place."""
    if not _in_one_country(visit, draft):
        return False
    days = {mention.event.when.earliest or "" for mention in draft.mentions if mention.event.when}
    pages = frozenset(draft.pages).union(*(told.get((day, place), ()) for day in days for place in draft.places))
    # Where it is told whose visit it is, what names nobody ("the trip") does not say whom he is to meet.
    telling = [mention for mention in visit.mentions if mention.cast.names] or visit.mentions
    return bool(pages & {*visit.pages}) and any(
        is_made_for(mention.telling, mention.cast.names, draft.names, pages) for mention in telling
    )


def _in_one_country(draft: Draft, other: Draft) -> bool:
    """Whether two events may be in one country, as far as the pages say where they are."""
    mine, theirs = ({each.country for each in one.places.values() if each.country} for one in (draft, other))
    return not mine or not theirs or bool(mine & theirs)
