"""The mentions of many pages brought together into claims, page by page in order of publication."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from msgspec.structs import replace

from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, Factuality, Judgement, When
from reportedly.model.tracing import Copy
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.companions import NEEDS_A_VISIT, has_been_made, is_made_for
from reportedly.stories.claims.confirmations import to_be_confirmed
from reportedly.stories.claims.drafts import PAIR, Draft, Mention, group_of, mention_of
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.claims.landings import craft_told, not_landed, of_its_craft
from reportedly.stories.parties.aliases import Aliases, aliases_of
from reportedly.stories.parties.befallen import are_several, same_ones
from reportedly.stories.parties.casts import OF_STATES, ONE_SIDED, PAIRED
from reportedly.stories.parties.legislatures import fails
from reportedly.stories.parties.names import key
from reportedly.stories.telling import Telling, known_from, times_told, told_at

_LEAD = 1500
"""Characters of a page that say whom it is about."""

_KINDS_OF_BODIES = frozenset(
    "group party union company firm movement army front organisation organization club agency network".split()
)
_KINDS_OF_FLIGHTS = frozenset("mission rocket flight launch spacecraft capsule satellite probe".split())
_KNOWN_BY_PLACE = frozenset({EventType.DISASTER, EventType.OUTBREAK})
"""What has no cast: it is told by where it is."""


def align(readings: Sequence[Reading], copies: Mapping[str, Copy], listed: frozenset[str] = frozenset()) -> list[Claim]:
    """Align the event mentions of pages, given in order of publication, into claims; no two `listed` names are one."""
    shelf = _Shelf(aliases_of(readings, listed))
    times = times_told(readings, copies)
    by_id = {reading.article.id: reading for reading in readings}
    crafts = craft_told(readings)
    for reading in readings:
        first = _first_dated(reading, copies, by_id)
        tellings = [
            Telling(reading, _as_first_told(event, first), told_at(reading, event.part, event.span, times, copies))
            for event in map(_itself, reading.events)
        ]
        tellings = [of_its_craft(to_be_confirmed(telling), crafts) for telling in tellings]
        tellings += [lost for telling in tellings if (lost := not_landed(telling, crafts)) is not None]
        tellings += [turned for telling in tellings if (turned := _not_passed(telling)) is not None]
        mentions = [mention_of(telling, shelf.aliases) for telling in tellings]
        # Those that name both sides come first: "her meeting" is that of her with whom the page names.
        for mention in sorted((each for each in mentions if each.cast.names), key=_is_of_one_side):
            shelf.place(mention)
        words = _capital_words(f"{reading.article.title or ''} {reading.article.text[:_LEAD]}")
        for mention in [each for each in mentions if not each.cast.names]:
            shelf.place_loose(mention, words)
    drafts = _joined_to_the_only_one(_joined_to_a_side_s(_merged(shelf)), shelf.aliases)
    _join_companions(drafts)
    return [draft.claim for draft in drafts]


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
        Judgement(each.by, _OPPOSITE.get(each.value, Factuality.UNCOMMITTED), -each.score) for each in event.factuality
    )
    return replace(telling, event=replace(event, text="failed", factuality=judged))


_OPPOSITE = {
    Factuality.CERTAIN: Factuality.CERTAINLY_NOT, Factuality.PROBABLE: Factuality.PROBABLY_NOT,
    Factuality.POSSIBLE: Factuality.POSSIBLY_NOT, Factuality.CERTAINLY_NOT: Factuality.CERTAIN,
    Factuality.PROBABLY_NOT: Factuality.PROBABLE, Factuality.POSSIBLY_NOT: Factuality.POSSIBLE,
}  # fmt: skip


_HELD = re.compile(r"(?i)^(be |to be )?(held|hold|take place|takes place|took place|taken place|taking place)$")
_GATHERING = re.compile(r"(?i)^(the|a|an|this|their|that)? ?(meeting|summit|talks)$")


def _capital_words(text: str) -> frozenset[str]:
    """The words of a text that may be of names, as keys."""
    return frozenset(
        word for each in re.findall(r"\w[\w.'’-]*", text) if not each[0].islower() for word in key(each).split()
    )


class _Shelf:
    """The drafts so far, found by a word of a name that takes part, by their page, or by their type."""

    def __init__(self, aliases: Aliases) -> None:
        self.aliases = aliases
        self.drafts: list[Draft] = []
        self._by_word: dict[tuple[EventType, str], dict[int, None]] = defaultdict(dict)
        self._by_page: dict[tuple[EventType, str], dict[int, None]] = defaultdict(dict)
        self._by_type: dict[EventType, list[int]] = defaultdict(list)

    def place(self, mention: Mention) -> None:
        """Put a mention that names somebody with the claim that it fits best, or begin one."""
        scored = [
            (score, -at)
            for at in self.candidates(mention)
            if (score := self.drafts[at].likeness(mention, self.aliases)) > 0
        ]
        self._put(mention, -max(scored)[1] if scored else None)

    def place_loose(self, mention: Mention, words: frozenset[str]) -> None:
        """Put a mention that names nobody with its page's own claim of its type, or one that its page names.

        `words` are those of the page's headline and lead.
        """
        if not mention.refers:
            self._put(mention, None)
            return
        kind, page = group_of(mention.event.type), mention.telling.page
        fits = [at for at in self._by_type[kind] if self._is_of_one_side(mention, self.drafts[at])]
        fits = fits or [at for at in self._by_page[kind, page] if self._may_be(mention, self.drafts[at])]
        fits = fits or [
            at
            for at in self._by_type[kind]
            if _is_told_of(self.drafts[at], mention, words, self.aliases) and self._may_be(mention, self.drafts[at])
        ]
        self._put(mention, max(fits, key=lambda at: len(self.drafts[at].claim.tellings)) if fits else None)

    def _is_of_one_side(self, mention: Mention, draft: Draft) -> bool:
        """Whether a release is told to be of the document of the same side."""
        mine, other = mention.released, draft.released
        return bool(mine.sides & other.sides and mine.kinds & other.kinds) and self._may_be(mention, draft)

    def candidates(self, mention: Mention) -> Iterable[int]:
        """The claims of a mention's type with a word of its names in theirs."""
        kind = group_of(mention.event.type)
        found = {at for word in _words(mention) for at in self._by_word.get((kind, word), ())}
        return sorted(found)

    def _may_be(self, mention: Mention, draft: Draft) -> bool:
        return (
            draft.is_alike(mention)
            and not _is_of_several_others(mention, draft)
            and draft.is_near_in_time(mention)
            and draft.is_near_in_space(mention, strict=True)
            and not draft.clashes(mention.cast, self.aliases)
        )

    def _put(self, mention: Mention, at: int | None) -> None:
        if at is None:
            at = len(self.drafts)
            self.drafts.append(Draft(mention))
            self._by_type[group_of(mention.event.type)].append(at)
        else:
            self.drafts[at].add(mention)
        kind = group_of(self.drafts[at].claim.type)
        self._by_page[kind, mention.telling.page][at] = None
        for word in _words(mention):
            self._by_word[kind, word][at] = None


