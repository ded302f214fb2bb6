"""Needs of rows of the lexicon about companies: what is bid for, and whose control is taken."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_firm, is_one_name, is_unknown_place
from reportedly.events.syntax import subjects
from reportedly.events.syntax.arguments import arguments, nouns_below
from reportedly.model.document import ParsedPart


def is_of_firm(part: ParsedPart, word: int, _: str) -> bool:
    """As in "took control of Norvik"; no town, no state."""
    named = [noun for noun, prep in nouns_below(part, word) if prep == "of"]
    if any(is_firm(part, noun) or is_one_name(part, noun) for noun in named):
        return True
    return any(is_unknown_place(part, noun) for noun in named) and is_by_firm(part, word, "")


def is_by_firm(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Norvik raised $92 million"; no family that raises money for a funeral."""
    doer = subjects.subject(part, word)
    return doer is not None and (is_firm(part, doer) or is_one_name(part, doer))


_BOUGHT = frozenset("stake share company firm business unit subsidiary division airline bank chain maker plant".split())
_COUNTED = frozenset({"$", "CD"})


def offers_for_firm(part: ParsedPart, word: int, _: str) -> bool:
    """As in "offers $78 million for the plant", "will pay 57 million euros for a stake"."""
    money = any(part.tags[at] in _COUNTED for at in range(word + 1, min(word + 8, len(part.tags))))
    return money and any(
        prep == "for" and (part.lemmas[noun] in _BOUGHT or is_firm(part, noun))
        for noun, prep in nouns_below(part, word)
    )


def firm_is_object(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Norvik was sold", "to save the airline"; no person of two names, and no town."""
    return any(
        is_firm(part, noun) or is_one_name(part, noun) or is_unknown_place(part, noun) for noun in arguments(part, word)
    )


_MERGING = frozenset("takeover buyout purchase acquisition merger cash all-share all-stock all-cash share".split())


def bids(part: ParsedPart, word: int, _: str) -> bool:
    """As in "a bid for Norvik", "a takeover offer", "an offer to buy Norvik"."""
    if any(
        part.deps[at] in ("compound", "amod", "nmod") and part.lowered[at] in _MERGING for at in part.children[word]
    ):
        return True
    return any(
        prep == "for" and (is_firm(part, noun) or is_one_name(part, noun) or is_unknown_place(part, noun))
        for noun, prep in nouns_below(part, word)
    )


NEEDS: dict[str, Need] = {
    "by-firm": is_by_firm,
    "object-firm": firm_is_object,
    "sum-for-firm": offers_for_firm,
    "of-firm": is_of_firm,
    "bidding": bids,
}
