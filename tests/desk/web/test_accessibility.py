"""Every page of the desk can be used by everybody: axe-core finds nothing serious, in light and in dark."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from reportedly.store import open_store

GRAVE = {"serious", "critical"}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def places(talks: Path) -> dict[str, str]:
    """The address of one page of each kind."""
    store = open_store(talks, write=False)
    story = f"/stories/{store.stories()[0].id}"
    store.close()
    return {
        "front page": "/",
        "front page turned back": "/?as-of=2025-10-08",
        "search": "/?q=ventrone",
        "nothing found": "/?q=submarine&status=denied",
        "story": story,
        "story turned back": f"{story}?as-of=2025-10-08",
        "story before its first page": f"{story}?as-of=2025-10-01",
        "what changed": f"{story}/changes?since=2025-10-07&as-of=2025-10-12",
        "corrections": f"{story}/corrections?page=adria-wire-1&event=e&origin=o",
        "all corrections": "/corrections",
        "where it comes from": f"{story}/origins",
        "everything told": f"{story}/everything",
        "its corrections": f"{story}/corrections",
        "the words": "/words",
        "a page": "/pages/adria-wire-1?part=body&start=0&end=20",
        "a page with who says what": "/pages/adria-wire-1?show=statements&as-of=2025-10-06",
        "a copy beside its original": "/pages/918d183c17feb26f?beside=adria-wire-7",
        "two pages that share nothing": "/pages/adria-wire-7?beside=northern-mariner-1",
        "watch lists": "/watchlists",
        "the handbook of the API": "/api/",
        "no such page": "/nowhere",
    }


def grave(tab: Any) -> list[str]:
    """What axe-core finds that keeps people from using a page: the rule, and where."""
    found = Axe().run(tab, options=RULES).response["violations"]
    return [
        f"{each['id']}: {each['help']}: {[node['target'] for node in each['nodes']][:4]}"
        for each in found
        if each["impact"] in GRAVE
    ]


def test_nobody_is_kept_out_of_a_story(chromium: Browser, desk: str, places: dict[str, str]) -> None:
    context = chromium.new_context(base_url=desk)
    tab = context.new_page()
    tab.goto(places["story"])
    assert grave(tab) == []
    context.close()


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nobody_is_kept_out(
    chromium: Browser, desk: str, places: dict[str, str], scheme: Literal["light", "dark"]
) -> None:
    context = chromium.new_context(base_url=desk, color_scheme=scheme, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    found = {}
    for name, place in places.items():
        tab.goto(place)
        found[name] = grave(tab)
    context.close()
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_no_page_is_wider_than_a_phone(chromium: Browser, desk: str, places: dict[str, str]) -> None:
    context = chromium.new_context(base_url=desk, viewport={"width": 320, "height": 640})
    tab = context.new_page()
    wide = {}
    for name, place in places.items():
        tab.goto(place)
        wide[name] = tab.evaluate("document.documentElement.scrollWidth - innerWidth")
    context.close()
    assert {name: more for name, more in wide.items() if more > 0} == {}


def test_the_keyboard_reaches_the_page_past_the_masthead(chromium: Browser, desk: str, places: dict[str, str]) -> None:
    context = chromium.new_context(base_url=desk)
    tab = context.new_page()
    tab.goto(places["story"])
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.textContent") == "Skip to the page"
    tab.keyboard.press("Enter")
    assert tab.evaluate("document.activeElement.id") == "main"
    context.close()
