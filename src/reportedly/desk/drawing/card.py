"""The card that stands for a story where its address is shared: 1200 by 630 pixels, with all colours of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from html import escape

import resvg_py

from reportedly.desk.dates import in_words
from reportedly.desk.drawing.descent import Branch, Kind, descent
from reportedly.desk.drawing.lettering import lines_of, plain, runs_right_to_left
from reportedly.desk.drawing.svg import num
from reportedly.desk.look.status import colour, mark_at
from reportedly.desk.look.tokens import Theme, colours
from reportedly.model.dossier import Dossier, DossierEvent, Stance
from reportedly.model.when import day_of

WIDTH, HEIGHT, EDGE = 1200, 630, 64
SIZES = ((66.0, 3), (54.0, 4), (44.0, 5))
"""Sizes of the headline, in pixels, and the lines it may have in each; the first that holds it is taken."""
LINES = 60
"""Lines of the fan at most: one a page, or for as many pages as need be."""
_FAN = (690.0, 1130.0, 372.0, 572.0)
"""Where the fan of pages stands: left, right, top, bottom."""
FAMILIES = (
    "Times New Roman,Georgia,Liberation Serif,Noto Serif,DejaVu Serif,FreeSerif,Nimbus Roman,Tinos,Cambria,P052,"
    "DejaVu Sans,Liberation Sans,Noto Sans,Arial,Helvetica,Roboto,Ubuntu,Cantarell,Open Sans"
).split(",")
"""Fonts that a machine may have, the first that is there being used."""


class NoFontError(Exception):
    """This machine has no font to write a card with; the words say what to install."""


def card(dossier: Dossier, event: DossierEvent, *, headline: str, count: str, site: str = "Reportedly") -> str:
    """Draw the card of an event as a standalone SVG: headline, status, `count` ("23 pages, 1 origin"), a fan of pages.

    The fan has the event's origins at the left and a line for each page that hangs on one; of very many pages every
    second or so has a line.
    """
    ink = colours(Theme.LIGHT)
    status = colour(event.status, Theme.LIGHT)
    parts = [
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="{ink["paper"]}"/>',
        _text(site, EDGE, 76, 30, ink["ink"], bold=True),
        f'<path d="M{EDGE} 98H{WIDTH - EDGE}" stroke="{ink["ink"]}" stroke-width="3"/>',
        *_headline(headline, ink["ink"]),
        f'<g color="{status}" fill="{status}">{mark_at(event.status, EDGE + 22, 426, 44)}</g>',
        _text(event.status.value.capitalize(), EDGE + 60, 442, 46, status, bold=True),
    ]
    below = [(count, 34.0, True), (f"as of {in_words(day_of(dossier.as_of))}", 26.0, False)]
    if event.since:
        below.insert(0, (f"since {in_words(day_of(event.since))}", 30.0, False))
    for row, (words, size, bold) in enumerate(below):
        parts.append(_text(words, EDGE, 492 + 46 * row, size, ink["ink" if bold else "ink-soft"], bold=bold))
    parts += _fan(descent(dossier, event).roots, ink)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="serif" role="img"><title>{escape(plain(headline))}</title>{"".join(parts)}</svg>'
    )


def card_png(picture: str) -> bytes:
    """Give a card as PNG, written with a font of this machine; raises NoFontError where there is none."""
    family = font()
    if family is None:
        raise NoFontError("no font found to draw cards with: install one, such as DejaVu or Liberation")
    return bytes(resvg_py.svg_to_bytes(svg_string=picture, serif_family=family))


@cache
def font() -> str | None:
    """Give the first of the known fonts that this machine has, or None."""
    return next((family for family in FAMILIES if _written(family) != _written(None)), None)


@cache
def _written(family: str | None) -> bytes:
    """A letter as it comes out in a font; nothing where the font is not there."""
    letter = f'<text x="2" y="30" font-size="30" font-family="serif">{"H" if family else ""}</text>'
    sample = f'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40">{letter}</svg>'
    return bytes(resvg_py.svg_to_bytes(svg_string=sample, serif_family=family or FAMILIES[0]))


def _headline(headline: str, ink: str) -> Iterator[str]:
    room = WIDTH - 2 * EDGE
    for size, most in SIZES:
        lines = lines_of(headline, room, size, most, bold=True)
        if not lines[-1].endswith("…"):
            break
    turned = runs_right_to_left(headline)
    for row, line in enumerate(lines):
        y = 104 + size * 1.12 * (row + 1)
        yield _text(line, WIDTH - EDGE if turned else EDGE, y, size, ink, bold=True, end=turned)


def _fan(roots: Sequence[Branch], ink: dict[str, str]) -> Iterator[str]:
    """A line for each page from the origin it hangs on, those of one origin side by side."""
    left, right, top, bottom = _FAN
    roots = [root for root in roots if root.pages]
    total = sum(root.pages for root in roots)
    if not total:
        return
    step = (bottom - top) / max(total - 1, 1)
    every = -(-total // LINES)
    number = 0
    for root in roots:
        pages = range(number, number + root.pages)
        number += root.pages
        y0 = top + step * (pages[0] + pages[-1]) / 2 if total > 1 else (top + bottom) / 2
        stroke = ink["against"] if root.stance is Stance.AGAINST else ink["for"]
        stroke = stroke if root.kind is Kind.ORIGIN else ink["silent"]
        for page in pages[:: every if len(pages) > every else 1]:
            y1 = top + step * page if total > 1 else y0
            bend = (left + right) / 2
            path = f"M{num(left)} {num(y0)}C{num(bend)} {num(y0)} {num(bend)} {num(y1)} {num(right)} {num(y1)}"
            yield f'<path d="{path}" fill="none" stroke="{stroke}" stroke-width="2" stroke-opacity=".55"/>'
            yield f'<rect x="{num(right)}" y="{num(y1 - 2)}" width="8" height="4" fill="{ink["ink"]}"/>'
        yield f'<circle cx="{num(left)}" cy="{num(y0)}" r="{num(5 + min(root.pages, 60) ** 0.5)}" fill="{stroke}"/>'


def _text(words: str, x: float, y: float, size: float, fill: str, *, bold: bool = False, end: bool = False) -> str:
    weight = ' font-weight="700"' if bold else ""
    anchor = ' text-anchor="end"' if end else ""
    place = f'x="{num(x)}" y="{num(y)}" font-size="{num(size)}"'
    return f'<text {place} fill="{fill}"{weight}{anchor}>{escape(plain(words))}</text>'
