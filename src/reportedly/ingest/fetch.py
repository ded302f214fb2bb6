"""One address fetched: politely, within bounds, and from public addresses only, on every hop of a redirect."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urljoin

import reportedly
from reportedly.ingest.addresses import Address, allowed_ips, parse_address
from reportedly.ingest.deadline import Allowance
from reportedly.ingest.media import check_media
from reportedly.ingest.network import Network
from reportedly.ingest.no_page import NoPageError, in_megabytes, refused, unreadable
from reportedly.ingest.options import Options
from reportedly.ingest.robots import MOST_BYTES, Rules, RulesKept, no_rules, rules_from
from reportedly.ingest.turns import Turns
from reportedly.model.page import OutcomeKind, Validators

if TYPE_CHECKING:
    import httpx2

ROBOT = f"Reportedly/{reportedly.__version__}"
"""The name we go by, in User-Agent and in robots.txt."""

_HEADERS = {
    "User-Agent": ROBOT,
    "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, "
    "text/plain;q=0.9, application/xml;q=0.9, */*;q=0.1",
    "Accept-Encoding": "gzip, deflate",
    "Connection": "close",
}
_REDIRECTS = (301, 302, 303, 307, 308)

KnownValidators = Callable[[str], Validators | None]
"""Gives what the server told a page by when it was last fetched, by the address of the page."""


@dataclass(frozen=True)
class Reply:
    """A server's answer at the end of its redirects; header names are in lower case."""

    address: Address
    status: int
    headers: Mapping[str, str]
    content: bytes

    @property
    def content_type(self) -> str:
        """The Content-Type header, empty where there is none."""
        return self.headers.get("content-type", "")

    @property
    def validators(self) -> Validators | None:
        """What to tell this state of the page by next time."""
        found = Validators(self.headers.get("etag"), self.headers.get("last-modified"))
        return found if found.etag or found.modified else None


@dataclass(frozen=True)
class _Manner:
    """How one kind of thing is fetched: who may be asked after which pause, and what is taken of the answer."""

    pause_before: Callable[[Address], float]
    headers: Callable[[Address], dict[str, str]]
    take: Callable[[httpx2.Response], bytes]


class Fetcher:
    """Fetches addresses for one run; keeps each host's robots.txt and turn. May be used by several threads."""

    def __init__(self, options: Options, network: Network, validators: KnownValidators) -> None:
        self._options = options
        self._network = network
        self._validators = validators
        self._turns = Turns()
        self._rules = RulesKept(self._ask_rules)
        self._page = _Manner(self._permitted, self._page_headers, self._take_page)
        self._robots = _Manner(lambda _: options.pause, lambda _: _HEADERS, _take_robots)

    def fetch(self, url: str) -> Reply:
        """Give the answer to a request for a page or feed. Raises NoPageError where there is none to read."""
        return self._follow(parse_address(url), self._page)

    def _follow(self, address: Address, manner: _Manner) -> Reply:
        allowance = Allowance(self._options.seconds)
        for _ in range(self._options.redirects + 1):
            reply = self._hop(address, manner, allowance)
            if reply.status not in _REDIRECTS:
                return reply
            address = parse_address(urljoin(address.url, reply.headers.get("location", "")))
        raise refused(f"redirected more than {self._options.redirects} times; give the address it should end at")

    def _hop(self, address: Address, manner: _Manner, allowance: Allowance) -> Reply:
        with allowance.spend() as deadline:
            ips = allowed_ips(address, self._network, deadline, self._options.allow_private)
        pause = manner.pause_before(address)
        with self._turns.turn(address.host, pause):
            try:
                return self._ask(address, ips, manner, allowance)
            except TimeoutError:
                raise unreadable(f"no whole answer within {self._options.seconds:g} s; try again later") from None

    def _ask(self, address: Address, ips: tuple[str, ...], manner: _Manner, allowance: Allowance) -> Reply:
        from reportedly.ingest.connection import ERRORS, request

        headers = manner.headers(address)
        try:
            with allowance.spend() as deadline, request(address, ips, headers, self._network, deadline) as response:
                bodiless = response.status_code in _REDIRECTS
                content = b"" if bodiless else _taken(response, manner)
                return Reply(address, response.status_code, response.headers, content)
        except TimeoutError:
            raise
        except ERRORS as error:
            raise unreadable(f"the connection failed ({fault_in_words(error)}); try again later") from None

    def _permitted(self, address: Address) -> float:
        rules = self._rules.of(address)
        reason = rules.against(address)
        if reason:
            raise refused(reason)
        return min(max(self._options.pause, rules.pause()), max(self._options.pause, self._options.longest_pause))

    def _page_headers(self, address: Address) -> dict[str, str]:
        known = self._validators(address.url) or Validators()
        conditions = {"If-None-Match": known.etag, "If-Modified-Since": known.modified}
        return _HEADERS | {name: value for name, value in conditions.items() if value and value.isascii()}

    def _take_page(self, response: httpx2.Response) -> bytes:
        from reportedly.ingest.connection import read_body

        _check_status(response.status_code)
        check_media(response.headers.get("content-type", ""))
        most = self._options.max_bytes
        length = response.headers.get("content-length", "")
        content, whole = (b"", False) if length.isdecimal() and int(length) > most else read_body(response, most)
        if not whole:
            raise refused(f"larger than the {in_megabytes(most)} a page may have; give a saved copy cut down")
        return content

    def _ask_rules(self, address: Address) -> Rules:
        try:
            reply = self._follow(parse_address(f"{address.origin}/robots.txt"), self._robots)
        except NoPageError as reason:
            return no_rules(ROBOT, (reason.outcome.reason or "").partition(";")[0])
        return rules_from(reply.status, reply.content, ROBOT)


def _taken(response: httpx2.Response, manner: _Manner) -> bytes:
    """What is taken of an answer; where that is nothing, its headers still say when to come again."""
    try:
        return manner.take(response)
    except NoPageError as reason:
        reason.headers = response.headers
        raise


def _take_robots(response: httpx2.Response) -> bytes:
    from reportedly.ingest.connection import read_body

    return read_body(response, MOST_BYTES)[0] if response.is_success else b""


def _check_status(status: int) -> None:
    """Raise NoPageError for every status that brings no page."""
    if status in (200, 203):
        return
    if status == 304:
        raise NoPageError(OutcomeKind.READ, "unchanged since it was last fetched")
    if status in (404, 410):
        raise unreadable(f"the server has no such page (status {status}); check the address")
    if status == 429:
        raise refused("the server asks for fewer requests (status 429); try again later")
    if status in (401, 402, 403, 451):
        raise refused(f"the server does not give it out (status {status}); give a saved copy")
    if status >= 500:
        raise unreadable(f"the server failed (status {status}); try again later")
    raise unreadable(f"the server answered with status {status} and no page; check the address")


def fault_in_words(error: Exception) -> str:
    """Give the fault of a connection in a few words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"its certificate is not valid: {error.verify_message}"
    return str(getattr(error, "strerror", None) or error or type(error).__name__)[:100]
