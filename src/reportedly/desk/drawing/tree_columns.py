"""The origin tree for wide screens: a column for each generation, ribbons between them as thick as their pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from reportedly.desk.drawing import svg
from reportedly.desk.drawing.descent import Branch, Kind, Step
from reportedly.desk.drawing.lettering import clipped, lines_of, width_of
from reportedly.desk.drawing.tree_labels import (
    BETWEEN,
    Link,
    Shown,
    bar_kind,
    evidence_of,
    family_spoken,
    heading_of,
    name_of,
    note_of,
    ribbon_kind,
    silence_words,
    spoken,
    step_spoken,
)
from reportedly.model.dossier import Stance

NAME, NOTE = 13.0, 11.5
"""Sizes of letters, in pixels; the stylesheet has the same."""
ROW, LINE = 24.0, 16.0
"""Least height of a branch, so that a finger finds it, and of a line of a name."""
BAR = 6.0
THICKEST, TALLEST = 8.0, 560.0
"""Pixels for one page at most, and for all pages together."""
COLUMN, WIDEST = 132.0, 230.0
"""Pixels from one generation to the next, at least and at most."""
THIN = 16.0
"""Pixels up to which a ribbon runs between the name and the note of its branch, and not behind both."""
FURTHER = 60
"""Further steps that are drawn."""


@dataclass(slots=True)
class _Placed:
    """A branch with the place of its bar; the ribbon to it leaves the bar before at `leaves`."""

    branch: Branch
    x: float
    stance: Stance | None
    y: float = 0.0
    thick: float = 0.0
    leaves: float = 0.0
    below: list[_Placed] = field(default_factory=list)

    @property
    def middle(self) -> float:
        return self.y + self.thick / 2


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the columns stand, in pixels, and how thick one page is."""

    left: float
    gap: float
    width: float
    unit: float
    usual: str | None


def generations(width: float) -> int:
    """Give how many generations below the origins there is room for in a picture of `width` pixels."""
    return max(1, int((width - _left(width) - _right(width)) / COLUMN))


def drawn_in_columns(shown: Shown, width: float, link: Link) -> tuple[list[str], float]:
    """Draw the branches from left to right; give the parts of the picture and its height in pixels."""
    grid = _grid(shown, width)
    parts: list[str] = []
    placed: list[_Placed] = []
    y = 2.0
    for heading, group in groupby(shown.roots, key=heading_of):
        y = _headed(parts, heading, y, width)
        under = []
        for root in group:
            at, y = _place(root, root.stance, grid, 0, y)
            under.append(at)
            y += 6.0
        parts += _families(under, grid)
        placed += under
        y += 8.0
    parts += [_ribbon(above, at, link) for above, at in _pairs(placed)]
    parts += _further(placed, shown.further, link)
    parts += [_labelled(at, grid, link) for at in _walk(placed)]
    if shown.silent:
        y = _headed(parts, "Silent", y, width)
        for silence in shown.silent:
            body = svg.box(grid.left, y + 4, BAR, 14, "bar unseen")
            body += svg.words(
                clipped(silence_words(silence, grid.usual), grid.left - 12, NAME), grid.left - 8, y + 16, "", "end"
            )
            parts.append(svg.linked(body, link(evidence_of(silence)), silence_words(silence, None), "silent"))
            y += ROW
    return parts, y + 4.0


def _grid(shown: Shown, width: float) -> _Grid:
    depth = max((_depth(root) for root in shown.roots), default=1)
    last = max((_label_room(branch, shown.usual) for root in shown.roots for branch in _at(root, depth)), default=0.0)
    room = width - _left(width) - min(last, _right(width))
    total = sum(root.pages for root in shown.roots)
    unit = min(THICKEST, TALLEST / max(total, 1))
    return _Grid(_left(width), min(room / max(depth, 1), WIDEST), width, unit, shown.usual)


def _left(width: float) -> float:
    return min(280.0, width * 0.3)


