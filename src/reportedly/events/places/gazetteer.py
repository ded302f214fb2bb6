"""The gazetteer: which places in the world bear a name.

One sorted file of names is searched where it lies, so that nothing is loaded at the start; a small reviewed supplement
holds what it lacks or gets wrong. How both were made stands in docs/explanation/places.md.
"""

from __future__ import annotations

import math
import mmap
import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import as_file, files

from msgspec import Struct

Point = tuple[float, float]
"""Degrees north and east."""


class Kind(StrEnum):
    """What kind of place a candidate is."""

    COUNTRY = "C"
    REGION = "R"
    DISTRICT = "D"
    TOWN = "P"
    FEATURE = "F"
    """A reviewed place of the supplement: a strait, a base, a venue, a historical region."""


class Candidate(Struct, frozen=True):
    """A place that bears a name. `region` is the part of its ISO 3166-2 code after the hyphen, where it is known.

    `population` is the number of inhabitants, for features of the supplement a number that makes them comparable.
    `primary` says that the name looked up is its main name.
    """

    name: str
    country: str | None
    region: str | None
    kind: Kind
    population: int
    lat: float
    lon: float
    primary: bool = True
    reviewed: bool = False

    @property
    def point(self) -> Point:
        """Where it lies."""
        return self.lat, self.lon


SAME_PLACE = 60.0
"""Kilometres within which a town and a region of one name are one place to a reader."""

BLOCK = 2048
"""Bytes of the file after which a new block of lines begins."""

_APART = re.compile(r"[-‐–—_/,.()]+")
_DROPPED = re.compile(r"['’‘`\"“”ʼ]+")
_LONG = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}
_PLAIN = str.maketrans({"ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d", "ə": "a"})


@lru_cache(maxsize=16384)
def key_of(name: str) -> str:
    """Give the form under which a name is kept: small letters without marks, "Saint" for "St.", no leading "the"."""
    small = _DROPPED.sub("", _APART.sub(" ", name)).casefold()
    if not small.isascii():
        small = "".join(each for each in unicodedata.normalize("NFD", small) if not unicodedata.combining(each))
        small = small.translate(_PLAIN)
    words = small.split()
    if len(words) > 1 and words[0] == "the":
        words = words[1:]
    if len(words) > 1 and words[0] in _LONG:
        words[0] = _LONG[words[0]]
    return " ".join(words)


def lookup(name: str, near: Iterable[Point] = ()) -> tuple[Candidate, ...]:
    """Give the places that bear a name, the largest first, or the nearest to any of `near` where that is given."""
    found = _candidates(key_of(name))
    points = tuple(near)
    if not points:
        return found
    return tuple(sorted(found, key=lambda each: min(distance(each.point, point) for point in points)))


def distance(one: Point, other: Point) -> float:
    """Give the distance of two points in kilometres, over a sphere."""
    north, east = math.radians(other[0] - one[0]), math.radians(other[1] - one[1])
    chord = math.sin(north / 2) ** 2
    chord += math.cos(math.radians(one[0])) * math.cos(math.radians(other[0])) * math.sin(east / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(chord)))


@lru_cache(maxsize=16384)
def _candidates(key: str) -> tuple[Candidate, ...]:
    reviewed = _supplement().get(key, ())
    line = _line_of(key.encode())
    plain = tuple(_candidate(cell, key) for cell in line.split("\t")[1:]) if line else ()
    towns = [each for each in plain if each.kind is Kind.TOWN and each.primary]
    kept = [each for each in plain if not _is_stood_for(each, reviewed, towns)]
    return tuple(sorted((*reviewed, *kept), key=lambda each: (not each.reviewed, -each.population)))


def _is_stood_for(plain: Candidate, reviewed: tuple[Candidate, ...], towns: list[Candidate]) -> bool:
    """Say whether a reviewed place takes the place of this one, or the town that this region lies around."""
    if plain.kind is Kind.COUNTRY:
        return bool(reviewed)
    if any(_is_near(one, plain) for one in reviewed if one.kind is not Kind.REGION or plain.kind is Kind.REGION):
        return True
    if plain.kind not in (Kind.REGION, Kind.DISTRICT):
        return False
    return any(_is_near(town, plain) or _is_chief(town, plain) for town in towns)


def _is_chief(town: Candidate, region: Candidate) -> bool:
    """Say whether a region bears the name of its chief town, which readers then think of first."""
    own = (town.country, town.region) == (region.country, region.region)
    return own and region.kind is Kind.REGION and town.population > region.population / 10


def _is_near(one: Candidate, other: Candidate) -> bool:
    if one.country != other.country or abs(one.lat - other.lat) > 1:
        return False
    return distance(one.point, other.point) < SAME_PLACE


def lies_in(candidate: Candidate, container: Candidate) -> bool:
    """Say whether one place lies in a country, region or district."""
    if candidate.country != container.country or candidate.kind is Kind.COUNTRY or candidate is container:
        return False
    if container.kind is Kind.COUNTRY:
        return True
    if container.kind is Kind.REGION and container.region and candidate.region:
        return candidate.region == container.region and candidate.kind is not Kind.REGION
    reach = 700 if container.kind is Kind.REGION else 100
    return container.kind is not Kind.TOWN and distance(candidate.point, container.point) < reach


def _candidate(cell: str, key: str) -> Candidate:
    """Read one cell of the file; tools/build_gazetteer.py says how it is written."""
    country, region, kind, population, lat, lon, *rest = cell.split("|")
    name = rest[0] if rest else key.title()
    primary = not name.startswith("*")
    return Candidate(
        name.removeprefix("*"), country, region or None, Kind(kind), int(population), float(lat), float(lon), primary
    )


def _line_of(key: bytes) -> str | None:
    """Find the line of a key in the sorted file: the block it stands in, and the line in that."""
    data, sought = _names(), key + b"\t"
    keys, starts = _blocks()
    block = max(0, bisect_right(keys, sought) - 1)
    start, stop = starts[block], starts[block + 1]
    if data[start : start + len(sought)] != sought:
        start = data.find(b"\n" + sought, start, stop) + 1
    return data[start : data.find(b"\n", start)].decode() if start or keys[0] == sought else None


@cache
def _blocks() -> tuple[list[bytes], list[int]]:
    """The first key of each block of the file, with its tab, and where the blocks start; last, where the file ends."""
    data = _names()
    starts = [0]
    while (end := data.find(b"\n", starts[-1] + BLOCK) + 1) not in (0, len(data)):
        starts.append(end)
    return [data[start : data.find(b"\t", start) + 1] for start in starts], [*starts, len(data)]


@cache
def _names() -> mmap.mmap:
    with (
        as_file(files("reportedly.events") / "data" / "gazetteer.tsv") as path,
        path.open("rb") as file,
    ):
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


@cache
def _supplement() -> dict[str, tuple[Candidate, ...]]:
    """The reviewed places by the keys of all their names."""
    text = (files("reportedly.events") / "data" / "places_supplement.tsv").read_text(encoding="utf-8")
    found: dict[str, list[Candidate]] = {}
    for line in text.splitlines()[1:]:
        if not line or line.startswith("#"):
            continue
        names, country, kind, weight, lat, lon, _ = line.split("\t")
        first, *_ = every = names.split(";")
        for name in every:
            place = Candidate(first, country or None, None, Kind(kind), int(weight), float(lat), float(lon), True, True)
            found.setdefault(key_of(name), []).append(place)
    return {key: tuple(places) for key, places in found.items()}
