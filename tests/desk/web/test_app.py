"""The desk answers, and says what is wrong where it cannot."""

from __future__ import annotations

from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Page

from .conftest import served


def test_the_front_page_leads_to_the_story(client: httpx2.Client) -> None:
    answer = client.get("/")
    assert answer.status_code == 200
    assert 'href="/stories/s-' in answer.text


def test_a_page_that_is_not_there_is_answered_in_the_look_of_all_others(client: httpx2.Client) -> None:
    answer = client.get("/no-such-page")
    assert answer.status_code == 404
    assert "There is no such page" in answer.text
    assert "To the front page" in answer.text


def test_a_moment_that_is_none_is_named_with_the_remedy(client: httpx2.Client) -> None:
    story = next(iter(client.get("/").text.split('href="/stories/')[1:])).split('"')[0]
    answer = client.get(f"/stories/{story}", params={"as-of": "<soon>"})
    assert answer.status_code == 400
    assert "is not a time; write it like 2025-03-14" in answer.text
    assert "<soon>" not in answer.text


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("/?as_of=2025-10-09", "&#39;as_of&#39; is nothing this page can be asked for; it takes q, status, from"),
        ("/?from=2025-10-10&to=2025-01-01", "from 2025-10-10 lies after to 2025-01-01; give an earlier one"),
        ("{story}?until=2025-10-09", "&#39;until&#39; is nothing this page can be asked for; it takes as-of"),
        (
            "{story}/changes?until=2025-10-09",
            "&#39;until&#39; is nothing this page can be asked for; it takes since, as-of",
        ),
        ("{story}/changes?since=2025-10-09&as-of=2025-01-01", "since 2025-10-09 lies after 2025-01-01"),
    ],
)
def test_what_a_page_cannot_be_asked_for_is_named_and_not_passed_over(
    client: httpx2.Client, address: str, said: str
) -> None:
    story = client.get("/").text.split('href="/stories/')[1].split('"')[0]
    answer = client.get(address.format(story=f"/stories/{story}"))
    assert answer.status_code == 400
    assert said in answer.text


def test_a_missing_store_is_named_with_the_remedy(tmp_path: Path) -> None:
    with served(tmp_path / "gone.db") as address:
        answer = httpx2.get(address, timeout=60)
    assert answer.status_code == 503
    assert "gone.db does not exist; make it with `reportedly add`" in answer.text


def test_a_store_may_be_made_while_the_desk_is_open(talks_file: bytes, tmp_path: Path) -> None:
    with served(tmp_path / "late.db") as address:
        assert httpx2.get(address, timeout=60).status_code == 503
        (tmp_path / "late.db").write_bytes(talks_file)
        assert httpx2.get(address, timeout=60).status_code == 200


def test_a_style_sheet_may_be_kept_for_good_under_the_name_of_its_content(client: httpx2.Client) -> None:
    address = client.get("/").text.split('rel="stylesheet" href="')[1].split('"')[0]
    answer = client.get(address)
    assert answer.headers["content-type"] == "text/css; charset=utf-8"
    assert "immutable" in answer.headers["cache-control"]
    assert client.get("/static/desk.000000000000.css").status_code == 404


def test_a_story_opens_in_a_browser(tab: Page) -> None:
    tab.goto("/")
    tab.get_by_role("link", name="Ventrone").first.click()
    tab.wait_for_url("**/stories/**")
    assert "Ventrone" in tab.get_by_role("heading", level=1).inner_text()
