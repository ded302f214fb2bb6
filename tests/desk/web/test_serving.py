"""`reportedly serve`: an address that answers, or one line that says why not."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx2
import pytest

from reportedly.desk.cli import run

REPORTEDLY = Path(sys.executable).with_name("reportedly")


@contextmanager
def taken() -> Iterator[int]:
    """A port that another program listens at."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


def test_a_port_that_is_taken_is_named_with_the_remedy(talks: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with taken() as port:
        assert run(["serve", "--store", str(talks), "--port", str(port)]) == 2
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 1
    assert f"port {port} of 127.0.0.1 cannot be had" in said[0]
    assert "try another --port" in said[0]


def test_a_host_that_is_none_is_named_with_the_remedy(talks: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["serve", "--store", str(talks), "--host", "no such host"]) == 2
    assert "try 127.0.0.1" in capsys.readouterr().err


def test_a_missing_store_is_named_before_anything_is_served(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["serve", "--store", str(tmp_path / "gone.db")]) == 2
    assert "does not exist; make it with `reportedly add`" in capsys.readouterr().err


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_desk_says_where_it_is_and_stops_when_told_though_a_page_is_open(
    talks: Path, tmp_path: Path, ending: signal.Signals
) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
    process = subprocess.Popen(
        [REPORTEDLY, "serve", "--store", talks, "--port", "0"], stderr=subprocess.PIPE, text=True, env=environment
    )
    assert process.stderr is not None
    address = process.stderr.readline().split("the desk is at ")[1].split()[0]
    for _ in range(1_200):
        try:
            assert httpx2.get(address, timeout=60).status_code == 200
            break
        except httpx2.ConnectError:
            time.sleep(0.05)
    with httpx2.stream("GET", f"{address}live", timeout=60) as listening:
        assert listening.status_code == 200
        process.send_signal(ending)
        assert process.wait(timeout=60) in (0, 130, -ending)
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()


def test_the_token_is_made_for_its_owner_and_lets_pages_in(own_talks: Path, tmp_path: Path) -> None:
    """From the command to a page that is kept, as another program does it."""
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
    process = subprocess.Popen(
        [REPORTEDLY, "serve", "--store", own_talks, "--port", "0"], stderr=subprocess.PIPE, text=True, env=environment
    )
    try:
        assert process.stderr is not None
        api = process.stderr.readline().split("the desk is at ")[1].split()[0] + "api/"
        page = {"id": "new", "body": "The ferry to Turku sails on Friday, the port said.", "published": "2025-03-12"}
        transport = httpx2.HTTPTransport(retries=5)
        with httpx2.Client(base_url=api, timeout=60, transport=transport) as client:
            assert client.post("pages", json=page).status_code == 401
            token = tmp_path / "reportedly" / "desk-token"
            assert token.stat().st_mode & 0o777 == 0o600
            sent = {"Authorization": f"Bearer {token.read_text().strip()}"}
            assert client.post("pages", json=page, headers=sent).json()["outcomes"] == {"read": 1}
            assert client.get("pages/new").json()["article"]["text"] == page["body"]
        process.stderr.close()
    finally:
        process.terminate()
        process.wait(timeout=60)
