"""Coasts and borders for maps, from Natural Earth, cut to the part of the world that is shown.

`tools/build_outlines.py` made the data and says how it is written.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import hypot
from typing import Any, NamedTuple

STRETCH = 48
"""Points of a line that are looked at together."""

Point = tuple[float, float]


class View(NamedTuple):
    """The part of the world that is shown, in degrees; `west` to `east` may cross the 180th meridian."""

    west: float
    south: float
    east: float
    north: float

    def grown(self, share: float) -> View:
        """Give a view that reaches further on all sides, by a share of its size."""
        x, y = (self.east - self.west) * share, (self.north - self.south) * share
        return View(self.west - x, self.south - y, self.east + x, self.north + y)


def coasts(view: View, *, near: bool) -> Iterator[list[Point]]:
    """Give the rings of land within a view; fill them by the even-odd rule, since lakes are rings within rings."""
    for ring in _within(view, "coasts", near):
        cut = _clipped(ring, view) if ring else ring
        if len(cut) > 2:
            yield cut


def borders(view: View, *, near: bool) -> Iterator[list[Point]]:
    """Give the lines between countries within a view."""
    for line in _within(view, "borders", near):
        run: list[Point] = []
        for before, after in pairwise(line):
            if _inside(before, view) or _inside(after, view):
                run = run or [before]
                run.append(after)
            elif run:
                yield run
                run = []
        if run:
            yield run


def thinned(points: list[Point], least: float) -> list[Point]:
    """Leave out points that lie nearer than `least` to the last one kept; the ends are kept."""
    kept = points[:1]
    for point in points[1:-1]:
        if hypot(point[0] - kept[-1][0], point[1] - kept[-1][1]) >= least:
            kept.append(point)
    return [*kept, points[-1]] if len(points) > 1 else kept


def _within(view: View, kind: str, near: bool) -> Iterator[list[Point]]:
    """The lines whose box touches the view, moved by whole turns of the earth where the view lies across its seam.

    Of stretches that lie wholly at one side of the view only the ends are given: they bound what is seen all the same.
    """
    scale = _data()["near" if near else "far"]
    for number, ((west, south, east, north), _) in enumerate(scale[kind]):
        if south > view.north or north < view.south:
            continue
        for turn in (-360.0, 0.0, 360.0):
            if west + turn <= view.east and east + turn >= view.west:
                yield [
                    (x + turn, y)
                    for stretch in _stretches("near" if near else "far", kind, number)
                    for x, y in (stretch.ends if _beside(stretch, turn, view) else stretch.points)
                ]


class _Stretch(NamedTuple):
    """Some points of a line in a row, with the box around them."""

    points: tuple[Point, ...]
    ends: tuple[Point, ...]
    west: float
    south: float
    east: float
    north: float


def _beside(stretch: _Stretch, turn: float, view: View) -> bool:
    """Whether a stretch lies wholly at one side of the view."""
    return (
        stretch.east + turn < view.west
        or stretch.west + turn > view.east
        or stretch.north < view.south
        or stretch.south > view.north
    )


@cache
def _stretches(scale: str, kind: str, number: int) -> tuple[_Stretch, ...]:
    points = _points(scale, kind, number)
    found = []
    for start in range(0, len(points), STRETCH):
        part = points[start : start + STRETCH]
        xs, ys = [x for x, _ in part], [y for _, y in part]
        found.append(_Stretch(part, (part[0], part[-1]), min(xs), min(ys), max(xs), max(ys)))
    return tuple(found)


@cache
def _data() -> dict[str, Any]:
    text = files(__package__).joinpath("data", "outlines.json").read_text(encoding="ascii")
    return json.loads(text)  # type: ignore[no-any-return]


def _points(scale: str, kind: str, number: int) -> tuple[Point, ...]:
    part = _data()[scale]
    parts, text = part["parts"], part[kind][number][1]
    numbers: list[int] = []
    value = shift = 0
    for letter in text:
        bits = ord(letter) - 63
        value |= (bits & 31) << shift
        shift += 5
        if bits < 32:
            numbers.append(~(value >> 1) if value & 1 else value >> 1)
            value = shift = 0
    x = y = 0
    points = []
    for step_x, step_y in zip(numbers[::2], numbers[1::2], strict=True):
        x, y = x + step_x, y + step_y
        points.append((x / parts, y / parts))
    return tuple(points)


def _inside(point: Point, view: View) -> bool:
    return view.west <= point[0] <= view.east and view.south <= point[1] <= view.north


def _clipped(ring: list[Point], view: View) -> list[Point]:
    """Cut a ring at the four sides of the view, one after the other (Sutherland and Hodgman)."""
    for axis, limit, keep_above in (
        (0, view.west, True),
        (0, view.east, False),
        (1, view.south, True),
        (1, view.north, False),
    ):
        ring = _cut(ring, axis, limit, keep_above)
        if not ring:
            return []
    return ring


def _cut(ring: list[Point], axis: int, limit: float, keep_above: bool) -> list[Point]:
    found: list[Point] = []
    before = ring[-1]
    before_in = (before[axis] >= limit) is keep_above or before[axis] == limit
    for point in ring:
        is_in = (point[axis] >= limit) is keep_above or point[axis] == limit
        if is_in is not before_in:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            other = before[1 - axis] + share * (point[1 - axis] - before[1 - axis])
            found.append((limit, other) if axis == 0 else (other, limit))
        if is_in:
            found.append(point)
        before, before_in = point, is_in
    return found
