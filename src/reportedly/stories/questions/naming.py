"""Names in questions: whether two are one, and whether a text has one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from unicodedata import combining, normalize

from reportedly.model import states
from reportedly.model.names import with_plain_numbers
from reportedly.stories.parties.aliases import STORMS, spelling
from reportedly.stories.parties.names import SHORTEST, initials_of, key, same_entity, without_initials

LONG = 6
"""Letters of a name that is the same in another spelling: no short one is like another by chance."""
_WORD = re.compile(r"\w+")
_FORM = re.compile(r"(?i) (inc|corp|corporation|group|ltd|limited|plc|ag|se|co|company|holdings?)\.?$")


def is_one(name: str, among: Sequence[str]) -> bool:
    """Whether a name is one of several, or a part of one; a body's words may stand in another order."""
    plain, spelled = without_initials(key(name)), spelling(key(name))
    return any(
        same_entity(plain, without_initials(key(other)))
        or plain in key(other).split(" and ")
        or same_words(name, other)
        or (len(spelled) >= LONG and same_entity(spelled, spelling(key(other))))
        or is_short_for(name, other)
        or is_short_for(other, name)
        or is_one_flight(name, other)
        for other in among
    )


def is_short_for(short: str, name: str) -> bool:
    """Whether a name is the initials of another one: "DWU" of the Dock Workers Union."""
    found = _spelled_by(short)
    return found is not None and found.fullmatch(name.removeprefix("the ").removeprefix("The ")) is not None


def is_one_flight(left: str, right: str) -> bool:
    """Whether two names are of one flight, with the letters of its airline or without: "MS804", "Flight 804"."""
    mine, theirs = _FLIGHT.search(left), _FLIGHT.search(right)
    if mine is None or theirs is None or mine["number"] != theirs["number"]:
        return False
    return not mine["letters"] or not theirs["letters"] or mine["letters"] == theirs["letters"]


_FLIGHT = re.compile(r"(?:\b(?P<letters>[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?|(?i:\bflight) (?:no\.? ?)?)(?P<number>\d{2,4})$")
_MODEL = re.compile(r"([A-Z]{2,5})(\d{1,3})")
CONTINENTS = {
    "europe": "european", "asia": "asian", "africa": "african", "north america": "north american",
    "latin america": "latin american", "south america": "south american",
}  # fmt: skip
"""Continents with their adjectives."""


def _model_in_short(name: str) -> str:
    """The short form of a model's name: "CV3" of the CoreVista 3; "" for other names and for those of one capital."""
    found = re.fullmatch(r"([A-Z][\w ]*?)[ -]?(\d{1,3})", name)
    letters = "" if found is None else "".join(filter(str.isupper, found[1]))
    return f"{letters}{found[2]}" if found is not None and len(letters) > 1 else ""


@lru_cache(maxsize=1024)
def _spelled_by(short: str) -> re.Pattern[str] | None:
    """What finds the words that a name in capitals is short for; None for any other name.

    The number of a model stands behind its letters: "CV3" for the CoreVista 3.
    """
    letters = short.replace(".", "")
    if model := _MODEL.fullmatch(letters):
        return re.compile(rf"{'[ -]?'.join(rf'{letter}[a-z’]*' for letter in model[1])}[ -]?{model[2]}(?!\d)")
    if not (
        SHORTEST <= len(letters) <= len("NASUWT") and letters.isascii() and letters.isalpha() and letters.isupper()
    ):
        return None
    between = r"[ -](?:(?:of|the|for|and|on|in|de|du|des|del|la) )*"
    return re.compile(between.join(rf"{letter}[\w’']+" for letter in letters))


def same_words(left: str, right: str) -> bool:
    """Whether two names have the same words but for states: "US Justice Department", "the Department of Justice"."""
    mine, theirs = ({*core_of(name).split()} - {"of", "for", "and", "the"} for name in (left, right))
    return len(mine) > 1 and (mine == theirs or _lacks_a_word(left, right) or _lacks_a_word(right, left))


