"""The command line: read, add, stories, dossier, changes, ask, serve, demo.

Exit status: 0 done; 1 done, but some pages could not be read, each named with its reason; 2 a wrong call, or a store
that cannot be used. Everything but the result goes to standard error, a line each.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Sequence
from enum import StrEnum
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from msgspec.structs import replace

from reportedly import __version__
from reportedly.desk.calls import CallError, clocks, now, publication, since_instant, words
from reportedly.model.watching import Rule

if TYPE_CHECKING:
    from reportedly.desk.alerts.sending import Ways
    from reportedly.desk.correcting_commands import Call as Correcting
    from reportedly.desk.intake import Call
    from reportedly.model.entities import EntityFile

app = typer.Typer(
    name="reportedly",
    help="Follows what is reported to who said it first, and keeps a dossier for every developing story.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


class Format(StrEnum):
    """How a result is written: for people, as one JSON document, or as one JSON object a line."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


class Roll(StrEnum):
    """How entities are listed: for people, as an entity file, or as one JSON document."""

    TEXT = "text"
    TSV = "tsv"
    JSON = "json"


class Sheet(StrEnum):
    """How a result that is one document is written."""

    TEXT = "text"
    JSON = "json"


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
Tagger = Annotated[
    str | None,
    typer.Option(
        "--tagger",
        metavar="FILE",
        help="Read with the tagger in FILE, or with none; without it, with the one in your data folder, if any.",
    ),
]
Listed = Annotated[
    str | None,
    typer.Option(
        "--entities",
        metavar="FILE",
        help="See names as the entity file FILE says, or none; without it, as the one in your data folder, if any.",
    ),
]
Private = Annotated[
    bool, typer.Option("--allow-private", help="Also fetch from addresses of this machine and of private networks.")
]
StorePath = Annotated[
    Path | None,
    typer.Option("--store", metavar="FILE", help="The store; without it, one file in your data folder."),
]
AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="TIME", help="Count only what was published by then (ISO 8601); without it, now."),
]
CapturedBy = Annotated[
    str | None,
    typer.Option("--captured-by", metavar="TIME", help="Count only what the store had captured by then (ISO 8601)."),
]
OneSheet = Annotated[Sheet, typer.Option("--format", help="How to write the result.")]


@app.command()
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
    from reportedly.desk.reading import show

    return show(_call(sources, url, published, allow_private, tagger, _entities(entities)), format_)


@app.command()
def add(
    sources: Sources,
    url: Url = None,
    published: Published = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
    allow_private: Private = False,
    tagger: Tagger = None,
) -> int:
    """Read pages and keep them, story by story. A page kept already changes nothing."""
    from reportedly.desk import adding

    return adding.add(_call(sources, url, published, allow_private, tagger), _path(store), format_)


@app.command()
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

    return asking.stories(_path(store), clocks(as_of, captured_by), format_, _entities(entities), limit)


@app.command()
def dossier(
    story: Annotated[str, typer.Argument(metavar="STORY", help="The id of a story, as `reportedly stories` gives it.")],
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

    return asking.dossier(words(story, "STORY"), _path(store), clocks(as_of, captured_by), format_, _entities(entities))


@app.command()
def changes(
    story: Annotated[str, typer.Argument(metavar="STORY", help="The id of a story, as `reportedly stories` gives it.")],
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
        words(story, "STORY"), _path(store), since_instant(since, until), until, format_, _entities(entities)
    )


@app.command()
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
        words(question, "QUESTION"), _path(store), clocks(as_of, captured_by), format_, _entities(entities)
    )


Host = Annotated[str, typer.Option("--host", metavar="ADDRESS", help="The address of this machine to serve at.")]
Port = Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535, help="The port to serve at; 0: any free.")]


TokenFile = Annotated[
    Path | None,
    typer.Option(
        "--token-file",
        metavar="FILE",
        help="The token that changes through the API need, and other machines to read; without it, one is made and "
        "kept in your data folder.",
    ),
]


