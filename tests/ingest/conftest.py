"""A real server in the test process, which plays every host of the tests."""

from __future__ import annotations

import socket
import threading
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reportedly.ingest import Network, Options, pages

PUBLIC_IP = "9.9.9.9"
"""The address that the names of the tests resolve to; connections to it go to the server of the test."""

STORY = "<html><head><title>Harbour shut</title></head><body><p>The harbour was shut on Friday.</p></body></html>"

Answer = Callable[[BaseHTTPRequestHandler], None]


class Site:
    """What the server has to give, by path, and what it was asked."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[tuple[str, str, dict[str, str]]] = []
        self.times: dict[str, list[tuple[float, float]]] = defaultdict(list)
        self.open_at: Counter[str] = Counter()
        self.unanswered_at: Counter[str] = Counter()
        self.most_at_once: Counter[str] = Counter()
        self.most_in_all = 0
        self.stopped = threading.Event()
        self.lock = threading.Lock()

    def put(self, path: str, body: str | bytes = STORY, status: int = 200, **headers: str) -> None:
        """Give `body` at `path`; header names are written with underscores."""
        content = body.encode() if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}

        def answer(request: BaseHTTPRequestHandler) -> None:
            request.send_response(status)
            for name, value in ({"Content-Type": "text/html; charset=utf-8"} | named).items():
                request.send_header(name, value)
            request.send_header("Content-Length", str(len(content)))
            request.end_headers()
            request.wfile.write(content)

        self.answers[path] = answer

    def redirect(self, path: str, to: str, status: int = 302) -> None:
        """Send those who ask for `path` elsewhere."""
        self.put(path, "", status, Location=to)

    def paths(self) -> list[str]:
        """The paths asked for, without robots.txt."""
        return [path for _, path, _ in self.asked if path != "/robots.txt"]


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            host = self.headers["Host"]
            begun = time.monotonic()
            with site.lock:
                site.asked.append((host, self.path, dict(self.headers.items())))
                site.open_at[host] += 1
                site.unanswered_at[host] += 1
                self.unanswered = True
                site.most_at_once[host] = max(site.most_at_once[host], site.unanswered_at[host])
                site.most_in_all = max(site.most_in_all, site.open_at.total())
            try:
                missing: Answer = lambda request: request.send_error(404)  # noqa: E731
                site.answers.get(host + self.path, site.answers.get(self.path, missing))(self)
            except (BrokenPipeError, ConnectionResetError):
                pass
            finally:
                self._answered()
                with site.lock:
                    site.open_at[host] -= 1
                    site.times[host].append((begun, self.answered))

        do_POST = do_GET  # noqa: N815

        def flush_headers(self) -> None:
            # Counted before a byte is out: the other side may ask again before this thread goes on.
            self._answered()
            super().flush_headers()

        def _answered(self) -> None:
            with site.lock:
                if self.unanswered:
                    site.unanswered_at[self.headers["Host"]] -= 1
                    self.unanswered, self.answered = False, time.monotonic()

        def log_message(self, *args: object) -> None:
            pass

    return Handler


@pytest.fixture
def site() -> Iterator[Site]:
    """A server on this machine; `site.port` is where it listens."""
    site = Site()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    server.daemon_threads = True
    site.port = server.server_address[1]  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    yield site
    site.stopped.set()
    server.shutdown()
    server.socket.close()
    thread.join()


@pytest.fixture
def network(site: Site) -> Network:
    """A network on which every name ending in .example is a public host, played by `site`."""

    def resolve(host: str, port: int) -> list[str]:
        if host.endswith(".example"):
            return [PUBLIC_IP]
        return [str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]

    def connect(ip: str, port: int, seconds: float) -> socket.socket:
        assert ip == PUBLIC_IP, f"a connection to {ip}, which is not the address that was checked"
        return socket.create_connection(("127.0.0.1", site.port), seconds)  # type: ignore[attr-defined]

    return Network(resolve, connect)


@pytest.fixture
def fetch(network: Network) -> Callable[..., list]:
    """Give all pages of some addresses, without pauses unless told otherwise."""

    def fetch(*urls: str, validators=lambda _: None, **options) -> list:
        options = Options(**({"pause": 0.0, "seconds": 3.0} | options))
        return list(pages(urls, options, clock, validators=validators, network=network))

    return fetch


def clock() -> datetime:
    """The instant of every capture in the tests."""
    return datetime(2031, 5, 6, 7, 8, 9, tzinfo=UTC)
