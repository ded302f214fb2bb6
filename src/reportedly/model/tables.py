"""Reads the reviewed tables that ship beside the nouns."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files


def rows(name: str) -> Iterator[list[str]]:
    """Give the rows of a tab-separated table of this package, without its head line and its comments."""
    text = (files("reportedly.model") / "data" / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    next(lines)
    for line in lines:
        yield line.split("\t")
