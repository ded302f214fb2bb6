"""What stood when, as stairs: a row for each, its words at the left and the time it stood at the right.

On narrow screens the words stand above the time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from reportedly.desk.drawing import svg
from reportedly.desk.drawing.days import day_in_short
from reportedly.desk.drawing.lettering import clipped, lines_of
from reportedly.desk.drawing.time_axis import TimeAxis, drawn_axis, time_axis

NARROW = 640
"""Pixels below which the words stand above the time."""
ROWS = 14
"""Rows that are drawn; of more, those in the middle are left out."""
NAME, NOTE, LINE = 13.0, 11.5, 15.0
BAR = 12.0


class Stair(NamedTuple):
    """One row: its name and note, when it was said, and from when to when it stood or was expected to be.

    `open_ended` where it goes on; `sign` is drawn before the name, `kind` are the classes of the row.
    """

    name: str
    note: str
    said: datetime
    start: datetime | None
    end: datetime | None
    address: str | None
    spoken: str
    kind: str = ""
    sign: str = ""
    open_ended: bool = False


class Section(NamedTuple):
    """Rows under a heading; `from_said` where a line leads from when it was said to what was said."""

    heading: str
    stairs: Sequence[Stair]
    from_said: bool = False


def shown(stairs: Sequence[Stair]) -> list[Stair | int]:
    """Give the rows that are drawn, and in place of those left out their number."""
    if len(stairs) <= ROWS:
        return list(stairs)
    first = ROWS // 3
    last = ROWS - first - 1
    return [*stairs[:first], len(stairs) - first - last, *stairs[-last:]]


def drawn_stairs(sections: Sequence[Section], as_of: datetime, width: float) -> tuple[list[str], float]:
    """Draw the sections over one time axis that ends with the as-of; give the parts and the height in pixels."""
    wide = width >= NARROW
    left = min(340.0, width * 0.36) if wide else 8.0
    instants = [
        instant
        for section in sections
        for stair in shown(section.stairs)
        if isinstance(stair, Stair)
        for instant in (stair.said, stair.start, stair.end)
        if instant
    ]
    axis = time_axis([*instants, as_of], left, width - 14.0)
    parts: list[str] = []
    y = top = 22.0
    for section in sections:
        if section.heading:
            key = "○ when it was said, ▬ for when" if section.from_said else ""
            parts.append(svg.name_and_note(section.heading, key, 0, y + 14, "heading"))
            y += 24.0
        for stair in shown(section.stairs):
            if isinstance(stair, int):
                parts.append(svg.words(f"{stair:,} more between", 22, y + 13, "fine"))
                y += 24.0
                continue
            row, tall = _row(stair, axis, y, left if wide else None, width, section.from_said)
            parts.append(row)
            y += tall
        y += 8.0
    return [*drawn_axis(axis, top, y), *_as_of(axis, as_of, top, y), *parts], y + 26.0


def _row(
    stair: Stair, axis: TimeAxis, y: float, left: float | None, width: float, from_said: bool
) -> tuple[str, float]:
    """One row as a link, and its height."""
    indent = 22.0 if stair.sign else 0.0
    room = (left - 16 if left else width) - indent
    names = lines_of(stair.name, room, NAME, 2, bold=True)
    notes = lines_of(stair.note, room, NOTE, 2) if stair.note else []
    body = f'<g transform="translate(0 {svg.num(y + 2)})">{stair.sign}</g>' if stair.sign else ""
    baseline = y + 13.0
    for text in names:
        body += svg.words(text, indent, baseline, f"name {'status-words ' if stair.sign else ''}halo")
        baseline += LINE
    for text in notes:
        body += svg.words(text, indent, baseline, "fine halo")
        baseline += LINE
    tall = baseline - y - 4
    bar_y = y + 2 if left else baseline - 8
    body += _stood(stair, axis, bar_y, from_said)
    return svg.linked(body, stair.address, stair.spoken, f"stair {stair.kind}".strip()), (
        max(tall, 24.0) + 6 if left else tall + BAR + 14
    )


def _stood(stair: Stair, axis: TimeAxis, y: float, from_said: bool) -> str:
    """The time that it stood, or from when it was said to when it was expected."""
    said = axis.x(stair.said)
    dot = f'<circle class="when-said" cx="{svg.num(said)}" cy="{svg.num(y + BAR / 2)}" r="3.5"/>' if from_said else ""
    if stair.start is None:
        return dot
    start = axis.x(stair.start)
    end = axis.x(stair.end) if stair.end else axis.pieces[-1].right
    way = svg.line(said, y + BAR / 2, start, y + BAR / 2, "way") if from_said and start > said + 4 else ""
    bar = svg.box(start, y, max(end - start, 5.0), BAR, "stood")
    point = ""
    if stair.open_ended:
        tip = max(end, start + 5.0)
        point = f'<path class="stood" d="M{svg.num(tip)} {svg.num(y)}l7 6-7 6z"/>'
    return way + bar + point + dot


def _as_of(axis: TimeAxis, as_of: datetime, top: float, bottom: float) -> list[str]:
    x = axis.x(as_of)
    anchor = "end" if x > axis.pieces[-1].right - 60 else "middle"
    words = f"as of {day_in_short(as_of.date().isoformat())}"
    return [
        svg.line(x, top - 6, x, bottom, "as-of"),
        svg.words(clipped(words, 200, NOTE), x + (12 if anchor == "end" else 0), top - 10, "fine", anchor),
    ]
