"""Build the outlines of lands and borders that ship with Reportedly, src/reportedly/desk/drawing/data/outlines.json.

Run once when their source changes, with the files of the npm package world-atlas 2.0.2 at hand (they are not needed to
use Reportedly):

    npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
    python tools/build_outlines.py package

Source: Natural Earth, public domain, at 1:50 million and 1:110 million, as TopoJSON by world-atlas (ISC).

Rings that cross the 180th meridian go on beyond it, to 190 degrees and so on.

The file has two scales, "near" (1:50 million) and "far" (1:110 million). Each has "coasts", the rings of land, and
"borders", the lines between countries. A line is a box in whole degrees [west, south, east, north] and its points as
text: whole numbers, longitude and latitude in turn, in hundredths of a degree at the near and tenths at the far scale,
each but the first as the step from the one before. A number is written five bits a character, the lowest first, the
sign in the lowest bit of all; each character is its bits plus 63, and 32 more where another one follows. Islands too
small to be seen at a scale are left out there, and points that change a line by less than about a pixel.
"""

from __future__ import annotations

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

TARGET = Path(__file__).parents[1] / "src" / "reportedly" / "desk" / "drawing" / "data" / "outlines.json"

SCALES = {"near": ("countries-50m.json", 100, 0.012, 0.0005), "far": ("countries-110m.json", 10, 0.1, 0.05)}
"""For each scale its source, the parts of a degree, how many degrees a line may change, the least square degrees."""

Point = tuple[float, float]


def main(folder: Path) -> None:
    """Write the outlines from the files of `folder`."""
    built = {name: _scale(json.loads((folder / source).read_text()), *rest) for name, (source, *rest) in SCALES.items()}
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps(built, separators=(",", ":")) + "\n", encoding="ascii")
    print(f"{TARGET.name}: {TARGET.stat().st_size:,} bytes")


def _scale(topology: dict[str, Any], parts: int, tolerance: float, smallest: float) -> dict[str, Any]:
    arcs = [_decoded(arc, topology["transform"]) for arc in topology["arcs"]]
    thinned = [_thinned(arc, tolerance) for arc in arcs]
    coasts = [ring for ring in _rings(topology["objects"]["land"], thinned) if _area(ring) >= smallest]
    used = Counter(_index(arc) for arc in _arc_ids(topology["objects"]["countries"]))
    on_land = {_index(arc) for arc in _arc_ids(topology["objects"]["land"])}
    borders = [thinned[arc] for arc, count in sorted(used.items()) if count > 1 and arc not in on_land]
    return {
        "parts": parts,
        "coasts": [_line(ring, parts) for ring in coasts],
        "borders": [_line(arc, parts) for arc in _chained(borders)],
    }


def _decoded(arc: Sequence[Sequence[int]], transform: dict[str, Any]) -> list[Point]:
    (scale_x, scale_y), (start_x, start_y) = transform["scale"], transform["translate"]
    x = y = 0
    points = []
    for step_x, step_y in arc:
        x, y = x + step_x, y + step_y
        points.append((x * scale_x + start_x, y * scale_y + start_y))
    return points


def _thinned(points: list[Point], tolerance: float) -> list[Point]:
    """Leave out points that lie within `tolerance` degrees of the line without them (Douglas and Peucker)."""
    keep = {0, len(points) - 1}
    ahead = [(0, len(points) - 1)]
    if points[0] == points[-1] and len(points) > 3:
        middle = max(range(len(points)), key=lambda at: math.dist(points[at], points[0]))
        keep.add(middle)
        ahead = [(0, middle), (middle, len(points) - 1)]
    while ahead:
        first, last = ahead.pop()
        between = range(first + 1, last)
        far, at = max(((_distance(points[at], points[first], points[last]), at) for at in between), default=(0, 0))
        if far > tolerance:
            keep.add(at)
            ahead += [(first, at), (at, last)]
    return [points[at] for at in sorted(keep)]


def _distance(point: Point, start: Point, end: Point) -> float:
    """How far a point lies from a line, east-west steps shortened as they are on the ground."""
    shrink = max(math.cos(math.radians(point[1])), 0.2)
    (px, py), (sx, sy), (ex, ey) = (((x * shrink), y) for x, y in (point, start, end))
    length = (ex - sx) ** 2 + (ey - sy) ** 2
    share = 0.0 if not length else max(0.0, min(1.0, ((px - sx) * (ex - sx) + (py - sy) * (ey - sy)) / length))
    return math.hypot(px - sx - share * (ex - sx), py - sy - share * (ey - sy))


def _rings(land: dict[str, Any], arcs: list[list[Point]]) -> Iterator[list[Point]]:
    geometries = land.get("geometries", [land])
    for geometry in geometries:
        polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
        for polygon in polygons:
            for ring in polygon:
                points: list[Point] = []
                for arc in ring:
                    part = arcs[arc] if arc >= 0 else arcs[~arc][::-1]
                    points += part[1:] if points else part
                yield _unwound(points)


def _unwound(ring: list[Point]) -> list[Point]:
    """The ring without jumps at the 180th meridian: it goes on beyond it; one around a pole is closed at the pole."""
    turn, points = 0.0, ring[:1]
    for (before, _), (x, y) in pairwise(ring):
        turn += 360.0 * ((before - x > 180) - (x - before > 180))
        points.append((x + turn, y))
    if abs(turn) == 360:
        pole = 90.0 if points[0][1] > 0 else -90.0
        points += [(points[-1][0], pole), (points[0][0], pole), points[0]]
    return points


def _arc_ids(thing: Any) -> Iterator[int]:
    if isinstance(thing, int):
        yield thing
    elif isinstance(thing, list):
        for each in thing:
            yield from _arc_ids(each)
    elif "geometries" in thing:
        yield from _arc_ids(thing["geometries"])
    else:
        yield from _arc_ids(thing["arcs"])


def _index(arc: int) -> int:
    return arc if arc >= 0 else ~arc


def _chained(lines: list[list[Point]]) -> list[list[Point]]:
    """Join lines end to end where exactly two meet."""
    ends = Counter(end for line in lines for end in (line[0], line[-1]))
    by_start = {line[0]: line for line in lines}
    joined: list[list[Point]] = []
    taken: set[int] = set()
    for line in lines:
        if id(line) in taken:
            continue
        taken.add(id(line))
        whole = list(line)
        while ends[whole[-1]] == 2 and (follow := by_start.get(whole[-1])) and id(follow) not in taken:
            taken.add(id(follow))
            whole += follow[1:]
        joined.append(whole)
    return joined


def _area(ring: list[Point]) -> float:
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairwise(ring))) / 2


def _line(points: list[Point], parts: int) -> list[Any]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    box = [math.floor(min(xs)), math.floor(min(ys)), math.ceil(max(xs)), math.ceil(max(ys))]
    text, before = "", (0, 0)
    for x, y in points:
        at = (round(x * parts), round(y * parts))
        if text and at == before:
            continue
        text += _written(at[0] - before[0]) + _written(at[1] - before[1])
        before = at
    return [box, text]


def _written(number: int) -> str:
    """A whole number in as few characters as may be: the sign in the lowest bit, then five bits a character."""
    rest = number << 1 if number >= 0 else ~(number << 1)
    text = ""
    while rest >= 32:
        text += chr((32 | (rest & 31)) + 63)
        rest >>= 5
    return text + chr(rest + 63)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
