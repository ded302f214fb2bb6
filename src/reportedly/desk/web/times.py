"""The moment a page is turned back to, as its address gives it."""

from __future__ import annotations

from starlette.requests import Request

from reportedly.desk.calls import CallError, Clocks
from reportedly.desk.web.addresses import AS_OF
from reportedly.desk.web.desk import desk_of
from reportedly.model.when import is_iso

_SHOWN = 60


def as_of(request: Request) -> str | None:
    """Give the moment in the address, or None for now. Raises CallError for no ISO 8601 time."""
    return moment(request, AS_OF)


def known_only(request: Request, *names: str) -> None:
    """Raise CallError where the address gives something under another name: it would be passed over in silence."""
    strange = next((name for name in request.query_params if name not in names), None)
    if strange is not None:
        said = strange if len(strange) <= _SHOWN else f"{strange[:_SHOWN]} ..."
        raise CallError(f"{said!r} is nothing this page can be asked for; it takes {', '.join(names)}")


def clocks_of(request: Request) -> Clocks:
    """Give the times up to which pages count: those of the address, or now. Raises CallError for no ISO 8601 time."""
    return Clocks(as_of(request) or desk_of(request).clock())


def moment(request: Request, name: str) -> str | None:
    """Give the time that a parameter of the address holds, or None. Raises CallError for no ISO 8601 time."""
    # A browser's field for date and time leaves out the zone, and an emptied field is sent as nothing.
    given = request.query_params.get(name, "").strip().replace(" ", "+")
    if not given:
        return None
    if not is_iso(given):
        said = given if len(given) <= _SHOWN else f"{given[:_SHOWN]} ..."
        raise CallError(f"{name} {said!r} is not a time; write it like 2025-03-14 or 2025-03-14T12:00Z")
    return given
