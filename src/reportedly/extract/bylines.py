"""Bylines: who wrote it."""

from __future__ import annotations

import re
from functools import cache

from reportedly.extract.dates import rows
from reportedly.model.outlets import known, looks_like_outlet

_PARTICLES = "de|del|della|di|da|dos|du|van|von|der|den|ten|ter|la|le|el|al|bin|bint|ben|ibn|y|e|af|av|zu|dal|san"
_NAME = re.compile(
    rf"(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir)\.? )?[^\W\d_a-zß-ÿ][\w’'.-]{{0,25}}(?: (?:{_PARTICLES}|"
    rf"[^\W\d_a-zß-ÿ][\w’'.-]{{0,25}})){{1,4}}(?:,? (?:Jr|Sr)\.?)?"
)
_KOREAN = re.compile(r"^\W{0,2}(?P<name>[가-힣]{2,4}) (?:선임)?(?:기자|특파원|논설위원)(?:\W|$)")
_BETWEEN = re.compile(r",? and |,? und | et | y |,? & |; ?|, | \+ | with ", re.I)
_PLACE = re.compile(r" (?:in|at|from|for|reporting from|reports from|on|aus|à|en) [^\W\d_a-zß-ÿ].{0,60}$")
_CONTACT = re.compile(r"\(?\S{1,60}@\S{1,60}\)?|@\w{2,30}")


@cache
def _words(kind: str) -> tuple[str, ...]:
    found = next(words for each, *words in rows("roles.tsv") if each == kind)
    return tuple(sorted(found, key=len, reverse=True))


def is_person(name: str) -> bool:
    """Say whether `name` is written as a person's name is and no outlet's: two to six names, each with a capital."""
    return bool(_NAME.fullmatch(name)) and not looks_like_outlet(name) and not is_desk(name)


def is_desk(name: str) -> bool:
    """Say whether `name` is that of a desk or a function, not of a person: "Web Desk", "Staff Reporter"."""
    lowered = name.casefold()
    return any(lowered == words or lowered.endswith(" " + words) for words in _words("desk"))


def without_desk(name: str) -> str:
    """Cut the words of a desk or a function off the end of a name: "Harbour Times Bureau" gives "Harbour Times"."""
    lowered = name.casefold()
    if lowered in _words("desk"):
        return ""
    cut = next((words for words in _words("desk") if lowered.endswith(" " + words)), "")
    return _without_section(name[: len(name) - len(cut)].rstrip(" ,-–—")) if cut else name


def _without_section(name: str) -> str:
    """Cut the section a desk works for off an outlet's name: "Harbour Times Business" gives "Harbour Times"."""
    first, _, last = name.rpartition(" ")
    return first if last.casefold() in _words("section") and looks_like_outlet(first) else name


def is_section(name: str) -> bool:
    """Say whether `name` is a section of a paper, not a paper: "World News", "Business", "Top Stories"."""
    *first, last = name.casefold().split()
    return (last in ("news", "stories", "headlines") or last in _words("section")) and all(
        word in _words("section") for word in first
    )


def opened(text: str) -> str | None:
    """Give what follows the words that open a byline ("By", "Words by:"), or None where there are none."""
    lowered = text[:40].casefold()
    for words in _words("opener"):
        if lowered.startswith(words) and text[len(words) : len(words) + 1] in (" ", ":") and len(text) > len(words) + 1:
            rest = text[len(words) :].lstrip(" :")
            return rest if rest and not rest[0].islower() else None
    return None


def named(text: str) -> tuple[list[str], list[str]] | None:
    """Split what stands in a byline into persons and outlets ("Jane Doe, Northwire"); None for anything else."""
    korean = _KOREAN.match(text)
    if korean:
        return [korean["name"]], []
    text = _PLACE.sub("", _CONTACT.sub("", text).strip(" ,|·•-–—."))
    people: list[str] = []
    outlets: list[str] = []
    for part in filter(None, (piece.strip(" ,.") for piece in _BETWEEN.split(text))):
        bare = _without_role(part)
        if known(part) or looks_like_outlet(part) or (" " in part and known(part.split(" ")[0])):
            outlets.append(part)
        elif bare and is_person(bare):
            people.append(_in_capitals(bare))
        elif not (_is_role(part) or is_desk(part)):
            return None
    return people, outlets


def has_role(text: str) -> bool:
    """Say whether `text` is a name with a function after it: "Jane Doe, Staff Writer"."""
    name, comma, role = text.partition(", ")
    return (bool(comma) and is_person(name.strip()) and _is_role(role.strip(" ."))) or bool(_KOREAN.match(text))


def _is_role(text: str) -> bool:
    lowered = text.casefold()
    return any(lowered == words or lowered.endswith(" " + words) for words in _words("role"))


def _without_role(text: str) -> str:
    lowered = text.casefold()
    for words in _words("role"):
        if lowered.endswith(" " + words):
            return text[: -len(words) - 1].rstrip(" ,")
    return text


def _in_capitals(name: str) -> str:
    return name.title() if name.isupper() else name
