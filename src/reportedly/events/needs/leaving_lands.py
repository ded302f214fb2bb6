"""Needs of rows about firms that leave a land: they close what they have there, as no traveller and no army does."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_firm, is_one_name, is_unknown_place
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart

_AWAY = frozenset({"from", "of", "out"})
_MARKETS = frozenset({"market", "country"})
_EVERYBODYS = frozenset({"leave", "depart", "abandon", "departure"})
"""Words for what people do as well as firms."""


def _leaves_a_land(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "Norvik Motors will pull out of Peru", "the carmaker quits the country"."""
    doer = subjects.subject(part, verb)
    left = [at for at in part.children[verb] if part.deps[at] == "dobj"]
    left += [noun for prep, noun in clauses.prepositions(part, verb) if prep in _AWAY]
    return doer is not None and any(_is_left_by(part, doer, land, verb) for land in left)


def _is_exit_from_a_land(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "Norvik's exit from Peru", "the carmaker mulls a withdrawal from the market"."""
    doer = part.child(noun, "poss", "compound")
    above = part.heads[noun]
    if doer is None and part.deps[noun] == "dobj" and clauses.is_verb(part, above):
        doer = subjects.subject(part, above)
    left = [at for prep, at in clauses.prepositions(part, noun) if prep == "from"]
    return doer is not None and any(_is_left_by(part, doer, land, noun) for land in left)


def _is_left_by(part: ParsedPart, doer: int, land: int, word: int) -> bool:
    mention = part.mention_at.get(land)
    if part.lowered[doer] in word_class("memberships"):
        return False  # a union of states leaves with its troops
    if part.lemmas[land] not in _MARKETS and (mention is None or mention.kind not in ("state", "place")):
        return False
    if _is_surely_a_firm(part, doer):
        return True
    whole = part.lemmas[land] in _MARKETS or is_unknown_place(part, land) or (mention and mention.kind == "state")
    may_be = is_firm(part, doer) or is_one_name(part, doer) or is_unknown_place(part, doer)
    return bool(whole) and may_be and part.lemmas[word] not in _EVERYBODYS


def _is_surely_a_firm(part: ParsedPart, noun: int) -> bool:
    """As in "Norvik Motors", "the airline", "carmaker Norvik"."""
    mention = part.mention_at.get(noun)
    if mention is None:
        return part.lemmas[noun] in word_class("firms")
    words = {part.lemmas[at].lower() for at in range(max(0, mention.first - 1), mention.last)}
    named = bool(words & word_class("firms")) or any(word.endswith("maker") for word in words)
    return named or (mention.kind in ("organisation", "outlet") and is_firm(part, noun))


NEEDS: dict[str, Need] = {"leaving-a-land": _leaves_a_land, "exit-from-a-land": _is_exit_from_a_land}
