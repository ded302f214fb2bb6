"""The front page: every story in a few lines, the newest change first."""

from __future__ import annotations

import json
import re
import sqlite3
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Page, expect

from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.summary import Sought
from reportedly.pipeline import judged_by
from reportedly.store import open_store

from .conftest import NOW, served


@pytest.fixture
def story_page(talks: Path) -> str:
    """The address of the story's page."""
    store = open_store(talks, write=False)
    found = store.stories()[0].id
    store.close()
    return f"/stories/{found}"


@pytest.fixture
def judged(client: httpx2.Client) -> httpx2.Client:
    """The shared desk once its story has been judged."""
    for _ in range(600):
        if "being judged" not in client.get("/").text:
            return client
        time.sleep(0.1)
    raise AssertionError("the story was not judged")


def test_a_story_is_headed_by_its_question_with_status_pages_and_origins(judged: httpx2.Client, tab: Page) -> None:
    tab.goto("/")
    item = tab.get_by_role("article").first
    expect(item.get_by_role("heading")).to_have_text("Ilaria Ventrone and Dario Skoblar met in Zadar on Tuesday")
    expect(item).to_contain_text("occurred since 14 October 2025")
    expect(item).to_contain_text(
        "at least one independent origin, at most 2: the two sides and unnamed people on both sides"
    )
    expect(item).to_contain_text("26 pages, 1 contradiction")


def test_a_search_finds_stories_by_words_of_their_pages_people_places_and_outlets(judged: httpx2.Client) -> None:
    for words in ("ventrone", "Zadar", '"Karst Herald"', "crane occurred", "receptionist hotel"):
        assert "Ilaria Ventrone" in judged.get("/", params={"q": words}).text, words
    answer = judged.get("/", params={"q": "ventrone submarine"})
    assert answer.status_code == 200
    assert "No story fits all of that." in answer.text
    assert "Every word must occur" in answer.text
    assert "Every word must occur" not in judged.get("/", params={"status": "retracted"}).text


def test_a_search_is_narrowed_down_only_to_what_it_found(judged: httpx2.Client) -> None:
    """No filter of a list leads to an empty one."""

    def statuses(query: str) -> list[str]:
        filters = judged.get(f"/?q={query}").text.split('<ul class="statuses">')[1].split("</ul>")[0]
        return re.findall(r"status=(\w+)", filters)

    assert statuses("ventrone") == ["occurred"]
    assert statuses("submarine") == []


def test_what_is_found_leads_to_the_page_that_has_the_words(judged: httpx2.Client, tab: Page) -> None:
    tab.goto("/?q=receptionist hotel")
    expect(tab.get_by_role("article").first).to_contain_text("In Meridia Lines keeps silent on talk of a meeting")
    tab.get_by_role("link", name="Meridia Lines keeps silent").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Meridia Lines keeps silent on talk of a meeting")


def test_a_search_from_the_past_finds_what_was_out_by_then(client: httpx2.Client, tab: Page, story_page: str) -> None:
    """Zadar was named on the 14th."""
    tab.goto(f"{story_page}?as-of=2025-10-08")
    tab.get_by_label("Search stories").fill("receptionist")
    tab.get_by_role("button", name="Search").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Stories with receptionist, as they stood")
    expect(tab.get_by_role("article").first).to_contain_text("rumoured")
    tab.get_by_role("link", name="Meridia Lines keeps silent").click()
    expect(tab.locator(".way")).to_contain_text("as of 8 October 2025")
    assert "No page that was out by then" in client.get("/?q=Zadar+Ventrone&as-of=2025-10-08").text
    assert "met in Zadar" in client.get("/?q=Zadar+Ventrone&as-of=2025-10-15").text


def test_what_is_searched_for_is_only_words(judged: httpx2.Client) -> None:
    for words in ('"><script>alert(1)</script>', "NEAR(a", "a*", '"', "x" * 5000, "\x00"):
        answer = judged.get("/", params={"q": words})
        assert answer.status_code == 200
        assert "<script>alert" not in answer.text


