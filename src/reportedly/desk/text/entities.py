"""The list of entities, for people."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.model.entities import ToldEntity


def entities_text(entities: Sequence[ToldEntity]) -> RenderableType:
    """Give entities as a table for the terminal."""
    if not entities:
        return Text("Nobody is known yet.")
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0))
    for heading in ("name", "kind", "other names", "speaks for", "pages"):
        table.add_column(heading, justify="right" if heading == "pages" else "left", overflow="fold")
    for told in entities:
        row = told.entity
        table.add_row(
            Text(row.name, style="bold"),
            Text(row.kind or "-"),
            Text(", ".join(row.other_names) or "-"),
            Text(row.speaks_for or "-"),
            str(told.pages),
        )
    return table
