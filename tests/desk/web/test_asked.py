"""The story that an address asks for."""

from __future__ import annotations

import httpx2
import pytest


@pytest.mark.parametrize("place", ["origins", "everything"])
def test_a_story_that_is_not_there_is_named_in_short(client: httpx2.Client, place: str) -> None:
    answer = client.get(f"/stories/s-{'x' * 200}/{place}")
    assert answer.status_code == 404
    assert "There is no story" in answer.text
    assert "x" * 100 not in answer.text.split("There is no story")[1]


@pytest.mark.parametrize("place", ["origins", "everything"])
def test_a_time_that_is_none_is_refused(client: httpx2.Client, place: str) -> None:
    assert client.get(f"/stories/s-1/{place}", params={"as-of": "soon"}).status_code == 400
