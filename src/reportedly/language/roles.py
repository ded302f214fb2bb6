"""What a person is: words for offices, callings and ties, with those that stand before them in a title."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def role_heads() -> frozenset[str]:
    """Words for what a person is, such as "minister"."""
    return frozenset(row for row in _roles() if not row.startswith("-"))


@cache
def role_words() -> frozenset[str]:
    """Role heads and the words that stand before them in a title, such as "prime"."""
    return frozenset(row.lstrip("-") for row in _roles())


def _roles() -> list[str]:
    listed = files("reportedly.language").joinpath("data", "roles.txt").read_text(encoding="utf8")
    return [row for row in listed.split("\n") if row and not row.startswith("#")]


def is_role(word: str) -> bool:
    """Say whether a word is part of a title, capitalised or not."""
    return word.lower().rstrip(".") in role_words()
