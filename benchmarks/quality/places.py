"""Places: LGL, GeoVirus and GeoWebNews, mentions found and how many lie within 161 km of the annotator's place."""

from __future__ import annotations

import math
from pathlib import Path

from command import DATA, Json, read, rows

SETS = ("lgl", "geovirus", "geowebnews")
NEAR = 161.0
"""Kilometres (100 miles) within which a place counts as right, as the literature has it."""


def score(folder: Path) -> None:
    """Print precision and recall of the mentions, and how many of those found lie where they should."""
    for name in SETS:
        documents = rows(DATA / "place" / f"{name}.jsonl.gz")
        pages = [{"id": d["id"], "body": d["text"], "lang": "en"} for d in documents]
        print(f"  {name}: {_line(documents, list(read(pages, folder)))}")


def _line(documents: list[Json], readings: list[Json]) -> str:
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
    return (
        f"precision of mentions {marked / given:.3f}, recall (demonyms included) {found / total:.3f}, "
        f"right of those found {right / found:.3f}"
    )


def _overlap(place: Json, marked: Json) -> bool:
    start, end = place["span"]
    return bool(marked["start"] < end and start < marked["end"])


def _distance(one: Json, other: Json) -> float:
    north, east = math.radians(other["lat"] - one["lat"]), math.radians(other["lon"] - one["lon"])
    chord = math.sin(north / 2) ** 2
    chord += math.cos(math.radians(one["lat"])) * math.cos(math.radians(other["lat"])) * math.sin(east / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(chord)))
