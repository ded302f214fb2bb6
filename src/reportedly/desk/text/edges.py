"""How a report travelled, for people: the steps that the most pages lie behind, each in its sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from rich.console import RenderableType
from rich.text import Text

from reportedly.desk.text.layout import item
from reportedly.desk.wording import counted
from reportedly.model.dossier import DossierPage, Edge, EdgeKind

SHOWN = 8
"""Steps that are written out."""


def edge_lines(edges: Sequence[Edge], pages: Sequence[DossierPage]) -> list[RenderableType]:
    """Give the steps from outlet to outlet and page to page, those with most pages behind them first.

    What sources said to a page itself is not among them: the origins of the events say that.
    """
    behind = _pages_behind(edges, {page.id for page in pages})
    steps = [edge for edge in edges if edge.kind is not EdgeKind.SAID]
    steps.sort(key=lambda edge: -len(behind[edge.target]))
    lines: list[RenderableType] = [item(_line(edge)) for edge in steps[:SHOWN]]
    if len(steps) > SHOWN:
        rest = counted(len(steps) - SHOWN, "more step")
        lines.append(Text(f"Left out: {rest}; --format json has all.", style="dim"))
    return lines


def _line(edge: Edge) -> Text:
    quote = " ".join(edge.because[0].quote.split()) if edge.because else ""
    return Text.assemble(edge.text, (f' "{quote}"', "dim") if quote else "")


def _pages_behind(edges: Sequence[Edge], pages: set[str]) -> dict[str, set[str]]:
    """For each outlet and page the pages that the report reached from there, itself included."""
    onward: dict[str, list[str]] = defaultdict(list)
    for edge in edges:
        onward[edge.source].append(edge.target)
    found: dict[str, set[str]] = {}
    for start in {edge.target for edge in edges}:
        reached, ahead = {start}, [start]
        while ahead:
            for target in onward.get(ahead.pop(), ()):
                if target not in reached:
                    reached.add(target)
                    ahead.append(target)
        found[start] = reached & pages
    return found
