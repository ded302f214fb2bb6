"""Places: LGL, GeoVirus and GeoWebNews, mentions found and how many lie within 161 km of the annotator's place."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

from command import DATA, Json, Score, read, rows

SETS = {"lgl": "best 79.4; by size alone 55.8", "geovirus": "", "geowebnews": ""}
NEAR = 161.0
"""Kilometres (100 miles) within which a place counts as right, as the literature has it."""


def score(folder: Path) -> Iterator[Score]:
    """Give, in per cent, how many found mentions lie where they should, and precision and recall of the mentions."""
    for name, peers in SETS.items():
        documents = rows(DATA / "place" / f"{name}.jsonl.gz")
        pages = [{"id": d["id"], "body": d["text"], "lang": "en"} for d in documents]
        right, precision, recall = _shares(documents, list(read(pages, folder)))
        yield Score(name, "right within 161 km, of those found", f"{right:.1f}", peers)
        yield Score(name, "mentions, P / R (demonyms included)", f"{precision:.1f} / {recall:.1f}")


def _shares(documents: list[Json], readings: list[Json]) -> tuple[float, float, float]:
    given = found = marked = right = total = 0
    for document, reading in zip(documents, readings, strict=True):
        places = [place for place in reading["places"] if place["part"] == "body"]
        truth = [each for each in document["toponyms"] if each["lat"] is not None]
        given += len(places)
        marked += sum(any(_overlap(place, each) for each in document["toponyms"]) for place in places)
        for each in truth:
            total += 1
            same = [place for place in places if _overlap(place, each)]
            found += bool(same)
            right += any(_distance(place, each) <= NEAR for place in same)
    return 100 * right / found, 100 * marked / given, 100 * found / total


def _overlap(place: Json, marked: Json) -> bool:
    start, end = place["span"]
    return bool(marked["start"] < end and start < marked["end"])


def _distance(one: Json, other: Json) -> float:
    north, east = math.radians(other["lat"] - one["lat"]), math.radians(other["lon"] - one["lon"])
    chord = math.sin(north / 2) ** 2
    chord += math.cos(math.radians(one["lat"])) * math.cos(math.radians(other["lat"])) * math.sin(east / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(chord)))
