"""The desk as a person meets it: a store of the bundled story, a server on this machine, a real Chromium."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest
import uvicorn
from playwright.sync_api import Browser, Page

from reportedly.desk.web.app import build

from ..conftest import PATIENCE

NOW = "2025-10-16T09:00:00Z"
"""What the clock shows: the morning after the last page but one that came out months late."""


@contextmanager
def served(store: Path, clock: Callable[[], str] = lambda: NOW, **options: Any) -> Iterator[str]:
    """Serve a store on a free port of this machine; give the address, without a slash at its end."""
    config = uvicorn.Config(
        build(store, clock=clock, **options), port=0, log_level="error", access_log=False, timeout_graceful_shutdown=1
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive(), "the server did not start"
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


@pytest.fixture(scope="session")
def desk(talks_file: bytes, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a desk of the bundled story that nobody changes; the desk itself keeps how the story stands."""
    shared = tmp_path_factory.mktemp("shared") / "talks.db"
    shared.write_bytes(talks_file)
    with served(shared) as address:
        yield address


@pytest.fixture
def own_desk(own_talks: Path) -> Iterator[str]:
    """The address of a desk of the bundled story that this test may change."""
    with served(own_talks) as address:
        yield address


@pytest.fixture
def client(desk: str) -> Iterator[httpx2.Client]:
    """A client that asks the shared desk."""
    with httpx2.Client(base_url=desk, timeout=60) as opened:
        yield opened


@pytest.fixture
def tab(chromium: Browser, desk: str) -> Iterator[Page]:
    """An empty tab of a desktop's size; addresses without a host are those of the shared desk."""
    context = chromium.new_context(base_url=desk, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()
