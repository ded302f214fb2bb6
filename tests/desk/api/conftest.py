"""The API of a desk of the bundled story, as another program reaches it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from reportedly.desk.web.security import Access
from reportedly.desk.web.tokens import token_of

from ..web.conftest import served

WORD = "correct-horse-battery"
LET_IN = Access(token=token_of(WORD))
BEARER = {"Authorization": f"Bearer {WORD}"}


@pytest.fixture(scope="session")
def api_desk(talks: Path) -> Iterator[str]:
    """The address of a desk whose token is known, that nobody changes."""
    with served(talks, access=LET_IN) as address:
        yield address


@pytest.fixture
def api(api_desk: str) -> Iterator[httpx2.Client]:
    """A program that asks that desk."""
    with httpx2.Client(base_url=f"{api_desk}/api/", timeout=30) as client:
        yield client


@pytest.fixture
def own_api(own_talks: Path) -> Iterator[httpx2.Client]:
    """A program that asks a desk of its own and may change it."""
    with served(own_talks, access=LET_IN) as address, httpx2.Client(base_url=f"{address}/api/", timeout=60) as client:
        yield client
