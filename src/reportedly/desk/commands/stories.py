"""The commands `stories`, `dossier`, `changes`, `ask` and `entities`: what the kept pages tell."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from reportedly.desk.calls import clocks, since_instant, words
from reportedly.desk.commands.arguments import (
    AsOf,
    CapturedBy,
    Listed,
    OneSheet,
    Sheet,
    StorePath,
    StoryId,
    entity_file,
    store_at,
)

commands = typer.Typer()


class Roll(StrEnum):
    """How entities are listed: for people, as an entity file, or as one JSON document."""

    TEXT = "text"
    TSV = "tsv"
    JSON = "json"


@commands.command()
def stories(
    store: StorePath = None,
    as_of: AsOf = None,
    captured_by: CapturedBy = None,
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", min=1, help="List only the latest N stories.")
    ] = None,
    entities: Listed = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """List the stories kept, the latest first."""
    from reportedly.desk import asking

    return asking.stories(store_at(store), clocks(as_of, captured_by), format_, entity_file(entities), limit)


@commands.command()
def dossier(
    story: StoryId,
    store: StorePath = None,
    as_of: AsOf = None,
    captured_by: CapturedBy = None,
    entities: Listed = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Show the dossier of one story.

    Status and how it came about, origins, other events, calendar, figures, contradictions, pages.
    """
    from reportedly.desk import asking

    return asking.dossier(
        words(story, "STORY"), store_at(store), clocks(as_of, captured_by), format_, entity_file(entities)
    )


@commands.command()
def changes(
    story: StoryId,
    since: Annotated[str, typer.Option("--since", metavar="TIME", help="Show what is new since then (ISO 8601).")],
    store: StorePath = None,
    as_of: AsOf = None,
    captured_by: CapturedBy = None,
    entities: Listed = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Show what is new about one story, in claims and not in pages.

    New claims, status, dates, places, origins, figures, contradictions; and how many pages brought nothing new.
    """
    from reportedly.desk import asking

    until = clocks(as_of, captured_by)
    return asking.changes(
        words(story, "STORY"), store_at(store), since_instant(since, until), until, format_, entity_file(entities)
    )


@commands.command()
def ask(
    question: Annotated[str, typer.Argument(metavar="QUESTION", help='For example "Will A meet B?"')],
    store: StorePath = None,
    as_of: AsOf = None,
    captured_by: CapturedBy = None,
    entities: Listed = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Answer a question about an event or figure.

    The one that matches best is given, with its reasons and pages; or nothing, if nothing kept is about it.
    """
    from reportedly.desk import asking

    return asking.ask(
        words(question, "QUESTION"), store_at(store), clocks(as_of, captured_by), format_, entity_file(entities)
    )


@commands.command()
def entities(
    story: Annotated[
        str | None, typer.Argument(metavar="[STORY]", help="The id of a story; without it, all stories kept.")
    ] = None,
    store: StorePath = None,
    limit: Annotated[
        int | None, typer.Option("--limit", metavar="N", min=1, help="List only N, those of most pages.")
    ] = None,
    listed: Listed = None,
    format_: Annotated[Roll, typer.Option("--format", help="How to list them; tsv makes an entity file.")] = Roll.TEXT,
) -> int:
    """List whom and what the kept pages tell of, as they are known: names, kind, whom they speak for."""
    from reportedly.desk import entities as known

    chosen = story and words(story, "STORY")
    return known.entities(chosen, store_at(store), entity_file(listed), format_, limit)
