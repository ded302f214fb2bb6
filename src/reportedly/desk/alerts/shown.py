"""Watch lists, alerts and deliveries, for people and as JSON; secrets are never shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from reportedly.desk.alerts.telling import rules_in_words, scope_in_words, ways_in_words
from reportedly.desk.alerts.webhook import of_alert
from reportedly.desk.contract import Json
from reportedly.desk.dates import short
from reportedly.desk.text.layout import item, section
from reportedly.desk.wording import counted
from reportedly.model.watching import Delivery, Quoted, Raised, WatchList

ALERTS = 20
DELIVERIES = 10
"""How many are shown, the latest."""
QUOTED = 2
"""Passages of an alert that are shown; --format json has all that it carries."""


def of_list(watchlist: WatchList) -> Json:
    """Give a watch list as JSON."""
    return {
        "name": watchlist.name,
        "made": watchlist.made,
        "stories": list(watchlist.stories),
        "words": list(watchlist.words),
        "parties": list(watchlist.parties),
        "places": list(watchlist.places),
        "rules": list(watchlist.rules),
        "webhook": watchlist.webhook,
        "email": watchlist.email,
    }


def of_list_with_alerts(watchlist: WatchList, raised: Sequence[Raised], deliveries: Sequence[Delivery]) -> Json:
    """Give a watch list with its latest alerts and deliveries as JSON."""
    return {
        **of_list(watchlist),
        "alerts": [{"raised": each.at, **of_alert(each.alert)} for each in raised],
        "deliveries": [
            {
                "id": each.id,
                "channel": each.channel,
                "alerts": [alert.id for alert in each.alerts],
                "delivered": each.delivered,
                "given_up": each.given_up,
                "due": None if each.delivered or each.given_up else each.due,
                "attempts": [{"at": attempt.at, "fault": attempt.fault} for attempt in each.attempts],
            }
            for each in deliveries
        ],
    }


def lists_text(found: Sequence[WatchList]) -> RenderableType:
    """Give all watch lists as a table for the terminal."""
    if not found:
        return Text("No watch lists yet.")
    table = Table(box=None, header_style="dim", padding=(0, 2, 0, 0))
    for heading in ("name", "watches", "rules", "sent by"):
        table.add_column(heading, overflow="fold")
    for each in found:
        rules, ways = rules_in_words(each).partition(": ")[2], ways_in_words(each).partition("by ")[2]
        table.add_row(Text(each.name, style="bold"), Text(scope_in_words(each)), Text(rules), Text(ways))
    return table


def list_text(watchlist: WatchList, raised: Sequence[Raised], deliveries: Sequence[Delivery]) -> RenderableType:
    """Give a watch list with its latest alerts and deliveries for the terminal."""
    parts: list[RenderableType] = [
        Text(watchlist.name, style="bold underline"),
        Text(f"{scope_in_words(watchlist)}; {rules_in_words(watchlist)}; {ways_in_words(watchlist)}", style="dim"),
    ]
    parts += section("Alerts", [item(_alert(each)) for each in raised]) or [Text("\nNo alerts yet.")]
    parts += section("Sent", [item(Text(delivery_in_words(each))) for each in deliveries])
    return Group(*parts, Text())


def delivery_in_words(delivery: Delivery) -> str:
    """Say what became of a delivery: "2 alerts by webhook: delivered 14 Mar 2025 08:00 after 1 attempt"."""
    what = f"{counted(len(delivery.alerts), 'alert')} by {delivery.channel.value}"
    tries = counted(len(delivery.attempts), "attempt")
    if delivery.delivered:
        return f"{what}: delivered {short(delivery.delivered)} after {tries}"
    said = delivery.attempts[-1].fault if delivery.attempts else None
    fault = f": {said}" if said else ""
    if delivery.given_up:
        return f"{what}: given up {short(delivery.given_up)} after {tries}{fault}"
    return f"{what}: to be tried {short(delivery.due)}, after {tries}{fault}"


def _alert(raised: Raised) -> Group:
    alert = raised.alert
    return Group(
        Text.assemble((f"{short(raised.at)}  ", "dim"), (alert.title, "bold")),
        Text(alert.text),
        *(Padding(words, (0, 0, 0, 2)) for words in _quotations(alert.because[:QUOTED])),
    )


def _quotations(because: Sequence[Quoted]) -> Iterator[Text]:
    for quoted in because:
        quote = f'"{" ".join(quoted.quote.split())}" ' if quoted.quote else ""
        yield Text.assemble(quote, (f"({quoted.outlet or quoted.url or quoted.page})", "dim"))
