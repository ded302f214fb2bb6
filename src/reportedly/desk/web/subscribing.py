"""Feeds and calendars of the desk: what a story or a watch list gives to programs that ask now and then."""

from __future__ import annotations

import hashlib
from collections.abc import Callable

from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly import pipeline
from reportedly.desk import shown
from reportedly.desk.alerts import entries, lists
from reportedly.desk.calls import CallError
from reportedly.desk.feeds import Feed, Occasion, atom, calendar, json_feed, occasions, rss, tag
from reportedly.desk.naming import title_of
from reportedly.desk.web import addresses
from reportedly.desk.web.desk import desk_of
from reportedly.model.dossier import CalendarEntry, Dossier
from reportedly.model.summary import Sought, StorySummary
from reportedly.model.watching import WatchList

_WRITERS: dict[str, tuple[Callable[[Feed], bytes], str]] = {
    "atom": (atom, "application/atom+xml; charset=utf-8"),
    "rss": (rss, "application/rss+xml; charset=utf-8"),
    "json": (json_feed, "application/feed+json; charset=utf-8"),
}
CALENDAR = "text/calendar; charset=utf-8"
STORIES = 500
"""Stories whose dates stand in the calendar of all, those that changed last."""


def story_feed(request: Request) -> Response:
    """Give what has come to be known about a story, step by step."""
    dossier = _dossier(request)
    found = entries.of_story(dossier, _link(request), _authority(request))
    own = addresses.of_story(dossier.story.id)
    feed = Feed(
        id=tag(_authority(request), "story", dossier.story.id),
        title=title_of(dossier),
        updated=found[0].updated if found else dossier.story.last or dossier.as_of,
        address=f"{_base(request)}{own}/feed",
        home=f"{_base(request)}{own}",
        description="What is reported, who says so, and how that changes.",
        entries=found,
    )
    return _written(request, feed)


def story_calendar(request: Request) -> Response:
    """Give what is dated in a story, as its page has it: what reads alike once, and nothing told in passing."""
    found = _dossier(request)
    dossier = replace(found, calendar=tuple(shown.calendar(found)))
    link = f"{_base(request)}{addresses.of_story(dossier.story.id)}"
    return _answer(
        request, calendar(title_of(dossier), occasions(dossier, link, _authority(request))), CALENDAR, "calendar.ics"
    )


def whole_calendar(request: Request) -> Response:
    """Give what is expected in the stories that changed last."""
    desk = desk_of(request)
    listed = desk.store.listed(Sought(limit=STORIES), pipeline.judged_by(desk.entities), desk.clock())
    told = [
        _occasion(summary, entry, f"{_base(request)}{addresses.of_story(row.story)}", _authority(request))
        for row in listed.rows
        if (summary := row.summary)
        for entry in summary.expected
    ]
    return _answer(request, calendar("Reportedly", told), CALENDAR, "calendar.ics")


def _occasion(summary: StorySummary, entry: CalendarEntry, link: str, authority: str) -> Occasion:
    return Occasion(
        uid=f"{entry.event}@{authority.lower()}",
        title=entry.what,
        status=entry.status,
        earliest=entry.earliest,
        latest=entry.latest,
        revised=summary.changed or summary.lasting.since,
        revisions=len(summary.turns),
        link=link,
        floor=entry.floor,
        description=summary.story.title,
    )


def list_feed(request: Request) -> Response:
    """Give the alerts of a watch list."""
    watchlist = list_of(request)
    raised = desk_of(request).store.watching.raised(watchlist.name, entries.MOST)
    found = entries.of_watch_list(watchlist.name, raised, _link(request), _authority(request))
    own = addresses.of_watch_list(watchlist.name)
    feed = Feed(
        id=tag(_authority(request), "watchlist", watchlist.name),
        title=f"Watch list {watchlist.name}",
        updated=found[0].updated if found else watchlist.made,
        address=f"{_base(request)}{own}/feed",
        home=f"{_base(request)}{own}",
        description="Alerts of what is new in the stories that are watched.",
        entries=found,
    )
    return _written(request, feed)


def list_of(request: Request) -> WatchList:
    """Give the watch list that an address names. Raises HTTPException (404) for none."""
    try:
        return lists.known(request.path_params["name"], desk_of(request).store)
    except CallError as error:
        raise HTTPException(404, str(error)) from error


def _dossier(request: Request) -> Dossier:
    desk = desk_of(request)
    dossier = desk.dossier(desk.store.standing(request.path_params["story"]), desk.clock())
    if dossier is None:
        raise HTTPException(404)
    return dossier


def _link(request: Request) -> entries.StoryLink:
    base = _base(request)
    return lambda story: f"{base}{addresses.of_story(story)}"


def _base(request: Request) -> str:
    return f"{request.url.scheme}://{request.url.netloc}"


def _authority(request: Request) -> str:
    return request.url.hostname or "localhost"


def _written(request: Request, feed: Feed) -> Response:
    form = request.path_params["form"]
    if form not in _WRITERS:
        raise HTTPException(404)
    write, media = _WRITERS[form]
    return _answer(request, write(feed), media)


def _answer(request: Request, content: bytes, media: str, name: str | None = None) -> Response:
    """Answer with content, or with nothing where the program that asks has it already."""
    mark = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
    headers = {"ETag": mark, "Cache-Control": "private, no-cache"}
    if name:
        headers["Content-Disposition"] = f'inline; filename="{name}"'
    if mark in [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]:
        return Response(status_code=304, headers=headers)
    return Response(content, headers={**headers, "Content-Type": media})


ROUTES = [
    Route("/calendar.ics", whole_calendar, name="calendar"),
    Route("/stories/{story:id}/feed.{form}", story_feed, name="story feed"),
    Route("/stories/{story:id}/calendar.ics", story_calendar, name="story calendar"),
    Route("/watchlists/{name}/feed.{form}", list_feed, name="watch list feed"),
]
