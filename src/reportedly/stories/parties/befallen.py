"""Those whom an event befalls without a name: "six hostages", "the crew", as pages tell them in common words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from msgspec import Struct

from reportedly.model.statement import EventMention
from reportedly.stories.parties.names import COUNTING, DETERMINERS

UNDERGOING = frozenset({"victim", "appointee", "target", "theme"})
"""Roles of those to whom something is done."""

_NUMERALS = {
    word: number
    for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
}
_ANYBODY = frozenset(
    "man woman person people suspect official member child boy girl other worker employee soldier student".split()
)
"""Nouns under which others may be meant on the same day."""


class Befallen(Struct, frozen=True):
    """Unnamed ones by their noun in the singular, how many they are said to be, and whether they are several."""

    noun: str
    several: bool
    number: int | None
    words: str

    def may_be(self, other: Befallen) -> bool:
        """Whether two tell of the same group: one noun that does not fit anybody, and no other number.

        A single "minister" or "chief" may be another one.
        """
        if not (self.several and other.several) or self.noun != other.noun or self.noun in _ANYBODY:
            return False
        return self.number is None or other.number is None or self.number == other.number


def befallen(event: EventMention) -> tuple[Befallen, ...]:
    """Give those whom an event befalls and whom the page does not name, in the order told."""
    told = [each.name for each in event.participants if each.role in UNDERGOING and each.entity is None]
    return tuple(_read(words) for words in told if words and words.split()[-1].islower())


def are_several(event: EventMention) -> bool:
    """Whether those whom an event befalls are several without a name: "all ten died", "five others were killed"."""
    undergoing = [each for each in event.participants if each.role in UNDERGOING]
    unnamed = all(each.entity is None for each in undergoing)
    return bool(undergoing) and unnamed and any(_SEVERAL.match(each.name) for each in undergoing)


_SEVERAL = re.compile(
    r"(?i)^(?:(?:all|at least|about|some|the|these|those|both|another|nearly|almost|over|more than|fewer|more|most|no)"
    r"\s)*"
    r"(?:all|those|both|others|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds"
    r"|thousands|many|few|several|people|passengers|everyone|everybody|\d[\d,.]*)\b"
)


def same_ones(left: Iterable[Befallen], right: Iterable[Befallen]) -> bool:
    """Whether some of one telling can be some of another."""
    others = tuple(right)
    return any(each.may_be(other) for each in left for other in others)


def same_thing(left: Iterable[Befallen], right: Iterable[Befallen]) -> bool:
    """Whether two tell of one thing by its noun and a name in front: "the new Sund bridge" is the Sund bridge."""
    others = [(each.noun, names) for each in right if (names := _names_before(each))]
    return any(
        each.noun == noun and (mine <= names or names <= mine)
        for each in left
        if not each.several and (mine := _names_before(each))
        for noun, names in others
    )


def _names_before(told: Befallen) -> frozenset[str]:
    """The names before the noun: "Turku" of "Turku's new station"."""
    before = told.words.split()[:-1]
    return frozenset(re.sub(r"['’]s?$", "", word) for word in before if word[:1].isupper())


_OCCASIONS = frozenset(
    "conference forum congress festival fair expo exhibition convention tournament match final semifinal concert gig"
    " parade marathon race rally assembly symposium gala session hearing ceremony seminar championship cup"
    " election".split()
)
_OF_NO_OCCASION = DETERMINERS | frozenset("venue location site date start annual planned upcoming next year’s".split())


def same_occasion(left: Iterable[Befallen], right: Iterable[Befallen]) -> bool:
    """Whether two tell of one occasion: the same kind by its last word, and no other words before it."""
    others = [(each.noun, _before_noun(each)) for each in right]
    return any(
        each.noun in _OCCASIONS and each.noun == noun and (mine <= theirs or theirs <= mine)
        for each in left
        for mine in (_before_noun(each),)
        for noun, theirs in others
    )


def _before_noun(told: Befallen) -> frozenset[str]:
    """The words that say which occasion it is: "climate" of "the climate conference"."""
    words = re.split(r" of | in ", told.words.casefold())[-1].split()[:-1]
    return frozenset(word for word in words if word not in _OF_NO_OCCASION)


def _read(phrase: str) -> Befallen:
    """Read "Six hostages": the number, the noun, and the phrase as it stands inside a sentence."""
    first, *rest = phrase.split()
    digits = re.fullmatch(r"\d{1,6}", first.replace(",", ""))
    number = int(digits[0]) if digits else _NUMERALS.get(first.casefold())
    inside = first.lower() if rest and (number is not None or first.casefold() in DETERMINERS | COUNTING) else first
    last = (rest or [first])[-1].casefold()
    noun = _singular(last)
    return Befallen(_ALSO_CALLED.get(noun, noun), last != _singular(last), number, " ".join((inside, *rest)))


def _singular(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


_ALSO_CALLED = {
    "captive": "hostage", "abductee": "hostage", "reporter": "journalist", "correspondent": "journalist",
    "newsman": "journalist", "serviceman": "soldier", "troop": "soldier", "inmate": "prisoner", "detainee": "prisoner",
    "schoolgirl": "pupil", "schoolboy": "pupil", "schoolchild": "pupil", "schoolchildren": "pupil",
    "aircraft": "plane", "airliner": "plane", "sailor": "seaman", "crewman": "seaman",
}  # fmt: skip
"""Nouns under which pages tell of the same people or things, each with the one it is compared by."""
