"""Places: LGL, GeoVirus and GeoWebNews, annotated mentions put within 161 km; recognition; size of the gazetteer."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from command import DATA, ROOT, Json, Score, read, rows

SETS = {
    "lgl": ("at least 68; of those found: best 79.4, by size alone 55.8", ""),
    "geovirus": ("at least 82", "at least .90"),
    "geowebnews": ("", ""),
}
"""The sets, with the floor or what others reach: share of all mentions, F1 of recognition."""

NEAR = 161.0
"""Kilometres (100 miles) within which a place counts as right, as the literature has it."""

GAZETTEER = ("gazetteer.tsv", "places_supplement.tsv", "place_words.tsv", "region_abbreviations.tsv")


class Counts(NamedTuple):
    """What was counted on one set: mentions annotated, those with coordinates, found and right; given, and marked."""

    annotated: int
    met: int
    placed: int
    found: int
    right: int
    given: int
    marked: int


def score(folder: Path) -> Iterator[Score]:
    """Give shares of all mentions with coordinates (unresolved is wrong) in per cent, and recognition."""
    for name, (share, f1) in SETS.items():
        documents = rows(DATA / "place" / f"{name}.jsonl.gz")
        pages = [{"id": d["id"], "body": d["text"], "lang": "en"} for d in documents]
        counts = _count(documents, list(read(pages, folder)))
        yield Score(name, "within 161 km, of all mentions", f"{100 * counts.right / counts.placed:.1f}", share)
        yield Score(name, "within 161 km, of those found", f"{100 * counts.right / counts.found:.1f}")
        precision, recall = counts.marked / counts.given, counts.met / counts.annotated
        harmonic = 2 * precision * recall / (precision + recall)
        yield Score(name, "recognition, P / R / F1", f"{precision:.3f} / {recall:.3f} / {harmonic:.3f}", f1)
    yield Score("gazetteer", "MB in the wheel", f"{_packed() / 1e6:.1f}", "at most 15")


def _count(documents: list[Json], readings: list[Json]) -> Counts:
    total = Counts(0, 0, 0, 0, 0, 0, 0)
    for document, reading in zip(documents, readings, strict=True):
        places = [place for place in reading["places"] if place["part"] == "body"]
        annotated = document["toponyms"]
        meeting = [[place for place in places if _overlap(place, each)] for each in annotated]
        placed = [(each, met) for each, met in zip(annotated, meeting, strict=True) if each["lat"] is not None]
        own = Counts(
            len(annotated),
            sum(map(bool, meeting)),
            len(placed),
            sum(bool(met) for _, met in placed),
            sum(any(_distance(place, each) <= NEAR for place in met) for each, met in placed),
            len(places),
            sum(any(_overlap(place, each) for each in annotated) for place in places),
        )
        total = Counts(*(before + now for before, now in zip(total, own, strict=True)))
    return total


def _packed() -> int:
    """Give how many bytes the files of the gazetteer take up in a wheel, which packs each by itself."""
    data = ROOT / "src" / "reportedly" / "events" / "data"
    return sum(len(zlib.compress((data / name).read_bytes())) for name in GAZETTEER)


def _overlap(place: Json, marked: Json) -> bool:
    start, end = place["span"]
    return bool(marked["start"] < end and start < marked["end"])


def _distance(one: Json, other: Json) -> float:
    north, east = math.radians(other["lat"] - one["lat"]), math.radians(other["lon"] - one["lon"])
    chord = math.sin(north / 2) ** 2
    chord += math.cos(math.radians(one["lat"])) * math.cos(math.radians(other["lat"])) * math.sin(east / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(chord)))
