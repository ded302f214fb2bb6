"""Which of "he" and "she" a person is spoken of by, as far as the given name tells."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

_PRONOUNS = {
    **dict.fromkeys(("he", "him", "his", "himself"), "he"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "she"),
}


def may_be(pronoun: str, name: str) -> bool:
    """Say whether a singular pronoun may stand for somebody of that name: "she" not for "John Roe"."""
    given, *family = name.split()
    spoken = given_names().get(given) if family else None
    return spoken is None or given in _EITHER or spoken == _PRONOUNS.get(pronoun.lower(), spoken)


_EITHER = frozenset(
    "Terry Leslie Robin Kim Pat Chris Kelly Tracy Jamie Jordan Taylor Alex Sam Casey Dana Jackie Lindsey Shannon"
    " Kerry Ashley Courtney Morgan Riley Cameron Avery Marion Stacy Lee Jean Charlie Bobbie Billie Andrea Nicola Simone"
    " Michele Sasha Andy Joey Corey Drew Evelyn Hilary Beverly Vivian Francis Jessie Jody Sidney Sydney Rory Sandy"
    " Whitney Shelby Quinn Parker Reese Rowan Skyler Blair Brett Devon Dale Nikita Ali".split()
)
"""Given names that both sexes bear, whatever most of those who bear them are."""


def spoken(pronoun: str) -> str | None:
    """Give the form of a singular pronoun that is a subject: "she" for "hers"."""
    return _PRONOUNS.get(pronoun.lower())


@cache
def given_names() -> dict[str, str]:
    """Give the given names that tell, each with "he" or "she"."""
    listed = files("reportedly.language").joinpath("data", "given_names.txt").read_text(encoding="utf8")
    rows = [row.split() for row in listed.split("\n") if row and not row.startswith("#")]
    return {name: pronoun for pronoun, *names in rows for name in names}
