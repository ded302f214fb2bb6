"""Needs of rows about flights: what is launched, takes off, or is lost."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.classes import is_told_of
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import PRONOUNS, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart


def _is_of_a_thing(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the vehicle will fly", "Heron 2 took off": nobody does it who is known to be a person or a state."""
    subject = subjects.subject(part, word)
    if subject is None or part.lowered[subject] in PRONOUNS - {"they", "their"}:
        return False
    mention = part.mention_at.get(subject)
    known = mention is not None and mention.kind in ("person", "state", "group", "outlet")
    return not known and part.lemmas[subject] not in word_class("people")


def _names_its_object(part: ParsedPart, word: int, _: str) -> bool:
    """As in "to launch Heron 2", "fly its Heron rocket": what it is done to has a name, or is "it"."""
    heads = [noun for at in arguments(part, word) for noun in clauses.conjuncts(part, at)]
    beside = [at for head in heads for at in part.children[head] if part.deps[at] in ("compound", "nmod")]
    return any(part.tags[at] in ("NNP", "NNPS") or part.lowered[at] == "it" for at in (*heads, *beside))


def _upward(part: ParsedPart, word: int, _: str) -> bool:
    """As in "roared off its pad", "soared into the sky"."""
    beside = [at for at in part.children[word] if part.deps[at] in ("prep", "prt", "advmod")]
    return any(part.lowered[at] in ("from", "off", "into", "above", "skyward") for at in beside)


def _with_craft(part: ParsedPart, word: int, _: str) -> bool:
    """As in "lost contact with the plane"."""
    pairs = [pair for at in (word, *arguments(part, word)) for pair in clauses.prepositions(part, at)]
    return of_class(part, [noun for prep, noun in pairs if prep == "with"], "vessels")


def _at_flight(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a second run at its moon mission", "a shot at the launch"."""
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("at", "on")]
    return is_told_of(part, goals, "sorties-named")


def _has_aboard(part: ParsedPart, word: int, _: str) -> bool:
    """As in "blasted off with the telescope on board", "lifted off with two astronauts aboard"."""
    low = [text.lower() for text in part.words]
    last = part.sentences[part.sentence_of[word]][1]
    aboard = any(low[at] == "aboard" or low[at : at + 2] == ["on", "board"] for at in range(word, last))
    return aboard and any(prep == "with" for prep, _ in clauses.prepositions(part, word))


_OF_SPACE = frozenset("space lunar moon mars solar robotic unmanned uncrewed interplanetary deep-space".split())


def _is_no_craft(part: ParsedPart, word: int, _: str) -> bool:
    """Not as in "the Selene 3 probe", "a lunar probe": a craft, and no inquiry."""
    beside = [at for at in part.children[word] if part.deps[at] in ("compound", "nmod", "amod", "nummod") and at < word]
    numbered = word > 0 and part.tags[word - 1] == "CD" and word > 1 and part.tags[word - 2] in ("NNP", "NNPS")
    return not numbered and not any(part.lowered[at] in _OF_SPACE for at in beside)


NEEDS: dict[str, Need] = {
    "no-craft": _is_no_craft,
    "aboard": _has_aboard,
    "thing": _is_of_a_thing,
    "object-named": _names_its_object,
    "upward": _upward,
    "with-craft": _with_craft,
    "at-flight": _at_flight,
}
