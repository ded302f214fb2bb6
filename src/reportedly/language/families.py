"""Whom a bare surname means where a page names several who bear it: who was doing something when it first came up.

"Ada Roe, 6, was found. Tom Roe thanked the crew. 'It is late,' Roe said": Tom, and Tom he stays.
"""

from __future__ import annotations

from reportedly.language.bearers import Named
from reportedly.language.pronouns import may_be
from reportedly.language.roles import is_role
from reportedly.model.document import ParsedPart

_GROWN = 13
"""Years from which a page lets somebody speak for himself by his surname."""
_BORN = ("-", "year", "-", "old")


def in_families(parts: tuple[ParsedPart, ...], named: list[Named]) -> list[Named]:
    """Give the names with those surnames written out that several bear who are named in full before in that part."""
    found: list[Named] = []
    bearers: dict[tuple[int, str], list[Named]] = {}
    owners: dict[tuple[int, str], str | None] = {}
    for name in named:
        bearer, surname = " " in name.text, (name.part, name.text.split()[-1])
        if bearer and name.kind == "person":
            bearers.setdefault(surname, []).append(name)
        elif not bearer and surname not in owners:
            owners[surname] = _owner(parts[name.part], bearers.get(surname, []))
        owner = None if bearer else owners[surname]
        fits = owner is not None and (not name.title or may_be(name.title, owner)) and not _is_titled(parts, name)
        found.append(name._replace(text=owner, kind="person", weight=1) if owner and fits else name)
    return found


def _owner(part: ParsedPart, bearers: list[Named]) -> str | None:
    """The one of several bearers of a name who was last told to do something; nobody's kin there, and no child."""
    given = {each.text.split()[0].rstrip(".") for each in bearers}
    if len([each for each in given if len(each) > 1]) < _SEVERAL:
        return None
    acting = (each for each in reversed(bearers) if _acts(part, each) and not each.kin and not _is_a_child(part, each))
    return next((each.text for each in acting), None)


def _is_titled(parts: tuple[ParsedPart, ...], name: Named) -> bool:
    """Whether an office stands before a surname, which tells by itself who of them is meant: "Mayor Roe"."""
    first = name.span.first
    return first > 0 and is_role(parts[name.part].words[first - 1])


_SEVERAL = 2


def _acts(part: ParsedPart, name: Named) -> bool:
    word = name.span.last - 1
    word = part.heads[word] if part.deps[word] == "appos" else word
    return part.deps[word] == "nsubj"


def _is_a_child(part: ParsedPart, name: Named) -> bool:
    """Whether an age beside a name is a child's: "6-year-old Ada Roe", "Ada Roe, 6, was found"."""
    first, last = name.span.first, name.span.last
    born = part.words[max(0, first - len(_BORN)) : first] == _BORN
    set_off = part.words[last : last + 1] == (",",) and part.words[last + 2 : last + 3] == (",",)
    age = part.words[first - len(_BORN) - 1] if born else part.words[last + 1] if set_off else ""
    return age.isdigit() and int(age) < _GROWN