@app.command()
def serve(
    store: StorePath = None,
    host: Host = "127.0.0.1",
    port: Port = 8321,
    token_file: TokenFile = None,
    allow_host: Annotated[
        list[str] | None,
        typer.Option("--allow-host", metavar="NAME", help="A further name under which browsers reach the desk."),
    ] = None,
    tagger: Tagger = None,
    entities: Listed = None,
) -> int:
    """Open the desk in a browser: the stories, each with its origins, its history and its words.

    The same for programs is under /api. Beyond this machine reading needs the token.
    """
    from reportedly.desk import training
    from reportedly.desk.web import serving

    return serving.serve(
        _path(store),
        host,
        port,
        token_file or _data_folder() / serving.TOKEN,
        names=allow_host or (),
        tagger=training.tagger_to_use(tagger, _data_folder() / training.NAME),
        entities=_entities(entities),
    )


@app.command()
def demo(
    serve: Annotated[bool, typer.Option("--serve", help="Open the desk on it instead, in a browser.")] = False,
    host: Host = "127.0.0.1",
    port: Port = 8321,
) -> int:
    """Show a bundled story, all of it invented, day by day."""
    from reportedly.desk import demo

    if not serve:
        return demo.show()
    from reportedly.desk.web import serving

    # At port 0 the address is known only once the desk is there.
    with demo.kept(serving.address_of(host, port).rstrip("/") if port else "") as store:
        return serving.serve(store, host, port, store.with_name(serving.TOKEN))


@app.command()
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
    return known.entities(chosen, _path(store), _entities(listed), format_, limit)


@app.command()
def publish(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="The folder of the site: new, empty, or one published.")
    ],
    base_url: Annotated[
        str | None, typer.Option("--base-url", metavar="URL", help="The address at which the site will stand.")
    ] = None,
    as_of: AsOf = None,
    sections: Annotated[
        Path | None, typer.Option("--sections", metavar="FILE", help="The title and sections of the site, as TOML.")
    ] = None,
    theme: Annotated[
        Path | None, typer.Option("--theme", metavar="DIR", help="A folder of templates and a stylesheet over ours.")
    ] = None,
    store: StorePath = None,
    listed: Listed = None,
) -> int:
    """Publish the stories as a news site of plain files, for any web server."""
    from reportedly.desk.edition.publish import publish as publish_to

    until = clocks(as_of, None).as_of
    return publish_to(folder, _path(store), until, base_url, sections, theme, _entities(listed))


Smtp = Annotated[
    str | None,
    typer.Option(
        "--smtp",
        metavar="HOST[:PORT]",
        envvar="REPORTEDLY_SMTP",
        help="The server that takes mail; user and password are REPORTEDLY_SMTP_USER and REPORTEDLY_SMTP_PASSWORD.",
    ),
]
MailFrom = Annotated[
    str | None,
    typer.Option("--mail-from", metavar="ADDRESS", envvar="REPORTEDLY_MAIL_FROM", help="The sender of mail."),
]


