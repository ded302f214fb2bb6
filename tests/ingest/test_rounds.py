"""Addresses asked again and again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reportedly.ingest import Network, Options
from reportedly.ingest.rounds import TRIES, Answer, Rounds
from reportedly.model.page import Missed, Page, Validators
from reportedly.model.watching import Poll

from .conftest import Site, clock

FEED = "http://quay.example/feed.xml"
Ask = Callable[..., tuple[list[Page | Missed], Answer]]


def rss(*paths: str, head: str = "") -> str:
    items = "".join(f"<item><title>{path}</title><link>http://quay.example/{path}</link></item>" for path in paths)
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>Quay</title>{head}{items}</channel></rss>'


@pytest.fixture
def rounds(network: Network) -> Rounds:
    return Rounds(Options(pause=0.0, seconds=3.0), clock, network=network)


@pytest.fixture
def ask(rounds: Rounds) -> Ask:
    """Ask one address; give what came, and the answer."""

    def asked(url: str = FEED, **known: object) -> tuple[list[Page | Missed], Answer]:
        found = list(rounds.ask([Poll(url, due="2031", **known)]))  # type: ignore[arg-type]
        return found, rounds.answers[url]

    return asked


def put_feed(site: Site, *paths: str, head: str = "", **headers: str) -> None:
    site.put("/feed.xml", rss(*paths, head=head), Content_Type="application/rss+xml", **headers)


def test_only_what_a_feed_has_not_named_before_is_fetched(site: Site, ask: Ask) -> None:
    put_feed(site, "a", "b")
    for path in "abc":
        site.put(f"/{path}")
    found, answer = ask()
    assert [page.url for page in found if isinstance(page, Page)] == ["http://quay.example/a", "http://quay.example/b"]
    assert (answer.feed, answer.fault, answer.pages) == (True, None, 2)
    put_feed(site, "c", "a", "b")
    found, answer = ask(items=answer.items)
    assert [page.url for page in found if isinstance(page, Page)] == ["http://quay.example/c"]
    assert site.paths().count("/a") == 1


def test_a_feed_that_has_not_changed_is_not_sent_again(site: Site, ask: Ask) -> None:
    put_feed(site, "a", ETag='"one"')
    site.put("/a")
    _, answer = ask()
    assert answer.validators == Validators(etag='"one"')
    site.put("/feed.xml", b"", 304, Cache_Control="max-age=1200")
    found, again = ask(items=answer.items, validators=answer.validators, at=answer.at, feed=True)
    assert (found, again.unchanged, again.fault, again.feed) == ([], True, None, True)
    assert again.items == answer.items
    assert again.wishes.fresh == 1200.0
    assert site.asked[-1][2]["If-None-Match"] == '"one"'


def test_what_a_feed_that_moved_is_told_by_is_kept_for_where_it_is_now(site: Site, ask: Ask) -> None:
    site.redirect("/feed.xml", "http://quay.example/new.xml", 301)
    site.put("/new.xml", rss("a"), Content_Type="application/rss+xml", ETag='"one"')
    site.put("/a")
    _, answer = ask()
    assert answer.at == "http://quay.example/new.xml"
    ask(items=answer.items, validators=answer.validators, at=answer.at)
    assert site.asked[-1][2]["If-None-Match"] == '"one"'


def test_a_page_that_cannot_be_had_is_asked_for_again_some_times(site: Site, ask: Ask) -> None:
    put_feed(site, "a", ETag='"one"')
    site.put("/a", status=503)
    items: dict[str, int] = {}
    for _ in range(TRIES + 2):
        _, answer = ask(items=items, validators=Validators(etag='"one"'))
        items = answer.items
    assert site.paths().count("/a") == TRIES
    assert list(items.values()) == [TRIES]
    asked = [headers.get("If-None-Match") for _, path, headers in site.asked if path == "/feed.xml"]
    assert asked == ['"one"', None, None, '"one"', '"one"']


def test_a_page_that_is_refused_is_not_asked_for_again(site: Site, ask: Ask) -> None:
    put_feed(site, "a")
    site.put("/a", status=403)
    found, answer = ask()
    assert [type(each) for each in found] == [Missed]
    assert list(answer.items.values()) == [TRIES]


def test_a_page_itself_may_be_watched(site: Site, ask: Ask) -> None:
    site.put("/live", ETag='"one"')
    found, answer = ask("http://quay.example/live")
    assert [page.url for page in found if isinstance(page, Page)] == ["http://quay.example/live"]
    assert (answer.feed, answer.pages, answer.validators) == (False, 1, Validators(etag='"one"'))


def test_two_feeds_that_name_one_page_have_it_fetched_once(site: Site, rounds: Rounds) -> None:
    put_feed(site, "a")
    site.put("/other.xml", rss("a"), Content_Type="application/rss+xml")
    site.put("/a")
    found = list(rounds.ask([Poll(FEED, "2031"), Poll("http://quay.example/other.xml", "2031")]))
    assert len(found) == 1
    assert site.paths().count("/a") == 1


@pytest.mark.parametrize(
    ("status", "body", "fault"),
    [
        (500, "", "the server failed (status 500)"),
        (404, "", "the server has no such page (status 404)"),
        (429, "", "the server asks for fewer requests (status 429)"),
        (200, '<rss version="2.0"></rss>', "a broken feed"),
    ],
)
def test_what_is_at_fault_with_an_address_is_told_of_it_and_no_page(
    site: Site, ask: Ask, status: int, body: str, fault: str
) -> None:
    site.put("/feed.xml", body, status, Content_Type="application/rss+xml", Retry_After="90")
    found, answer = ask(items={"x": TRIES})
    assert found == []
    assert answer.fault is not None
    assert answer.fault.startswith(fault)
    assert answer.items == {"x": TRIES}
    assert answer.wishes.retry == 90.0


def test_a_feed_without_items_is_no_fault(site: Site, ask: Ask) -> None:
    put_feed(site)
    found, answer = ask()
    assert (found, answer.fault, answer.feed) == ([], None, True)


def test_robots_txt_of_a_watched_site_is_gone_by_and_asked_for_once(site: Site, ask: Ask) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /feed.xml", Content_Type="text/plain")
    for _ in range(2):
        _, answer = ask()
        assert "robots.txt of the site does not allow it" in (answer.fault or "")
    assert [path for _, path, _ in site.asked] == ["/robots.txt"]


def test_an_answer_that_nobody_foresaw_is_a_fault_of_its_address_alone(site: Site, network: Network) -> None:
    """Also where the program itself is at fault: who watches for months must go on with the others."""

    def broken(url: str) -> None:
        raise ZeroDivisionError

    put_feed(site)
    site.put("/page")
    rounds = Rounds(Options(pause=0.0, seconds=3.0), clock, broken, network)
    site.redirect("/moved", "http://quay.example/page")
    found = list(rounds.ask([Poll("http://quay.example/moved", "2031"), Poll(FEED, "2031")]))
    assert found == []
    assert rounds.answers["http://quay.example/moved"].fault == (
        "a fault of Reportedly (ZeroDivisionError); please report it with the address"
    )
    assert rounds.answers[FEED].fault is None
