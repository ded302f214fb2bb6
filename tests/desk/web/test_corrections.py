"""Correcting a story in the browser: with or without JavaScript, by name and reason, and taken back."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Browser, Page, expect

from reportedly.model.correction import RULE, Correction, CorrectionKind
from reportedly.store import open_store

from ..conftest import PATIENCE

LEAGUE, LINES = "Harbour Workers' League (2025-10-08)", "Livia Corsetto (2025-10-11)"
SIDES, PEOPLE = "the two sides (2025-10-14)", "people on both sides, to the Karst Herald (2025-10-15)"


@pytest.fixture
def story(own_talks: Path) -> str:
    """The address of the story's page."""
    store = open_store(own_talks, write=False)
    found = store.stories()[0].id
    store.close()
    return f"/stories/{found}"


@pytest.fixture
def own_tab(chromium: Browser, own_desk: str) -> Iterator[Page]:
    """A tab without JavaScript on a desk that this test may change."""
    context = chromium.new_context(base_url=own_desk, java_script_enabled=False)
    context.set_default_timeout(PATIENCE)
    yield context.new_page()
    context.close()


@pytest.fixture
def own_client(own_desk: str) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=own_desk, timeout=60) as opened:
        yield opened


def sent(client: httpx2.Client, story: str, kind: str, **fields: str) -> httpx2.Response:
    """What the desk answers to a form of the corrections page."""
    text = client.get(f"{story}/corrections").text
    token = re.search(r'name="form-token" value="(\w+)"', text)
    assert token
    given = {"form-token": token[1], "kind": kind, "who": "Ada Lind", "why": "they told us", **fields}
    return client.post(f"{story}/corrections", data=given)


def choice(client: httpx2.Client, story: str, words: str) -> str:
    """The id of what a form offers under some words."""
    text = client.get(f"{story}/corrections").text.replace("&#39;", "'")
    found = re.search(rf'<option value="([^"]+)">{re.escape(words)}', text)
    assert found, words
    return found[1]


