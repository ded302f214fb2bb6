"""Surnames that by themselves would be something else: "French said" on a page that has named Ada French."""

from __future__ import annotations

from typing import NamedTuple

from reportedly.language.names import NameSpan
from reportedly.language.pronouns import given_names
from reportedly.language.roles import is_role
from reportedly.model import outlets, states
from reportedly.model.document import ParsedPart

_JUNIOR = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ALONE = frozenset({"nsubj", "nsubjpass", "pobj", "dobj", "poss", "conj", "agent", "dative"})


class Named(NamedTuple):
    """One name at one place: the part it stands in, its words and text, the kind it seems to be, and how surely.

    `kin` says that it is told there as that of a relative of somebody, or of who signs the page, `tells` that whoever
    bears it says something; `title` is "he" behind "Mr.", "she" behind "Mrs.".
    """

    part: int
    span: NameSpan
    text: str
    kind: str
    weight: int
    kin: bool = False
    tells: bool = False
    title: str = ""


def in_full(parts: tuple[ParsedPart, ...], named: list[Named]) -> list[Named]:
    """Give the names with those surnames written out that would otherwise be a state, an outlet or somebody else.

    That is where one person alone was named so before, and where somebody of that name says something: no people or
    country does so by one bare word ("French said"), and who is named as a junior is meant where no other is.
    """
    found: list[Named] = []
    bearers: dict[str, str | None] = {}
    telling = {name.text for name in named if name.tells}
    apart = {name.text for name in named if " " not in name.text and _is_somebody_else(parts[name.part], name)}
    plain = {name.text.split()[-1] for name in named if " " in name.text and _surname(name) is None}
    for name in named:
        meant = name.text in telling - apart and _stands_alone(parts[name.part], name)
        whole = bearers.get(name.text) if meant else None
        found.append(name if whole is None else name._replace(text=whole, kind="person", weight=1))
        if (surname := _surname(name)) is not None and surname not in plain:
            bearers[surname] = name.text if bearers.get(surname, name.text) == name.text else None
    return found


def _surname(name: Named) -> str | None:
    """The surname of somebody named in full, where by itself it would not be known for his."""
    given, *rest = name.text.split()
    junior = len(rest) > 1 and rest[-1].lower().rstrip(".") in _JUNIOR
    if name.kind != "person" or not rest or not (given in given_names() or junior):
        return None
    surname = rest[-2] if junior else rest[-1]
    return surname if junior or states.state(surname) is not None or outlets.known(surname) is not None else None


def _is_somebody_else(part: ParsedPart, name: Named) -> bool:
    """Whether a surname alone is once told to be another's, or that of a place: "President Roe", "in Jordan"."""
    before = part.words[name.span.first - 1] if name.span.first else ""
    placed = name.kind in ("place", "state") and before.lower() in ("in", "to", "from")
    return placed or is_role(before)


def _stands_alone(part: ParsedPart, name: Named) -> bool:
    """Whether a word is a name by itself, and neither "the French" nor "the French yard"."""
    word = name.span.first
    before = part.lowered[word - 1] if word else ""
    return part.tags[word] == "NNP" and part.deps[word] in _ALONE and before != "the"