def _is_of_several_others(mention: Mention, draft: Draft) -> bool:
    """Whether several die without a name where a claim is of the death of one by name: "all ten on board died"."""
    if mention.event.type is not EventType.DEATH or not are_several(mention.event):
        return False
    return any(each.role == "victim" and each.entity for each in draft.first.event.participants)


def _words(mention: Mention) -> set[str]:
    return {word for name in mention.cast.everybody for word in name.split()}


def _is_told_of(draft: Draft, mention: Mention, words: frozenset[str], aliases: Aliases) -> bool:
    """Whether a mention that names nobody is of a claim, by whom its page names, or by what is done to whom or what."""
    if draft.released.kinds & mention.released.kinds:
        return True
    return _is_named(draft, mention, words, aliases) or _befalls_them(draft, mention)


def _is_named(draft: Draft, mention: Mention, words: frozenset[str], aliases: Aliases) -> bool:
    """Whether a page names those whom a claim is foremost about; what has no cast, the place it is at.

    In an act of a state that is told of who acts for it, the state's name will do.
    """
    bodies = aliases.bodies if draft.claim.type in OF_STATES else {}
    named = [_own_word(name) in words or {*bodies.get(name, "?").split()} <= words for name in draft.leading]
    if named:
        return all(named) if draft.claim.type in PAIRED else any(named)
    if draft.claim.type not in _KNOWN_BY_PLACE or draft.kind != mention.kind:
        return False
    return any({*key(name).split()} <= words for name in draft.places)


@lru_cache(maxsize=4096)
def _own_word(name: str) -> str:
    """The last word of a name that is no number, nor the kind of body it is of: "hamra" of "hamra group"."""
    return next(
        (
            word
            for word in reversed(name.split())
            if word not in _KINDS_OF_BODIES | _KINDS_OF_FLIGHTS and not word.isdigit()
        ),
        name,
    )


def _befalls_them(draft: Draft, mention: Mention) -> bool:
    """Whether one kind of thing befalls the same unnamed ones in a claim and a mention: "six hostages"."""
    if mention.kind is None or draft.kind != mention.kind:
        return False
    return same_ones(mention.befallen, draft.befallen)


def _merged(shelf: _Shelf) -> list[Draft]:
    """Join claims that turn out to be one: other pages have since named their participants together."""
    kept: list[Draft] = []
    by_word: dict[tuple[EventType, str], dict[int, None]] = defaultdict(dict)
    by_page: dict[tuple[EventType, str], dict[int, None]] = defaultdict(dict)
    for draft in sorted(shelf.drafts, key=lambda each: each.only_headlines):
        kind = draft.claim.type
        words = {word for name in draft.names for word in name.split()}
        near = {at for word in words for at in by_word.get((kind, word), ())} if kind in ONE_SIDED else set()
        near |= {at for page in draft.pages for at in by_page.get((kind, page), ())} if draft.only_headlines else set()
        same = next((at for at in sorted(near) if _is_one(draft, kept[at], shelf.aliases)), None)
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


def _joined_to_the_only_one(drafts: Sequence[Draft], aliases: Aliases) -> list[Draft]:
    """Join the strikes told of without their strikers, "the strike", to the one strike that is told with them."""
    told = [draft for draft in drafts if draft.claim.type is EventType.PROTEST]
    named = [draft for draft in told if draft.names and not draft.background]
    if len(named) != 1:
        return list(drafts)
    (only,) = named
    joined = [draft for draft in told if draft is not only and not draft.names and _may_be_one(draft, only, aliases)]
    for draft in joined:
        only.absorb(draft)
    return [draft for draft in drafts if not any(draft is each for each in joined)]


def _joined_to_a_side_s(drafts: Sequence[Draft]) -> list[Draft]:
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
    if draft.claim.type in ONE_SIDED and other.likeness(mention, aliases) > 0:
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


def _join_companions(drafts: Sequence[Draft]) -> None:
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
