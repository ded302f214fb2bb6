"""Who strikes, as questions tell it: "the workers of Velora", whom pages tell by their trade or by their union."""

from __future__ import annotations

from reportedly.model.statement import EventType
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.judging.speaking import is_of_labour
from reportedly.stories.questions.naming import stands_in
from reportedly.stories.questions.wanted import Told, Wanted

WORKFORCE = frozenset(
    "worker workers employee employees staff staffer staffers member members crew crews personnel workforce labour"
    " labor union unions".split()
)
"""Words for all who work for somebody or belong to a union, whatever their trade."""


def strikes_there(word: str, told: Told) -> bool:
    """Whether a word for the workers of whoever is told to strike is asked for: nobody else goes on strike."""
    return word.casefold() in WORKFORCE and _is_strike(told)


def is_struck(name: str, told: Told) -> bool:
    """Whether a strike of a union or of workers is told beside the name of their employer.

    A firm never strikes: whoever asks for its strike asks for theirs.
    """
    doing = [party.entity for party in told.event.participants if party.role == "agent"]
    theirs = all(is_of_labour(each) for each in doing)
    return _is_strike(told) and theirs and stands_in(name, f"{told.sentences} {told.headlines}")


def employers_struck(wanted: Wanted, told: Told) -> list[str]:
    """The names of a question for a strike that are those of the employers struck."""
    return [name for name in wanted.names if is_struck(name, told)]


def _is_strike(told: Told) -> bool:
    strikes = any(kind_of(mention, text) == "strike" for mention, text in told.mentions)
    return told.event.type is EventType.PROTEST and strikes
