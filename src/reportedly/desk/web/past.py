"""The front page of a past moment: the stories that had begun by then, as they stood."""

from __future__ import annotations

import time

from starlette.requests import Request
from starlette.responses import Response

from reportedly import pipeline
from reportedly.desk.naming import NAMELESS, names_somebody, title_of
from reportedly.desk.prose.lead import briefly, lead
from reportedly.desk.web.desk import Desk, desk_of
from reportedly.desk.web.rendering import page
from reportedly.model.dossier import StoryHead
from reportedly.model.summary import StorySummary, Turn, TurnKind
from reportedly.model.when import first_instant, last_instant

A_PAGE = 15
SECONDS = 1.0
"""That a request spends on assembling dossiers; the stories left are shown by their titles."""


def as_it_stood(request: Request, turned: str, words: str, number: int) -> Response:
    """Show a stretch of the stories that had begun by a moment, those with the latest page before it first.

    With words only those of which a page that was out by then has them all.
    """
    desk = desk_of(request)
    begun = _begun(desk, turned)
    found = desk.store.found_in(words, [head.id for head in begun], turned) if words else {}
    begun = [head for head in begun if head.id in found] if words else begun
    shown = begun[(number - 1) * A_PAGE : number * A_PAGE]
    until = time.monotonic() + SECONDS
    stories = [_told(desk, head, turned, time.monotonic() < until) for head in shown]
    first = desk.dossiers.glance(shown[0].id, desk.store, turned) if shown else None
    return page(
        request,
        "past.html",
        as_of=turned,
        query=words,
        found=found,
        now=desk.clock(),
        stories=stories,
        lead=lead(first, first.carrying) if first and first.carrying else (),
        total=len(begun),
        number=number,
        further=number * A_PAGE < len(begun),
    )


def _begun(desk: Desk, turned: str) -> list[StoryHead]:
    """The stories whose first page was out by a moment; those that went on after it are taken to run up to it."""
    limit = last_instant(turned)
    found = [head for head in desk.store.stories() if head.first and first_instant(head.first) <= limit]
    ends = {head.id: min(limit, first_instant(head.last)) if head.last else limit for head in found}
    return sorted(found, key=lambda head: (ends[head.id], head.pages), reverse=True)


def _told(desk: Desk, head: StoryHead, turned: str, at_once: bool) -> dict[str, object]:
    """What the list shows of one story: how it stood, if that is at hand or there is time to find out."""
    found = desk.dossier(head.id, turned) if at_once else desk.dossiers.glance(head.id, desk.store, turned)
    summary = pipeline.summary(found) if found else None
    title = title_of(found) if found else head.title if head.title != head.id else NAMELESS
    event = summary.event if summary else None
    own = desk.store.titles([found.pages[0].id]) if found and event and not names_somebody(event, title) else {}
    return {
        "id": head.id,
        "title": title,
        "summary": summary,
        "first_headline": next(iter(own.values()), None),
        "said": briefly(event, turned) if event else (),
        "event": event,
        "fresh": True,
        "new": [],
        "last": last_turn(summary),
    }


def last_turn(summary: StorySummary | None) -> Turn | None:
    """Give what changed last about a story, unless that is only how it stands, which heads it already."""
    found = summary.turns[0] if summary and summary.turns else None
    return None if found and found.kind is TurnKind.STATUS else found
