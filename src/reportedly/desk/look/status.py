"""A colour, a mark and a class for each status, the same on every screen and in every picture.

The marks tell the statuses apart without colour. From rumour to event a ring closes and fills; what ends a plan or
speaks against it has a sign of its own.
"""

from __future__ import annotations

from reportedly.desk.look.tokens import Theme, colours
from reportedly.model.dossier import Status

_RING = '<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="2"'
_LINE = 'fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"'
_MARKS = {
    Status.RUMOURED: f'{_RING} stroke-dasharray="2.2 2.2" stroke-dashoffset="1.1"/>',
    Status.REPORTED: f"{_RING}/>",
    Status.ANNOUNCED: f'{_RING}/><path d="M8 2.4a5.6 5.6 0 0 0 0 11.2z" fill="currentColor"/>',
    Status.CONFIRMED: '<circle cx="5.4" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="1.7"/>'
    '<circle cx="10.6" cy="8" r="4.5" fill="none" stroke="currentColor" stroke-width="1.7"/>'
    '<path d="M8 4.3a4.5 4.5 0 0 1 0 7.4a4.5 4.5 0 0 1 0-7.4z" fill="currentColor"/>',
    Status.UNDER_WAY: '<path d="M3.6 1.9v12.2L14.2 8z" fill="currentColor"/>',
    Status.OCCURRED: '<circle cx="8" cy="8" r="6.6" fill="currentColor"/>',
    Status.POSTPONED: f'<path d="M2 8h10.4M8.6 3.6L13 8l-4.4 4.4" {_LINE}/>',
    Status.CANCELLED: f'<path d="M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6" {_LINE}/>',
    Status.DENIED: f'{_RING}/><path d="M4.2 11.8l7.6-7.6" {_LINE}/>',
    Status.DISPUTED: f'<path d="M2.6 5.4h10.8M2.6 10.6h10.8M11 1.8L5 14.2" {_LINE}/>',
    Status.LAPSED: '<path d="M3 1.8h10L8 8zM8 8l5 6.2H3z" fill="currentColor"/>',
    Status.RETRACTED: f'<path d="M5.6 2.4L2.4 5.6l3.2 3.2M2.8 5.6h6.4a3.9 3.9 0 0 1 0 7.8H5.4" {_LINE}/>',
}


def class_name(status: Status) -> str:
    """Give the class that sets `--status`, the colour of a status, on an element: "status-under-way"."""
    return f"status-{status.value.replace(' ', '-')}"


def colour(status: Status, theme: Theme) -> str:
    """Give the colour of a status as "#rrggbb", for pictures without the stylesheet."""
    return colours(theme)[class_name(status)]


def mark(status: Status) -> str:
    """Give the mark of a status as inline SVG in the colour of the text, for HTML; its meaning must stand beside it."""
    return f'<svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">{_MARKS[status]}</svg>'


def mark_at(status: Status, x: float, y: float, size: float) -> str:
    """Give the mark of a status as a group within a picture, centred on x and y, `size` across, in `currentColor`."""
    scale = size / 16
    move = f"translate({x - size / 2:.5g} {y - size / 2:.5g}) scale({scale:.4g})"
    return f'<g class="mark" transform="{move}">{_MARKS[status]}</g>'


def label(status: Status, words: str | None = None) -> str:
    """Give mark and word of a status as one inline HTML element; `words`, already escaped, in place of its own word."""
    return f'<span class="status {class_name(status)}">{mark(status)}{words or status.value}</span>'
