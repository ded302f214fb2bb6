"""The commands `read` and `add`: pages in."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import replace

from reportedly.desk.calls import publication, words
from reportedly.desk.commands.arguments import (
    Listed,
    MailFrom,
    OneSheet,
    Private,
    Sheet,
    Smtp,
    StorePath,
    Tagger,
    alert_ways,
    entity_file,
    store_at,
    tagger_file,
)

if TYPE_CHECKING:
    from reportedly.desk.intake.arriving import Call
    from reportedly.model.entities import EntityFile

commands = typer.Typer()


class Format(StrEnum):
    """How a result is written: for people, as one JSON document, or as one JSON object a line."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE",
        help="Files (JSONL, HTML, TXT), folders, addresses of pages or feeds, or - for standard input.",
    ),
]
Url = Annotated[str | None, typer.Option("--url", metavar="URL", help="The address the page was had from.")]
Published = Annotated[
    str | None,
    typer.Option("--published", metavar="TIME", help="When it was published (ISO 8601), for pages that do not say."),
]


@commands.command()
def read(
    sources: Sources,
    url: Url = None,
    published: Published = None,
    format_: Annotated[Format, typer.Option("--format", help="How to write each page.")] = Format.TEXT,
    allow_private: Private = False,
    tagger: Tagger = None,
    entities: Listed = None,
) -> int:
    """Read pages and show what they say.

    Who says what, what is to happen, when and where, how certain each is of it. Nothing is kept.
    """
    from reportedly.desk.intake.reading import show

    return show(_call(sources, url, published, allow_private, tagger, entity_file(entities)), format_)


@commands.command()
def add(
    sources: Sources,
    url: Url = None,
    published: Published = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
    allow_private: Private = False,
    tagger: Tagger = None,
    entities: Listed = None,
    smtp: Smtp = None,
    mail_from: MailFrom = None,
) -> int:
    """Read pages and keep them, story by story. A page kept already changes nothing.

    What is new to the watch lists is shown, and sent to their webhooks and by mail.
    """
    from reportedly.desk.intake import adding

    call = _call(sources, url, published, allow_private, tagger, entity_file(entities))
    return adding.add(call, store_at(store), format_, alert_ways(smtp, mail_from, allow_private))


def _call(
    sources: Sequence[str],
    url: str | None,
    published: str | None,
    allow_private: bool,
    tagger: str | None,
    entities: EntityFile | None = None,
) -> Call:
    from reportedly.desk.intake.arriving import Call

    chosen = tagger_file(tagger)
    call = Call(tuple(sources), url and words(url, "--url"), publication(published), allow_private, chosen)
    return replace(call, entities=entities) if entities else call
