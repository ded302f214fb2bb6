"""The few parts that every picture is put together from, as strings of SVG.

There is no style attribute and no script in any of them: a strict Content-Security-Policy may forbid both. Colours come
from classes of the stylesheet, so that light, dark and print follow the page.
"""

from __future__ import annotations

from html import escape

from reportedly.desk.drawing.lettering import lettered


def num(value: float) -> str:
    """Write a length shortly: at most one decimal."""
    return f"{value:.1f}".removesuffix(".0")


def picture(
    parts: list[str], *, width: float, height: float, prefix: str, kind: str, title: str, description: str
) -> str:
    """Put a picture together that names and describes itself to who cannot see it.

    `prefix` makes its ids unique on a page. It has its size in pixels. Links within it can be reached with the
    keyboard, so it is a group of things and not one image, unless it has none.
    """
    body = "".join(parts)
    role = "group" if "<a " in body else "img"
    ids = f"{escape(prefix)}-title {escape(prefix)}-desc"
    return (
        f'<svg class="drawing {kind}" xmlns="http://www.w3.org/2000/svg" role="{role}" aria-labelledby="{ids}" '
        f'width="{num(width)}" height="{num(height)}" viewBox="0 0 {num(width)} {num(height)}">'
        f'<title id="{escape(prefix)}-title">{lettered(title)}</title>'
        f'<desc id="{escape(prefix)}-desc">{lettered(description)}</desc>{body}</svg>'
    )


def words(text: str, x: float, y: float, kind: str = "", anchor: str = "") -> str:
    """Give one line of text with its baseline at y; `anchor` "middle" or "end" of it stands at x, else its start."""
    classed = f' class="{kind}"' if kind else ""
    anchored = f' text-anchor="{anchor}"' if anchor else ""
    return f'<text x="{num(x)}" y="{num(y)}"{classed}{anchored}>{lettered(text)}</text>'


def name_and_note(name: str, note: str, x: float, y: float, kind: str = "") -> str:
    """Give a name and, behind it in finer letters, a note, on one line that starts at x."""
    fine = f'<tspan class="fine" dx="7">{lettered(note)}</tspan>' if note else ""
    classed = f' class="{kind}"' if kind else ""
    return f'<text x="{num(x)}" y="{num(y)}"{classed}><tspan class="name">{lettered(name)}</tspan>{fine}</text>'


def box(x: float, y: float, width: float, height: float, kind: str, rounded: float = 0) -> str:
    """Give a rectangle."""
    radius = f' rx="{num(rounded)}"' if rounded else ""
    size = f'width="{num(max(width, 0.5))}" height="{num(max(height, 0.5))}"'
    return f'<rect class="{kind}" x="{num(x)}" y="{num(y)}" {size}{radius}/>'


def line(x1: float, y1: float, x2: float, y2: float, kind: str) -> str:
    """Give a straight line."""
    return f'<path class="{kind}" d="M{num(x1)} {num(y1)}L{num(x2)} {num(y2)}"/>'


def titled(body: str, title: str, kind: str = "") -> str:
    """Put parts under a title that shows when they are pointed at."""
    classed = f' class="{kind}"' if kind else ""
    return f"<g{classed}><title>{lettered(title)}</title>{body}</g>"


def linked(body: str, address: str | None, title: str, kind: str = "") -> str:
    """Make a link of parts, called by its title; without an address they are only titled."""
    if not address:
        return titled(body, title, kind)
    classed = f' class="{kind}"' if kind else ""
    named = "" if "<text" in body else f' aria-label="{lettered(title)}"'
    return f'<a{classed} href="{escape(address)}"{named}><title>{lettered(title)}</title>{body}</a>'


def pointed(body: str, address: str | None, title: str) -> str:
    """Make a link for a pointer only, of parts that stand beside a link to the same address for everybody."""
    if not address:
        return titled(body, title)
    return f'<a href="{escape(address)}" tabindex="-1" aria-hidden="true"><title>{lettered(title)}</title>{body}</a>'
