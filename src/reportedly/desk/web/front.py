"""The front page: the stories, the one that changed last first."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.rendering import page


def front(request: Request) -> Response:
    """Show the stories."""
    return page(request, "front.html", stories=desk_of(request).store.stories()[:50])


ROUTES = [Route("/", front, name="front")]
