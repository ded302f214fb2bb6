"""The origin tree for narrow screens: a row for each branch, set in by its generation, with stems as thick as pages."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

from reportedly.desk.drawing import svg
from reportedly.desk.drawing.descent import Branch, Kind
from reportedly.desk.drawing.lettering import clipped, lines_of, width_of
from reportedly.desk.drawing.tree_labels import (
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
)
from reportedly.model.dossier import Stance

NAME, NOTE = 13.0, 11.5
"""Sizes of letters, in pixels; the stylesheet has the same."""
ROW, LINE = 24.0, 16.0
STEP = 20.0
"""Pixels that a generation is set in, at least."""
TRUNK = 18.0
"""Pixels that all pages together are thick, at most."""
THIN = 4.0
"""Pixels below which a stem can be dashed."""
GENERATIONS = 5
"""Generations below the origins that are drawn."""


@dataclass(slots=True)
class _Pen:
    """Where the next row goes, and what was drawn: stems first, so that bars and labels stand upon them."""

    y: float
    width: float
    unit: float
    usual: str | None
    link: Link
    stems: list[str]
    labels: list[str]


def drawn_in_rows(shown: Shown, width: float, link: Link) -> tuple[list[str], float]:
    """Draw the branches from top to bottom; give the parts of the picture and its height in pixels."""
    most = max((root.pages for root in shown.roots), default=1)
    pen = _Pen(2.0, width, min(4.0, TRUNK / max(most, 1)), shown.usual, link, [], [])
    for heading, group in groupby(shown.roots, key=heading_of):
        _headed(pen, heading)
        for family, members in groupby(group, key=lambda root: root.family):
            _family(pen, family, list(members))
        pen.y += 6
    if shown.silent:
        _headed(pen, "Silent")
        for silence in shown.silent:
            words = silence_words(silence, pen.usual)
            body = svg.box(8, pen.y + 5, 6, 14, "bar unseen")
            body += svg.words(clipped(words, width - 22, NAME), 22, pen.y + 16.5)
            pen.labels.append(svg.linked(body, link(evidence_of(silence)), silence_words(silence, None), "silent"))
            pen.y += ROW
    return pen.stems + pen.labels, pen.y + 4


def _headed(pen: _Pen, heading: str) -> None:
    if heading:
        pen.labels.append(svg.line(0, pen.y + 0.5, pen.width, pen.y + 0.5, "rule"))
        pen.labels.append(svg.words(clipped(heading, pen.width, NAME, bold=True), 0, pen.y + 19, "heading"))
        pen.y += 32


def _family(pen: _Pen, family: str, roots: list[Branch]) -> None:
    top = pen.y
    last = top
    for root in roots:
        last = pen.y
        _row(pen, root, 8.0, root.stance)
        pen.y += 8
    if family and len(roots) > 1:
        path = f'<path class="bracket" d="M5 {svg.num(top + 4)}H1.5V{svg.num(last + 34)}H5"/>'
        pen.labels.append(svg.titled(path, family_spoken(family)))


def _row(pen: _Pen, branch: Branch, x: float, stance: Stance | None) -> tuple[float, float]:
    """Draw a branch and all below it; give the height of its middle and the thickness of its stem."""
    thick = max(branch.pages * pen.unit, 1.0)
    bar = max(thick, 4.0)
    lines, note = _label(pen, branch, x + bar + 7)
    tall = max(len(lines) * LINE + 6, ROW)
    top, middle = pen.y, pen.y + tall / 2
    body = svg.box(x, top + 3, bar, tall - 6, f"bar {bar_kind(branch, stance)}")
    if branch.kind is Kind.ORIGIN:
        for number, text in enumerate(lines):
            baseline = middle + 4.5 + (number - (len(lines) - 1) / 2) * LINE
            body += svg.words(text, x + bar + 7, baseline, "name" if number < len(lines) - 1 else "fine")
    else:
        body += svg.name_and_note(lines[0], note, x + bar + 7, middle + 4.5)
    pen.labels.append(svg.linked(body, pen.link(branch), spoken(branch), "branch"))
    pen.y += tall
    _stems(pen, branch, x, top + tall - 3, stance)
    return middle, thick


def _stems(pen: _Pen, branch: Branch, x: float, top: float, stance: Stance | None) -> None:
    """Stems from the foot of a bar to each branch below, side by side, that of the last at the left."""
    inset = x + max(STEP, branch.pages * pen.unit + 12)
    right = x + max(branch.pages * pen.unit, 4.0)
    for child in branch.branches:
        middle, thick = _row(pen, child, inset, stance)
        right -= thick
        trunk = max(right, x) + thick / 2
        n = svg.num
        bend = min(7.0, inset - trunk - 1)
        thin = " thin" if thick < THIN else ""
        turn = f"Q{n(trunk)} {n(middle)} {n(trunk + bend)} {n(middle)}"
        path = f"M{n(trunk)} {n(top)}V{n(middle - bend)}{turn}H{n(inset)}"
        body = f'<path class="stem {ribbon_kind(child, stance)}{thin}" stroke-width="{n(max(thick, 1.2))}" d="{path}"/>'
        pen.stems.append(svg.pointed(body, pen.link(child), child.step.text if child.step else name_of(child)))


def _label(pen: _Pen, branch: Branch, x: float) -> tuple[list[str], str]:
    """The lines of a label, and a note that goes on the first line; an origin has its note on a line of its own."""
    note, room = note_of(branch, pen.usual), pen.width - x
    if branch.kind is Kind.ORIGIN:
        return [*lines_of(name_of(branch), room, NAME, 3, bold=True), clipped(note, room, NOTE)], ""
    beside = width_of(note, NOTE) + 8 if note else 0
    return [clipped(name_of(branch), room - beside, NAME, bold=True)], note
