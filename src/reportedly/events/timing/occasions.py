"""Named occasions whose days the page tells, and the events that hang on them: "during the fair"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct, structs

from reportedly.events.drafts import Draft
from reportedly.events.lexicon import word_class
from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventMention, EventType, Participant, When

_OCCASION = frozenset({"during", "at", "in", "of", "on"})
_MARGINS = frozenset({"sideline", "sidelines", "margin", "margins", "fringe", "fringes", "side", "course"})
_STARTS = frozenset("begin start commence kick open inaugurate launch".split())
_HELD = frozenset({"hold", "take", "happen", "occur"})
"""Verbs, or the first words of such, whose days are all those of what is held."""
_ENDS = frozenset("end conclude close finish wrap run last".split())


class Occasion(Struct, frozen=True):
    """A named event of the page with the days it begins and ends."""

    entity: str | None
    noun: str
    earliest: str | None
    latest: str | None


def occasions_at(part: ParsedPart, word: int) -> list[int]:
    """Give the nouns of the occasions that an event is at or on the sidelines of; "during" tells only a time."""
    return [noun for prep, noun in _occasions_of(part, word) if part.lowered[prep] != "during"]


def _occasions_of(part: ParsedPart, word: int) -> Iterator[tuple[int, int]]:
    """Each preposition that ties an event to an occasion, with the noun of that: "on the sidelines of the forum"."""
    for at in [word, *_coordinated_with(part, word)]:
        for prep in (child for child in part.children[at] if part.deps[child] == "prep"):
            noun = part.child(prep, "pobj")
            if noun is None or part.lowered[prep] not in _OCCASION:
                continue
            named = _beyond_margins(part, noun)
            if named != noun or part.lowered[prep] in ("during", "at"):
                yield prep, named


def occasion_phrase(part: ParsedPart, word: int, occasions: Sequence[Occasion]) -> When | None:
    """Give the days of the occasion an event is tied to: "during the fair", "on the sidelines of the forum"."""
    for first, named in _occasions_of(part, word):
        occasion = next((each for each in occasions if _is(part, named, each)), None)
        if occasion is not None:
            span = part.span(first, named + 1)
            return When(part.quote(span), occasion.earliest, occasion.latest, span)
    return None


def _coordinated_with(part: ParsedPart, word: int) -> list[int]:
    return [at for at in part.children[word] if part.deps[at] == "conj" and part.tags[at] == part.tags[word]]


def _beyond_margins(part: ParsedPart, noun: int) -> int:
    if part.lowered[noun] not in _MARGINS:
        return noun
    under = next((each for prep, each in clauses.prepositions(part, noun) if prep == "of"), None)
    return noun if under is None else under


def _is(part: ParsedPart, noun: int, occasion: Occasion) -> bool:
    mention = part.mention_at.get(noun)
    if mention is not None and occasion.entity is not None and mention.entity == occasion.entity:
        return True
    return part.lemmas[noun] == occasion.noun and part.lemmas[noun] in word_class("happenings")


def occasions(drafts: Sequence[Draft]) -> list[Occasion]:
    """Give the named events whose days, or whose beginning and end, the page tells, for "during the fair"."""
    known: dict[str, Occasion] = {}
    for draft in drafts:
        mention = draft.mention
        theme = _theme(mention)
        if mention.type != EventType.OTHER or theme is None or mention.when is None:
            continue
        noun = theme.name.split()[-1].lower()
        before = known.get(noun) or Occasion(None, noun, None, None)
        entity = theme.entity if isinstance(theme.entity, str) else before.entity
        known[noun] = _bounds(draft, mention.when, structs.replace(before, entity=entity))
    return [each for each in known.values() if each.earliest or each.latest]


def _theme(mention: EventMention) -> Participant | None:
    return next((each for each in mention.participants if each.role == "theme"), None)


def _bounds(draft: Draft, when: When, occasion: Occasion) -> Occasion:
    verb = draft.found.trigger.lemma.split()[0]
    if verb in _HELD and occasion.earliest is None and occasion.latest is None:
        return structs.replace(occasion, earliest=when.earliest, latest=when.latest)
    if verb in _STARTS and when.earliest and occasion.earliest is None:
        return structs.replace(occasion, earliest=when.earliest)
    if verb in _ENDS and when.latest and occasion.latest is None:
        return structs.replace(occasion, latest=when.latest)
    return occasion


def on_occasion(part: ParsedPart, draft: Draft, known: Sequence[Occasion]) -> Draft:
    """Give a draft without a time the days of the occasion it is tied to."""
    mention = draft.mention
    if mention.when is not None or mention.change is not None or not known:
        return draft
    when = occasion_phrase(part, draft.found.word, known)
    return (
        draft
        if when is None
        else Draft(structs.replace(mention, when=when), draft.found, draft.held, draft.bare, draft.definite)
    )
