"""The application: which module answers which address."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from anyio import to_thread
from starlette.applications import Starlette
from starlette.middleware import Middleware

from reportedly.desk.api import app as api
from reportedly.desk.calls import now
from reportedly.desk.web import (
    assets,
    changes,
    corrections,
    everything,
    evidence,
    faults,
    front,
    live,
    story,
    subscribing,
    watch,
    words,
)
from reportedly.desk.web.desk import NOBODY, Desk
from reportedly.desk.web.judging import Judging
from reportedly.desk.web.security import Access, Guard
from reportedly.desk.web.stores import Stores
from reportedly.model.entities import EntityFile

THREADS = 8
"""Requests that are worked on at once; each thread keeps a connection and its cache."""

ROUTES = [
    *front.ROUTES,
    *live.ROUTES,
    *changes.ROUTES,
    *corrections.ROUTES,
    *subscribing.ROUTES,
    *everything.ROUTES,
    *story.ROUTES,
    *evidence.ROUTES,
    *watch.ROUTES,
    *words.ROUTES,
    *assets.ROUTES,
]
"""Every address of the desk, subject by subject; of two that fit, the first answers."""


def build(
    path: Path,
    *,
    clock: Callable[[], str] = now,
    access: Access | None = None,
    tagger: str | None = None,
    entities: EntityFile = NOBODY,
) -> Starlette:
    """Give the desk of the store at `path`, which is opened when it is first needed.

    `clock` gives the present instant (ISO 8601), `access` says who is let in (without it, who is on this machine),
    `tagger` is the file of the tagger that pages sent to the API are read with, if one is; `entities` are those the
    user lists.
    """
    desk = Desk(Stores(path), clock, assets.bundled(), tagger, entities)
    app = Starlette(
        routes=[api.mounted(desk), *ROUTES],
        middleware=[Middleware(Guard, access=access or Access())],
        exception_handlers=faults.HANDLERS,
        lifespan=_lifespan,
    )
    app.state.desk = desk
    return app


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    to_thread.current_default_thread_limiter().total_tokens = THREADS
    judging = Judging(app.state.desk)
    judging.start()
    yield
    await to_thread.run_sync(judging.stop)
