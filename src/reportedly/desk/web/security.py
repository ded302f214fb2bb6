"""What every request passes before the desk answers, and what every answer tells the browser it may do.

The words of a page are data: the policy lets a browser run, load and send nothing but what the desk itself serves, so
that even a page that got past the escaping of the templates could not act. A request is answered only where it is meant
for this desk (no other name leads here), where it may read (this machine, or a token), and where it changes something
only from the desk's own pages or with the token in hand.
"""

from __future__ import annotations

import asyncio
import hmac
import re
import secrets
from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address

from starlette.datastructures import FormData, Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request, cookie_parser
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from reportedly.desk.api import problems
from reportedly.desk.api.problems import Kind, ProblemError
from reportedly.desk.web import faults
from reportedly.desk.web.tokens import Token

LARGEST_FORM = 64 * 1024
"""Bytes of what a form may send; the API allows more for pages."""
LONGEST_ADDRESS = 32_000
"""Bytes of path and query."""
SECONDS = 30.0
"""How long a request may take to arrive."""

POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # With "no-referrer" a browser does not even tell the desk itself where a form comes from.
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
"""What goes with every answer."""

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_ANYWHERE = ("", "0.0.0.0", "::")
_SAFE = ("GET", "HEAD", "OPTIONS")
_COOKIE = "reportedly-form"
_FIELD = "form-token"
_MARK = re.compile(r"[\w-]{43}", re.ASCII)


@dataclass(frozen=True)
class Access:
    """Who is let in: under which names of this machine, by which token, and whether reading needs it.

    With `numbers` every IP address is a name of the desk: a foreign page can have a name point here, but no number.
    Without a token nothing can be changed through the API.
    """

    hosts: frozenset[str] = frozenset(_LOOPBACK)
    token: Token | None = None
    open: bool = True
    numbers: bool = False


def access(host: str, allowed: Collection[str] = (), token: Token | None = None) -> Access:
    """Give who is let in where the desk is served at `host`: on this machine alone reading is open to all."""
    anywhere = host in _ANYWHERE
    names = frozenset(name.lower() for name in (*_LOOPBACK, *(() if anywhere else (host,)), *allowed))
    return Access(names, token, open=is_loopback(host), numbers=anywhere)


def is_loopback(host: str) -> bool:
    """Say whether an address is reached from this machine alone."""
    number = _number(host)
    return number.is_loopback if number else host.lower() == "localhost"


