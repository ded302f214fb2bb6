"""What the signs of the origin tree mean: only those that this tree has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportedly.desk.drawing import svg
from reportedly.desk.drawing.descent import Branch, Kind
from reportedly.desk.drawing.lettering import width_of
from reportedly.model.dossier import EdgeKind
from reportedly.model.statement import Basis

_SIZE, _ICON, _GAP, _LINE = 11.5, 20.0, 18.0, 20.0


def legend(branches: Sequence[Branch], *, further: bool, family: bool, width: float, y: float) -> tuple[str, float]:
    """Draw the legend in lines of `width` pixels from y downwards; give it and where it ends."""
    x, parts = 0.0, []
    for icon, words in _items(branches, further, family):
        wide = _ICON + width_of(words, _SIZE)
        if x and x + wide > width:
            x, y = 0.0, y + _LINE
        parts.append(f'<g transform="translate({svg.num(x)} {svg.num(y)})">{icon}</g>')
        parts.append(svg.words(words, x + _ICON, y + 13, "fine"))
        x += wide + _GAP
    return f'<g class="legend">{"".join(parts)}</g>', y + _LINE


def _items(branches: Iterable[Branch], further: bool, family: bool) -> Iterator[tuple[str, str]]:
    kinds = {branch.kind for branch in branches}
    steps = {branch.step.kind for branch in branches if branch.step}
    yield svg.box(4, 2, 6, 14, "bar page"), "as thick as its pages are many"
    if any(branch.basis is Basis.ANONYMOUS for branch in branches):
        yield svg.box(4, 3, 6, 12, "bar unnamed legend-sign"), "unnamed origin"
    if Kind.UNSEEN in kinds:
        yield svg.box(4, 3, 6, 12, "bar unseen"), "cited, no page of it seen"
    if EdgeKind.COPIED in steps:
        yield svg.box(0, 5, 15, 8, "ribbon copied"), "reprint"
    if EdgeKind.RELAYED in steps:
        yield svg.box(0, 5, 15, 8, "ribbon relayed"), "told on in words of its own"
    if further:
        yield '<path class="further" d="M0 13C8 13 8 5 16 5"/>', "has it from there too"
    if family:
        yield '<path class="bracket" d="M10 2h-4v14h4"/>', "one family, not independent"
