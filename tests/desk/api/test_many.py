"""Many programs at once: each is answered, or told to come again."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx2
import pytest

from ..web.conftest import served
from .conftest import BEARER, LET_IN


@pytest.mark.slow
def test_more_than_can_wait_are_told_to_come_again(api: httpx2.Client) -> None:
    limits = httpx2.Limits(max_connections=120)
    with httpx2.Client(base_url=api.base_url, limits=limits, timeout=120) as client, ThreadPoolExecutor(120) as crowd:
        answers = list(crowd.map(lambda _: client.get("ask", params={"q": "Will Ventrone meet Skoblar?"}), range(120)))
    counted = Counter(answer.status_code for answer in answers)
    assert set(counted) == {200, 503}
    assert counted[200] >= 36
    refused = next(answer for answer in answers if answer.status_code == 503)
    assert refused.headers["retry-after"] == "5"
    assert "try again soon" in refused.json()["detail"]
    assert api.get("health").status_code == 200


@pytest.mark.slow
def test_what_is_read_while_pages_come_in_is_whole(own_talks: Path) -> None:
    """A dossier asked for while the store grows is that of some moment, never of half a page."""
    with served(own_talks, access=LET_IN) as address, httpx2.Client(base_url=f"{address}/api/", timeout=120) as client:
        story = client.get("stories").json()["stories"][0]["id"]
        before = len(client.get(f"stories/{story}").json()["pages"])
        new = [
            {
                "id": f"new-{day}",
                "body": f"Ilaria Ventrone will meet Dario Skoblar in Zadar on {day} October, the league said.",
                "published": f"2025-10-{day}",
                "outlet": "Skerry Post",
            }
            for day in (11, 12, 13)
        ]
        with ThreadPoolExecutor(5) as crowd:
            added = crowd.submit(client.post, "pages", json=new, headers=BEARER)
            read = [answer for _ in range(12) for answer in crowd.map(client.get, [f"stories/{story}"] * 4)]
            assert added.result().json()["outcomes"] == {"read": 3}
        counts = [len(answer.json()["pages"]) for answer in read]
        assert all(answer.status_code == 200 for answer in read)
        assert set(counts) <= {before, before + 1, before + 2, before + 3}
        assert len(client.get(f"stories/{story}").json()["pages"]) >= before + 1
