"""Needs of rows of the lexicon about rescues: who is brought out, of what, and by whom."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import nouns_below
from reportedly.model.document import ParsedPart


def is_from_peril(part: ParsedPart, word: int, _: str) -> bool:
    """As in "pulled from the rubble", "freed after nine days in a mine"; by rescuers, whatever they are freed from."""
    below = nouns_below(part, word)
    left = [noun for noun, prep in below if prep in ("from", "of", "off")]
    spent = [noun for noun, prep in below if prep in ("after", "following")]
    left += [noun for at in spent for prep, noun in clauses.prepositions(part, at) if prep in ("in", "under", "inside")]
    if of_class(part, left, "perils"):
        return True
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    rescuers = doer is not None and of_class(part, [doer], "rescuers")
    return rescuers and part.lemmas[word] in _GETTING_OUT


_GETTING_OUT = word_class("rescuing")


def _is_to_safety(part: ParsedPart, word: int, _: str) -> bool:
    """As in "were flown to safety", "led the hikers to safety"."""
    return any(prep == "to" and part.lemmas[noun] == "safety" for noun, prep in nouns_below(part, word))


def _is_out_alive(part: ParsedPart, word: int, _: str) -> bool:
    """As in "were brought out alive", "pulled two men out unharmed"; nobody is "found" by being alive."""
    behind = [text.lower() for text in part.words[word + 1 : part.sentences[part.sentence_of[word]][1]]]
    return "out" in behind[:_NEAR] and bool(_WHOLE & {*behind[:_NEAR]})


_NEAR = 8
_WHOLE = frozenset("alive safe safely unharmed unhurt uninjured".split())

NEEDS: dict[str, Need] = {"from-peril": is_from_peril, "to-safety": _is_to_safety, "out-alive": _is_out_alive}
