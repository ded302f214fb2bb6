"""The page of a story: how it stands, why, and how it stood at any past moment."""

from __future__ import annotations

from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Browser, Page, expect

from reportedly.store import open_store


@pytest.fixture(scope="module")
def story(talks: Path) -> str:
    """The address of the story's page."""
    store = open_store(talks, write=False)
    found = store.stories()[0].id
    store.close()
    return f"/stories/{found}"


def test_a_story_opens_with_its_question_and_how_it_stands(tab: Page, story: str) -> None:
    tab.goto(story)
    expect(tab.get_by_role("heading", level=1)).to_have_text(
        "Ilaria Ventrone and Dario Skoblar met in Zadar on Tuesday"
    )
    expect(tab.locator(".lead")).to_contain_text("Occurred in Zadar")


def test_turned_back_to_the_second_day_it_is_a_rumour_of_one_origin(tab: Page, story: str) -> None:
    tab.goto(story)
    tab.get_by_label("Turn back to").fill("2025-10-07")
    tab.get_by_role("button", name="Turn back").click()
    tab.wait_for_url("**as-of=2025-10-07*")
    expect(tab.locator(".lead")).to_contain_text("Rumoured since Monday")
    expect(tab.locator(".lead")).to_contain_text("one independent origin")
    expect(tab.get_by_text("As it stood on 7 October 2025")).to_be_visible()
    tab.get_by_role("link", name="Back to now").click()
    expect(tab.locator(".lead")).to_contain_text("Occurred")


def test_one_step_leads_from_change_to_change(tab: Page, story: str) -> None:
    tab.goto(f"{story}?as-of=2025-10-09")
    tab.locator(".turner a[rel=next]").click()
    expect(tab.locator(".kicker").first).to_contain_text("announced")
    tab.locator(".turner a[rel=prev]").click()
    expect(tab.locator(".kicker").first).to_contain_text("reported")


def test_every_statement_of_the_history_leads_to_its_words(client: httpx2.Client, story: str) -> None:
    text = client.get(story).text
    history = text[text.index('id="history"') : text.index('id="origins"')]
    quotes = [quote.split("</blockquote>")[0] for quote in history.split('class="quote">')[1:]]
    links = [part.split('"')[0] for quote in quotes for part in quote.split('<a href="')[1:]]
    assert len(links) > 5
    for link in links:
        assert client.get(link.replace("&amp;", "&")).status_code == 200, link


def test_before_its_first_page_a_story_says_when_it_begins(client: httpx2.Client, story: str) -> None:
    answer = client.get(f"{story}?as-of=2025-10-05")
    assert answer.status_code == 200
    assert "Nothing of this story had been published by 5 October 2025." in answer.text


def test_a_story_that_is_not_kept_is_named(client: httpx2.Client) -> None:
    answer = client.get("/stories/<b>s-none")
    assert answer.status_code == 404
    assert "There is no story &#39;&lt;b&gt;s-none&#39;" in answer.text