def _number(host: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


class Guard:
    """What stands before the application, see the module."""

    def __init__(self, app: ASGIApp, access: Access) -> None:
        """Let requests pass to `app`."""
        self._app = app
        self._access = access
        self._secret = secrets.token_bytes(32)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or refuse it."""
        if scope["type"] != "http":
            # There are no web sockets here: one that is not accepted is closed.
            return await (self._app(scope, receive, send) if scope["type"] == "lifespan" else _close(send))
        request = Request(scope)
        mark = _FormMark(request, self._secret)
        scope.setdefault("state", {}).update(access=self._access, form_mark=mark, largest=LARGEST_FORM)

        started = False

        async def sealed(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                _seal(MutableHeaders(scope=message), mark)
            await send(message)

        try:
            check(request, self._access)
        except ProblemError as problem:
            return await (await _told(request, problem))(scope, receive, sealed)
        try:
            await self._app(scope, _arriving(request, receive), sealed)
        except Exception as error:
            # Told here and not further out, where the answer would leave without the headers.
            if not started:
                await (await faults.fault(request, error))(scope, receive, sealed)
            raise
        return None


def check(request: Request, access: Access) -> None:
    """Raise ProblemError for a request that is not to be answered."""
    if len(request.scope.get("raw_path", b"")) + len(request.scope["query_string"]) > LONGEST_ADDRESS:
        raise ProblemError(Kind.TOO_LONG, f"the address is longer than {LONGEST_ADDRESS:,} bytes; ask for less at once")
    _check_host(request.headers, access)
    named = request.headers.get("authorization")
    if not access.open and not (access.token and access.token.admits(named, basic=True)):
        said = "this desk is open to those with its token; give it as the password, or as Authorization: Bearer TOKEN"
        raise ProblemError(Kind.NO_TOKEN, said, {"WWW-Authenticate": 'Basic realm="Reportedly", charset="UTF-8"'})
    if request.method not in _SAFE and not _is_api(request):
        _check_origin(request)


def require_token(request: Request) -> None:
    """Raise ProblemError unless a program names the token: what a browser sends of its own accord changes nothing."""
    access: Access = request.scope["state"]["access"]
    if not (access.token and access.token.admits(request.headers.get("authorization"))):
        said = "a change needs the token of this desk; name it as Authorization: Bearer TOKEN"
        raise ProblemError(Kind.NO_TOKEN, said, {"WWW-Authenticate": "Bearer"})


def form_token(request: Request) -> str:
    """Give what a form must send back in its field `form-token`, bound to a cookie of this browser."""
    mark: _FormMark = request.scope["state"]["form_mark"]
    return mark.token()


async def form(request: Request) -> FormData:
    """Give what a form sent, once it has shown that a page of this desk sent it.

    Raises HTTPException (403) where it has not: the only way to read a form, so that no change can forget to ask.
    """
    fields = await request.form(max_files=0, max_fields=100, max_part_size=LARGEST_FORM)
    mark: _FormMark = request.scope["state"]["form_mark"]
    given = fields.get(_FIELD) or request.headers.get("x-form-token")
    if not (isinstance(given, str) and mark.fits(given)):
        raise HTTPException(403, "This form is out of date; open its page again and send it once more.")
    return fields


class _FormMark:
    """A cookie of the browser and the token that forms carry besides: another site can have neither."""

    def __init__(self, request: Request, secret: bytes) -> None:
        # Of several cookies of the name, planted ones among them, Starlette takes one; the token must fit that one.
        given = cookie_parser(request.headers.get("cookie", "")).get(_COOKIE, "")
        self._known = bool(_MARK.fullmatch(given))
        self._mark = given if self._known else ""
        self._secret = secret

    def token(self) -> str:
        self._mark = self._mark or secrets.token_urlsafe(32)
        return hmac.new(self._secret, self._mark.encode(), "sha256").hexdigest()

    def fits(self, given: str) -> bool:
        return self._known and hmac.compare_digest(self.token().encode(), given.encode("utf-8", "replace"))

    def cookie(self) -> str | None:
        """The cookie to set, where a form was made for a browser that had none."""
        if self._known or not self._mark:
            return None
        return f"{_COOKIE}={self._mark}; Path=/; HttpOnly; SameSite=Strict"


def _seal(headers: MutableHeaders, mark: _FormMark) -> None:
    for name, value in HEADERS.items():
        headers[name] = value
    # What is not said to be for keeping may be kept by this browser alone, and is asked for again each time.
    headers.setdefault("cache-control", "private, no-cache")
    cookie = mark.cookie()
    if cookie:
        headers.append("set-cookie", cookie)


def _check_host(headers: Headers, access: Access) -> None:
    """No other name leads here: one that points to this machine is how a foreign page would read the desk."""
    given = headers.getlist("host")
    name = _name(given[0]) if len(given) == 1 else ""
    if not (name in access.hosts or (access.numbers and _number(name))):
        said = given[0][:100] if given else "no host"
        raise ProblemError(Kind.MISDIRECTED, f"{said!r} is no name of this desk; start it with --allow-host to add one")


def _name(host: str) -> str:
    """A Host header without its port: "[::1]:8321" and "localhost" give "::1" and "localhost"."""
    found = re.fullmatch(r"\[([0-9a-f:.]+)\](?::\d{1,5})?|([^:\[\]]+)(?::\d{1,5})?", host.lower())
    return (found[1] or found[2]) if found else ""


def _check_origin(request: Request) -> None:
    """A change comes from a page of the desk itself; programs that are no browsers say nothing of where they are."""
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    # Behind a proxy that encrypts, the browser's scheme is not the one that the desk is reached by.
    own = [None, *(f"{scheme}://{request.headers['host']}" for scheme in ("http", "https"))]
    if site not in (None, "same-origin") or origin not in own:
        raise ProblemError(Kind.FOREIGN, "the change was sent by another site; make it on the desk's own page")


def _is_api(request: Request) -> bool:
    path: str = request.scope["path"]
    return path == "/api" or path.startswith("/api/")


async def _told(request: Request, problem: ProblemError) -> ASGIApp:
    if _is_api(request):
        return problems.answer(problem)
    return await faults.refused(request, HTTPException(problem.kind.status, str(problem), problem.headers))


def _arriving(request: Request, receive: Receive) -> Receive:
    """Take in a request no longer than it may be, and wait for it no longer than its bound, all its pieces together."""
    clock = asyncio.get_running_loop().time
    until = clock() + SECONDS
    size, whole = 0, False

    async def received() -> Message:
        nonlocal size, whole
        if whole:
            # What comes after the content is only that the other end has gone, and may be waited for at leisure.
            return await receive()
        announced = request.headers.get("content-length", "")
        largest = request.scope["state"]["largest"]
        if announced.isdecimal() and int(announced[:18]) > largest:
            raise _too_large(largest)
        try:
            message = await asyncio.wait_for(receive(), until - clock())
        except TimeoutError:
            raise HTTPException(408, "The request took too long to arrive; send it again.") from None
        size += len(message.get("body", b""))
        if size > largest:
            raise _too_large(largest)
        whole = not message.get("more_body", False)
        return message

    return received


def allow(request: Request, largest: int) -> None:
    """Let a request bring more than forms do: so many bytes."""
    request.scope["state"]["largest"] = largest


def _too_large(largest: int) -> HTTPException:
    return HTTPException(
        413, f"The content has more than {largest:,} bytes; send less at once.", {"Connection": "close"}
    )


async def _close(send: Send) -> None:
    await send({"type": "websocket.close", "code": 1008})