def test_stories_may_be_filtered_by_status_and_days(judged: httpx2.Client) -> None:
    assert "Ilaria Ventrone" in judged.get("/?status=occurred&from=2025-10-15&to=2025-10-20").text
    assert "No story fits" in judged.get("/?status=denied").text
    assert "No story fits" in judged.get("/?from=2025-10-17").text


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("status=likely", "is no status; choose one of rumoured"),
        ("page=0", "is no page of the list"),
        ("page=last", "is no page of the list"),
        ("from=yesterday", "is not a time; write it like 2025-03-14"),
    ],
)
def test_a_wrong_parameter_is_named_with_the_remedy(client: httpx2.Client, query: str, said: str) -> None:
    answer = client.get(f"/?{query}")
    assert answer.status_code == 400
    assert said in answer.text


def test_an_empty_store_says_how_pages_are_added(tmp_path: Path) -> None:
    open_store(tmp_path / "empty.db", write=True).close()
    with served(tmp_path / "empty.db") as address:
        assert "Nothing is kept yet." in httpx2.get(address, timeout=60).text


def test_a_story_not_judged_yet_is_shown_with_the_headline_of_its_first_page(own_talks: Path) -> None:
    store = open_store(own_talks, write=True)
    listed = store.listed(Sought(), judged_by(), NOW)
    store.close()
    assert (listed.total, listed.waiting) == (1, 1)
    assert listed.rows[0].summary is None
    assert listed.rows[0].headline


def look(client: httpx2.Client) -> str:
    """The front page, once its story has been judged."""
    for _ in range(600):
        text = client.get("/").text
        if "being judged" not in text:
            return text
        time.sleep(0.1)
    raise AssertionError("the story was not judged")


def test_looks_less_than_half_an_hour_apart_are_one(own_talks: Path) -> None:
    clock = ["2025-10-16T09:00:00Z"]
    with served(own_talks, lambda: clock[0]) as address, httpx2.Client(base_url=address, timeout=60) as client:
        assert "your last look" not in look(client)
        clock[0] = "2025-10-16T09:10:00Z"
        assert "your last look" not in look(client)
        clock[0] = "2025-10-17T09:00:00Z"
        assert "your last look was on 16 October 2025, 09:10" in look(client)
        clock[0] = "2025-10-17T09:05:00Z"
        assert "your last look was on 16 October 2025, 09:10" in look(client)


def test_what_came_to_the_desk_since_the_last_look_is_marked(own_talks: Path) -> None:
    """The pages were added just now: later than a look the day before, earlier than one the day after."""
    day = 0

    def clock() -> str:
        return (datetime.now(UTC) + timedelta(days=day)).strftime("%Y-%m-%dT%H:%M:%SZ")

    with served(own_talks, clock) as address, httpx2.Client(base_url=address, timeout=60) as client:
        marked = {}
        for day in (-3, -2, 2, 3):
            marked[day] = 'class="new"' in look(client)
    assert marked == {-3: False, -2: True, 2: True, 3: False}


def test_a_correction_is_told_from_the_state_that_a_page_shows(own_talks: Path) -> None:
    with served(own_talks) as address:

        def pulse(place: str) -> str:
            return httpx2.get(f"{address}{place}", timeout=60).text.split('data-pulse="')[1].split('"')[0]

        store = open_store(own_talks, write=True)
        story = store.stories()[0].id
        before = pulse("/"), pulse(f"/stories/{story}")
        store.correct(Correction(CorrectionKind.HEADLINE, story, NOW, "Ada Lind", "shorter", after="The talks"))
        store.close()
        after = pulse("/"), pulse(f"/stories/{story}")
    assert before[0] != after[0]
    assert before[1] != after[1]


def test_the_desk_of_a_store_that_cannot_be_written_shows_its_stories(own_talks: Path) -> None:
    own_talks.chmod(0o444)
    with served(own_talks) as address:
        assert httpx2.get(address, timeout=60).status_code == 200


