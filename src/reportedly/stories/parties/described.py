"""Those whom pages tell by a common noun each in its own words: "the airliner", "an Indonesian jet", "41 labourers"."""

from __future__ import annotations

import re
from functools import lru_cache

from msgspec import Struct

from reportedly.model import states
from reportedly.model.statement import EventMention
from reportedly.stories.parties.befallen import UNDERGOING
from reportedly.stories.parties.names import COUNTING, DETERMINERS, each_of

_SORTS = {
    word: sort
    for sort, words in (
        ("aircraft", "plane aircraft jet jetliner airliner airplane aeroplane flight"),
        ("helicopter", "helicopter chopper"),
        ("ship", "ship ferry vessel boat trawler freighter tanker yacht"),
        ("submarine", "submarine sub"),
        ("submersible", "submersible sub"),
        ("workers", "worker labourer laborer miner builder workman"),
        ("children", "child boy girl pupil schoolboy schoolgirl toddler student"),
        ("crew", "crew sailor seafarer mariner crewman fisherman"),
        ("walkers", "hiker climber walker mountaineer trekker skier"),
        ("cavers", "caver diver"),
        ("papers", "paper study studie article preprint"),
    )
    for word in words.split()
}
"""What one page calls so another calls by another word of the sort."""
_OPEN = frozenset(
    "man men woman people person victim other others all them they it him her he she everyone everybody survivor group"
    " two three four five six seven eight nine ten dozen brothers wreckage wreck debris remains hull fuselage".split()
)
"""Words for people or things of any sort."""
_PARTS = re.compile(r"(?i)^.*\b(?:wreckage|wreck|debris|remains|hull|fuselage|tail|part|piece|body|bodies) of (?=\w)")
_SAID_OF = re.compile(
    r"(?i) (?:that|which|who|in|on|at|off|with|from|carrying|inside|aboard)\b.*$"
    r"| (?:trapped|stuck|missing)(?= (?:in|on|at|under)\b| *$).*$"
)


class Described(Struct, frozen=True):
    """One or several by the sort of their noun, None where it fits any, and the names that stand before it."""

    sort: str | None
    states: frozenset[str]
    names: frozenset[str]

    def may_be(self, other: Described) -> bool:
        """Whether two may be one: of one sort, and of no other state or name."""
        if self.sort and other.sort and self.sort != other.sort:
            return False
        if self.states and other.states and not self.states & other.states:
            return False
        return not (self.names and other.names) or bool(self.names & other.names)


def described(event: EventMention, head: str) -> Described | None:
    """Give those whom an event befalls by their noun; None where the page names one of them, or has another noun.

    "Them" and "the men" are of the one sort that the `head` of the page tells of.
    """
    told = [each for each in event.participants if each.role in UNDERGOING]
    if any(name.split()[-1][:1].isupper() for each in told for name in each_of(each.entity)):
        return None
    phrases = [phrase for each in told for phrase in (each_of(each.entity) or (each.name,))]
    read = [found for phrase in phrases if (found := _read(phrase)) is not None]
    if told and not read:
        return None
    sorts = {each.sort for each in read if each.sort}
    if len(sorts) > 1:
        return None
    sorts = sorts or (_sorts_in(head) if len(_sorts_in(head)) == 1 else set())
    return Described(
        next(iter(sorts), None),
        frozenset().union(*(each.states for each in read)),
        frozenset().union(*(each.names for each in read)),
    )


@lru_cache(maxsize=1024)
def _sorts_in(text: str) -> set[str]:
    words = {word.casefold() for word in re.findall(r"[^\W\d_]+", text)}
    return {_SORTS[noun] for word in words for noun in (word, word.removesuffix("s")) if noun in _SORTS}


def _read(phrase: str) -> Described | None:
    words = _SAID_OF.sub("", _PARTS.sub("", phrase)).split()
    if not words:
        return None
    last = words[-1].casefold()
    noun = last if last in _OPEN else last.removesuffix("s")
    if noun not in _SORTS and noun not in _OPEN and not last.isdigit():
        return None
    before = [word for word in words[:-1] if word.casefold() not in DETERMINERS | COUNTING]
    named = [re.sub(r"['’]s?$", "", word) for word in before if word[:1].isupper()]
    of = {state.name for word in named if (state := states.state(word))}
    return Described(
        _SORTS.get(noun), frozenset(of), frozenset(word.casefold() for word in named if not states.state(word))
    )
