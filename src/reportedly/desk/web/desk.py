"""What every page of the desk has at hand: the store, the clock, the templates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from starlette.requests import Request

from reportedly.desk.web.assets import Assets
from reportedly.desk.web.dossiers import Dossiers
from reportedly.desk.web.stores import Stores
from reportedly.model.dossier import Dossier
from reportedly.model.entities import EntityFile
from reportedly.store import SqliteStore

NOBODY = EntityFile()


@dataclass(frozen=True)
class Desk:
    """The parts that pages share; `clock` gives the present instant (ISO 8601).

    `tagger` is the file of the tagger that new pages are read with, if one is; `entities` are those the user lists.
    """

    stores: Stores
    clock: Callable[[], str]
    assets: Assets
    tagger: str | None = None
    entities: EntityFile = NOBODY
    dossiers: Dossiers = field(default_factory=Dossiers)

    @property
    def store(self) -> SqliteStore:
        """The store of this thread, see `Stores.here`."""
        return self.stores.here()

    def dossier(self, story: str, as_of: str) -> Dossier | None:
        """Give the dossier of a story, see `Dossiers.get`."""
        return self.dossiers.get(story, self.store, as_of, self.entities)


def desk_of(request: Request) -> Desk:
    """Give the desk that a request came to."""
    desk: Desk = request.app.state.desk
    return desk
