"""What every page of the desk has at hand: the store, the clock, the templates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request

from reportedly.desk.web.assets import Assets
from reportedly.desk.web.stores import Stores
from reportedly.store import SqliteStore


@dataclass(frozen=True)
class Desk:
    """The parts that pages share; `clock` gives the present instant (ISO 8601).

    `tagger` is the file of the tagger that new pages are read with, if one is.
    """

    stores: Stores
    clock: Callable[[], str]
    assets: Assets
    tagger: str | None = None

    @property
    def store(self) -> SqliteStore:
        """The store of this thread, see `Stores.here`."""
        return self.stores.here()


def desk_of(request: Request) -> Desk:
    """Give the desk that a request came to."""
    desk: Desk = request.app.state.desk
    return desk
