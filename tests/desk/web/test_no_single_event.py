"""Stories that no single event carries, and pages that tell of none: every screen, feed and command still answers."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import httpx2
import pytest
from tests.desk.conftest import Said

from .conftest import served

FILLER = "The winter has been long in the hills above the town, and the road to the mill is closed. " * 6
VISIT = "Ada Berg, who leads Norland, will visit Port Haven on Friday, her office said."
PAGES = {
    "road": ("2025-06-02", "Mill owners at odds over the hill road", FILLER),
    "mill": ("2025-06-03", "The hill road and the mill in winter", FILLER + VISIT),
    "snow": ("2025-06-04", "Snow on the hill road above the mill", FILLER),
    "bare": ("2025-06-05", "An evening of songs in the lake theatre", "The songs are old. The theatre is cold."),
}


@pytest.fixture
def store(tmp_path: Path, call: Callable[..., Said]) -> Path:
    rows = [
        {"id": i, "outlet": "Kelso Post", "published": day, "title": title, "body": body}
        for i, (day, title, body) in PAGES.items()
    ]
    (tmp_path / "pages.jsonl").write_text("".join(f"{json.dumps(row)}\n" for row in rows))
    assert call("add", tmp_path / "pages.jsonl", "--store", tmp_path / "kept.db").status == 0
    return tmp_path / "kept.db"


def test_a_story_that_no_event_carries_has_a_headline_and_every_page(store: Path, call: Callable[..., Said]) -> None:
    told = json.loads(call("stories", "--store", store, "--as-of", "2025-06-30", "--format", "json").out)
    assert {each["status"] for each in told["stories"]} == {None}
    assert {each["title"] for each in told["stories"]} <= {title for _, title, _ in PAGES.values()}
    with (
        served(store, lambda: "2025-06-30T09:00:00Z") as address,
        httpx2.Client(base_url=address, timeout=60) as client,
    ):
        for each in told["stories"]:
            at = f"/stories/{each['id']}"
            for path in (at, f"{at}?as-of=2025-06-04", f"{at}/origins", f"{at}/changes", f"{at}/feed.atom"):
                assert client.get(path).status_code == 200, path
            assert each["title"] in client.get(at).text
        assert "no single event" in client.get("/").text or "being judged" in client.get("/").text
