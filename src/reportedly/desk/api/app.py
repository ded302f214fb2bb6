"""The API as an application of its own, which the desk carries under /api."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from urllib.parse import unquote, unquote_to_bytes

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp, ExceptionHandler, Receive, Scope, Send

from reportedly import __version__
from reportedly.desk import contract
from reportedly.desk.api import conditional, corrections, pages, problems, stories, watchlists
from reportedly.desk.api.document import openapi
from reportedly.desk.api.handbook import handbook
from reportedly.desk.api.operations import Answer, Asked, Operation
from reportedly.desk.api.problems import BY_STATUS, Kind, ProblemError
from reportedly.desk.calls import CallError
from reportedly.desk.contract import Json
from reportedly.desk.web import faults
from reportedly.desk.web.desk import Desk
from reportedly.desk.web.security import allow, require_token
from reportedly.store import StoreError

AT_ONCE = 4
"""Requests that are worked on at once; changes to the store come one after the other."""
WAITING = 32
"""Requests that may wait for their turn; more are told to come again."""

MEDIA_TYPE = "application/json"


def health(asked: Asked) -> Answer:
    """Say that the desk answers."""
    return Answer({"status": "ok", "version": __version__, "pages": asked.store.count()})


def document(asked: Asked) -> Answer:  # noqa: ARG001
    """Give this API as an OpenAPI document."""
    return Answer(_described())


@cache
def _described() -> Json:
    return openapi(OPERATIONS)


OPERATIONS: tuple[Operation, ...] = (
    Operation(
        "getHealth",
        "/health",
        "That the desk answers",
        "Gives the version of the program and the number of pages kept.",
        health,
        "Health",
        kept=False,
    ),
    *stories.OPERATIONS,
    *pages.OPERATIONS,
    *corrections.OPERATIONS,
    *watchlists.OPERATIONS,
    Operation(
        "getOpenapi",
        "/openapi.json",
        "This document",
        "The API as an OpenAPI 3.1 document.",
        document,
        "Document",
        timeless=True,
    ),
)
"""Everything that can be asked, in the order of the documents."""


def mounted(desk: Desk) -> Mount:
    """Give the API of a desk under /api; it expects what stands before every request to be passed."""
    found = Mount("/api", _build(desk))
    # An id may hold line ends too.
    found.path_regex = re.compile(found.path_regex.pattern, re.DOTALL)
    return found


def _build(desk: Desk) -> ASGIApp:
    by_path: dict[str, list[Operation]] = defaultdict(list)
    for operation in OPERATIONS:
        by_path[operation.path].append(operation)
    turns, one_by_one = CapacityLimiter(AT_ONCE), CapacityLimiter(1)
    routes = [Route(path, _Address(desk, each, turns, one_by_one)) for path, each in by_path.items()]
    app = Starlette(routes=[Route("/", _handbook), *routes], exception_handlers=_HANDLERS)
    app.state.desk = desk
    app.router.redirect_slashes = False
    return _Segments(app)


class _Segments:
    """Keeps a slash within a segment of an address, written %2F, from being taken for one between two."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        raw = scope.get("raw_path")
        if raw:
            # What stays written with % is undone where the segment is read.
            kept = raw.replace(b"%25", b"%2525").replace(b"%2F", b"%252F").replace(b"%2f", b"%252F")
            scope = {**scope, "path": unquote_to_bytes(kept).decode("utf-8", "replace")}
        await self._app(scope, receive, send)


class _Address:
    """One address with its operations, by their methods."""

    def __init__(
        self, desk: Desk, operations: Sequence[Operation], turns: CapacityLimiter, one_by_one: CapacityLimiter
    ) -> None:
        self._desk = desk
        self._operations = {operation.method: operation for operation in operations}
        self._turns = turns
        self._one_by_one = one_by_one

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        operation = self._operations.get("GET" if scope["method"] == "HEAD" else scope["method"])
        request = Request(scope, receive)
        answer = await self._answer(request, operation) if operation else self._without(request.method)
        await answer(scope, receive, send)

    async def _answer(self, request: Request, operation: Operation) -> Response:
        """Carry out an operation, in its turn."""
        if operation.writes:
            require_token(request)
        values = _values(request, operation)
        content, media = await _content(request, operation) if operation.takes else (b"", "")
        limiter = self._one_by_one if operation.writes else self._turns
        if limiter.statistics().tasks_waiting >= WAITING:
            raise ProblemError(Kind.BUSY, "too many requests wait for their turn; try again soon", {"Retry-After": "5"})

        def work() -> Response:
            asked = Asked(self._desk, self._desk.store, self._desk.clock(), values, content, media)
            return _answered(asked, operation, request)

        return await to_thread.run_sync(work, limiter=limiter)

    def _without(self, method: str) -> Response:
        """The answer to a method that nothing is done by."""
        own = [*self._operations, *(["HEAD"] if "GET" in self._operations else []), "OPTIONS"]
        headers = {"Allow": ", ".join(own)}
        if method == "OPTIONS":
            return Response(status_code=204, headers=headers)
        raise ProblemError(Kind.METHOD, f"{method[:20]} does nothing here; {headers['Allow']} do", headers)


