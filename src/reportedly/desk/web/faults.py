"""Pages for what went wrong: they say what, and what to do, in the look of all others."""

from __future__ import annotations

import sys
import traceback
from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from reportedly.desk.calls import CallError
from reportedly.desk.web.rendering import page
from reportedly.store import StoreError

_SAID = {
    400: ("That could not be understood", "Go back and check what was given."),
    403: ("That is not allowed from here", "Open the desk's own address and try again."),
    404: ("There is no such page", "It may be an address of another store, or one mistyped."),
    405: ("That cannot be done with this page", "Open it again from the front page."),
    413: ("That was too much at once", "Send less."),
}


async def refused(request: Request, error: Exception) -> Response:
    """Answer a request that cannot be answered as it was made."""
    assert isinstance(error, HTTPException)
    title, remedy = _SAID.get(error.status_code, ("That did not work", "Go back and try again."))
    # Starlette puts the bare name of the status where nothing was said.
    said = error.detail if error.detail and " " in error.detail and error.detail not in _BARE else remedy
    found = page(request, "fault.html", status=error.status_code, title=title, said=said)
    found.headers.update(error.headers or {})
    return found


async def wrong_call(request: Request, error: Exception) -> Response:
    """Answer a request that gives something wrong."""
    return page(request, "fault.html", status=400, title=_SAID[400][0], said=str(error))


async def no_store(request: Request, error: Exception) -> Response:
    """Answer where the store cannot be used: missing, locked, damaged."""
    return page(request, "fault.html", status=503, title="The store cannot be used", said=str(error))


async def fault(request: Request, error: Exception) -> Response:
    """Answer where the program itself is at fault; those who mend it find the place on standard error."""
    said = f"A fault of Reportedly ({noted(request, error)}); please report it with the address that led to it."
    return page(request, "fault.html", status=500, title="Something broke here", said=said)


def noted(request: Request, error: Exception) -> str:
    """Note a fault on standard error; give what it is and where, for people to report."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    place = f"{type(error).__name__}, {Path(frame.filename).name} line {frame.lineno}"
    sys.stderr.write(f"reportedly: a fault at {request.url.path!r} ({place})\n")
    return place


_BARE = {"Not Found", "Bad Request", "Method Not Allowed", "Forbidden", "Content Too Large"}

HANDLERS = {HTTPException: refused, CallError: wrong_call, StoreError: no_store}
"""Which page answers which error; a fault of the program is answered by the guard before the application."""
