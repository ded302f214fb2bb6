"""A page that is open shows what is new without being reloaded."""

from __future__ import annotations

import json
from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Browser, expect

from reportedly.desk.intake import adding
from reportedly.desk.intake.arriving import Call
from reportedly.desk.web import live
from reportedly.model.correction import Correction, CorrectionKind
from reportedly.store import SqliteStore, open_store

from .conftest import NOW, served


def renamed(store: SqliteStore, headline: str) -> None:
    story = store.stories()[0].id
    store.correct(Correction(CorrectionKind.HEADLINE, story, NOW, "Ada Lind", "shorter", after=headline))


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "SECONDS", 0.1)


def test_a_change_of_the_store_is_sent_as_it_comes(own_talks: Path) -> None:
    store = open_store(own_talks, write=True)
    with (
        served(own_talks) as address,
        httpx2.stream("GET", f"{address}/live?story={store.stories()[0].id}", timeout=60) as answer,
    ):
        assert answer.headers["content-type"].startswith("text/event-stream")
        lines = (line for line in answer.iter_lines() if line.startswith("data: "))
        before = next(lines)
        renamed(store, "The talks")
        assert next(lines) != before
    store.close()


def test_a_stream_ends_and_gives_its_place_back(own_talks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "LASTS", 0.3)
    monkeypatch.setattr(live, "MOST", 1)
    with served(own_talks) as address:
        for _ in range(2):
            assert httpx2.get(f"{address}/live", timeout=60).text.startswith("event: pulse\ndata: ")


def test_who_finds_no_place_is_told_so(own_talks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MOST", 0)
    with served(own_talks) as address:
        answer = httpx2.get(f"{address}/live", timeout=60)
    assert answer.status_code == 503
    assert "Too many pages listen already" in answer.text


def test_the_front_page_is_renewed_in_its_place(own_talks: Path, chromium: Browser) -> None:
    store = open_store(own_talks, write=True)
    with served(own_talks) as address:
        context = chromium.new_context(base_url=address)
        tab = context.new_page()
        tab.goto("/")
        tab.evaluate("window.same = true")
        renamed(store, "The talks of Zadar")
        expect(tab.locator("h2 a").first).to_have_text("The talks of Zadar")
        assert tab.evaluate("window.same") is True
        expect(tab.get_by_role("status").filter(has_text="The list is up to date.")).to_have_count(1)
        context.close()
    store.close()


def test_a_story_is_not_pulled_away_from_under_its_reader(own_talks: Path, chromium: Browser) -> None:
    store = open_store(own_talks, write=True)
    with served(own_talks) as address:
        context = chromium.new_context(base_url=address)
        tab = context.new_page()
        tab.goto(f"/stories/{store.stories()[0].id}")
        before = tab.locator("h1").inner_text()
        renamed(store, "The talks of Zadar")
        expect(tab.locator(".news-bar")).to_contain_text("There is news here.")
        assert tab.locator("h1").inner_text() == before
        tab.get_by_role("link", name="Show it").click()
        expect(tab.locator("h1")).to_have_text("The talks of Zadar")
        context.close()
    store.close()


def test_a_page_that_is_added_appears_on_the_front_page(own_talks: Path, tmp_path: Path, chromium: Browser) -> None:
    body = (
        "Ida Strand will visit Turku on Friday, she said in Vaasa. The port of Turku said it was ready for the visit."
    )
    row = {"id": "p1", "body": body, "title": "Strand comes to Turku", "published": "2025-10-16", "outlet": "Quay News"}
    (tmp_path / "p.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    with served(own_talks) as address:
        context = chromium.new_context(base_url=address)
        tab = context.new_page()
        tab.goto("/")
        assert tab.locator("article.item").count() == 1
        assert adding.add(Call((str(tmp_path / "p.jsonl"),)), own_talks, "json") == 0
        expect(tab.locator("article.item")).to_have_count(2)
        expect(tab.locator("main")).to_contain_text("Turku")
        context.close()
