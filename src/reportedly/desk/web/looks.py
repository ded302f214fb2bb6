"""When a reader looked last, as a cookie of the browser remembers it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response

from reportedly.model.summary import Turn
from reportedly.model.when import first_instant, is_iso

COOKIE = "reportedly-look"
SITTING = timedelta(minutes=30)
"""Looks less than this apart are one look."""
_YEAR = 366 * 24 * 60 * 60


def last_look(request: Request, now: str) -> str | None:
    """Give when the look before this one ended, or None for the first."""
    before, latest = _remembered(request)
    if latest is None or first_instant(now) - first_instant(latest) < SITTING:
        return before
    return latest


def news(turns: Iterable[Turn], look: str | None) -> list[Turn]:
    """Give the changes that came to the desk after a look at it; none where there was no look."""
    return [turn for turn in turns if first_instant(turn.noted) > first_instant(look)] if look else []


def remember(response: Response, request: Request, now: str) -> None:
    """Have the browser remember this look."""
    value = f"{last_look(request, now) or ''}~{now}"
    response.set_cookie(COOKIE, value, max_age=_YEAR, httponly=True, samesite="lax")


def _remembered(request: Request) -> tuple[str | None, str | None]:
    """The end of the look before, and the latest request of the last one; None for what is not, or no time."""
    before, _, latest = request.cookies.get(COOKIE, "").partition("~")
    return before if is_iso(before) else None, latest if is_iso(latest) else None
