"""A site on this machine with a feed, a clock that the test sets, and a process that watches."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from reportedly.model.when import first_instant

WORDS = {
    "rumour": "Ida Strand may visit Turku on Friday, the Bothnia Mail reported, citing two officials of the port of Turku.",
    "word": 'Ida Strand will visit Turku on Friday, she said in Vaasa. "I am coming to Turku," Strand told reporters.',
}
MORE = (
    "The visit would be the first to the port of Turku since the ferry terminal opened, the newspaper said on Monday."
)


class Site:
    """What the site gives, and what it was asked."""

    def __init__(self) -> None:
        self.listed: list[str] = []
        self.status = 200
        self.head = ""
        self.asked: list[str] = []
        self.address = ""
        self.slow = threading.Event()
        self.slow.set()

    def answer(self, path: str) -> tuple[int, str, str]:
        self.asked.append(path)
        if path == "/feed.xml":
            items = "".join(
                f"<item><title>Strand and Turku</title><link>{self.address}/{name}.html</link></item>"
                for name in self.listed
            )
            channel = f"<channel><title>Bothnia Mail</title>{self.head}{items}</channel>"
            return self.status, "application/rss+xml", f'<?xml version="1.0"?><rss version="2.0">{channel}</rss>'
        if path == "/start":
            return (
                200,
                "text/html",
                f"<html><body><ul><li><a href='/a'>News {len(self.asked)}</a></li></ul></body></html>",
            )
        name = path.strip("/").removesuffix(".html")
        if name not in WORDS:
            return 404, "text/plain", "none"
        self.slow.wait(30)
        time = f'<meta property="article:published_time" content="2025-04-{28 if name == "rumour" else 30}T08:00:00Z">'
        site = '<meta property="og:site_name" content="Bothnia Mail">'
        body = f"<h1>Strand and Turku</h1><p>{WORDS[name]}</p><p>{MORE}</p>"
        return (
            200,
            "text/html",
            f"<html><head><title>Strand and Turku</title>{time}{site}</head><body><article>{body}</article></body></html>",
        )


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, kind, body = site.answer(self.path)
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body.encode())))
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    site.address = f"http://127.0.0.1:{server.server_address[1]}"
    yield site
    site.slow.set()
    server.shutdown()
    server.server_close()


class Clock:
    """A clock that goes on only when somebody sleeps."""

    def __init__(self) -> None:
        self.now = "2025-04-30T12:00:00Z"
        self.slept: list[float] = []

    def __call__(self) -> str:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        later = first_instant(self.now) + timedelta(seconds=seconds)
        self.now = later.isoformat(timespec="seconds").replace("+00:00", "Z")


@pytest.fixture
def clock() -> Clock:
    return Clock()
