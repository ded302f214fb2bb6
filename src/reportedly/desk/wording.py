"""The field's terms in words for people, the same on every screen."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.statement import Act, Basis, Entity, Factuality, PartKind

ACTS = {
    Act.STATE: "",
    Act.CONFIRM: "confirms",
    Act.DENY: "denies",
    Act.DECLINE: "declines to say",
    Act.THREATEN: "threatens",
    Act.PROMISE: "promises",
    Act.DEMAND: "demands",
    Act.PROPOSE: "proposes",
    Act.ACCUSE: "accuses",
    Act.REJECT: "rejects",
    Act.CORRECT: "corrects",
    Act.RETRACT: "retracts",
}
"""What a source does in saying it; nothing for a plain statement."""

CERTAINTY = {
    Factuality.CERTAIN: "certain",
    Factuality.PROBABLE: "probable",
    Factuality.POSSIBLE: "possible",
    Factuality.CERTAINLY_NOT: "certainly not",
    Factuality.PROBABLY_NOT: "probably not",
    Factuality.POSSIBLY_NOT: "possibly not",
    Factuality.CERTAIN_UNKNOWN: "knows whether, does not say",
    Factuality.UNCOMMITTED: "passed on",
}
"""How certain a source is."""


PARTS = {PartKind.BODY: "", PartKind.TITLE: "in the headline", PartKind.STANDFIRST: "in the standfirst"}
"""Where on the page it stands; nothing for the body."""

FURNITURE = {"dont_miss": "don't miss", "previous": "previous story", "next": "next story"}
"""The kinds of furniture whose names do not read as words."""


def people(count: int | None, basis: Basis) -> str:
    """Say how many people an unnamed source is; nothing where it is named."""
    if basis is not Basis.ANONYMOUS:
        return ""
    if count is None:
        return "number not stated"
    return "one person" if count == 1 else f"{count} people"


def several(names: Sequence[str]) -> str:
    """Join names: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def named(entity: Entity, words: str) -> str:
    """Give the name of who or what is meant, or the words of the page where it has none."""
    if entity is None:
        return words
    return entity if isinstance(entity, str) else several(entity)


def counted(number: int, noun: str) -> str:
    """Give a number with its noun: "1 page", "3 pages", "2 stories"."""
    return f"{number:,} {noun if number == 1 else plural(noun)}"


def plural(noun: str) -> str:
    """Give a noun in the plural: "pages", "stories", "churches"."""
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(("s", "x", "ch", "sh")) else f"{noun}s"
