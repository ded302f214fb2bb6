"""What can go wrong with a request, in the one shape of RFC 9457 ("problem details")."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import msgspec
from starlette.responses import Response

MEDIA_TYPE = "application/problem+json"
LONGEST_DETAIL = 500
"""Characters of a detail at most: a name or value repeated in it may have any length."""


class Kind(Enum):
    """Each kind of problem: the name it goes by, its HTTP status and its title."""

    CALL = ("call", 400, "The request cannot be carried out as given")
    NO_TOKEN = ("no-token", 401, "A token is needed")
    FOREIGN = ("foreign", 403, "The request comes from another site, or from a form that is out of date")
    UNKNOWN = ("unknown", 404, "There is no such thing here")
    METHOD = ("method", 405, "This address does not take that method")
    SLOW = ("slow", 408, "The request took too long to arrive")
    STANDS = ("stands", 409, "As things stand it cannot be done, or is so already")
    TOO_LARGE = ("too-large", 413, "The request is too large")
    TOO_LONG = ("too-long", 414, "The address is too long")
    MEDIA = ("media", 415, "The content is of a type that is not read here")
    MISDIRECTED = ("misdirected", 421, "The request is meant for another host")
    FAULT = ("fault", 500, "A fault of Reportedly")
    BUSY = ("busy", 503, "It cannot be answered now")

    @property
    def slug(self) -> str:
        """The name, as it stands in the address of the type."""
        return self.value[0]

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.value[1]

    @property
    def title(self) -> str:
        """What went wrong, the same for all problems of the kind."""
        return self.value[2]


BY_STATUS = {kind.status: kind for kind in Kind}
"""What the guard refuses by a status alone; so kinds that no module names are in use all the same."""


class ProblemError(Exception):
    """A request that is not carried out; the message names the subject and the remedy in one line."""

    def __init__(self, kind: Kind, detail: str, headers: Mapping[str, str] | None = None) -> None:
        """Say which kind of problem it is, and with what; `headers` go with the answer."""
        super().__init__(detail)
        self.kind = kind
        self.headers = dict(headers or {})


def answer(problem: ProblemError) -> Response:
    """Give the answer that tells of a problem."""
    kind, said = problem.kind, " ".join(str(problem).split())
    if len(said) > LONGEST_DETAIL:
        said = f"{said[: LONGEST_DETAIL // 2]} ... {said[-LONGEST_DETAIL // 2 :]}"
    shape = {"type": f"/api/#{kind.slug}", "title": kind.title, "status": kind.status, "detail": said}
    content = msgspec.json.encode({key: _whole(value) for key, value in shape.items()})
    headers = {"Cache-Control": "no-store", **problem.headers}
    return Response(content, kind.status, headers, MEDIA_TYPE)


def _whole(value: object) -> object:
    """A value without the halves of characters that an address may hold and UTF-8 does not."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
