"""A morning at the desk, in a real browser: from the front page to the words behind a story, a correction, a feed."""

from __future__ import annotations

import atoma
import httpx2
from playwright.sync_api import Browser, expect

from ..conftest import PATIENCE

SIDES, PEOPLE = "the two sides (2025-10-14)", "people on both sides, to the Karst Herald (2025-10-15)"


def test_a_morning_at_the_desk(chromium: Browser, own_desk: str) -> None:
    context = chromium.new_context(base_url=own_desk)
    context.set_default_timeout(PATIENCE)
    tab = context.new_page()
    faults: list[str] = []
    tab.on("pageerror", lambda error: faults.append(str(error)))

    # The front page, and the story it leads with.
    tab.goto("/")
    tab.get_by_role("heading", name="Ilaria Ventrone").get_by_role("link").click()
    expect(tab.locator(".lead")).to_contain_text("Occurred in Zadar")

    # Back to its third day: a rumour of one origin.
    tab.get_by_label("Turn back to").fill("2025-10-08")
    tab.get_by_role("button", name="Turn back").click()
    expect(tab.locator(".lead")).to_contain_text("one independent origin")
    expect(tab.locator(".lead")).to_contain_text("two unnamed officials of the Kvarner Harbour Board")

    # Along a branch of the origin tree to the very words.
    branch = tab.locator(".wide-only .origin-tree a:visible").first
    branch.click()
    expect(tab.locator("main mark").first).to_be_visible()
    assert "Kvarner Harbour Board" in tab.locator("main mark").first.inner_text()
    tab.go_back()
    tab.get_by_role("link", name="Back to now").click()

    # Two origins are found not to be independent: the count changes, and changes back once that is undone.
    lead = tab.locator(".lead")
    expect(lead).to_contain_text("at least one independent origin, at most 2")
    form = tab.locator("#corrections details", has_text="Correct the origins")
    form.locator("summary").click()
    form.get_by_label("One origin").select_option(label=SIDES)
    form.locator("[name=relation]").select_option(label="another one, not independent of")
    form.get_by_label("the other origin").select_option(label=PEOPLE)
    form.get_by_label("Why").fill("They are the two parties.")
    form.get_by_label("Your name").fill("Ada Lind")
    form.get_by_role("button", name="Correct the origins").click()
    expect(lead).to_contain_text("from one independent origin")
    undo = tab.locator("#corrections .trail .undo")
    undo.get_by_label("Why undo").fill("They spoke for themselves.")
    undo.get_by_role("button", name="Undo").click()
    expect(lead).to_contain_text("at least one independent origin, at most 2")

    # A feed of the story.
    feed = tab.get_by_role("link", name="Atom").get_attribute("href")
    assert feed
    told = atoma.parse_atom_bytes(httpx2.get(f"{own_desk}{feed}", timeout=60).content)
    assert told.entries
    assert faults == []
    context.close()
