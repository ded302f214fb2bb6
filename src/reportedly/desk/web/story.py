"""The page of one story: its dossier as of now or of any past moment."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly import pipeline
from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.rendering import page
from reportedly.desk.web.times import as_of, clocks_of


def story(request: Request) -> Response:
    """Show one story."""
    store = desk_of(request).store
    dossier = pipeline.dossier(store.standing(request.path_params["story"]), store, clocks_of(request).as_of)
    if dossier is None:
        raise HTTPException(404)
    return page(request, "story.html", dossier=dossier, as_of=as_of(request))


ROUTES = [Route("/stories/{story:path}", story, name="story")]
