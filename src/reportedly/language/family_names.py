"""Family names, which tell a person of whom a page gives no more than one word from a firm."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def family_names() -> frozenset[str]:
    """Give the family names that are common in one country of immigrants, as they are written in a text."""
    listed = files("reportedly.language").joinpath("data", "family_names.txt").read_text(encoding="utf8")
    return frozenset(name for row in listed.split("\n") if not row.startswith("#") for name in row.split())
