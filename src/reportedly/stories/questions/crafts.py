"""What people travel by, in questions and on pages: a plane that crashes is no train, a ferry found no plane."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.stories.questions.matters import has_word

_CRAFTS = (
    frozenset("plane aircraft airliner jet flight airplane aeroplane helicopter airline seaplane glider".split()),
    frozenset("train railway rail locomotive tram metro subway".split()),
    frozenset("ship boat ferry vessel tanker freighter trawler yacht dinghy submarine barge".split()),
    frozenset("bus coach car lorry truck van minibus motorway road".split()),
)


def travels_alike(words: Sequence[str], text: str) -> bool:
    """Whether the pages tell of what moves as the question's train, plane, ship or bus does."""
    asked = _crafts(words)
    return not asked or any(has_word(word, text) for craft in asked for word in craft)


def travels_otherwise(words: Sequence[str], event: str) -> bool:
    """Whether an event befalls another kind of craft than the one asked about, as its title says."""
    asked = _crafts(words)
    others = [craft for craft in _CRAFTS if craft not in asked and any(has_word(word, event) for word in craft)]
    return bool(asked) and bool(others) and not travels_alike(words, event)


def _crafts(words: Sequence[str]) -> list[frozenset[str]]:
    return [craft for craft in _CRAFTS if any(word.removesuffix("s") in craft for word in words)]
