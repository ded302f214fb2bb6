"""What the desk's words mean, on a page of its own."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly.desk.prose.statuses import STATUSES
from reportedly.desk.web.rendering import page


def words(request: Request) -> Response:
    """Explain statuses, origins, families and the signs of the pictures."""
    return page(request, "words.html", statuses=list(STATUSES.items()))


ROUTES = [Route("/words", words, name="words")]
