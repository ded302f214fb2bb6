"""How screens are laid out: sections, and items of a list."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text


def item(content: RenderableType) -> Table:
    """Give one item of a list, whose further lines stand under its first and not under its mark."""
    row = Table.grid(padding=(0, 1))
    row.add_row(Text("-", style="dim"), content)
    return row


def section(title: str, lines: Sequence[RenderableType]) -> list[RenderableType]:
    """Give lines indented under a title, or nothing where there are none."""
    if not lines:
        return []
    return [Text(), Text(title, style="bold"), *(Padding(line, (0, 0, 0, 2)) for line in lines)]
