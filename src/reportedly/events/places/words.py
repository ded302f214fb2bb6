"""The words around the names of places: prepositions, directions, kinds of places, abbreviations of regions."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def words(kind: str) -> frozenset[str]:
    """Give the words of one kind: locative, direction, placeword, abroad, never, illness, ending, loose or visiting."""
    return frozenset(next(row[1] for row in _rows("place_words.tsv") if row[0] == kind).split(";"))


@cache
def _regions() -> dict[str, tuple[str, str, str]]:
    return {row[0]: (row[1], row[2], row[3]) for row in _rows("region_abbreviations.tsv")}


def abbreviated_region(word: str) -> tuple[str, str, str] | None:
    """Give (country, region, name) that an abbreviation after a comma stands for ("Fla.", "B.C."), or None."""
    found = _regions().get(word.replace(".", "").replace(" ", ""))
    # "L.A." is a city, "N.Y." a state: letters are set apart only where they stand for words.
    return None if found and word.count(".") > 1 and " " not in found[2] else found


def _rows(name: str) -> list[list[str]]:
    text = (files("reportedly.events") / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]