def test_a_story_can_be_read_without_scripts(chromium: object, desk: str, story: str) -> None:
    from playwright.sync_api import Browser

    assert isinstance(chromium, Browser)
    context = chromium.new_context(base_url=desk, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("/")
    tab.get_by_role("link", name="Ilaria Ventrone").first.click()
    expect(tab.locator(".lead")).to_contain_text("Occurred in Zadar")
    tab.get_by_label("Turn back to").fill("2025-10-07")
    tab.get_by_role("button", name="Turn back").click()
    expect(tab.locator(".lead")).to_contain_text("Rumoured")
    context.close()


def test_what_changed_between_two_moments_is_told_with_its_words(tab: Page, story: str) -> None:
    tab.goto(f"{story}/changes?since=2025-10-07&as-of=2025-10-10")
    expect(tab.get_by_role("heading", level=1)).to_contain_text("What changed: Will Ilaria Ventrone and")
    first = tab.locator(".told-changes li").first
    expect(first).to_contain_text("announced")
    expect(first).to_contain_text("rumoured")
    expect(first.locator("blockquote").first).to_contain_text("would meet Ilaria Ventrone")
    expect(tab.locator("main")).to_contain_text("Harbour Workers' League")


def test_changes_before_the_first_page_are_all_new(client: httpx2.Client, story: str) -> None:
    text = client.get(f"{story}/changes?since=2025-10-01&as-of=2025-10-07").text
    told = text[text.index('class="told-changes"') : text.index("</ol>")]
    assert "rumoured" in told.lower()
    assert "Opatija" in told


def test_a_change_that_ends_before_it_begins_is_refused(client: httpx2.Client, story: str) -> None:
    answer = client.get(f"{story}/changes?since=2025-10-10&as-of=2025-10-07")
    assert answer.status_code == 400
    assert "give an earlier one" in answer.text


def test_the_latest_change_is_told_where_no_moment_is_given(client: httpx2.Client, story: str) -> None:
    assert "Between 14 October 2025 and now" in client.get(f"{story}/changes").text


def test_each_page_is_listed_with_its_headline_which_leads_to_it(tab: Page, story: str) -> None:
    tab.goto(story)
    row = tab.locator(".pages tr", has_text="Meridia chief may meet dock workers' leader in Opatija, newspaper reports")
    expect(row).to_contain_text("Adria Wire")
    row.get_by_role("link").click()
    expect(tab.get_by_role("heading", level=1)).to_contain_text("Meridia chief may meet")


def test_what_a_story_s_page_leaves_out_is_told_on_a_page_of_its_own(client: httpx2.Client, story: str) -> None:
    """The JSON is for programs; an editor can read the events told in passing, too."""
    assert "told in passing" in client.get(story).text
    assert f'href="{story}/everything"' in client.get(story).text
    answer = client.get(f"{story}/everything")
    assert answer.status_code == 200
    events = len(client.get(f"/api{story}").json()["events"])
    assert answer.text.count('<details class="other">') == min(events, 40)
    assert "Injured" in answer.text
    assert client.get(f"{story}/everything?stretch=99999").status_code == 200
    assert client.get("/stories/nobody/everything").status_code == 404


def test_what_the_origin_tree_has_no_room_for_stands_on_the_page_of_origins(client: httpx2.Client, story: str) -> None:
    text = client.get(f"{story}/origins?as-of=2025-10-12").text
    assert "origin-tree" in text
    assert "origin-list" in text


def test_the_words_of_the_desk_are_explained_and_led_to_from_a_status(tab: Page, story: str) -> None:
    tab.goto(story)
    tab.locator(".kicker").get_by_role("link", name="occurred").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("What the words mean")
    expect(tab.locator("dt:target")).to_have_text("occurred")


def test_changes_are_told_under_the_event_they_are_about(tab: Page, story: str) -> None:
    tab.goto(f"{story}/changes?since=2025-10-08")
    section = tab.get_by_role("region", name="Meeting of Ilaria Ventrone and Dario Skoblar in Zadar")
    expect(section.locator("li").first).to_contain_text("before that it was rumoured")
    expect(tab.get_by_role("region", name="Visit of Ilaria Ventrone to Pula")).to_be_visible()


def test_on_a_phone_the_pages_stand_below_each_other_and_are_still_a_table(
    chromium: Browser, desk: str, story: str
) -> None:
    context = chromium.new_context(base_url=desk, viewport={"width": 390, "height": 800})
    tab = context.new_page()
    tab.goto(story)
    row = tab.get_by_role("row").filter(has_text="Karst Herald").first
    expect(row.get_by_role("cell")).to_have_count(3)
    boxes = [cell.bounding_box() for cell in row.get_by_role("cell").all()]
    assert all(box and box["x"] < 30 for box in boxes)
    context.close()


def test_a_status_that_was_the_only_one_is_told_and_not_drawn(client: httpx2.Client, story: str) -> None:
    """A bar from then to now shows no course."""
    assert 'class="drawing status-history' in client.get(story).text
    first = client.get(f"{story}?as-of=2025-10-06T23:59Z").text
    assert 'class="drawing status-history' not in first
    assert "Only unnamed origins" in first
