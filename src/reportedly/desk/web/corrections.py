"""Correcting a story in the browser: the forms, the trail of corrections, and taking one back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from urllib.parse import unquote

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from reportedly.desk.calls import CallError
from reportedly.desk.corrections import correcting
from reportedly.desk.corrections.correcting import By, NoChangeError
from reportedly.desk.naming import title_of
from reportedly.desk.web import addresses
from reportedly.desk.web.correcting import forms, made, remember, trail
from reportedly.desk.web.desk import Desk, desk_of
from reportedly.desk.web.rendering import page
from reportedly.desk.web.security import form
from reportedly.model.correction import RULE, Correction
from reportedly.model.dossier import Dossier

A_PAGE = 200
"""Corrections on one page of the whole trail, the latest."""
_PRESET = ("event", "origin", "page", "status")

_STORY = re.compile(r"/stories/([^/?#]+)")

Fields = Mapping[str, str]


def correct(request: Request) -> Response:
    """Show the forms by which a story is corrected, and what was corrected in it."""
    preset = {key: value for key, value in request.query_params.items() if key in _PRESET}
    return _shown(request, _dossier(request), preset)


async def make(request: Request) -> Response:
    """Make the correction that a form asks for, and show the story as it stands by it."""
    given = await form(request)
    fields = {key: "\n".join(map(str, given.getlist(key))) for key in given}
    return await run_in_threadpool(_make, request, fields)


async def withdraw(request: Request) -> Response:
    """Take a correction back, and show the story as it stands without it."""
    given = await form(request)
    fields = {key: str(value) for key, value in given.items()}
    return await run_in_threadpool(_withdraw, request, fields)


def everything(request: Request) -> Response:
    """Show what people have corrected in all stories, the latest first."""
    found = [each for each in desk_of(request).store.corrections() if each.who != RULE]
    latest = [(each.story, made(each)) for each in reversed(found[-A_PAGE:])]
    return page(request, "all_corrections.html", corrections=latest, more=len(found) - len(latest))


def _make(request: Request, fields: Fields) -> Response:
    desk, dossier = desk_of(request), _dossier(request)
    try:
        by = correcting.by(fields.get("who", ""), fields.get("why", ""), desk.clock())
        kept = correcting.keep(desk.store, asked_for(desk, dossier, fields, by))
    except CallError as error:
        return _shown(request, dossier, fields, said=str(error), status=400)
    except NoChangeError as error:
        return _shown(request, dossier, fields, said=f"Nothing changed: {error}")
    return _back(dossier.story.id, by.who, corrected=kept.number)


def _withdraw(request: Request, fields: Fields) -> Response:
    desk, dossier = desk_of(request), _dossier(request)
    try:
        by = correcting.by(fields.get("who", ""), fields.get("why", ""), desk.clock())
        kept = correcting.withdraw(desk.store, request.path_params["number"], by)
    except CallError as error:
        return _shown(request, dossier, fields, said=str(error), status=400)
    return _back(dossier.story.id, by.who, withdrawn=kept.number)


def _back(story: str, who: str, **what: int) -> Response:
    query: dict[str, str | None] = {key: str(number) for key, number in what.items()}
    address = addresses.with_query(addresses.of_story(story), query)
    answer = RedirectResponse(f"{address}#corrections", 303)
    remember(answer, who)
    return answer


def _dossier(request: Request) -> Dossier:
    desk, story = desk_of(request), request.path_params["story"]
    found = desk.dossier(story, desk.clock())
    if found is None:
        raise HTTPException(404, f"There is no story {story[:80]!r} in this store.")
    return found


def _shown(request: Request, dossier: Dossier, given: Fields, said: str | None = None, status: int = 200) -> Response:
    by_rule = [each for each in desk_of(request).store.corrections(dossier.story.id) if each.who == RULE]
    return page(
        request,
        "corrections.html",
        status=status,
        dossier=dossier,
        title=title_of(dossier),
        said=said,
        wrong=status != 200,
        forms=forms(request, dossier, desk_of(request).clock(), given),
        trail=trail(dossier, by_rule[-A_PAGE:]),
    )


def asked_for(desk: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    """Give the correction that a form asks for. Raises CallError where something is missing or wrong."""
    asked = _ASKED.get(fields.get("kind", ""))
    if asked is None:
        raise CallError("the form does not say what to correct; open the page again")
    return asked(desk, dossier, fields, by)


def _field(fields: Fields, name: str, what: str) -> str:
    found = fields.get(name, "").strip()
    if not found:
        raise CallError(f"{what} is missing; choose one, or write it in")
    return found


def _origins(_: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    one, other = _field(fields, "origin", "the first origin"), _field(fields, "other", "the second origin")
    relations = {
        "same": correcting.same_origin,
        "family": correcting.same_family,
        "different": correcting.different_origins,
    }
    judged = relations.get(fields.get("relation", ""))
    if judged is None:
        raise CallError("how the two origins stand to each other is missing; choose one")
    return judged(dossier, one, other, by)


def _on_page(_: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    origin, page = _field(fields, "origin", "the origin"), _field(fields, "page", "the page")
    return correcting.different_origins(dossier, origin, page, by)


def _status(desk: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    event, after = _field(fields, "event", "the event"), _field(fields, "status", "the status")
    page, words = fields.get("page", "").strip(), fields.get("words", "").strip()
    if bool(page) != bool(words):
        raise CallError("the page and its words belong together; give both or neither")
    because = (correcting.passage(correcting.reading_of(desk.store, page), words),) if page else ()
    return correcting.status(dossier, event, after, by, fields.get("since", "").strip() or None, because)


def _headline(_: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    return correcting.headline(dossier, fields.get("headline", ""), by)


def _party(_: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    event, wrong = _field(fields, "event", "the event"), _field(fields, "wrong", "who is named now")
    return correcting.party(dossier, event, wrong, fields.get("right", ""), by)


def _speaker(_: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    return correcting.speaker(dossier, _field(fields, "name", "who speaks"), fields.get("party", ""), by)


def _outlet(_: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    return correcting.outlet(dossier, _field(fields, "page", "the page"), fields.get("outlet", ""), by)


def _date(desk: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    page, published = _field(fields, "page", "the page"), _field(fields, "published", "the date")
    captured = correcting.reading_of(desk.store, page).captured
    return correcting.date(dossier, page, captured, published, by)


def _split(_: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    return correcting.split(dossier, fields.get("pages", "").splitlines(), by)


def _merge(desk: Desk, dossier: Dossier, fields: Fields, by: By) -> Correction:
    other = _field(fields, "with", "the other story")
    address = _STORY.search(other)
    return correcting.merge(desk.store, dossier.story.id, unquote(address[1]) if address else other, by)


_ASKED: Mapping[str, Callable[[Desk, Dossier, Fields, By], Correction]] = {
    "origins": _origins,
    "on page": _on_page,
    "status": _status,
    "headline": _headline,
    "party": _party,
    "speaker": _speaker,
    "outlet": _outlet,
    "date": _date,
    "split": _split,
    "merge": _merge,
}
"""What each form asks for."""

ROUTES = [
    Route("/corrections", everything, name="all_corrections"),
    Route("/stories/{story:id}/corrections", correct, name="corrections"),
    Route("/stories/{story:id}/corrections", make, methods=["POST"]),
    Route("/stories/{story:id}/corrections/{number:int}/withdraw", withdraw, methods=["POST"]),
]
