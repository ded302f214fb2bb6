"""Words that tell the same as another: its synonyms, and the nouns and verbs made from it."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


def related(word: str) -> frozenset[tuple[str, str]]:
    """Give the words related to one, in their plain form, with "v" or "n"; a verb with its particle is one."""
    return frozenset(_table().get(word, ()))


@cache
def _table() -> dict[str, set[tuple[str, str]]]:
    rows = files("reportedly.stories").joinpath("data", "related.tsv").read_text(encoding="utf8").splitlines()
    found: dict[str, set[tuple[str, str]]] = {}
    for verb, verbs, nouns in (row.split("\t") for row in rows if row and not row.startswith("#")):
        alike = {(each, "v") for each in verbs.split(";") if each} | {(each, "n") for each in nouns.split(";") if each}
        found.setdefault(verb, set()).update(alike)
        for noun in nouns.split(";"):
            found.setdefault(noun, set()).update(alike | {(verb, "v")})
    return found