def test_the_front_page_turns_back_to_a_past_day(tab: Page) -> None:
    tab.goto("/")
    tab.get_by_label("Turn back to").fill("2025-10-08")
    tab.get_by_role("button", name="Turn back").click()
    tab.wait_for_url("**as-of=2025-10-08*")
    item = tab.get_by_role("article").first
    expect(item).to_contain_text("rumoured since 6 October 2025")
    expect(item).to_contain_text("one independent origin")
    item.get_by_role("link").first.click()
    expect(tab.get_by_text("As it stood on 8 October 2025")).to_be_visible()


def test_before_the_first_page_no_story_had_begun(client: httpx2.Client) -> None:
    assert "No story had begun by then." in client.get("/?as-of=2020").text


@pytest.mark.slow
def test_a_store_that_cannot_be_written_now_shows_how_its_stories_stand_all_the_same(own_talks: Path) -> None:
    """Another program is writing all the time: nothing that was judged can be kept."""
    writer = sqlite3.connect(own_talks, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    with served(own_talks) as address:
        for _ in range(240):
            text = httpx2.get(address, timeout=30).text
            if "Ilaria Ventrone and Dario Skoblar met" in text:
                break
            time.sleep(0.5)
    writer.close()
    assert "Ilaria Ventrone and Dario Skoblar met in Zadar" in text


def test_a_question_is_answered_as_it_stood(client: httpx2.Client, tab: Page, story_page: str) -> None:
    tab.goto(f"{story_page}?as-of=2025-10-08")
    tab.get_by_label("Search stories").fill("Will Ilaria Ventrone meet Dario Skoblar?")
    tab.get_by_role("button", name="Search").click()
    expect(tab.get_by_role("heading", level=1)).to_have_text("Will Ilaria Ventrone meet Dario Skoblar?")
    answer = tab.get_by_role("article")
    expect(answer).to_contain_text("rumoured")
    expect(answer).to_contain_text("from one independent origin: two unnamed officials of the Kvarner Harbour Board")
    answer.get_by_role("link", name="remains uncertain").click()
    expect(tab).to_have_url(re.compile(r"/stories/.+as-of=2025-10-08"))
    where = client.get("/?q=Where+did+Ilaria+Ventrone+and+Dario+Skoblar+meet%3F").text
    assert "Zadar, Croatia." in where


def test_a_question_that_nothing_is_about_says_so_and_offers_the_words(client: httpx2.Client) -> None:
    answer = client.get("/?q=Will+Aino+Berg+resign%3F").text
    assert "Nothing kept is about that." in answer
    assert "/?q=Will+Aino+Berg+resign&#34;" in answer or '/?q=Will+Aino+Berg+resign"' in answer


def test_a_story_with_a_page_of_no_known_date_is_not_taken_to_have_ended(
    call: Callable[..., object], tmp_path: Path
) -> None:
    """Turned back to its midst it stands before one that was over by then; without names it shows its first headline."""
    meets = "Ida Strand may meet Oskar Nurmi in Vaasa, two officials told the Bothnia Mail."
    pages = [
        {"id": "old", "published": "2024-02-01", "title": "Families wait at the gate", "body": OLD},
        {"id": "a", "published": "2025-04-28", "title": "Strand may meet Nurmi in Vaasa", "body": meets},
        {
            "id": "b",
            "title": "Strand may meet Nurmi in Vaasa, officials say",
            "body": f"{meets} She has not commented.",
        },
    ]
    (tmp_path / "pages.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in pages), encoding="utf8")
    store = tmp_path / "undated.db"
    call("add", tmp_path / "pages.jsonl", "--store", store)
    with served(store) as address:
        text = httpx2.get(f"{address}/?as-of=2025-05-01", timeout=60).text
    assert "2 stories had begun" in text
    assert text.index("Ida Strand") < text.index("No word of an evacuation")
    assert "“Families wait at the gate”" in text


OLD = "An evacuation might begin on Tuesday, two people familiar with the matter said. They gave no details."
