"""Watch lists, alerts, and what became of sending them, in one line each."""

from __future__ import annotations

from reportedly.desk.alerts.sending import Sent
from reportedly.desk.wording import counted
from reportedly.model.watching import Alert, WatchList


def alert_in_words(name: str, alert: Alert) -> str:
    """Tell of an alert of a watch list."""
    return f"alert [{name}] {alert.title}"


def sent_in_words(sent: Sent) -> str:
    """Tell what became of an attempt to send alerts."""
    delivery = sent.delivery
    what = f"{counted(len(delivery.alerts), 'alert')} of {delivery.watchlist} by {delivery.channel.value}"
    if not sent.fault:
        return f"sent: {what}"
    return f"not sent: {what}: {sent.fault}{'; given up' if sent.final else '; tried again later'}"


def scope_in_words(watchlist: WatchList, stories: str | None = None) -> str:
    """Say what is watched: "the stories s-1, s-2; pages with 'port strike'; claims about Ida Strand; claims in Turku".

    `stories` says which stories in other words than by their ids.
    """
    if watchlist.everything:
        return "every story"
    told = [stories or f"the stories {', '.join(watchlist.stories)}"] if watchlist.stories else []
    told += [f"pages with {each!r}" for each in watchlist.words]
    told += [f"claims about {each}" for each in watchlist.parties]
    told += [f"claims in {each}" for each in watchlist.places]
    return "; ".join(told)


def rules_in_words(watchlist: WatchList) -> str:
    """Say by which rules: "rules: status, origin"."""
    return f"rules: {', '.join(watchlist.rules)}"


def ways_in_words(watchlist: WatchList) -> str:
    """Say where word goes: "a feed, the webhook https://example.org/hook (signed), a@example.org"."""
    ways = ["a feed"]
    if watchlist.webhook:
        ways.append(f"the webhook {watchlist.webhook}")
    if watchlist.email:
        ways.append(watchlist.email)
    return f"sent by {', '.join(ways)}"
