"""The story that an address asks for, as of the moment that it is turned back to."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request

from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.times import as_of
from reportedly.model.dossier import Dossier


def dossier_asked(request: Request) -> Dossier:
    """Give the dossier of the story in the address, under the id it goes by now.

    Raises HTTPException (404) where no page of it was out by then, CallError for no ISO 8601 time.
    """
    desk = desk_of(request)
    id_ = desk.store.standing(request.path_params["story"])
    dossier = desk.dossier(id_, as_of(request) or desk.clock())
    if dossier is None:
        raise HTTPException(404, f"There is no story {id_[:80]!r} with a page published by then.")
    return dossier
