"""The commands `correct`: what people put right."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reportedly.desk.calls import CallError, now, words
from reportedly.desk.commands.arguments import (
    OneSheet,
    Sheet,
    StorePath,
    StoryId,
    entity_file,
    store_at,
)

if TYPE_CHECKING:
    from reportedly.desk.corrections.command import Call as Correcting

commands = typer.Typer()

corrector = typer.Typer(
    name="correct", help="Correct how pages were grouped and read; nothing is lost.", no_args_is_help=True
)
commands.add_typer(corrector)
origin_corrector = typer.Typer(name="origin", help="Say which origins are the same.", no_args_is_help=True)
corrector.add_typer(origin_corrector)
EventId = Annotated[str, typer.Argument(metavar="EVENT", help="The id of an event, as `reportedly dossier` gives it.")]
OriginId = Annotated[
    str, typer.Argument(metavar="ORIGIN", help="The id of an origin, as `reportedly dossier` gives it.")
]
PageId = Annotated[str, typer.Argument(metavar="PAGE", help="The id of a page, as `reportedly dossier` gives it.")]
Why = Annotated[str, typer.Option("--why", metavar="WORDS", help="The reason, in a sentence.")]
Who = Annotated[str | None, typer.Option("--who", metavar="NAME", help="Who corrects; without it, who is logged in.")]


@corrector.command("merge")
def correct_merge(
    one: StoryId, other: StoryId, why: Why, who: Who = None, store: StorePath = None, format_: OneSheet = Sheet.TEXT
) -> int:
    """Make two stories one."""
    from reportedly.desk.corrections import command

    return command.merge(_correction(store, who, why, format_), one, other)


@corrector.command("split")
def correct_split(
    story: StoryId,
    pages: Annotated[list[str], typer.Argument(metavar="PAGE...", help="The pages to split off.")],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Make pages of a story a story of their own."""
    from reportedly.desk.corrections import command, correcting

    call = _correction(store, who, why, format_)
    return command.in_story(call, story, lambda found, by: correcting.split(found, pages, by))


@origin_corrector.command("same")
def correct_same_origin(
    story: StoryId,
    one: OriginId,
    other: OriginId,
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Say that two origins are one: the other is the first."""
    from reportedly.desk.corrections import command, correcting

    call = _correction(store, who, why, format_)
    return command.in_story(call, story, lambda found, by: correcting.same_origin(found, one, other, by))


@origin_corrector.command("family")
def correct_same_family(
    story: StoryId,
    one: OriginId,
    other: OriginId,
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Say that two origins are not independent of each other."""
    from reportedly.desk.corrections import command, correcting

    call = _correction(store, who, why, format_)
    return command.in_story(call, story, lambda found, by: correcting.same_family(found, one, other, by))


@origin_corrector.command("different")
def correct_different_origins(
    story: StoryId,
    one: OriginId,
    other: Annotated[
        str, typer.Argument(metavar="ORIGIN|PAGE", help="Another origin; or a page that has it from another.")
    ],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Say that two origins are independent, or that a page has it from another one."""
    from reportedly.desk.corrections import command, correcting

    call = _correction(store, who, why, format_)
    return command.in_story(call, story, lambda found, by: correcting.different_origins(found, one, other, by))


@corrector.command("status")
def correct_status(
    story: StoryId,
    event: EventId,
    status: Annotated[str, typer.Argument(metavar="STATUS", help="How it stands, such as confirmed.")],
    why: Why,
    since: Annotated[
        str | None, typer.Option("--since", metavar="TIME", help="From when on (ISO 8601); without it, from now.")
    ] = None,
    page: Annotated[str | None, typer.Option("--page", metavar="PAGE", help="The page that shows it.")] = None,
    quote: Annotated[str | None, typer.Option("--quote", metavar="WORDS", help="Its words that show it.")] = None,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Decide how an event stands."""
    from reportedly.desk.corrections import command

    if (page is None) != (quote is None):
        raise CallError("--page and --quote belong together; give both or neither")
    because = (page, quote) if page is not None and quote is not None else None
    call = _correction(store, who, why, format_)
    return command.status(call, words(story, "STORY"), event, status, since, because)


@corrector.command("party")
def correct_party(
    story: StoryId,
    event: EventId,
    before: Annotated[str, typer.Argument(metavar="WRONG", help="Who is named now.")],
    after: Annotated[str, typer.Argument(metavar="RIGHT", help="Who takes part instead.")],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Name who takes part in an event instead of somebody else."""
    from reportedly.desk.corrections import command, correcting

    call = _correction(store, who, why, format_)
    right = words(after, "RIGHT")
    return command.in_story(call, story, lambda found, by: correcting.party(found, event, before, right, by))


@corrector.command("speaker")
def correct_speaker(
    story: StoryId,
    name: Annotated[str, typer.Argument(metavar="NAME", help="The person or body, as the dossier names it.")],
    party: Annotated[str, typer.Argument(metavar="PARTY", help="Whom it speaks for.")],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Say whom a person or body speaks for."""
    from reportedly.desk.corrections import command, correcting

    call = _correction(store, who, why, format_)
    right = words(party, "PARTY")
    return command.in_story(call, story, lambda found, by: correcting.speaker(found, name, right, by))


@corrector.command("headline")
def correct_headline(
    story: StoryId,
    headline: Annotated[str, typer.Argument(metavar="HEADLINE", help="What the story is to be headed with.")],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Set the headline of a story by hand."""
    from reportedly.desk.corrections import command, correcting

    call = _correction(store, who, why, format_)
    right = words(headline, "HEADLINE")
    return command.in_story(call, story, lambda found, by: correcting.headline(found, right, by))


@corrector.command("outlet")
def correct_outlet(
    page: PageId,
    outlet: Annotated[str, typer.Argument(metavar="OUTLET", help="The outlet that it is of.")],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Say which outlet a page is of."""
    from reportedly.desk.corrections import command, correcting

    call = _correction(store, who, why, format_)
    right = words(outlet, "OUTLET")
    return command.of_page(call, page, lambda found, by: correcting.outlet(found, page, right, by))


@corrector.command("date")
def correct_date(
    page: PageId,
    published: Annotated[str, typer.Argument(metavar="TIME", help="When it was published (ISO 8601).")],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Say when a page was published."""
    from reportedly.desk.corrections import command

    return command.date(_correction(store, who, why, format_), page, published)


@corrector.command("withdraw")
def withdraw_correction(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number that `correct list` gives.")],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Take a correction back; it stays in the list, marked."""
    from reportedly.desk.corrections import command

    return command.withdraw(_correction(store, who, why, format_), number)


@corrector.command("list")
def list_corrections(
    story: Annotated[
        str | None, typer.Argument(metavar="[STORY]", help="Only what is about this story, also by the rule.")
    ] = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """List the corrections: what, who, when, why, and which were withdrawn."""
    from reportedly.desk.corrections import command

    return command.trail(store_at(store), story, format_)


def _correction(store: Path | None, who: str | None, why: str, style: Sheet) -> Correcting:
    from reportedly.desk.corrections import command

    return command.Call(store_at(store), who, why, style, entity_file(None), now())