@app.command()
def alert(
    store: StorePath = None,
    smtp: Smtp = None,
    mail_from: MailFrom = None,
    allow_private: Private = False,
    entities: Listed = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Look after the watch lists once: show what is new, and send it to webhooks and by mail."""
    from reportedly.desk.alerts import alerting

    return alerting.alert(_path(store), _ways(smtp, mail_from, allow_private), _entities(entities), format_, now)


@app.command()
def watch(
    addresses: Annotated[
        Path | None,
        typer.Argument(metavar="[LIST]", help="A text file, an address a line; without it, those watched before."),
    ] = None,
    store: StorePath = None,
    once: Annotated[bool, typer.Option("--once", help="Ask what is due once, and leave.")] = False,
    status: Annotated[bool, typer.Option("--status", help="Only show how the watched addresses stand.")] = False,
    forget: Annotated[str | None, typer.Option("--forget", metavar="URL", help="Only watch this one no more.")] = None,
    smtp: Smtp = None,
    mail_from: MailFrom = None,
    allow_private: Private = False,
    tagger: Tagger = None,
    entities: Listed = None,
    format_: Annotated[Sheet, typer.Option("--format", help="How to write --status.")] = Sheet.TEXT,
) -> int:
    """Watch feeds and pages until you end it: keep what is new, look after the watch lists, send alerts.

    Each address is asked by its own rhythm. A line for each event; nothing while nothing happens.
    """
    from reportedly import ingest
    from reportedly.desk import training
    from reportedly.desk.watching import watch as watching
    from reportedly.desk.watching.rounds import Manner

    if status:
        return watching.status(_path(store), format_)
    if forget is not None:
        return watching.forget(words(forget, "--forget"), _path(store))
    chosen = training.tagger_to_use(tagger, _data_folder() / training.NAME)
    manner = Manner(ingest.Options(allow_private=allow_private), tagger=chosen, entities=_entities(entities))
    return watching.watch(addresses, _path(store), manner, _ways(smtp, mail_from, allow_private), once=once)


watchlists = typer.Typer(name="watchlist", help="Keep lists of what to be alerted of.", no_args_is_help=True)
app.add_typer(watchlists)
WatchListName = Annotated[str, typer.Argument(metavar="NAME", help="The name of the watch list.")]


@watchlists.command("add")
def add_watchlist(
    name: WatchListName,
    story: Annotated[list[str] | None, typer.Option("--story", metavar="STORY", help="A story, by its id.")] = None,
    question: Annotated[
        str | None, typer.Option("--question", metavar="QUESTION", help="The story that answers this question now.")
    ] = None,
    phrase: Annotated[
        list[str] | None, typer.Option("--words", metavar="WORDS", help="Stories with a page that has all these words.")
    ] = None,
    party: Annotated[
        list[str] | None,
        typer.Option("--party", metavar="NAME", help="Stories with a claim that this party is part of."),
    ] = None,
    place: Annotated[
        list[str] | None, typer.Option("--place", metavar="NAME", help="Stories with a claim that is at this place.")
    ] = None,
    everything: Annotated[bool, typer.Option("--all", help="Every story.")] = False,
    rule: Annotated[list[Rule] | None, typer.Option("--rule", help="What to be alerted of; without it, all.")] = None,
    webhook: Annotated[
        str | None, typer.Option("--webhook", metavar="URL", help="Send alerts to this address as JSON, signed.")
    ] = None,
    secret: Annotated[
        str | None, typer.Option("--secret", metavar="WORD", help="What to sign with; without it, one is made.")
    ] = None,
    email: Annotated[
        str | None, typer.Option("--email", metavar="ADDRESS", help="Send alerts to this address.")
    ] = None,
    store: StorePath = None,
    entities: Listed = None,
) -> int:
    """Make a watch list, or change the one of that name. What is known by now is no news."""
    from reportedly.desk.alerts import lists

    wanted = lists.Wanted(
        name=name,
        stories=tuple(story or ()),
        question=question,
        words=tuple(phrase or ()),
        parties=tuple(party or ()),
        places=tuple(place or ()),
        everything=everything,
        rules=tuple(rule or ()),
        webhook=webhook,
        secret=secret,
        email=email,
    )
    return lists.add(wanted, _path(store), now(), _entities(entities))


@watchlists.command("list")
def list_watchlists(store: StorePath = None, format_: OneSheet = Sheet.TEXT) -> int:
    """List the watch lists."""
    from reportedly.desk.alerts import lists

    return lists.show_all(_path(store), format_)


@watchlists.command("show")
def show_watchlist(name: WatchListName, store: StorePath = None, format_: OneSheet = Sheet.TEXT) -> int:
    """Show a watch list with its latest alerts, and what became of sending them."""
    from reportedly.desk.alerts import lists

    return lists.show(words(name, "NAME"), _path(store), format_)


@watchlists.command("remove")
def remove_watchlist(name: WatchListName, store: StorePath = None) -> int:
    """Forget a watch list with its alerts."""
    from reportedly.desk.alerts import lists

    return lists.remove(words(name, "NAME"), _path(store))


corrector = typer.Typer(
    name="correct", help="Correct how pages were grouped and read; nothing is lost.", no_args_is_help=True
)
app.add_typer(corrector)
origin_corrector = typer.Typer(name="origin", help="Say which origins are the same.", no_args_is_help=True)
corrector.add_typer(origin_corrector)
StoryId = Annotated[str, typer.Argument(metavar="STORY", help="The id of a story, as `reportedly stories` gives it.")]
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
    from reportedly.desk import correcting_commands

    return correcting_commands.merge(_correction(store, who, why, format_), one, other)


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
    from reportedly.desk import correcting, correcting_commands

    call = _correction(store, who, why, format_)
    return correcting_commands.in_story(call, story, lambda found, by: correcting.split(found, pages, by))


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
    from reportedly.desk import correcting, correcting_commands

    call = _correction(store, who, why, format_)
    return correcting_commands.in_story(call, story, lambda found, by: correcting.same_origin(found, one, other, by))


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
    from reportedly.desk import correcting, correcting_commands

    call = _correction(store, who, why, format_)
    return correcting_commands.in_story(call, story, lambda found, by: correcting.same_family(found, one, other, by))


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
    from reportedly.desk import correcting, correcting_commands

    call = _correction(store, who, why, format_)
    return correcting_commands.in_story(
        call, story, lambda found, by: correcting.different_origins(found, one, other, by)
    )


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
    from reportedly.desk import correcting_commands

    if (page is None) != (quote is None):
        raise CallError("--page and --quote belong together; give both or neither")
    because = (page, quote) if page is not None and quote is not None else None
    call = _correction(store, who, why, format_)
    return correcting_commands.status(call, words(story, "STORY"), event, status, since, because)


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
    from reportedly.desk import correcting, correcting_commands

    call = _correction(store, who, why, format_)
    right = words(after, "RIGHT")
    return correcting_commands.in_story(
        call, story, lambda found, by: correcting.party(found, event, before, right, by)
    )


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
    from reportedly.desk import correcting, correcting_commands

    call = _correction(store, who, why, format_)
    right = words(party, "PARTY")
    return correcting_commands.in_story(call, story, lambda found, by: correcting.speaker(found, name, right, by))


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
    from reportedly.desk import correcting, correcting_commands

    call = _correction(store, who, why, format_)
    right = words(headline, "HEADLINE")
    return correcting_commands.in_story(call, story, lambda found, by: correcting.headline(found, right, by))


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
    from reportedly.desk import correcting, correcting_commands

    call = _correction(store, who, why, format_)
    right = words(outlet, "OUTLET")
    return correcting_commands.of_page(call, page, lambda found, by: correcting.outlet(found, page, right, by))


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
    from reportedly.desk import correcting_commands

    return correcting_commands.date(_correction(store, who, why, format_), page, published)


@corrector.command("withdraw")
def withdraw_correction(
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number that `correct list` gives.")],
    why: Why,
    who: Who = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """Take a correction back; it stays in the list, marked."""
    from reportedly.desk import correcting_commands

    return correcting_commands.withdraw(_correction(store, who, why, format_), number)


@corrector.command("list")
def list_corrections(
    story: Annotated[
        str | None, typer.Argument(metavar="[STORY]", help="Only what is about this story, also by the rule.")
    ] = None,
    store: StorePath = None,
    format_: OneSheet = Sheet.TEXT,
) -> int:
    """List the corrections: what, who, when, why, and which were withdrawn."""
    from reportedly.desk import correcting_commands

    return correcting_commands.trail(_path(store), story, format_)


trainer = typer.Typer(name="train", help="Train what reads on texts marked by people.", no_args_is_help=True)
app.add_typer(trainer)


@trainer.command("attribution")
def train_attribution(
    gold: Annotated[Path, typer.Argument(metavar="GOLD", help="Marked texts: JSONL, packed with gzip or not.")],
    out: Annotated[
        Path | None, typer.Option("--out", metavar="FILE", help="Where to keep it; without it, in your data folder.")
    ] = None,
) -> int:
    """Train a tagger that finds who says what together with the rules."""
    from reportedly.desk import training

    return training.train_attribution(gold, out or _data_folder() / training.NAME)


@trainer.callback()
def train() -> None:
    """Train what reads on texts marked by people."""


@app.callback(invoke_without_command=True)
def version(
    show: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
) -> None:
    """Follows what is reported to who said it first, and keeps a dossier for every developing story."""
    if show:
        typer.echo(f"reportedly {__version__}")
        raise typer.Exit


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; give its exit status, after naming on standard error what went wrong."""
    from typer.exceptions import TyperException

    from reportedly.desk.text.output import NobodyReadsError, OutputError, note
    from reportedly.store import StoreError

    try:
        status: int | None = app(args=list(arguments), prog_name="reportedly", standalone_mode=False)
    except (TyperException, CallError, StoreError, OutputError) as error:
        message = error.format_message() if isinstance(error, TyperException) else str(error)
        note(message)
        return 2
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except NobodyReadsError:
        return 0
    except Exception as error:  # a fault of the program: people get a line, and those who mend it the place
        note(f"a fault of Reportedly ({_placed(error)}); please report it with the command that led to it")
        return 2
    return status or 0


def main() -> None:
    """Run the command line of this process."""
    _open_streams()
    sys.exit(run(sys.argv[1:]))


def _open_streams() -> None:
    """Have all three standard streams, the output in UTF-8 whatever the locale: JSON is, and so is the news.

    Where the caller closed one, the next file opened, perhaps the store, would get its number.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.open(os.devnull, os.O_RDWR), "w" if number else "r"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _placed(error: Exception) -> str:
    """Name an error and where it came from: "ValueError: no such year, times.py line 12"."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    said = " ".join(str(error).split())
    place = f"{Path(frame.filename).name} line {frame.lineno}"
    return ", ".join(filter(None, (f"{type(error).__name__}{f': {said}' if said else ''}", place)))


def _call(
    sources: Sequence[str],
    url: str | None,
    published: str | None,
    allow_private: bool,
    tagger: str | None,
    entities: EntityFile | None = None,
) -> Call:
    from reportedly.desk import intake, training

    chosen = training.tagger_to_use(tagger, _data_folder() / training.NAME)
    call = intake.Call(tuple(sources), url and words(url, "--url"), publication(published), allow_private, chosen)
    return replace(call, entities=entities) if entities else call


def _ways(smtp: str | None, mail_from: str | None, allow_private: bool) -> Ways:
    from reportedly.desk.alerts.mail import mailer_at
    from reportedly.desk.alerts.sending import Ways

    user, password = os.environ.get("REPORTEDLY_SMTP_USER"), os.environ.get("REPORTEDLY_SMTP_PASSWORD")
    return Ways(allow_private, mailer_at(smtp, mail_from, user, password))


def _correction(store: Path | None, who: str | None, why: str, style: Sheet) -> Correcting:
    from reportedly.desk import correcting_commands

    return correcting_commands.Call(_path(store), who, why, style, _entities(None), now())


def _entities(given: str | None) -> EntityFile:
    from reportedly.desk import entities

    return entities.entities_to_use(given, _data_folder() / entities.NAME)


def _path(store: Path | None) -> Path:
    return store or _data_folder() / "reportedly.db"


def _data_folder() -> Path:
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(home) / "reportedly"
