"""A connection that does not bring its request in time is closed; one that does is answered as often as it asks."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path

import pytest
import uvicorn

from reportedly.desk.web import punctual
from reportedly.desk.web.app import build
from reportedly.desk.web.serving import bounded

HURRY = 2.0
"""Seconds that a head may take here."""
PATIENT = 60
"""Seconds after which a line that is still open counts as open for ever, however busy the machine is."""
ASKED = b"GET /api/health HTTP/1.1\r\nHost: localhost\r\n\r\n"


@pytest.fixture
def port(talks: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """A desk as `reportedly serve` serves it, in a hurry."""
    monkeypatch.setattr(punctual, "SECONDS", HURRY)
    config = bounded(build(talks))
    config.port = 0
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield server.servers[0].sockets[0].getsockname()[1]
    server.should_exit = True
    thread.join()


@pytest.mark.parametrize("sent", [b"", b"GET / HT", ASKED[:-2], ASKED + b"GET / HTTP/1.1\r\nHo"])
def test_a_head_that_never_comes_is_not_waited_for(port: int, sent: bytes) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENT) as line:
        line.sendall(sent)
        while line.recv(4_096):
            pass


def test_a_head_that_comes_in_drops_has_no_longer_than_one_that_does_not(port: int) -> None:
    with (
        socket.create_connection(("127.0.0.1", port), timeout=PATIENT) as line,
        pytest.raises(OSError, match=r"Broken pipe|reset"),
    ):
        for _ in range(20 * PATIENT):
            line.sendall(b"G")
            time.sleep(0.05)


def test_one_connection_is_answered_as_often_as_it_asks(port: int) -> None:
    """Also when it has been open for longer than a head may take."""
    line = HTTPConnection("127.0.0.1", port, timeout=PATIENT)
    line.connect()
    first = line.sock
    for _ in range(7):
        line.request("GET", "/api/health")
        answer = line.getresponse()
        assert (answer.status, bool(answer.read())) == (200, True)
        assert line.sock is first
        time.sleep(HURRY / 5)
    line.close()


def test_a_head_without_end_is_refused(port: int) -> None:
    with socket.create_connection(("127.0.0.1", port), timeout=PATIENT) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nX: " + b"x" * 100_000)
        assert line.recv(100).startswith(b"HTTP/1.1 400")
