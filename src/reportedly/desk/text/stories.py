"""The list of stories, for people."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from reportedly.desk.dates import days_in_words
from reportedly.model.dossier import StoryHead


def stories_text(stories: Sequence[StoryHead]) -> RenderableType:
    """Give the stories as a table for the terminal."""
    if not stories:
        return Text("No stories yet.")
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0))
    for heading in ("status", "story", "pages", "published", "id"):
        table.add_column(heading, justify="right" if heading == "pages" else "left", overflow="fold")
    for story in stories:
        table.add_row(
            Text(story.status.value if story.status else "-"),
            Text(story.title, style="bold"),
            str(story.pages),
            Text(days_in_words(story.first, story.last)),
            Text(story.id, style="dim"),
        )
    return table
