"""Alerts as the entries of a feed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from reportedly import pipeline
from reportedly.desk.alerts.deciding import alerts_of
from reportedly.desk.feeds import Entry, plain, tag
from reportedly.model.dossier import Dossier
from reportedly.model.watching import Alert, Quoted, Raised
from reportedly.model.when import first_instant

MOST = 100
"""Entries of a feed: the latest."""

StoryLink = Callable[[str], str]
"""Gives the absolute address of a story's page by the id of the story."""


def of_story(
    dossier: Dossier, link: StoryLink, authority: str, printed: Callable[[Alert], Alert] = lambda alert: alert
) -> tuple[Entry, ...]:
    """Give all that came to be known about a story, the latest first: each step, who was new, what changed.

    `authority` is the host name of the site or desk, see `feeds.tag`; `printed` gives an alert as it is to be printed.
    """
    alerts = sorted(alerts_of(pipeline.course(dossier), dossier), key=lambda each: first_instant(each.at), reverse=True)
    return tuple(_entry(printed(alert), alert.at, link, authority) for alert in alerts[:MOST])


def of_watch_list(name: str, raised: Sequence[Raised], link: StoryLink, authority: str) -> tuple[Entry, ...]:
    """Give the alerts of a watch list, which come the latest first."""
    return tuple(_entry(each.alert, each.at, link, authority, "watchlist", name) for each in raised[:MOST])


def _entry(alert: Alert, told: str, link: StoryLink, authority: str, *within: str) -> Entry:
    return Entry(
        id=tag(authority, *within, "alert", alert.id),
        title=alert.title,
        updated=told,
        link=link(alert.story),
        summary=alert.text,
        html=html_of(alert, link(alert.story)),
        categories=tuple(filter(None, (alert.rule.value, alert.status))),
    )


def html_of(alert: Alert, link: str) -> str:
    """Give an alert as HTML: what is new, the words it rests on, each with the address of its page, and the story."""
    parts = [f"<p>{escape(plain.text(alert.text))}</p>"]
    parts += [_quotation(each) for each in alert.because]
    parts.append(f'<p><a href="{escape(link)}">{escape(plain.line(alert.story_title) or alert.story)}</a></p>')
    return "\n".join(parts)


def _quotation(quoted: Quoted) -> str:
    words = plain.line(quoted.quote or "", plain.TEXT // 5)
    outlet = escape(plain.line(quoted.outlet or quoted.page))
    address = plain.web_address(quoted.url)
    named = f'<a href="{escape(address)}">{outlet}</a>' if address else outlet
    return f"<blockquote><p>“{escape(words)}”</p><p>{named}</p></blockquote>" if words else f"<p>{named}</p>"
