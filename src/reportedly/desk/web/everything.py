"""All that the pages of a story tell of: every event, also those told in passing, every figure and contradiction."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly.desk import shown
from reportedly.desk.naming import outlets_of, title_of
from reportedly.desk.prose.quoting import Quotations
from reportedly.desk.web import addresses
from reportedly.desk.web.asked import dossier_asked
from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.rendering import page
from reportedly.desk.web.shelf import stretch_asked
from reportedly.desk.web.times import as_of

A_STRETCH = 40
"""Events on one page, and figures and contradictions at most."""


def everything(request: Request) -> Response:
    """Show a stretch of the events of a story, and all its figures and contradictions."""
    dossier, turned = dossier_asked(request), as_of(request)
    stretches = max(1, -(-len(dossier.events) // A_STRETCH))
    number = min(max(1, stretch_asked(request)), stretches)
    return page(
        request,
        "everything.html",
        story=dossier.story,
        title=title_of(dossier),
        as_of=turned,
        events=dossier.events[(number - 1) * A_STRETCH : number * A_STRETCH],
        total=len(dossier.events),
        number=number,
        stretches=stretches,
        figures=dossier.figures[: 5 * A_STRETCH],
        contradictions=shown.contradictions(dossier)[: 2 * A_STRETCH],
        links=addresses.Links(dossier.story.id, turned),
        outlets=outlets_of(dossier),
        quoting=Quotations(desk_of(request).store.reading),
    )


ROUTES = [Route("/stories/{story:id}/everything", everything, name="everything")]
