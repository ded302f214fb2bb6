"""How the watched addresses stand: the dead and the failing first, since when and why."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.desk.contract import Json
from reportedly.desk.dates import short
from reportedly.desk.watching.timing import is_dead
from reportedly.model.watching import Poll


def state_of(poll: Poll) -> str:
    """Say in a word how an address stands: dead, failing, well, or not asked yet."""
    if is_dead(poll):
        return "dead"
    if poll.fault:
        return "failing"
    return "well" if poll.asked else "not asked yet"


def worst_first(polls: Sequence[Poll]) -> list[Poll]:
    """Give the addresses, those first that have failed for longest, the rest by their names."""
    return sorted(polls, key=lambda poll: (not is_dead(poll), poll.failing or "9999", poll.url))


def of_polls(polls: Sequence[Poll]) -> Json:
    """Give how the addresses stand as JSON."""
    return {
        "addresses": [
            {
                "url": poll.url,
                "state": state_of(poll),
                "feed": poll.feed,
                "since": poll.failing,
                "fault": poll.fault,
                "failures": poll.failures,
                "asked": poll.asked,
                "good": poll.good,
                "due": poll.due,
                "pages": poll.pages,
            }
            for poll in worst_first(polls)
        ]
    }


def status_text(polls: Sequence[Poll]) -> RenderableType:
    """Give the addresses as a table for the terminal."""
    if not polls:
        return Text("No address is watched yet.")
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0))
    for heading in ("state", "address", "pages", "last well", "asked again"):
        table.add_column(heading, justify="right" if heading == "pages" else "left", overflow="fold")
    for poll in worst_first(polls):
        table.add_row(
            Text(state_of(poll), style="bold" if poll.fault else ""),
            Text(poll.url),
            f"{poll.pages:,}",
            Text(short(poll.good) if poll.good else "never"),
            Text(short(poll.due), style="dim"),
        )
        if poll.fault:
            table.add_row("", Text(f"since {short(poll.failing)}: {poll.fault}", style="dim"))
    return table
