"""Shares of a firm that make whoever has them its owner: "a controlling stake in Norvik", "66 percent of Norvik"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.events.lexicon import word_class
from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart

_MOST = frozenset("majority control rest remainder ownership entirety bulk lot whole".split())
"""So much of a firm's shares by the word itself."""
_SHARES = frozenset("stake share holding shareholding interest stock equity capital percent cent % third half".split())
_PERCENT = re.compile(r"(?i)(\d+(?:\.\d+)?)[\s-]?(?:%|per ?cent)")
_IN_WORDS = re.compile(
    r"(?i)\b(?:controlling|majority|full|entire|remaining|outstanding|all|two[- ]thirds|three[- ]quarters|over half"
    r"|more than half|just over half)\b"
)
_HALF = 50.0


def firm_held(part: ParsedPart, noun: int) -> int | None:
    """Give the firm of which a noun is a share that gives control: of "66 percent of Norvik" Norvik; else None.

    A smaller share, as "a stake of 5 percent in Norvik", makes nobody its owner.
    """
    if part.lemmas[noun] not in _MOST | _SHARES:
        return None
    beside = [at for at in part.subtree(noun) if at <= noun]
    first = min(beside, default=noun)
    told = part.text[part.starts[first] : part.end(max(part.subtree(noun)))]
    if part.lemmas[noun] not in _MOST and not _gives_control(told):
        return None
    firm = _firm_below(part, noun)
    if firm is not None:
        return firm
    return next((at for at in beside if at != noun and _is_firm(part, at) and part.deps[at] in _BEFORE), None)


_BEFORE = ("compound", "poss", "nmod")


def takes_shares(part: ParsedPart, nouns: Sequence[int]) -> bool:
    """Say whether what is taken is told as shares of a firm that give control: no majority in a house, no city."""
    return any(
        firm_held(part, noun) is not None and any(part.lemmas[at] in _OWNED for at in part.subtree(noun))
        for noun in nouns
    )


_OWNED = frozenset("stake share holding shareholding equity stock".split())


def _gives_control(told: str) -> bool:
    percent = _PERCENT.search(told)
    if percent is not None:
        return float(percent[1]) >= _HALF
    return _IN_WORDS.search(told) is not None


def _firm_below(part: ParsedPart, noun: int) -> int | None:
    """The name behind "in" or "of", or behind those of the shares: "a majority of the shares of Norvik"."""
    for prep, at in clauses.prepositions(part, noun):
        if prep not in ("in", "of", "at"):
            continue
        if _is_firm(part, at):
            return at
        if part.lemmas[at] in _SHARES and (below := _firm_below(part, at)) is not None:
            return below
    verb = part.heads[noun]  # "took a stake of two thirds in Norvik": the parser may hang the firm on the verb
    if part.deps[noun] == "dobj" and part.lemmas[noun] in ("stake", "holding", "shareholding", "interest"):
        return next((at for prep, at in clauses.prepositions(part, verb) if prep == "in" and _is_named(part, at)), None)
    return None


def _is_firm(part: ParsedPart, at: int) -> bool:
    mention = part.mention_at.get(at)
    named = mention is not None and mention.kind in ("organisation", "other", "place", "person")
    return named or part.lemmas[at] in word_class("firms")


def _is_named(part: ParsedPart, at: int) -> bool:
    mention = part.mention_at.get(at)
    return mention is not None and mention.kind != "state" and at not in part.dates
