"""The application: which module answers which address."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from anyio import to_thread
from starlette.applications import Starlette
from starlette.middleware import Middleware

from reportedly.desk.calls import now
from reportedly.desk.web import assets, faults, front, story
from reportedly.desk.web.desk import Desk
from reportedly.desk.web.stores import Stores

THREADS = 8
"""Requests that are worked on at once; each thread keeps a connection and its cache."""

ROUTES = [*front.ROUTES, *story.ROUTES, *assets.ROUTES]
"""Every address of the desk, subject by subject; of two that fit, the first answers."""

MIDDLEWARE: list[Middleware] = []
"""What every request passes through, outermost first."""


def build(path: Path, *, clock: Callable[[], str] = now) -> Starlette:
    """Give the desk of the store at `path`, which is opened when it is first needed.

    `clock` gives the present instant (ISO 8601).
    """
    app = Starlette(routes=ROUTES, middleware=MIDDLEWARE, exception_handlers=faults.HANDLERS, lifespan=_lifespan)
    app.state.desk = Desk(Stores(path), clock, assets.bundled())
    return app


@asynccontextmanager
async def _lifespan(_: Starlette) -> AsyncIterator[None]:
    to_thread.current_default_thread_limiter().total_tokens = THREADS
    yield
