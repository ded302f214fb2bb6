"""What people have corrected, for people: who, when, why, and how it was before."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.desk.corrections.words import maker, what
from reportedly.desk.dates import moment_in_words
from reportedly.model.correction import Correction


def corrections_text(corrections: Sequence[Correction]) -> RenderableType:
    """Give the trail of corrections for the terminal, as they were made."""
    if not corrections:
        return Text("No corrections yet.")
    return Group(*correction_lines(corrections))


def correction_lines(corrections: Sequence[Correction], lost: Collection[int] = ()) -> Iterator[RenderableType]:
    """Give each correction with its number: what, by whom and why, and whether it was withdrawn or changes nothing."""
    for each in corrections:
        row = Table.grid(padding=(0, 1))
        row.add_row(Text(f"{each.number}", style="dim"), Group(*_lines(each, each.number in lost)))
        yield row


def _lines(correction: Correction, lost: bool) -> Iterator[Text]:
    dim = "dim" if correction.withdrawn else ""
    yield Text(what(correction), style=dim or "bold")
    yield Text(f"{maker(correction)}, {moment_in_words(correction.at)}: {correction.why}", style=dim)
    if correction.withdrawn:
        by = f" by {correction.withdrawn_by}" if correction.withdrawn_by else ""
        why = f": {correction.withdrawn_why}" if correction.withdrawn_why else ""
        yield Text(f"withdrawn{by}, {moment_in_words(correction.withdrawn)}{why}")
    elif lost:
        yield Text("changes nothing here: what it is about is no longer in this story")
