"""Where and when somebody is who attends a gathering that the page tells of elsewhere: "will not attend the summit".

So it is with those who meet on the sidelines of one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from msgspec import Struct, structs

from reportedly.events.drafts import Draft
from reportedly.events.needs.attendance import gatherings_attended
from reportedly.events.syntax import clauses, subjects
from reportedly.events.timing.occasions import occasions_at
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import EventType, Place, When

_ATTENDING = frozenset({"gathering", "gathering-goal", "gathering-near"})
_HELD = frozenset({"hold", "take place", "happen", "open", "begin", "start"})


class _Gathering(Struct, frozen=True):
    """A gathering that a page tells with its place: the part and the word of it, its kind, and the names before it."""

    number: int
    word: int
    kind: str
    names: frozenset[str]
    places: tuple[Place, ...]
    when: When | None


def at_gatherings(document: Document, drafts: Sequence[tuple[int, Draft]]) -> list[tuple[int, Draft]]:
    """Give the drafts, those of who attends a gathering with its place and days where they have none of their own."""
    told = [found for number, draft in drafts if (found := _gathering(document, number, draft)) is not None]
    return [(number, _attending(document.parts[number], number, draft, told)) for number, draft in drafts]


def _gathering(document: Document, number: int, draft: Draft) -> _Gathering | None:
    mention, part = draft.mention, document.parts[number]
    places, word = _not_of_those_stood_for(part, draft), _noun_of(part, draft)
    if word is None or not (places or mention.when) or mention.change is not None or mention.background:
        return None
    kind = part.lemmas[word].lower()
    return _Gathering(number, word, kind, _names_before(part, word, places), places, mention.when)


def _noun_of(part: ParsedPart, draft: Draft) -> int | None:
    """The gathering that is told of: itself, or that which is held, or attended at its place."""
    kind, word = draft.mention.type, draft.found.word
    if kind is EventType.MEETING and not draft.found.verb:
        return word
    if kind is EventType.VISIT and _ATTENDING & {*draft.found.trigger.needs}:
        return next(iter(gatherings_attended(part, word)), None)
    held = draft.found.verb and kind is EventType.OTHER and draft.found.trigger.lemma in _HELD
    if held and part.deps[word] in ("acl", "relcl"):
        return part.heads[word]  # "the summit to be held in May", "which opens in May"
    subject = subjects.subject(part, word) if held else None
    return None if subject is None else clauses.antecedent(part, subject)


def _names_before(part: ParsedPart, noun: int, places: Iterable[Place] = ()) -> frozenset[str]:
    """The names that say which gathering it is: "the Norlink summit"; not where it is, "the Turku summit"."""
    known = {word.casefold() for place in places for word in place.name.split()}
    beside = [at for at in part.children[noun] if part.deps[at] in ("compound", "nmod", "amod", "poss")]
    named = {part.words[at].casefold() for at in beside if part.tags[at].startswith("NNP") and at < noun}
    return frozenset(named - known)


def _attending(part: ParsedPart, number: int, draft: Draft, told: Sequence[_Gathering]) -> Draft:
    mention = draft.mention
    attended = _attended(part, draft)
    if not attended and not (mention.type is EventType.VISIT and _ATTENDING & {*draft.found.trigger.needs}):
        return draft
    places = _not_of_those_stood_for(part, draft)
    meant = [each for noun in attended for each in told if each.number == number and each.word == noun]
    meant += [each for noun in attended for each in told if _may_be(part, noun, each)]
    if not meant and len(places) == len(mention.places):
        return draft
    places = places or next((each.places for each in meant if each.places), ())
    when = mention.when
    if when is None and mention.change is None and mention.type is EventType.VISIT:
        when = next((each.when for each in meant if each.number == number and each.when), None)
    return Draft(
        structs.replace(mention, places=places, when=when),
        draft.found, draft.held, draft.bare, draft.definite, draft.signing,
    )  # fmt: skip


def _attended(part: ParsedPart, draft: Draft) -> Sequence[int]:
    """The gatherings that somebody attends, or on the sidelines of which some meet or sign."""
    if draft.mention.type is EventType.VISIT and _ATTENDING & {*draft.found.trigger.needs}:
        return gatherings_attended(part, draft.found.word)
    return occasions_at(part, draft.found.word) if draft.mention.type in _ON_THE_SIDE else ()


_ON_THE_SIDE = frozenset({EventType.MEETING, EventType.AGREEMENT})


def _may_be(part: ParsedPart, noun: int, told: _Gathering) -> bool:
    names = _names_before(part, noun, told.places)
    return part.lemmas[noun].lower() == told.kind and (not names or not told.names or bool(names & told.names))


def _not_of_those_stood_for(part: ParsedPart, draft: Draft) -> tuple[Place, ...]:
    """The places without that of whom somebody stands for: "will represent Norway at the summit"."""
    if draft.found.trigger.lemma not in ("represent", "stand in", "sit in", "fill in"):
        return draft.mention.places
    whom = [at for at in part.children[draft.found.word] if part.deps[at] in ("dobj", "nsubjpass")]
    spans = [part.span(*clauses.noun_phrase(part, at)) for at in whom]
    return tuple(
        place for place in draft.mention.places if not any(start <= place.span[0] < end for start, end in spans)
    )
