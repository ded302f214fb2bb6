"""The claims begun so far, found by a word of a name that takes part, by their page, or by their type."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from reportedly.model import states
from reportedly.model.statement import EventType, Factuality
from reportedly.stories.claims.closures import are_apart
from reportedly.stories.claims.drafts import Draft, group_of
from reportedly.stories.claims.mention import Mention
from reportedly.stories.parties.aliases import Aliases
from reportedly.stories.parties.befallen import are_several, same_occasion, same_ones, same_thing
from reportedly.stories.parties.casts import OF_STATES, PAIRED
from reportedly.stories.parties.names import each_of, key

_KINDS_OF_BODIES = frozenset(
    "group party union company firm movement army front organisation organization club agency network".split()
)
_KINDS_OF_FLIGHTS = frozenset("mission rocket flight launch spacecraft capsule satellite probe".split())
_KNOWN_BY_PLACE = frozenset({EventType.DISASTER, EventType.OUTBREAK})
"""What has no cast: it is told by where it is."""


class Shelf:
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
        released = self._by_type[kind] if mention.released.sides else ()
        fits = [at for at in released if self._is_of_one_side(mention, self.drafts[at])]
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
            and not _is_of_others_people(mention, draft)
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
    if mention.event.type is not EventType.DEATH:
        return False
    if not are_several(mention.event) and not _is_somebody_new(mention, draft):
        return False
    return any(each.role == "victim" and each.entity for each in draft.first.event.participants)


_PEOPLE_SENT = re.compile(
    r"(?i)\b(?:teams?|delegations?|staff|aides|advisers|experts|inspectors|envoys|officials|scouts|squads?|lawyers"
    r"|negotiators|engineers|bodyguards|guards|reporters|journalists)$"
)


def _is_of_others_people(mention: Mention, draft: Draft) -> bool:
    """Whether those of whom a journey or talks are told are only somebody's people: "a trip by the advance team".

    Where a claim is of somebody by name, that they do not come is not that he does not.
    """
    going = [each for each in mention.event.participants if each.role in _WHO_GOES]
    if mention.event.type not in _OF_WHO_COMES or not going or any(each.entity for each in going):
        return False
    told = [each for each in draft.first.event.participants if each.role in _WHO_GOES]
    by_name = any(states.state(name) is None for each in told for name in each_of(each.entity))
    return by_name and all(_PEOPLE_SENT.search(each.name) for each in going)


_OF_WHO_COMES = frozenset({EventType.VISIT, EventType.MEETING})
_WHO_GOES = frozenset({"visitor", "party"})


def _is_somebody_new(mention: Mention, draft: Draft) -> bool:
    """Whether "a suspect" is told to have died behind the death of one by name on that page: he is another."""
    page, event = mention.telling.page, mention.event
    indefinite = any(
        each.role == "victim" and each.entity is None and each.name.lower().startswith(("a ", "an ", "another "))
        for each in event.participants
    )
    return indefinite and any(
        told.page == page and told.event.part is event.part and told.event.span < event.span
        for told in draft.claim.tellings
    )


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
    unlike = (draft.kind is None) != (mention.kind is None) or are_apart(draft.kind, mention.kind)
    if draft.claim.type not in _KNOWN_BY_PLACE or unlike:
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


def _may_be_elsewhere(mention: Mention, draft: Draft) -> bool:
    """Whether an occasion is only said to be possible, or denied, at another place than the claim's: a move that may
    come is another matter than the occasion as it is planned."""
    places = {key(place.name) for place in mention.event.places}
    sure = any(each.value is Factuality.CERTAIN for each in mention.event.factuality)
    return bool(places and draft.places) and not sure and places.isdisjoint(key(name) for name in draft.places)


def _befalls_them(draft: Draft, mention: Mention) -> bool:
    """Whether one kind of thing befalls the same unnamed ones in a claim and a mention: "six hostages"."""
    if draft.claim.type is EventType.OTHER and draft.kind == mention.kind is None:
        return same_occasion(mention.befallen, draft.befallen) and not _may_be_elsewhere(mention, draft)
    if mention.kind is None or draft.kind is None or are_apart(draft.kind, mention.kind):
        return False
    return same_ones(mention.befallen, draft.befallen) or same_thing(mention.befallen, draft.befallen)