def _answered(asked: Asked, operation: Operation, request: Request) -> Response:
    """The answer to what is asked; without content where whoever asks has it already."""
    if not operation.kept or operation.writes:
        return _whole(operation.answer(asked), {"Cache-Control": "no-store"})
    known = request.headers.get("if-none-match")
    fixed = operation.timeless or asked.is_fixed
    state = f"{asked.store.state()} {asked.desk.entities.mark}"
    tag = conditional.tag_of(state, f"{request.url.path}?{request.url.query}") if fixed else None
    if tag and conditional.is_known(tag, known):
        return _unchanged(tag)
    answer = operation.answer(asked)
    tag = tag or conditional.tag_of_content(answer.value)
    if conditional.is_known(tag, known):
        return _unchanged(tag)
    return _whole(answer, {"ETag": tag, "Cache-Control": _AGAIN})


def _whole(answer: Answer, headers: Mapping[str, str]) -> Response:
    return Response(contract.written(answer.value), 200, {**answer.headers, **headers}, MEDIA_TYPE)


def _unchanged(tag: str) -> Response:
    return Response(status_code=304, headers={"ETag": tag, "Cache-Control": _AGAIN})


def _values(request: Request, operation: Operation) -> dict[str, str | int]:
    """The values of an operation's parameters. Raises ProblemError for one missing, wrong, unknown or given twice."""
    places = {parameter.name: parameter for parameter in operation.parameters}
    named = ((key, unquote(value)) for key, value in request.path_params.items())
    values: dict[str, str | int] = {}
    for name, value in (*named, *request.query_params.multi_items()):
        parameter = places.get(name)
        if parameter is None:
            known = ", ".join(each.name for each in operation.parameters if each.place == "query") or "none"
            raise ProblemError(Kind.CALL, f"no parameter {name[:60]!r} is known here; there are: {known}")
        if name in values:
            raise ProblemError(Kind.CALL, f"{name} is given more than once; give it once")
        values[name] = parameter.read(value)
    missing = next((each for each in operation.parameters if each.required and each.name not in values), None)
    if missing:
        raise ProblemError(Kind.CALL, f"{missing.name} is missing; add it like {missing.name}={missing.example}")
    return values


async def _content(request: Request, operation: Operation) -> tuple[bytes, str]:
    """What was sent with a request, and its media type."""
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media not in operation.takes or "content-encoding" in request.headers:
        kinds = ", ".join(operation.takes)
        raise ProblemError(Kind.MEDIA, f"content of the type {media[:60]!r} is not read here; send {kinds}, not packed")
    allow(request, operation.largest)
    return await request.body(), media


async def _handbook(request: Request) -> Response:
    """Show the API to people."""
    return handbook(request, OPERATIONS)


async def _problem(request: Request, error: Exception) -> Response:  # noqa: ARG001
    assert isinstance(error, ProblemError)
    return problems.answer(error)


async def _refused(request: Request, error: Exception) -> Response:
    """Answer where Starlette itself refuses: an unknown address, too much content."""
    assert isinstance(error, HTTPException)
    kind = BY_STATUS.get(error.status_code, Kind.CALL)
    said = f"nothing is at {request.url.path[:200]!r}; /api/ lists what there is"
    return problems.answer(ProblemError(kind, said if kind is Kind.UNKNOWN else error.detail, error.headers))


async def _wrong_call(request: Request, error: Exception) -> Response:  # noqa: ARG001
    return problems.answer(ProblemError(Kind.CALL, str(error)))


async def _no_store(request: Request, error: Exception) -> Response:  # noqa: ARG001
    return problems.answer(ProblemError(Kind.BUSY, str(error), {"Retry-After": "5"}))


async def _fault(request: Request, error: Exception) -> Response:
    """Answer where the program itself is at fault; those who mend it find the place on standard error."""
    said = f"a fault of Reportedly ({faults.noted(request, error)}); please report it with the address that led to it"
    return problems.answer(ProblemError(Kind.FAULT, said))


_AGAIN = "private, no-cache"
"""To be kept by whoever asked, and asked for again by its tag each time."""

_HANDLERS: dict[type[Exception], ExceptionHandler] = {
    ProblemError: _problem,
    HTTPException: _refused,
    CallError: _wrong_call,
    StoreError: _no_store,
    Exception: _fault,
}
