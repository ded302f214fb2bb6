"""The commands `watch`, `alert` and `watchlist`: what is new, and who is told of it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from reportedly.desk.calls import now, words
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
from reportedly.model.watching import Rule

commands = typer.Typer()


@commands.command()
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

    return alerting.alert(
        store_at(store), alert_ways(smtp, mail_from, allow_private), entity_file(entities), format_, now
    )


@commands.command()
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
    from reportedly.desk.watching import watch as watching
    from reportedly.desk.watching.rounds import Manner

    if status:
        return watching.status(store_at(store), format_)
    if forget is not None:
        return watching.forget(words(forget, "--forget"), store_at(store))
    chosen = tagger_file(tagger)
    manner = Manner(ingest.Options(allow_private=allow_private), tagger=chosen, entities=entity_file(entities))
    ways = alert_ways(smtp, mail_from, allow_private)
    return watching.watch(addresses, store_at(store), manner, ways, once=once)


watchlists = typer.Typer(name="watchlist", help="Keep lists of what to be alerted of.", no_args_is_help=True)
commands.add_typer(watchlists)
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
    return lists.add(wanted, store_at(store), now(), entity_file(entities))


@watchlists.command("list")
def list_watchlists(store: StorePath = None, format_: OneSheet = Sheet.TEXT) -> int:
    """List the watch lists."""
    from reportedly.desk.alerts import lists

    return lists.show_all(store_at(store), format_)


@watchlists.command("show")
def show_watchlist(name: WatchListName, store: StorePath = None, format_: OneSheet = Sheet.TEXT) -> int:
    """Show a watch list with its latest alerts, and what became of sending them."""
    from reportedly.desk.alerts import lists

    return lists.show(words(name, "NAME"), store_at(store), format_)


@watchlists.command("remove")
def remove_watchlist(name: WatchListName, store: StorePath = None) -> int:
    """Forget a watch list with its alerts."""
    from reportedly.desk.alerts import lists

    return lists.remove(words(name, "NAME"), store_at(store))
