"""The command `add` with the address of a page, over a real server and a real store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, ClassVar

import pytest

PAGE = b"""<html><head><title>Harbour shut in Turku</title></head><body><article><h1>Harbour shut in Turku</h1>
<p>The harbour of Turku was shut on Friday, the port said. Ida Strand told reporters that it would open on Monday.</p>
<p>The port said the ferry to Vaasa would leave later in the week, and nobody was hurt on the quay.</p></article>
</body></html>"""


class Site(BaseHTTPRequestHandler):
    """One page, which has an ETag."""

    conditions: ClassVar[list[str | None]] = []

    def do_GET(self) -> None:
        if self.path == "/robots.txt":
            self.send_error(404)
            return
        self.conditions.append(self.headers["If-None-Match"])
        known = self.headers["If-None-Match"] == '"one"'
        self.send_response(304 if known else 200)
        self.send_header("ETag", '"one"')
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "0" if known else str(len(PAGE)))
        self.end_headers()
        self.wfile.write(b"" if known else PAGE)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()


def test_a_page_is_fetched_and_is_asked_for_again_only_if_it_has_changed(call: Callable[..., Any], site: str) -> None:
    first = call("add", f"{site}/story.html", "--allow-private")
    assert (first.status, first.errors) == (0, [])
    assert first.out.startswith("1 page: 1 read.")
    again = call("add", f"{site}/story.html", "--allow-private")
    assert again.out.startswith("1 page: 1 unchanged.")
    assert Site.conditions == [None, '"one"']
