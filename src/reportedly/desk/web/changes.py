"""What changed about a story between two moments."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly import pipeline
from reportedly.desk.calls import CallError
from reportedly.desk.naming import outlets_of, title_of
from reportedly.desk.prose.quoting import Quotations
from reportedly.desk.prose.updates import pages_in_words, updates
from reportedly.desk.web import addresses, turning
from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.rendering import page
from reportedly.desk.web.times import as_of, known_only, moment
from reportedly.model.when import first_instant, last_instant

MOST = 30
"""Sentences about one subject that the page tells."""
BRINGING = 20
"""Pages that brought something new which the page names."""


def changes(request: Request) -> Response:
    """Show what is new about a story since one moment, until another or now."""
    known_only(request, "since", addresses.AS_OF)
    desk, turned, since = desk_of(request), as_of(request), moment(request, "since")
    until = turned or desk.clock()
    if since is not None and first_instant(since) > last_instant(until):
        raise CallError(f"since {since} lies after {until}; give an earlier one")
    story = desk.store.standing(request.path_params["story"])
    after = desk.dossier(story, until)
    if after is None:
        raise HTTPException(404, f"There is no story {story[:80]!r} with a page published by {until}.")
    changed = turning.moments(pipeline.turns(after))
    if since is None:
        before_last = turning.neighbours(changed, None).previous
        since = before_last.at if before_last else until
    found = pipeline.between(desk.dossier(story, since), after, since)
    return page(
        request,
        "changes.html",
        story=after.story,
        title=title_of(after),
        since=since,
        until=until,
        as_of=turned,
        now=desk.clock(),
        told=updates(found),
        most=MOST,
        passing=found.passing,
        pages=pages_in_words(found.pages),
        bringing=found.pages.bringing[:BRINGING],
        titles=desk.store.titles([each.id for each in found.pages.bringing[:BRINGING]]),
        outlets=outlets_of(after),
        links=addresses.Links(story, turned),
        quoting=Quotations(desk.store.reading),
        changed=changed,
    )


ROUTES = [Route("/stories/{story:id}/changes", changes, name="changes")]
