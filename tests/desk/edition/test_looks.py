"""Every page of the edition can be used by everybody: axe-core finds nothing, and no page is wider than a phone."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def places(published: Path, story_page: Path) -> dict[str, Path]:
    """One page of each kind."""
    return {
        "front page": published / "index.html",
        "story": story_page,
        "section": published / "sections/diplomacy.html",
        "calendar": published / "calendar.html",
        "outlet": next((published / "outlets").glob("adria-wire-*.html")),
        "outlets": published / "outlets/index.html",
        "origin": next((published / "origins").glob("harbour-workers-league-*.html")),
        "day": published / "archive/2025-10-11.html",
        "archive": published / "archive/index.html",
        "about": published / "about.html",
    }


def faults(tab: Any) -> list[str]:
    found = Axe().run(tab, options=RULES).response["violations"]
    return [f"{each['id']}: {each['help']}: {[node['target'] for node in each['nodes']][:4]}" for each in found]


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_kept_out(chromium: Browser, places: dict[str, Path], scheme: Literal["light", "dark"]) -> None:
    context = chromium.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    found = {}
    for name, path in places.items():
        tab.goto(path.as_uri())
        found[name] = faults(tab)
    context.close()
    assert {name: told for name, told in found.items() if told} == {}


@pytest.mark.slow
def test_no_page_is_wider_than_a_phone(chromium: Browser, places: dict[str, Path]) -> None:
    context = chromium.new_context(viewport={"width": 320, "height": 640})
    tab = context.new_page()
    wide = {}
    for name, path in places.items():
        tab.goto(path.as_uri())
        wide[name] = tab.evaluate("document.documentElement.scrollWidth - innerWidth")
    context.close()
    assert {name: more for name, more in wide.items() if more > 0} == {}


@pytest.mark.slow
def test_pages_need_no_script_and_ask_nobody_else(chromium: Browser, places: dict[str, Path]) -> None:
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    for path in places.values():
        tab.goto(path.as_uri())
    context.close()
    assert [url for url in asked if not url.startswith("file:")] == []
