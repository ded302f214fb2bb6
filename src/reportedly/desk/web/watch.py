"""Watch lists and watched addresses: made, changed and removed in the browser; what was noticed, what was sent."""

from __future__ import annotations

from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from reportedly.desk.alerts import lists, shown
from reportedly.desk.alerts.telling import scope_in_words
from reportedly.desk.calls import CallError
from reportedly.desk.naming import title_of
from reportedly.desk.watching.addresses import checked
from reportedly.desk.watching.status import state_of, worst_first
from reportedly.desk.web import addresses
from reportedly.desk.web.desk import desk_of
from reportedly.desk.web.rendering import page
from reportedly.desk.web.security import form, form_token
from reportedly.desk.web.subscribing import list_of
from reportedly.desk.wording import counted, several
from reportedly.model.watching import Poll, Rule, WatchList

RULES = {
    Rule.STATUS: "a claim is new, or its status changes",
    Rule.ORIGIN: "an independent origin is new",
    Rule.CONTRADICTION: "statements cannot both hold",
    Rule.LAPSE: "the expected time passes without a report",
    Rule.FIGURE: "a figure changes",
}
NAMED = 5
"""Stories of a list that are called by their names."""
_EMPTY = WatchList("", "")


def overview(request: Request) -> Response:
    """Show all watch lists and how the watched addresses stand."""
    story = request.query_params.get("story")
    return _overview(request, WatchList("", "", stories=(story,) if story else ()))


def one(request: Request) -> Response:
    """Show one watch list with its alerts, and what became of sending them."""
    return _one(request, list_of(request))


async def make(request: Request) -> Response:
    """Make a watch list, or change one."""
    fields = await form(request)
    return await run_in_threadpool(_make, request, fields)


async def remove(request: Request) -> Response:
    """Forget a watch list."""
    await form(request)
    return await run_in_threadpool(_remove, request)


async def begin(request: Request) -> Response:
    """Watch an address from now on."""
    fields = await form(request)
    return await run_in_threadpool(_begin, request, fields)


async def end(request: Request) -> Response:
    """Watch an address no more."""
    fields = await form(request)
    return await run_in_threadpool(_end, request, fields)


def _make(request: Request, fields: FormData) -> Response:
    desk = desk_of(request)
    given = _given(fields)
    before = desk.store.watching.list_named(given.name)
    try:
        _check(fields, given, before)
        made = lists.make(_wanted(fields, given), desk.store, desk.clock(), desk.entities)
    except CallError as error:
        if before and "changed" in fields:
            return _one(request, before, given=given, said=str(error))
        return _overview(request, given, said=str(error))
    return _to(addresses.of_watch_list(made.name))


def _check(fields: FormData, given: WatchList, before: WatchList | None) -> None:
    """Raise CallError for what only a form can get wrong."""
    if before and "changed" not in fields:
        raise CallError(f"there is a list {before.name!r} already; open it to change it, or choose another name")
    if not given.rules:
        raise CallError("nothing is chosen to be alerted of; choose at least one")
    if given.webhook and not _line(fields, "secret") and not (before and before.secret):
        raise CallError("a webhook needs a secret that signs what it gets; choose one of 16 characters or more")


def _remove(request: Request) -> Response:
    desk_of(request).store.watching.remove(list_of(request).name)
    return _to(addresses.WATCH_LISTS)


def _begin(request: Request, fields: FormData) -> Response:
    desk = desk_of(request)
    given = _line(fields, "url") or ""
    try:
        url = checked(given, given[:100] or "nothing")
    except CallError as error:
        return _overview(request, _EMPTY, said_of_address=str(error), url=given)
    if desk.store.watching.poll(url) is None:
        desk.store.watching.keep_poll(Poll(url, due=desk.clock()))
    return _to(f"{addresses.WATCH_LISTS}#addresses")


def _end(request: Request, fields: FormData) -> Response:
    desk_of(request).store.watching.forget_poll(_line(fields, "url") or "")
    return _to(f"{addresses.WATCH_LISTS}#addresses")


def _overview(
    request: Request, given: WatchList, *, said: str | None = None, said_of_address: str | None = None, url: str = ""
) -> Response:
    watching = desk_of(request).store.watching
    rows = [
        (each, scope_in_words(each, counted(len(each.stories), "story")), watching.raised(each.name, 1))
        for each in watching.lists()
    ]
    return page(
        request,
        "watchlists.html",
        status=400 if said or said_of_address else 200,
        rows=rows,
        polls=[(poll, state_of(poll)) for poll in worst_first(watching.polls())],
        said_of_address=said_of_address,
        url=url,
        **_form(request, given, said),
    )


def _one(
    request: Request, watchlist: WatchList, *, given: WatchList | None = None, said: str | None = None
) -> Response:
    watching = desk_of(request).store.watching
    return page(
        request,
        "watchlist.html",
        status=400 if said else 200,
        watchlist=watchlist,
        scope=scope_in_words(watchlist, _named(watchlist, request)),
        raised=watching.raised(watchlist.name, shown.ALERTS),
        deliveries=[shown.delivery_in_words(each) for each in watching.deliveries(watchlist.name, shown.DELIVERIES)],
        **_form(request, given or watchlist, said),
    )


def _named(watchlist: WatchList, request: Request) -> str:
    """What the stories of a list are called, the first of them."""
    desk = desk_of(request)
    found = [desk.dossier(desk.store.standing(story), desk.clock()) for story in watchlist.stories[:NAMED]]
    names = [f"“{title_of(each)}”" for each in found if each]
    left = len(watchlist.stories) - len(names)
    return several([*names, *([counted(left, "more story")] if left else [])])


def _form(request: Request, given: WatchList, said: str | None) -> dict[str, Any]:
    """What the form of a watch list is filled with."""
    return {"given": given, "said": said, "rules": RULES, "token": form_token(request)}


def _wanted(fields: FormData, given: WatchList) -> lists.Wanted:
    return lists.Wanted(
        name=given.name,
        stories=given.stories,
        question=_line(fields, "question"),
        words=given.words,
        parties=given.parties,
        places=given.places,
        everything="everything" in fields,
        rules=given.rules,
        webhook=given.webhook,
        secret=_line(fields, "secret"),
        email=given.email,
    )


def _given(fields: FormData) -> WatchList:
    """What was written into the form, unchecked."""
    chosen = fields.getlist("rule")
    return WatchList(
        name=_line(fields, "name") or "",
        made="",
        stories=_lines(fields, "stories"),
        words=_lines(fields, "words"),
        parties=_lines(fields, "parties"),
        places=_lines(fields, "places"),
        rules=tuple(rule for rule in Rule if rule.value in chosen),
        webhook=_line(fields, "webhook"),
        email=_line(fields, "email"),
    )


def _line(fields: FormData, name: str) -> str | None:
    given = fields.get(name)
    return given.strip() or None if isinstance(given, str) else None


def _lines(fields: FormData, name: str) -> tuple[str, ...]:
    given = fields.get(name)
    return tuple(line.strip() for line in given.splitlines() if line.strip()) if isinstance(given, str) else ()


def _to(address: str) -> Response:
    return RedirectResponse(address, status_code=303)


ROUTES = [
    Route("/watchlists", overview, name="watch lists"),
    Route("/watchlists", make, methods=["POST"], name="make a watch list"),
    Route("/watchlists/{name}", one, name="watch list"),
    Route("/watchlists/{name}/remove", remove, methods=["POST"], name="remove a watch list"),
    Route("/watching", begin, methods=["POST"], name="watch an address"),
    Route("/watching/end", end, methods=["POST"], name="end watching an address"),
]
