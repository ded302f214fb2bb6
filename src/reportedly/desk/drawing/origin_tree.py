"""The origin tree: who said it first, and each report on its way from there, as wide as the pages that have it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from reportedly.desk.drawing import svg
from reportedly.desk.drawing.addresses import Addresses
from reportedly.desk.drawing.days import usual_year
from reportedly.desk.drawing.descent import Branch, Descent, Kind, Step, descent
from reportedly.desk.drawing.folding import folded
from reportedly.desk.drawing.lettering import lettered
from reportedly.desk.drawing.tree_columns import drawn_in_columns, generations
from reportedly.desk.drawing.tree_labels import (
    Link,
    Shown,
    evidence_of,
    heading_of,
    name_of,
    note_of,
    silence_words,
    step_spoken,
)
from reportedly.desk.drawing.tree_legend import legend
from reportedly.desk.drawing.tree_rows import GENERATIONS, drawn_in_rows
from reportedly.desk.wording import counted
from reportedly.model.dossier import Dossier, DossierEvent, Evidence

NARROW = 640
"""Pixels below which the tree is drawn downwards instead of to the right."""
ROWS = 44
"""Ends of branches that are drawn; the others are folded together."""
LISTED = 120
"""Ends of branches that the list names; the table of pages has all."""
_GENERATIONS_LISTED = 12


def origin_tree(
    dossier: Dossier,
    event: DossierEvent | None,
    *,
    addresses: Addresses,
    prefix: str,
    width: int = 960,
    rows: int = ROWS,
) -> str:
    """Draw where the reports of an event come from, or of the whole story where no event is given, as inline SVG.

    `width` is in pixels: from 640 on the branches grow to the right, below that downwards, for phones. `prefix` makes
    the ids of the picture unique on a page, `rows` is how many ends of branches are drawn at most. Each branch links
    to the words its step rests on. Gives "" where no page is.
    """
    found = descent(dossier, event)
    if not found.pages:
        return ""
    link = _link(addresses)
    wide = width >= NARROW
    shown = _shown(found, rows, generations(width) if wide else GENERATIONS)
    parts, height = (drawn_in_columns if wide else drawn_in_rows)(shown, width, link)
    signs, height = legend(
        list(_all(shown.roots)),
        further=wide and bool(shown.further),
        family=any(map(_related, shown.roots, shown.roots[1:])),
        width=width,
        y=height + 6,
    )
    parts.append(signs)
    return svg.picture(
        parts,
        width=width,
        height=height,
        prefix=prefix,
        kind="origin-tree",
        title=f"Where it comes from: {event.title if event else dossier.story.title}",
        description=origin_tree_summary(found),
    )


def origin_tree_summary(found: Descent) -> str:
    """Say in one or two sentences what the tree shows."""
    origins = counted(found.origins, "origin") if found.origins else "no origin stated"
    widest = max((root for root in found.roots if root.kind is Kind.ORIGIN), key=lambda root: root.pages, default=None)
    most = f" {counted(widest.pages, 'page')} from {widest.name}." if widest and widest.pages else ""
    return f"{counted(found.pages, 'page')}, {origins}.{most}"


def origin_list(dossier: Dossier, event: DossierEvent | None, *, addresses: Addresses, rows: int = LISTED) -> str:
    """Give the same as `origin_tree` in words, as a nested HTML list with a link at each step; "" where no page is."""
    found = descent(dossier, event)
    if not found.pages:
        return ""
    shown = _shown(found, rows, _GENERATIONS_LISTED)
    link = _link(addresses)
    further: dict[str, list[Step]] = {}
    for step in shown.further:
        further.setdefault(step.target, []).append(step)
    parts = ['<ul class="origin-list">']
    heading = None
    for root in shown.roots:
        if heading_of(root) != heading:
            parts.append("</ul></li>" if heading else "")
            heading = heading_of(root)
            parts.append(f"<li>{escape(heading)}<ul>" if heading else "")
        parts.extend(_items(root, shown, link, further))
    parts.append("</ul></li>" if heading else "")
    if shown.silent:
        parts.append(f"<li>Silent<ul>{''.join(_silent_items(shown, link))}</ul></li>")
    return "".join([*parts, "</ul>"])


def _shown(found: Descent, rows: int, depth: int) -> Shown:
    roots = folded(found.roots, rows, depth)
    usual = usual_year(branch.when for branch in _all(roots) if not branch.doubts)
    return Shown(roots, found.further, found.silent, usual)


def _related(one: Branch, other: Branch) -> bool:
    return bool(one.family) and one.family == other.family and heading_of(one) == heading_of(other)


def _all(branches: Sequence[Branch]) -> Iterator[Branch]:
    for branch in branches:
        yield branch
        yield from _all(branch.branches)


def _link(addresses: Addresses) -> Link:
    def address(of: Branch | Step | Evidence | None) -> str | None:
        if of is None:
            return None
        if isinstance(of, Evidence):
            return addresses.of_evidence(of)
        if isinstance(of, Step):
            return addresses.of_edge(of.edge) if of.edge else None
        if of.kind is Kind.REST:
            return addresses.of_pages()
        found = addresses.of_edge(of.step.edge) if of.step and of.step.edge else None
        return found or (addresses.of_page(of.id) if of.kind is Kind.PAGE else None)

    return address


def _items(branch: Branch, shown: Shown, link: Link, further: dict[str, list[Step]]) -> Iterator[str]:
    note = note_of(branch, None)
    words = _anchored(lettered(name_of(branch)), link(branch))
    step = f": {lettered(step_spoken(branch.step))}" if branch.step else ""
    yield f"<li>{words}{f' ({lettered(note)})' if note else ''}{step}"
    for more in further.get(branch.id, ()):
        yield f" Also: {_anchored(lettered(more.text), link(more))}"
    if branch.branches:
        yield "<ul>"
        for child in branch.branches:
            yield from _items(child, shown, link, further)
        yield "</ul>"
    yield "</li>"


def _silent_items(shown: Shown, link: Link) -> Iterator[str]:
    for silence in shown.silent:
        yield f"<li>{_anchored(lettered(silence_words(silence, None)), link(evidence_of(silence)))}</li>"


def _anchored(words: str, address: str | None) -> str:
    return f'<a href="{escape(address)}">{words}</a>' if address else words
