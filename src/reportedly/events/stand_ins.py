"""Who does not come because another goes in his place: "will stand in for Roe at the summit", "instead of Roe"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import structs

from reportedly.events.drafts import Draft
from reportedly.events.syntax import clauses
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import EventMention, EventType, Factuality, Judgement, Participant

_FOR = frozenset({"stand", "sit", "fill", "deputise", "deputize"})
_INSTEAD = re.compile(r"(?i)\b(?:in (?:the )?(?:place|stead) of|instead of|rather than|in lieu of) ")
_TITLE = 60
"""Characters that the title before a name may have: "instead of its president, Roe"."""
_AGAINST = {
    Factuality.CERTAIN: Factuality.CERTAINLY_NOT,
    Factuality.PROBABLE: Factuality.PROBABLY_NOT,
    Factuality.POSSIBLE: Factuality.POSSIBLY_NOT,
}


def with_those_stood_for(part: ParsedPart, draft: Draft) -> Iterator[Draft]:
    """Give a draft, and that of the one in whose place somebody goes: as sure as the one goes the other does not."""
    yield draft
    mention = draft.mention
    if mention.type is not EventType.VISIT or mention.change is not None:
        return
    absent = _stood_for(part, draft.found.word)
    goes = {each.entity for each in mention.participants if each.role == "visitor"}
    if absent is None or absent.entity is None or absent.entity in goes:
        return
    yield structs.replace(draft, mention=_not_there(part, mention, absent))


def _not_there(part: ParsedPart, mention: EventMention, absent: Mention) -> EventMention:
    span = part.span(absent.first, absent.last)
    return structs.replace(
        mention,
        span=span,
        text=part.quote(span),
        participants=(Participant("visitor", part.quote(span), absent.entity),),
        factuality=tuple(
            Judgement(each.by, value, value.score)
            for each in mention.factuality
            for value in [_AGAINST.get(each.value, each.value)]
        ),
    )


def _stood_for(part: ParsedPart, verb: int) -> Mention | None:
    """The person in whose place somebody goes, by the verb or by a phrase of its sentence."""
    if part.lemmas[verb] in _FOR:
        under = [verb, *(at for at in part.children[verb] if part.deps[at] in ("prt", "advmod", "prep"))]
        named = [noun for at in under for prep, noun in clauses.prepositions(part, at) if prep == "for"]
        return next((each for at in named if (each := part.mention_at.get(at)) and each.kind == "person"), None)
    first, last = part.sentences[part.sentence_of[verb]]
    found = _INSTEAD.search(part.text, part.starts[first], part.end(last - 1))
    if found is None:
        return None
    for each in part.mentions:
        if each.kind == "person" and 0 <= part.starts[each.first] - found.end() < _TITLE and each.last <= last:
            return None if _VERBAL & {*_between(part, found.end(), each)} else each
    return None


_VERBAL = frozenset({"VB", "VBD", "VBG", "VBP", "VBZ"})


def _between(part: ParsedPart, start: int, person: Mention) -> Iterator[str]:
    """The tags of the words from `start` to a person."""
    return (part.tags[at] for at in range(person.first) if part.starts[at] >= start)