def _right(width: float) -> float:
    return min(260.0, width * 0.25)


def _depth(branch: Branch) -> int:
    return 1 + max(map(_depth, branch.branches)) if branch.branches else 0


def _at(branch: Branch, depth: int) -> Iterator[Branch]:
    """The branches that stand so many generations below one."""
    if depth == 0:
        yield branch
    for child in branch.branches:
        yield from _at(child, depth - 1)


def _label_room(branch: Branch, usual: str | None) -> float:
    """How much room the label of the last branch of a line asks for."""
    note = note_of(branch, usual)
    return BAR + 14 + width_of(name_of(branch), NAME, bold=True) + (width_of(note, NOTE) + 8 if note else 0)


def _headed(parts: list[str], heading: str, y: float, width: float) -> float:
    """Draw a heading over what follows; give where that begins."""
    if not heading:
        return y
    parts.append(svg.line(0, y + 0.5, width, y + 0.5, "rule"))
    parts.append(svg.words(heading, 0, y + 18, "heading"))
    return y + 32.0


def _place(branch: Branch, stance: Stance | None, grid: _Grid, depth: int, y: float) -> tuple[_Placed, float]:
    """Place a branch with all below it from y downwards, its bar beside the middle of them; give where it ends."""
    at = _Placed(branch, grid.left + depth * grid.gap, stance, thick=max(branch.pages * grid.unit, 1.0))
    bottom = y
    for child in branch.branches:
        below, bottom = _place(child, stance, grid, depth + 1, bottom)
        at.below.append(below)
    tall = max(_tall(branch, grid), at.thick + 4)
    if bottom - y < tall:
        _move(at.below, (tall - (bottom - y)) / 2)
        bottom = y + tall
    at.y = (at.below[0].middle + at.below[-1].middle) / 2 - at.thick / 2 if at.below else (y + bottom - at.thick) / 2
    at.y = min(max(at.y, y), bottom - at.thick)
    start = at.y + max(at.thick - sum(below.thick for below in at.below), 0) / 2
    for below in at.below:
        below.leaves = start
        start += below.thick
    return at, bottom


def _tall(branch: Branch, grid: _Grid) -> float:
    """The height that the label of a branch takes."""
    if branch.kind is Kind.ORIGIN:
        return len(_name_lines(branch, grid)) * LINE + 22
    thick = branch.pages * grid.unit
    return 34.0 + (thick if thick <= THIN else 0.0) if branch.branches else ROW


def _move(placed: Sequence[_Placed], down: float) -> None:
    for at in _walk(placed):
        at.y += down
        at.leaves += down


def _walk(placed: Sequence[_Placed]) -> Iterator[_Placed]:
    for at in placed:
        yield at
        yield from _walk(at.below)


def _pairs(placed: Sequence[_Placed]) -> Iterator[tuple[_Placed, _Placed]]:
    for above in _walk(placed):
        for at in above.below:
            yield above, at


def _families(placed: Sequence[_Placed], grid: _Grid) -> Iterator[str]:
    """A bracket beside origins of one family, which are not independent of each other."""
    for family, group in groupby(placed, key=lambda at: at.branch.family):
        members = list(group)
        if family and len(members) > 1:
            x = max(grid.left - 20 - max(_label_width(at.branch, grid) for at in members), 1.5)
            ends = f"V{svg.num(members[-1].middle + 14)}h4"
            path = f'<path class="bracket" d="M{svg.num(x + 4)} {svg.num(members[0].middle - 14)}h-4{ends}"/>'
            yield svg.titled(path, family_spoken(family))


