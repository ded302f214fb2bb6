"""Watch lists and watched addresses in the browser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from playwright.sync_api import Browser, Page, expect

from reportedly.model.statement import PartKind
from reportedly.model.watching import Alert, Channel, Looked, Poll, Quoted, Rule, WatchList
from reportedly.store import SqliteStore, open_store

from .conftest import served
from .test_accessibility import grave


@pytest.fixture
def desk_client(own_talks: Path) -> Iterator[httpx2.Client]:
    """A client of a desk that this test may change."""
    with served(own_talks) as address, httpx2.Client(base_url=address, timeout=60) as client:
        yield client


@pytest.fixture
def store(own_talks: Path) -> Iterator[SqliteStore]:
    opened = open_store(own_talks, write=True)
    yield opened
    opened.close()


def sent(client: httpx2.Client, path: str, **fields: str | list[str]) -> httpx2.Response:
    """Send a form as its page has it."""
    found = re.search(r'name="form-token" value="([0-9a-f]+)"', client.get("/watchlists").text)
    assert found
    return client.post(path, data={"form-token": found[1], **fields})


def test_a_list_is_made_changed_and_removed(desk_client: httpx2.Client, store: SqliteStore) -> None:
    made = sent(desk_client, "/watchlists", name="port", words="harbour strike\r\n\r\ncrane", rule=["status", "lapse"])
    assert (made.status_code, made.headers["location"]) == (303, "/watchlists/port")
    (kept,) = store.watching.lists()
    assert (kept.words, kept.rules) == (("harbour strike", "crane"), (Rule.STATUS, Rule.LAPSE))
    assert "harbour strike" in desk_client.get("/watchlists/port").text
    sent(desk_client, "/watchlists", name="port", changed="yes", places="Zadar", rule="figure")
    (kept,) = store.watching.lists()
    assert (kept.words, kept.places, kept.rules) == ((), ("Zadar",), (Rule.FIGURE,))
    assert sent(desk_client, "/watchlists/port/remove").headers["location"] == "/watchlists"
    assert store.watching.lists() == ()


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"name": "x", "rule": "status"}, "Nothing is named to watch"),
        ({"name": "../x", "everything": "yes", "rule": "status"}, "The name of a watch list has"),
        ({"name": "x", "everything": "yes"}, "Nothing is chosen to be alerted of"),
        ({"name": "x", "stories": "none", "rule": "status"}, "No story &#39;none&#39;"),
        (
            {"name": "x", "everything": "yes", "rule": "status", "webhook": "https://a.example/"},
            "A webhook needs a secret",
        ),
        ({"name": "x", "everything": "yes", "rule": "status", "email": "nobody"}, "is no e-mail address"),
    ],
)
def test_a_wrong_form_comes_back_with_what_was_written(
    desk_client: httpx2.Client, store: SqliteStore, fields: dict[str, str], said: str
) -> None:
    answer = sent(desk_client, "/watchlists", **fields)
    assert answer.status_code == 400
    assert said in answer.text
    assert f'name="name" value="{fields["name"]}"' in answer.text
    assert store.watching.lists() == ()


def test_a_list_is_not_changed_by_one_of_the_same_name(desk_client: httpx2.Client, store: SqliteStore) -> None:
    sent(desk_client, "/watchlists", name="port", everything="yes", rule="status")
    answer = sent(desk_client, "/watchlists", name="port", words="crane", rule="status")
    assert "There is a list &#39;port&#39; already" in answer.text
    assert store.watching.lists()[0].everything


def test_nothing_is_changed_by_a_form_of_another_site(desk_client: httpx2.Client, store: SqliteStore) -> None:
    for path in ("/watchlists", "/watchlists/x/remove", "/watching", "/watching/end"):
        assert desk_client.post(path, data={"name": "x", "everything": "yes", "rule": "status"}).status_code == 403
    assert store.watching.lists() == ()


def test_a_secret_is_never_shown(desk_client: httpx2.Client) -> None:
    secret = "sixteen letters or more"
    words = {"webhook": "https://hook.example/in", "secret": secret}
    sent(desk_client, "/watchlists", name="hooked", everything="yes", rule="status", **words)
    assert secret not in desk_client.get("/watchlists").text + desk_client.get("/watchlists/hooked").text
    sent(
        desk_client,
        "/watchlists",
        name="hooked",
        changed="yes",
        everything="yes",
        rule="lapse",
        webhook=words["webhook"],
    )
    assert desk_client.get("/watchlists/hooked").status_code == 200


def test_addresses_are_watched_and_ended_the_dead_shown_first(desk_client: httpx2.Client, store: SqliteStore) -> None:
    dead = Poll(
        "https://dead.example/feed",
        "2025-10-17T00:00:00Z",
        failing="2025-10-12T08:00:00Z",
        failures=6,
        fault="the server failed (status 500)",
    )
    store.watching.keep_poll(dead)
    answer = sent(desk_client, "/watching", url="https://alive.example/feed")
    assert answer.headers["location"] == "/watchlists#addresses"
    shown = desk_client.get("/watchlists").text
    assert shown.index("https://dead.example/feed") < shown.index("https://alive.example/feed")
    assert re.search(r"<strong>dead</strong> since <time[^>]*>12 Oct 2025 08:00", shown)
    assert "the server failed (status 500)" in shown
    sent(desk_client, "/watching/end", url="https://dead.example/feed")
    assert [poll.url for poll in store.watching.polls()] == ["https://alive.example/feed"]
    wrong = sent(desk_client, "/watching", url="javascript:alert(1)")
    assert (wrong.status_code, "its scheme is javascript" in wrong.text) == (400, True)


HOSTILE = '<img src=x onerror="window.hit=1"> {{ 7*7 }} \u202eevil'


@pytest.fixture
def hostile(store: SqliteStore) -> None:
    """A watch list of hostile words with an alert of hostile words, and a dead address."""
    because = (
        Quoted("p1", HOSTILE, "javascript:window.hit=1", HOSTILE, PartKind.BODY, (0, 4)),
        Quoted("p2", HOSTILE, None),
    )
    alert = Alert(
        "a1", Rule.STATUS, f"../{HOSTILE}", HOSTILE, "2025-10-15", HOSTILE * 50, HOSTILE, because, "e1", "denied"
    )
    watchlist = WatchList(
        "port", "2025-10-14T00:00:00Z", words=(HOSTILE,), webhook="https://hook.example/in", secret="s" * 20
    )
    looked = Looked("2025-10-14T00:00:00Z", store.watching.last_page())
    store.watching.begin(watchlist, looked)
    store.watching.note("port", looked, "2025-10-15T00:00:00Z", (alert,), (Channel.WEBHOOK,), {})
    store.watching.keep_poll(
        Poll(f"https://dead.example/{HOSTILE}", "2025-10-17", failing="2025-10-12", failures=6, fault=HOSTILE)
    )


@pytest.mark.usefixtures("hostile")
@pytest.mark.parametrize("path", ["/watchlists", "/watchlists/port"])
def test_everybody_can_use_the_pages_and_hostile_words_stay_words(
    chromium: Browser, own_talks: Path, path: str
) -> None:
    with served(own_talks) as address:
        context = chromium.new_context(base_url=address, viewport={"width": 390, "height": 800})
        tab = context.new_page()
        tab.goto(path)
        assert grave(tab) == []
        assert tab.evaluate("document.documentElement.scrollWidth") <= 390
        assert tab.evaluate("window.hit") is None
        assert tab.locator("main img").count() == 0
        assert "49" not in tab.locator("main").inner_text()
        assert tab.locator('a[href^="javascript"]').count() == 0
        context.close()


def test_a_person_subscribes_to_a_story(chromium: Browser, own_talks: Path, store: SqliteStore) -> None:
    with served(own_talks) as address:
        context = chromium.new_context(base_url=address)
        tab: Page = context.new_page()
        tab.goto("/")
        tab.locator("h2 a").first.click()
        atom = tab.locator("#subscribe a", has_text="Atom")
        answer = context.request.get(f"{address}{atom.get_attribute('href')}")
        assert answer.headers["content-type"].startswith("application/atom+xml")
        assert tab.locator('head link[type="application/atom+xml"]').get_attribute("href") == atom.get_attribute("href")
        tab.get_by_role("link", name="Watch this story").click()
        tab.get_by_label("Name", exact=True).fill("my story")
        tab.get_by_role("button", name="Make the list").click()
        expect(tab.get_by_role("heading", level=1)).to_have_text("my story")
        feed = context.request.get(f"{address}{tab.locator('.feeds a').first.get_attribute('href')}")
        assert "Watch list my story" in feed.text()
        assert store.watching.lists()[0].stories == (store.stories()[0].id,)
        context.close()