def corrections(client: httpx2.Client, story: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = client.get(f"/api{story}").json()["corrections"]
    return found


def test_an_origin_is_corrected_the_count_changes_and_it_is_undone(own_tab: Page, story: str) -> None:
    tab = own_tab
    tab.goto(story)
    lead = tab.locator(".lead")
    before = lead.inner_text()
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
    expect(tab.get_by_role("status").first).to_have_text("Correction 1 is kept.")
    trail = tab.locator("#corrections .trail")
    expect(trail).to_contain_text("Ada Lind, 16 October 2025, 09:00: They are the two parties.")
    undo = trail.locator(".undo")
    expect(undo.get_by_label("Your name")).to_have_value("Ada Lind")
    undo.get_by_label("Why undo").fill("They spoke for themselves.")
    undo.get_by_role("button", name="Undo").click()
    expect(lead).to_have_text(before.strip())
    expect(trail).to_contain_text("Withdrawn by Ada Lind, 16 October 2025, 09:00: They spoke for themselves.")
    expect(trail.locator(".undo")).to_have_count(0)


def test_the_name_is_remembered_by_the_browser(own_tab: Page, story: str) -> None:
    own_tab.goto(f"{story}/corrections")
    form = own_tab.locator("details", has_text="It is headed by other words")
    form.locator("summary").click()
    form.get_by_label("Headline").fill("They met in Zadar")
    form.get_by_label("Why").fill("shorter")
    form.get_by_label("Your name").fill("Åsa Lind; x=y")
    form.get_by_role("button").click()
    expect(own_tab.get_by_role("heading", level=1)).to_have_text("They met in Zadar")
    own_tab.goto(f"{story}/corrections")
    assert set(own_tab.locator("[name=who]").evaluate_all("fields => fields.map(each => each.value)")) == {
        "Åsa Lind; x=y"
    }


@pytest.mark.slow
def test_a_headline_set_by_hand_stands_on_the_front_page(own_client: httpx2.Client, story: str) -> None:
    assert sent(own_client, story, "headline", headline="They met in Zadar").status_code == 303
    assert "<h1>They met in Zadar</h1>" in own_client.get(story).text
    until = time.monotonic() + 60
    while "They met in Zadar" not in own_client.get("/").text:
        assert time.monotonic() < until, "the front page does not show the headline"
        time.sleep(0.1)


def test_every_form_makes_its_correction(own_client: httpx2.Client, story: str) -> None:
    first, second = choice(own_client, story, LEAGUE), choice(own_client, story, LINES)
    event = choice(own_client, story, "Meeting of Ilaria Ventrone and Dario Skoblar in Zadar")
    asked: list[tuple[str, dict[str, str]]] = [
        ("origins", {"origin": first, "relation": "different", "other": second}),
        ("on page", {"origin": choice(own_client, story, "two officials of the Kvarner"), "page": "adria-wire-1"}),
        ("speaker", {"name": "Ante Brubnik", "party": "Meridia Lines"}),
        ("party", {"event": event, "wrong": "Dario Skoblar", "right": "Dario Skoblar junior"}),
        ("status", {"event": event, "status": "disputed", "page": "adria-wire-7", "words": "the two sides"}),
        ("outlet", {"page": "adria-wire-1", "outlet": "Adria News Wire"}),
        ("date", {"page": "adria-wire-1", "published": "2025-10-06T18:00Z"}),
        ("headline", {"headline": "They met"}),
        ("split", {"pages": "adria-wire-2"}),
    ]
    answers = {kind: sent(own_client, story, kind, **fields) for kind, fields in asked}
    assert {kind: answer.status_code for kind, answer in answers.items()} == {kind: 303 for kind, _ in asked}
    other = own_client.get("/api/stories").json()["stories"]
    (apart,) = (each["id"] for each in other if not story.endswith(each["id"]))
    assert (
        sent(own_client, story, "merge", **{"with": f"http://127.0.0.1/stories/{apart}?as-of=2025"}).status_code == 303
    )
    kinds = [each["kind"] for each in corrections(own_client, story)]
    assert kinds == [
        "different origins",
        "different origins",
        "speaker",
        "party",
        "status",
        "outlet",
        "date",
        "headline",
        "split",
        "merge",
    ]
    everything = own_client.get("/corrections").text
    assert everything.count('class="what"') == len(kinds)


@pytest.mark.parametrize(
    ("kind", "fields", "said"),
    [
        ("origins", {"origin": "o1", "relation": "same", "other": "o2"}, "has no origin"),
        ("origins", {"origin": "o1", "other": "o2"}, "choose one"),
        ("status", {"event": "e1", "status": "confirmed"}, "has no event"),
        ("status", {"event": "e1", "status": "confirmed", "page": "adria-wire-1"}, "belong together"),
        ("date", {"page": "adria-wire-1", "published": "last week"}, "write it like"),
        ("headline", {"headline": "New", "why": " "}, "the reason is empty"),
        ("headline", {"headline": "New", "who": ""}, "who corrects is empty"),
        ("merge", {"with": "s-none"}, "there is no story"),
        ("everything", {}, "does not say what to correct"),
    ],
)
def test_what_cannot_be_corrected_is_said_beside_what_was_filled_in(
    own_client: httpx2.Client, story: str, kind: str, fields: dict[str, str], said: str
) -> None:
    answer = sent(own_client, story, kind, **fields)
    assert answer.status_code == 400
    assert said in answer.text
    assert corrections(own_client, story) == []
    if kind == "date":
        assert 'value="last week"' in answer.text
        assert 'value="they told us"' in answer.text


def test_what_is_so_already_is_no_mistake_and_no_correction(own_client: httpx2.Client, story: str) -> None:
    answer = sent(own_client, story, "outlet", page="adria-wire-1", outlet="Adria Wire")
    assert answer.status_code == 200
    assert "Nothing changed: page adria-wire-1 is of Adria Wire already" in answer.text
    assert corrections(own_client, story) == []


def test_a_form_that_no_page_of_the_desk_sent_changes_nothing(own_client: httpx2.Client, story: str) -> None:
    given = {"kind": "headline", "headline": "Taken over", "who": "x", "why": "x"}
    assert own_client.post(f"{story}/corrections", data=given).status_code == 403
    own_client.get(f"{story}/corrections")
    given["form-token"] = "0" * 64
    assert own_client.post(f"{story}/corrections", data=given).status_code == 403
    assert own_client.post(f"{story}/corrections/1/withdraw", data=given).status_code == 403
    assert corrections(own_client, story) == []


def test_what_people_write_is_only_text(own_tab: Page, own_client: httpx2.Client, story: str) -> None:
    hostile = '"><script>document.title="taken"</script><img src=x onerror=1>\u202eevil'
    sent(own_client, story, "headline", headline=hostile, who=hostile, why=hostile)
    for place in (story, f"{story}/corrections", "/corrections", "/"):
        text = own_client.get(place).text
        assert "<script>document" not in text
        assert "<img src=x" not in text
        assert "\u202e" not in text


def test_a_correction_undone_twice_says_so(own_client: httpx2.Client, story: str) -> None:
    sent(own_client, story, "headline", headline="They met")
    token = re.search(r'name="form-token" value="(\w+)"', own_client.get(story).text)
    assert token
    given = {"form-token": token[1], "who": "Jon Vik", "why": "not so"}
    assert own_client.post(f"{story}/corrections/1/withdraw", data=given).status_code == 303
    again = own_client.post(f"{story}/corrections/1/withdraw", data=given)
    assert (again.status_code, "is withdrawn already" in again.text) == (400, True)


def test_a_grouping_by_the_rule_is_undone_like_any_other(
    own_client: httpx2.Client, own_talks: Path, story: str
) -> None:
    store = open_store(own_talks, write=True)
    id_ = story.rpartition("/")[2]
    at = "2025-10-15T08:00:00Z"
    apart = Correction(CorrectionKind.SPLIT, id_, at, "Ada Lind", "another matter", pages=("adria-wire-2",))
    store.correct(apart)
    (other,) = (each.other for each in store.corrections())
    store.correct(Correction(CorrectionKind.MERGE, id_, at, RULE, "near to both", other=other))
    store.close()
    assert "26 pages in this story" in own_client.get(story).text
    text = own_client.get(f"{story}/corrections").text
    assert "the rule, " in text
    token = re.search(r'name="form-token" value="(\w+)"', text)
    assert token
    given = {"form-token": token[1], "who": "Jon Vik", "why": "they are two"}
    assert own_client.post(f"{story}/corrections/2/withdraw", data=given).status_code == 303
    assert "25 pages in this story" in own_client.get(story).text
    assert "The other story" in own_client.get(story).text
    assert "1 page in this story" in own_client.get(f"/stories/{other}").text


def test_a_kept_page_leads_to_its_correction_and_shows_what_its_story_takes_it_for(
    own_client: httpx2.Client, story: str
) -> None:
    kept = own_client.get("/pages/adria-wire-1").text
    assert f'href="{story}/corrections?page=adria-wire-1"' in kept
    assert "Its story takes it to be" not in kept
    sent(own_client, story, "outlet", page="adria-wire-1", outlet="Adria News Wire")
    kept = own_client.get("/pages/adria-wire-1").text
    assert "Its story takes it to be of Adria News Wire, published 6 October 2025" in kept
    assert '<bdi class="outlet">Adria Wire</bdi>' in kept


def test_a_story_turned_back_shows_its_corrections_and_where_they_are_made(
    own_client: httpx2.Client, story: str
) -> None:
    sent(own_client, story, "headline", headline="They met")
    turned = own_client.get(f"{story}?as-of=2025-10-08").text
    assert "<h1>They met</h1>" in turned
    assert "Corrections are made to the story as it stands now" in turned
    assert 'name="kind"' not in turned


def test_a_store_without_corrections_says_so(client: httpx2.Client) -> None:
    assert "Nothing was corrected yet." in client.get("/corrections").text


def test_no_story_no_forms(client: httpx2.Client) -> None:
    assert client.get("/stories/s-none/corrections").status_code == 404


def test_pages_to_choose_from_are_told_apart_by_their_headlines(client: httpx2.Client, story: str) -> None:
    """Adria Wire has two pages of one day."""
    text = client.get(f"{story}/corrections").text.replace("&#39;", "'")
    assert "Adria Wire (2025-10-14): Ventrone and Skoblar meet in Zadar, agree to end port strike</option>" in text