def _ribbon(above: _Placed, at: _Placed, link: Link) -> str:
    x0, x1 = above.x + BAR, at.x
    bend = (x0 + x1) / 2
    top, end = at.leaves, at.y
    n = svg.num
    path = (
        f"M{n(x0)} {n(top)}C{n(bend)} {n(top)} {n(bend)} {n(end)} {n(x1)} {n(end)}V{n(end + at.thick)}"
        f"C{n(bend)} {n(end + at.thick)} {n(bend)} {n(top + at.thick)} {n(x0)} {n(top + at.thick)}Z"
    )
    body = f'<path class="ribbon {ribbon_kind(at.branch, at.stance)}" d="{path}"/>'
    return svg.pointed(body, link(at.branch), at.branch.step.text if at.branch.step else name_of(at.branch))


def _further(placed: Sequence[_Placed], steps: Sequence[Step], link: Link) -> Iterator[str]:
    """Thin lines for further steps between branches that are drawn."""
    places = {at.branch.id: at for at in _walk(placed)}
    both = [step for step in steps if step.source in places and step.target in places]
    for step in both[:FURTHER]:
        source, target = places[step.source], places[step.target]
        x0, y0, x1, y1 = source.x + BAR, source.middle, target.x, target.middle
        bend = max(abs(x1 - x0) / 2, 40.0)
        if x1 <= x0:  # To the right of both are their names: it leaves and comes on the left.
            x0, bend = source.x, -bend
        n = svg.num
        path = f"M{n(x0)} {n(y0)}C{n(x0 + bend)} {n(y0)} {n(x1 - abs(bend))} {n(y1)} {n(x1)} {n(y1)}"
        side = f" {source.stance.value}" if source.stance else ""
        body = f'<path class="further{side}" d="{path}"/><path class="reach" d="{path}"/>'
        yield svg.linked(body, link(step), f"Also: {step_spoken(step)}")


def _labelled(at: _Placed, grid: _Grid, link: Link) -> str:
    branch = at.branch
    tall = max(at.thick, 3.0)
    bar = svg.box(at.x, at.middle - tall / 2, BAR, tall, f"bar {bar_kind(branch, at.stance)}")
    label = _root_label(at, grid) if at.x == grid.left else _inner_label(at, grid)
    return svg.linked(bar + label, link(branch), spoken(branch), "branch")


def _name_lines(branch: Branch, grid: _Grid) -> list[str]:
    return lines_of(name_of(branch), grid.left - 20, NAME, 3, bold=True)


def _label_width(branch: Branch, grid: _Grid) -> float:
    names = [width_of(text, NAME, bold=True) for text in _name_lines(branch, grid)]
    return max([*names, width_of(note_of(branch, grid.usual), NOTE)])


def _root_label(at: _Placed, grid: _Grid) -> str:
    lines = _name_lines(at.branch, grid)
    note = _fitting(note_of(at.branch, grid.usual), grid.left - 20)
    y = at.middle - (len(lines) * LINE + (LINE if note else 0)) / 2 + 12
    x = at.x - 8
    names = "".join(svg.words(text, x, y + row * LINE, "name", "end") for row, text in enumerate(lines))
    return names + (
        svg.words(clipped(note, grid.left - 20, NOTE), x, y + len(lines) * LINE, "fine", "end") if note else ""
    )


def _fitting(note: str, room: float) -> str:
    """A note without its last part, how many pages there are, where there is no room for all: its bar shows that."""
    first, _, _ = note.rpartition(BETWEEN)
    return first if first and width_of(note, NOTE) > room else note


def _inner_label(at: _Placed, grid: _Grid) -> str:
    x, note = at.x + BAR + 6, note_of(at.branch, grid.usual)
    if at.below:
        room = grid.gap - BAR - 9
        aside = at.thick / 2 if at.thick <= THIN else 0.0
        name = svg.words(clipped(name_of(at.branch), room, NAME, bold=True), x, at.middle - aside - 3, "name halo")
        return name + svg.words(clipped(note, room, NOTE), x, at.middle + aside + 11, "fine halo")
    beside = width_of(note, NOTE) + 8 if note else 0
    text = clipped(name_of(at.branch), grid.width - x - beside, NAME, bold=True)
    return svg.name_and_note(text, note, x, at.middle + 4.5, "halo")
