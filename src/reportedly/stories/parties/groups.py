"""Several whom a story is about, named on one page and described on the next: "two Americans", "the hikers".

Where the pages of a story tell of one such group by name, and of no other, those whom they describe by its number and
its nouns are they.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import EventMention, EventType, Participant
from reportedly.stories.parties.befallen import UNDERGOING
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import sentence_around

_NUMBERS = {
    word: number
    for number, words in ((2, "two 2 both pair duo couple"), (3, "three 3 trio"), (4, "four 4"))
    for word in words.split()
}
_ANYBODY = frozenset(
    "men women people persons citizens nationals prisoners detainees captives hostages inmates pair duo trio couple two"
    " three four both".split()
)
"""Head words that say nothing of who they are."""
_PASSED_OVER = frozenset("the a an these those jailed detained imprisoned held freed captive missing young of".split())
_OF_PERSONS = frozenset({EventType.COURT, EventType.DEATH, EventType.ATTACK, EventType.DISASTER, EventType.VISIT})
_LEAST = 2
"""Pages that name a group before others mean it."""
_MOST = 4
"""Members of a group that is told by a number."""


class Group(NamedTuple):
    """Several by name, and the nouns and states by which pages that name them tell of them."""

    names: tuple[str, ...]
    nouns: frozenset[str]
    states: frozenset[str]


def group_told(readings: Sequence[Reading]) -> Group | None:
    """Give the one group of persons whom something befalls in a story; None where there is none, or more than one."""
    naming: Counter[tuple[str, ...]] = Counter()
    for reading in readings:
        naming.update({told for event in reading.events if (told := _named_together(event))})
    often = [names for names, pages in naming.items() if pages >= _LEAST]
    if len(often) != 1:
        return None
    (names,) = often
    pages = [each for each in readings if all(name.split()[-1] in each.article.text for name in names)]
    descriptions = [_described(phrase) for phrase in _phrases(pages)]
    mine = [each for each in descriptions if each.number == len(names)]
    return Group(
        names,
        frozenset(each.noun for each in mine if each.noun not in _ANYBODY and states.state(each.noun) is None),
        frozenset(state for each in mine for state in each.states),
    )


def with_group(event: EventMention, group: Group | None, text: str) -> EventMention:
    """Give an event, told in `text`, with the names of a story's group in the place of those whom it describes so."""
    if group is None or event.type not in _OF_PERSONS:
        return event
    sentence = text[slice(*sentence_around(text, event.span))]
    # Of the dead of an attack any two may be told; whom a court deals with are its own.
    anybody = event.type is EventType.COURT
    people = tuple(_in_group(each, group, sentence, anybody) for each in event.participants)
    return event if people == event.participants else replace(event, participants=people)


def _named_together(event: EventMention) -> tuple[str, ...] | None:
    """Those whom something befalls together, each by a name of two words, in the order of the alphabet."""
    if event.type not in _OF_PERSONS:
        return None
    told = {name for each in event.participants if each.role in UNDERGOING for name in entities(each)}
    whole = sorted(name for name in told if len(name.split()) > 1 and states.state(name) is None)
    return tuple(whole) if len(whole) == len(told) and 1 < len(whole) <= _MOST else None


def _with_its_number(name: str, sentence: str) -> str:
    """A state's people with the number before them: "Norwegians" of "the two jailed Norwegians"."""
    before = re.search(rf"(?i)\b({'|'.join(_NUMBERS)})\W+(?:[\w-]+ ){{0,2}}?{re.escape(name)}\b", sentence)
    return before[0] if before and states.state(name) is not None else name


class _Description(NamedTuple):
    number: int | None
    noun: str
    states: frozenset[str]


def _described(phrase: str) -> _Description:
    words = [re.sub(r"['’]s?$|\.$", "", word) for word in phrase.split()]
    words = [word for word in words if word.casefold() not in _PASSED_OVER] or [""]
    numbers = (found for word in words if (found := _NUMBERS.get(word.casefold())))
    of = {state.name for word in words if (state := states.state(word))}
    return _Description(next(numbers, None), words[-1].casefold(), frozenset(of))


def _phrases(readings: Iterable[Reading]) -> list[str]:
    """The descriptions of all who take part in something on some pages, without a name."""
    people = (each for reading in readings for event in reading.events for each in event.participants)
    return [each.name for each in people if each.entity is None or states.state(str(each.entity)) is not None]


def _in_group(participant: Participant, group: Group, sentence: str, anybody: bool) -> Participant:
    """Who takes part by the group's names where he is described as it is: by its number, or by a noun of its own.

    `anybody` says whether its number is enough: "the two men".
    """
    named = participant.entity is not None and states.state(str(participant.entity)) is None
    if named or participant.role not in UNDERGOING:
        return participant
    told = _described(_with_its_number(participant.name, sentence))
    plural = told.noun.endswith("s") or told.noun in _ANYBODY
    if not plural or told.number not in (None, len(group.names)) or not told.states <= group.states:
        return participant
    known = told.noun in group.nouns
    counted = told.number is not None and ((anybody and told.noun in _ANYBODY) or bool(told.states))
    return Participant(participant.role, " and ".join(group.names), group.names) if known or counted else participant
