"""Names of people, bodies and places as they stand in a sentence: "the Harbour Workers' League", "in Zadar"."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib.resources import files

from reportedly.model import outlets, states

_DETERMINED = re.compile(r"(?i)^(the|a|an|his|her|its|their|our|all|both|some|several|many|two|three|four|five|six)\b")
_OFFICE = re.compile(r"[A-Z][a-z]+ of the [A-Z]")
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+", re.I)
_INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")
_CAPITALS = re.compile(r"[A-Z]{3,}|[A-Z]{2,}(?: (?:[A-Z]\.|[A-Z'’-]{2,}))+")
_OWNED = re.compile(r"^\S+(?: \S+)?['’]s ")


def is_name(entity: str) -> bool:
    """Say whether an entity names anybody: a pronoun does not."""
    return bool(entity.strip()) and entity.casefold() not in _words("nobody")


def is_thing(name: str) -> bool:
    """Say whether a description is of something that is no person: "a post on social media"."""
    return any(word in _words("things") for word in name.split()[:2])


def in_sentence(name: str) -> str:
    """Give a name as it stands inside a sentence: bodies with their article, descriptions small: "two diplomats"."""
    words = name.split()
    if not words:
        return name
    described = len(words) == 1 or not words[1][:1].isupper() or words[0] == "The" or words[-1].islower()
    if words[0] in _words("small") and described:
        name = f"{words[0].lower()} {' '.join(words[1:])}".strip()
    head, of, place = name.rpartition(" of ")
    if of and place_in_sentence(place) != place:
        name = f"{head} of {place_in_sentence(place)}"
    if _INITIALS.fullmatch(name):
        name = f"{name}."
    return f"the {name}" if _takes_article(name) else name


def in_small(name: str) -> str:
    """Give a person's name that a page prints in capitals, as in a transcript, as names are written: "Ida Strand"."""
    return name.title() if _CAPITALS.fullmatch(name) else name


def outlet_in_sentence(name: str) -> str:
    """Give an outlet's name as it stands inside a sentence: "the Kvarner Courier", "the site kvarner.example"."""
    if is_host(name):
        return f"the site {name}"
    return outlets.with_article(name) if name.split() else name


def is_host(name: str) -> bool:
    """Say whether an outlet goes by the name of its host: "kvarner.example"."""
    return _HOST.fullmatch(name) is not None


def voice_in_sentence(name: str) -> str:
    """Give the name of an outlet, a person or a body as it stands inside a sentence, whichever it is."""
    return outlet_in_sentence(name) if is_host(name) or outlets.looks_like_outlet(name) else in_sentence(name)


def is_plural(name: str) -> bool:
    """Say whether a name or description stands for several: "railway workers", "Adobe and Figma", "the two sides"."""
    words = name.split()
    last = words[-1] if words else ""
    if " and " in name and not _is_body(name):
        return True
    if outlets.looks_like_outlet(name.removeprefix("the ")):
        return False
    if states.state(bare := name.removeprefix("the ")) and place_in_sentence(bare) != bare:
        return False
    described = re.split(r" (?:of|in|at|for|from|with|who|that|familiar|close) ", name, maxsplit=1)[0].split()[-1:]
    end = described[0] if described else last
    if {end.casefold(), last} & {"police", "people", "staff"}:
        return True
    if any(end.endswith(ending) for ending in ("ss", "us", "is")):
        return False
    return end.endswith("s") and (end.islower() or (name.startswith(("the ", "The ")) and not _is_body(name)))


def place_in_sentence(name: str) -> str:
    """Give the name of a place as it stands inside a sentence: "the United States"."""
    ends = any(name == end or name.endswith(f" {end}") for end in _words("places_end"))
    takes = name.startswith(tuple(_words("places_begin"))) or ends or name in _words("whole")
    return f"the {name}" if takes and not name.startswith(("the ", "The ")) else name


def at_place(name: str) -> str:
    """Give where something happens: "in Zadar", "at Kahului Airport", "on Big Island"."""
    last = name.split()[-1] if name.split() else ""
    preposition = "at" if last in _words("at") else "on" if last in _words("on") else "in"
    return f"{preposition} {place_in_sentence(name)}"


def _takes_article(name: str) -> bool:
    if _DETERMINED.match(name) or _OWNED.match(name):
        return False
    if name in _words("whole") or (states.state(name) and place_in_sentence(name) != name):
        return True
    if _OFFICE.match(name):
        return True
    if _is_somebody_in_office(name):
        return True
    if _is_body(name):
        return name not in ("Parliament", "Police", "Congress")
    return _is_described(name)


def _is_described(name: str) -> bool:
    """Whether a name ends as a description in the singular does: "Aquila rocket"."""
    words = name.split()
    named = len(words) > 1 and words[0][:1].isupper() and not states.is_demonym(words[0])
    return (
        named
        and words[-1] not in _words("towns")
        and words[-1].isalpha()
        and words[-1].islower()
        and not is_plural(name)
    )


def _is_somebody_in_office(name: str) -> bool:
    """Whether a name is what just one is: "president of Norway", "Norwegian envoy", "airliner"."""
    return name.partition(" of ")[0].split()[-1] in _words("ones")


def _is_body(name: str) -> bool:
    head, of, _ = name.partition(" of ")
    kind = head.split()[-1:] or [""]
    return kind[0] in _words("of" if of else "bodies") or kind[0] in _words("bodies")


@cache
def _words(of: str) -> frozenset[str]:
    return frozenset(_table()[of])


@cache
def _table() -> dict[str, list[str]]:
    table: dict[str, list[str]] = tomllib.loads(
        files("reportedly.desk.prose").joinpath("data", "names.toml").read_text(encoding="utf8")
    )
    return table
