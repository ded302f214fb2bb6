"""Word to a page that is open that there is news for it, sent as it comes (server-sent events)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from reportedly.desk.web import pulse
from reportedly.desk.web.desk import Desk, desk_of

SECONDS = 2.0
"""The time between two looks at the store."""
LASTS = 60.0
"""Seconds after which a stream ends; the browser opens the next one by itself."""
MOST = 50
"""Streams at once; whoever finds no place asks again, or reloads."""


class _Streams:
    """How many streams this process has open."""

    open = 0


async def live(request: Request) -> Response:
    """Tell the state of one story, or of all, now and each time it becomes another."""
    if _Streams.open >= MOST:
        raise HTTPException(503, "Too many pages listen already; reload this one now and then.")
    told = _told(desk_of(request), request.query_params.get("story"))
    return StreamingResponse(told, media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def _told(desk: Desk, story: str | None) -> AsyncIterator[str]:
    clock = asyncio.get_running_loop().time
    until = clock() + LASTS
    known = None
    _Streams.open += 1
    try:
        while clock() < until:
            state = await run_in_threadpool(_state, desk, story)
            if state != known:
                known = state
                yield f"event: pulse\ndata: {state}\n\n"
            await asyncio.sleep(SECONDS)
    finally:
        _Streams.open -= 1


def _state(desk: Desk, story: str | None) -> str:
    return pulse.of_story(desk, desk.store.standing(story)) if story else pulse.of_stories(desk)


ROUTES = [Route("/live", live, name="live")]
"""Where a page listens."""