def _lacks_a_word(short: str, name: str) -> bool:
    """As "the James Berg telescope" of the "James Berg Space Telescope": one word in the middle is left out."""
    mine, theirs = core_of(short).removeprefix("the ").split(), core_of(name).removeprefix("the ").split()
    ends = len(mine) > 2 and len(theirs) == len(mine) + 1 and (mine[0], mine[-1]) == (theirs[0], theirs[-1])
    return ends and any(theirs[:at] + theirs[at + 1 :] == mine for at in range(1, len(theirs) - 1))


_MEDIUM = re.compile(r"^(?:TV|Radio) (?=[^\W_]{4,}$)|(?<=[^\W_]{4}) (?:TV|Television|Network)$")
"""What is no part of the name that a broadcaster goes by: "TV Norlink"."""


def core_of(name: str) -> str:
    """A name as a key, without the form of a company or a broadcaster and the state, or the class of a storm, in front
    of it."""
    words = _MEDIUM.sub("", _FORM.sub("", name)).split()
    while len(words) > 1 and (states.state(words[0]) or words[0].casefold() in STORMS):
        words = words[1:]
    return without_initials(key(" ".join(words)))


def is_of(place: str, among: Sequence[str]) -> bool:
    """Whether one of several names is a state's or tells it: "Norwegian salmon", "Norway's cabinet"."""
    wanted = states.state(place)
    words = (re.sub(r"['’]s?$", "", word) for name in among for word in name.split())
    return wanted is not None and any(states.state(word) == wanted for word in words)


def stands_in(name: str, text: str) -> bool:
    """Whether a text has a name in full, the form of a company left out, or any form of a state's name."""
    if any(plain(each) in plain(text) for each in _party_names().get(name, ())):
        return True
    core = core_of(name)
    if (core and plain(core) in plain(text)) or (states.state(name) is not None and is_of(name, [text])):
        return True
    if (short := _model_in_short(name)) and re.search(rf"\b{short}\b", text):
        return True
    if (adjective := CONTINENTS.get(name.casefold())) and f" {adjective} " in plain(text):
        return True
    if (initials := initials_of(name)) and re.search(rf"(?<![\w-]){initials}(?![\w-])", text):
        return True
    if (flight := re.fullmatch(r"([A-Z]{2}) ?(\d{2,4})", name)) and _tells_of_flight(flight, text):
        return True
    spelled = _spelled_by(name)
    if spelled is not None and (f" {key(name)} " in _keyed(text) or spelled.search(text) is not None):
        return True
    return len(core) >= LONG and f" {spelling(core)} " in _spelled(text)


def _tells_of_flight(code: re.Match[str], text: str) -> bool:
    return re.search(rf"\b(?:(?i:flight) (?:no\.? ?)?(?:{code[1]} ?)?|{code[1]} ){code[2]}\b", text) is not None


@lru_cache(maxsize=1024)
def _keyed(text: str) -> str:
    """A text with the points left out that stand between initials."""
    return plain(key(text))


@lru_cache(maxsize=1024)
def _spelled(text: str) -> str:
    """A text in one way of putting foreign letters into Latin ones."""
    return f" {' '.join(spelling(word) for word in plain(text).split())} "


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """A text as the keys of names are written: small letters without accents, every word between spaces."""
    plain = with_plain_numbers(text).casefold()
    if not plain.isascii():
        plain = "".join(letter for letter in normalize("NFKD", plain) if not combining(letter))
    return f" {' '.join(re.findall(_WORD, plain))} "


@cache
def _party_names() -> dict[str, tuple[str, ...]]:
    """By each name of a party all its names, as headlines shorten them: "GOP", "Tory"."""
    rows = files("reportedly.stories").joinpath("data", "party_names.tsv").read_text(encoding="utf8").splitlines()
    parties = [tuple(row.split(";")) for row in rows if row and not row.startswith("#")]
    return {name: names for names in parties for name in names}
