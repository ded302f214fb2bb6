"""Needs of rows about two who come together: they greet each other, speak for an hour, or one stays away from talks."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_TALKS = frozenset("talk negotiation consultation summit meeting dialogue".split())
_SPANS = frozenset({"hour", "minute"})


def _is_person(part: ParsedPart, word: int) -> bool:
    mention = part.mention_at.get(word)
    return mention is not None and mention.kind == "person"


def _greets_another(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe greeted Berg in Turku": one by name and another by name."""
    doer = subjects.subject(part, word)
    return doer is not None and _is_person(part, doer) and any(_is_person(part, at) for at in arguments(part, word))


def _are_two(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe and Berg shook hands": two by name do it together."""
    doer = subjects.subject(part, word)
    return doer is not None and sum(_is_person(part, at) for at in clauses.conjuncts(part, doer)) > 1


def _speaks_for_long(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe spoke with Berg for two hours", "the two talked for an hour": nobody makes a statement so."""
    long = any(prep == "for" and part.lemmas[at] in _SPANS for prep, at in clauses.prepositions(part, word))
    with_whom = any(prep in ("with", "to") and _is_person(part, at) for prep, at in clauses.prepositions(part, word))
    return long and (with_whom or _are_two(part, word, ""))


def talks_with(part: ParsedPart, word: int) -> tuple[int, int] | None:
    """Give the talks that one of the two has to do with, and the other: "pulled out of talks with Iran"."""
    told = [*arguments(part, word), *(at for prep, at in _below(part, word) if prep in ("in", "of", "from", "at"))]
    for noun in told:
        if part.lemmas[noun] not in _TALKS:
            continue
        other = next((at for prep, at in clauses.prepositions(part, noun) if prep == "with"), None)
        other = next((at for prep, at in _below(part, word) if prep == "with"), None) if other is None else other
        other = _state_before(part, noun) if other is None else other
        if other is not None:
            return noun, other
    return None


def _below(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """The prepositions of a verb, and of the particle or the noun that belongs to it: "take part in"."""
    own = [at for at in part.children[word] if part.deps[at] in ("prt", "dobj", "prep", "advmod")]
    return [*clauses.prepositions(part, word), *(pair for at in own for pair in clauses.prepositions(part, at))]


def _state_before(part: ParsedPart, noun: int) -> int | None:
    """As in "the US talks"."""
    before = [at for at in part.children[noun] if part.deps[at] in ("compound", "amod", "nmod")]
    return next((at for at in before if at in part.mention_at and part.mention_at[at].kind == "state"), None)


def _is_of_talks(part: ParsedPart, word: int, _: str) -> bool:
    return subjects.subject(part, word) is not None and talks_with(part, word) is not None


def both_sides(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """Give who has to do with talks, and with whom they are."""
    found, doer = talks_with(part, word), subjects.subject(part, word)
    return [("party", at) for at in (doer, found[1] if found else None) if at is not None]


NEEDS: dict[str, Need] = {
    "greets-another": _greets_another,
    "two-together": _are_two,
    "for-hours": _speaks_for_long,
    "of-talks": _is_of_talks,
}
