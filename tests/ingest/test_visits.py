"""Addresses and feeds, fetched from a real server."""

from __future__ import annotations

import gzip
import re
import threading
import time
from itertools import pairwise

import pytest

from reportedly.ingest import Options, pages
from reportedly.model.page import Form, Missed, OutcomeKind, Page, Validators

from .conftest import STORY, clock

MEGABYTE = 1_000_000


def test_a_page_keeps_its_bytes_and_what_the_server_says_of_it(site, fetch) -> None:
    body = STORY.replace("harbour", "hafen für Fähren").encode("latin-1")
    site.put("/a", body, Content_Type="text/html; charset=ISO-8859-1", ETag='"v1"')
    [page] = fetch("http://news.example/a#top")
    assert page.content == body
    assert (page.form, page.encoding, page.url) == (Form.HTML, "ISO-8859-1", "http://news.example/a")
    assert page.captured == "2031-05-06T07:08:09+00:00"
    assert page.validators == Validators(etag='"v1"')


def test_plain_text_is_read_as_text(site, fetch) -> None:
    site.put("/a.txt", "Harbour shut\n\nThe harbour was shut.", Content_Type="text/plain")
    [page] = fetch("http://news.example/a.txt")
    assert page.form is Form.TEXT


def test_we_say_who_we_are(site, fetch) -> None:
    site.put("/a")
    fetch("http://news.example/a")
    assert {headers["User-Agent"].partition("/")[0] for _, _, headers in site.asked} == {"Reportedly"}
    assert {host for host, _, _ in site.asked} == {"news.example"}


def test_the_own_machine_is_asked_where_that_is_allowed(site) -> None:
    site.put("/a")
    [page] = pages([f"http://127.0.0.1:{site.port}/a"], Options(pause=0, allow_private=True))
    assert page.content == STORY.encode()


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (404, OutcomeKind.UNREADABLE),
        (410, OutcomeKind.UNREADABLE),
        (403, OutcomeKind.REFUSED),
        (429, OutcomeKind.REFUSED),
        (500, OutcomeKind.UNREADABLE),
        (503, OutcomeKind.UNREADABLE),
        (204, OutcomeKind.UNREADABLE),
    ],
)
def test_an_error_of_the_server_is_named_by_its_status(site, fetch, status: int, kind: OutcomeKind) -> None:
    site.put("/a", "", status)
    [missed] = fetch("http://news.example/a")
    assert missed.source == "http://news.example/a"
    assert missed.outcome.kind is kind
    assert f"status {status}" in missed.outcome.reason


@pytest.mark.parametrize("content_type", ["video/mp4", "application/pdf", "image/svg+xml", "text/css"])
def test_what_is_neither_page_nor_feed_is_not_read(site, fetch, content_type: str) -> None:
    site.put("/a", "x", Content_Type=content_type)
    [missed] = fetch("http://news.example/a")
    assert missed.outcome.kind is OutcomeKind.UNREADABLE
    assert content_type in missed.outcome.reason


@pytest.mark.parametrize(
    ("body", "words"), [(b"", "empty"), (b"\x00\x01\x02", "not text or HTML"), (b"%PDF-1.7 x", "a PDF")]
)
def test_a_page_that_is_no_text_is_named_by_its_fault(site, fetch, body: bytes, words: str) -> None:
    site.put("/a", body)
    [missed] = fetch("http://news.example/a")
    assert missed.outcome.kind is OutcomeKind.UNREADABLE
    assert words in missed.outcome.reason


def test_json_that_is_no_feed_is_not_read(site, fetch) -> None:
    site.put("/api", '{"status": "ok"}', Content_Type="application/json")
    [missed] = fetch("http://news.example/api")
    assert "no feed" in missed.outcome.reason


# robots.txt


def test_robots_txt_is_kept_to_and_asked_for_once(site, fetch) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /private/\n", Content_Type="text/plain")
    site.put("/private/a")
    site.put("/b")
    refused, page = fetch("http://news.example/private/a", "http://news.example/b")
    assert refused.outcome.kind is OutcomeKind.REFUSED
    assert "robots.txt" in refused.outcome.reason
    assert isinstance(page, Page)
    assert [path for _, path, _ in site.asked] == ["/robots.txt", "/b"]


def test_rules_for_our_name_come_before_rules_for_all(site, fetch) -> None:
    site.put("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: Reportedly\nDisallow: /x\n")
    site.put("/a")
    [page] = fetch("http://news.example/a")
    assert isinstance(page, Page)


def test_a_robots_txt_that_cannot_be_had_for_now_refuses_for_now(site, fetch) -> None:
    """RFC 9309: unreachable is not the same as absent."""
    site.put("/robots.txt", "", 503)
    site.put("/a")
    [missed] = fetch("http://news.example/a")
    assert missed.outcome.kind is OutcomeKind.REFUSED
    assert "robots.txt of the site cannot be read (status 503)" in missed.outcome.reason
    assert site.paths() == []


def test_a_site_without_robots_txt_allows_all(site, fetch) -> None:
    site.put("/robots.txt", "", 403)
    site.put("/a")
    assert isinstance(fetch("http://news.example/a")[0], Page)


def test_a_robots_txt_without_end_is_read_up_to_its_bound(site, fetch) -> None:
    site.put("/robots.txt", b"User-agent: *\nDisallow: /private/\n" + b"# hush\n" * MEGABYTE)
    site.put("/private/a")
    [missed] = fetch("http://news.example/private/a")
    assert "does not allow it" in missed.outcome.reason


# Conditional requests


def test_an_unchanged_page_is_not_fetched_again(site, fetch) -> None:
    def answer(request) -> None:
        fresh = request.headers.get("If-None-Match") != '"v1"'
        request.send_response(200 if fresh else 304)
        request.send_header("ETag", '"v1"')
        request.send_header("Last-Modified", "Tue, 06 May 2031 07:00:00 GMT")
        request.send_header("Content-Type", "text/html")
        request.send_header("Content-Length", str(len(STORY) if fresh else 0))
        request.end_headers()
        request.wfile.write(STORY.encode() if fresh else b"")

    site.answers["/a"] = answer
    [page] = fetch("http://news.example/a")
    [again] = fetch("http://news.example/a", validators={page.url: page.validators}.get)
    assert site.asked[-1][2]["If-Modified-Since"] == "Tue, 06 May 2031 07:00:00 GMT"
    assert isinstance(again, Missed)
    assert again.outcome.kind is OutcomeKind.READ
    assert again.outcome.reason == "unchanged since it was last fetched"


# Redirects


def test_a_redirect_is_followed_and_the_page_has_the_address_it_ended_at(site, fetch) -> None:
    site.redirect("/a", "/b", 301)
    site.redirect("/b", "https-less", 307)
    site.redirect("/https-less", "http://other.example/c", 308)
    site.put("/c")
    [page] = fetch("http://news.example/a")
    assert page.url == "http://other.example/c"


def test_redirects_for_ever_end_at_the_bound(site, fetch) -> None:
    site.redirect("/a", "/a")
    [missed] = fetch("http://news.example/a", redirects=5)
    assert missed.outcome.kind is OutcomeKind.REFUSED
    assert "more than 5 times" in missed.outcome.reason
    assert site.paths() == ["/a"] * 6


def test_every_hop_of_a_redirect_is_held_to_the_robots_txt_of_its_host(site, fetch) -> None:
    site.redirect("/a", "http://closed.example/b")
    site.put("closed.example/robots.txt", "User-agent: *\nDisallow: /\n")
    site.put("/b")
    [missed] = fetch("http://news.example/a")
    assert "robots.txt" in missed.outcome.reason
    assert site.paths() == ["/a"]


@pytest.mark.parametrize(
    "to",
    [
        "http://127.0.0.1:{port}/secret",
        "http://localhost:{port}/secret",
        "http://[::1]:{port}/secret",
        "http://169.254.169.254/latest/meta-data",
        "file:///etc/hosts",
        "http://user:word@news.example/secret",
    ],
)
def test_a_redirect_into_the_own_network_is_refused(site, fetch, to: str) -> None:
    """A public page cannot send us to what only this machine can see."""
    site.redirect("/a", to.format(port=site.port))
    site.put("/secret")
    [missed] = fetch("http://news.example/a")
    assert missed.outcome.kind is OutcomeKind.REFUSED
    assert site.paths() == ["/a"]


def test_a_robots_txt_that_redirects_into_the_own_network_is_not_followed(site, fetch) -> None:
    site.redirect("/robots.txt", f"http://127.0.0.1:{site.port}/secret")
    site.put("/a")
    [missed] = fetch("http://news.example/a")
    assert missed.outcome.kind is OutcomeKind.REFUSED
    assert site.paths() == []


# Bounds


WHATEVER_ELSE_RUNS = 15
"""Seconds: much more than these requests are given, for a busy machine, and less than the servers would take."""


def _slow(site, path: str, answer) -> None:
    site.put("/robots.txt", "", 404)
    site.answers[path] = answer


def test_a_server_that_never_answers_is_given_up(site, fetch) -> None:
    _slow(site, "/a", lambda request: site.stopped.wait(30))
    begun = time.monotonic()
    [missed] = fetch("http://news.example/a", seconds=0.7)
    assert time.monotonic() - begun < WHATEVER_ELSE_RUNS
    assert missed.outcome.kind is OutcomeKind.UNREADABLE
    assert missed.outcome.reason == "no whole answer within 0.7 s; try again later"


@pytest.mark.parametrize("part", ["headers", "body"])
def test_a_server_that_drips_is_given_up_in_the_same_time(site, fetch, part: str) -> None:
    """A byte a second keeps every single wait short and yet never ends."""

    def drip(request) -> None:
        head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
        request.wfile.write(head + (b"\r\n<html>" if part == "body" else b"X-Long: "))
        while not site.stopped.wait(0.2):
            request.wfile.write(b"a")
            request.wfile.flush()

    _slow(site, "/a", drip)
    begun = time.monotonic()
    [missed] = fetch("http://news.example/a", seconds=1.0)
    assert time.monotonic() - begun < WHATEVER_ELSE_RUNS
    assert "no whole answer within 1 s" in missed.outcome.reason


def test_time_is_counted_over_all_hops_of_a_redirect(site, fetch) -> None:
    def hop(request) -> None:
        time.sleep(0.1)
        request.send_response(302)
        request.send_header("Location", "/a")
        request.send_header("Content-Length", "0")
        request.end_headers()

    _slow(site, "/a", hop)
    [missed] = fetch("http://news.example/a", seconds=1.5, redirects=50)
    assert re.search("no whole answer within 1.5 s|looking up news.example took too long", missed.outcome.reason)
    assert 2 <= len(site.paths()) <= 15


def test_a_name_that_is_looked_up_for_ever_is_given_up(site, network) -> None:
    from reportedly.ingest import Network

    stuck = Network(lambda host, port: site.stopped.wait(30) and [], network.connect)
    begun = time.monotonic()
    [missed] = pages(["http://news.example/"], Options(seconds=0.5), network=stuck)
    assert time.monotonic() - begun < WHATEVER_ELSE_RUNS
    assert "looking up news.example took too long" in missed.outcome.reason


@pytest.mark.parametrize("announced", [True, False])
def test_two_gigabytes_are_stopped_at_the_bound(site, fetch, announced: bool) -> None:
    sent = []

    def answer(request) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/html")
        if announced:
            request.send_header("Content-Length", str(2_000 * MEGABYTE))
        request.end_headers()
        for _ in range(2_000):
            request.wfile.write(b"a" * MEGABYTE)
            sent.append(MEGABYTE)

    site.answers["/a"] = answer
    [missed] = fetch("http://news.example/a", max_bytes=MEGABYTE)
    assert missed.outcome.kind is OutcomeKind.REFUSED
    assert missed.outcome.reason == "larger than the 1 MB a page may have; give a saved copy cut down"
    assert sum(sent) < 20 * MEGABYTE


def test_a_gzip_bomb_is_stopped_at_the_bound(site, fetch) -> None:
    bomb = gzip.compress(b"a" * (200 * MEGABYTE), compresslevel=1)
    assert len(bomb) < MEGABYTE
    site.put("/a", bomb, Content_Encoding="gzip")
    [missed] = fetch("http://news.example/a", max_bytes=5 * MEGABYTE)
    assert "larger than the 5 MB" in missed.outcome.reason


def test_a_compressed_page_is_read_and_a_broken_one_named(site, fetch) -> None:
    site.put("/a", gzip.compress(STORY.encode()), Content_Encoding="gzip")
    site.put("/b", b"not gzip", Content_Encoding="gzip")
    page, missed = fetch("http://news.example/a", "http://news.example/b")
    assert page.content == STORY.encode()
    assert "the connection failed" in missed.outcome.reason


def test_a_connection_that_breaks_off_gives_no_half_page(site, fetch) -> None:
    def answer(request) -> None:
        request.send_response(200)
        request.send_header("Content-Type", "text/html")
        request.send_header("Content-Length", "1000")
        request.end_headers()
        request.wfile.write(b"<html><p>The first half")
        request.close_connection = True

    site.answers["/a"] = answer
    [missed] = fetch("http://news.example/a")
    assert missed.outcome.kind is OutcomeKind.UNREADABLE
    assert "the connection failed" in missed.outcome.reason


# Politeness


def _after(seconds: float):
    """An answer that takes its time."""

    def answer(request) -> None:
        time.sleep(seconds)
        request.send_response(200)
        request.send_header("Content-Type", "text/html")
        request.send_header("Content-Length", str(len(STORY)))
        request.end_headers()
        request.wfile.write(STORY.encode())

    return answer


def test_one_request_at_a_time_to_a_host_and_several_hosts_at_once(site, fetch) -> None:
    for path in ("/1", "/2", "/3"):
        site.answers[path] = _after(0.15)
    urls = [f"http://{host}.example/{number}" for number in (1, 2, 3) for host in ("north", "south", "west")]
    found = fetch(*urls)
    assert [page.url for page in found] == urls
    assert set(site.most_at_once.values()) == {1}
    assert site.most_in_all >= 2


def test_hosts_that_redirect_to_each_other_are_asked_in_turn_and_never_wait_for_ever(site, fetch) -> None:
    for here, there in (("north", "south"), ("south", "north"), ("west", "north")):
        for number in range(3):
            site.redirect(f"{here}.example/{number}", f"http://{there}.example/end{number}")
            site.answers[f"/end{number}"] = _after(0.1)
    found = fetch(*(f"http://{host}.example/{number}" for number in range(3) for host in ("north", "south", "west")))
    assert all(isinstance(page, Page) for page in found)
    assert set(site.most_at_once.values()) == {1}


def _gaps(site, host: str) -> list[float]:
    # The server notes the end of an answer a moment after the other side has it.
    while site.open_at[host]:
        time.sleep(0.01)
    times = site.times[host]
    return [later[0] - earlier[1] for earlier, later in pairwise(times)]


def test_there_is_a_pause_between_two_requests_to_a_host(site, fetch) -> None:
    site.put("/a")
    site.put("/b")
    fetch("http://news.example/a", "http://news.example/b", pause=0.3)
    assert len(_gaps(site, "news.example")) == 2
    assert min(_gaps(site, "news.example")) > 0.28


@pytest.mark.parametrize(("asked_for", "longest", "least", "most"), [("0.4", 30.0, 0.38, 2), ("60", 0.3, 0.28, 2)])
def test_the_pause_a_site_asks_for_is_kept_up_to_a_bound(site, fetch, asked_for, longest, least, most) -> None:
    site.put("/robots.txt", f"User-agent: *\nCrawl-delay: {asked_for}\n")
    site.put("/a")
    fetch("http://news.example/a", longest_pause=longest)
    [gap] = _gaps(site, "news.example")
    assert least < gap < most


# Feeds

RSS = """<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Harbour News</title>
<item><title>Harbour shut</title><link>/a</link><pubDate>Tue, 06 May 2031 06:00:00 GMT</pubDate></item>
<item><title>Gone</title><link>http://news.example/gone</link></item>
<item><title>Spoken only</title><description>No page.</description></item>
<item><title>Harbour shut, again listed</title><link>/a</link></item>
<item><title>Elsewhere</title><link>http://other.example/b</link></item>
</channel></rss>"""
ATOM = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title>
<entry><title>Harbour shut</title><link href="http://news.example/a"/><published>2031-05-06T06:00:00Z</published>
</entry></feed>"""
JSON_FEED = """{"version": "https://jsonfeed.org/version/1.1", "title": "Harbour News", "items": [
{"id": "1", "url": "http://news.example/a", "title": "Harbour shut", "date_published": "2031-05-06T06:00:00Z"}]}"""


def test_a_feed_gives_the_pages_of_its_items_where_it_stands(site, fetch) -> None:
    site.put("/feed", RSS, Content_Type="application/rss+xml")
    for path in ("/a", "/b", "/last"):
        site.put(path)
    first, gone, spoken, elsewhere, last = fetch("http://news.example/feed", "http://news.example/last")
    assert (first.url, first.title) == ("http://news.example/a", "Harbour shut")
    assert first.published == "2031-05-06T06:00:00+00:00"
    assert "status 404" in gone.outcome.reason
    assert spoken.source == 'http://news.example/feed item "Spoken only"'
    assert elsewhere.url == "http://other.example/b"
    assert (last.url, last.title) == ("http://news.example/last", None)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (RSS, "text/html"),
        (ATOM, "application/atom+xml"),
        (ATOM, "text/xml"),
        (JSON_FEED, "application/feed+json"),
        (JSON_FEED, "application/json"),
    ],
)
def test_a_feed_is_known_by_its_content_whatever_the_server_calls_it(site, fetch, body, content_type) -> None:
    site.put("/feed", body, Content_Type=content_type)
    site.put("/a")
    page = fetch("http://news.example/feed")[0]
    assert (page.url, page.title, page.published) == (
        "http://news.example/a",
        "Harbour shut",
        "2031-05-06T06:00:00+00:00",
    )


def test_items_over_the_bound_are_counted_out_aloud(site, fetch) -> None:
    site.put("/feed", RSS)
    site.put("/a")
    page, rest = fetch("http://news.example/feed", feed_items=1)
    assert isinstance(page, Page)
    assert rest.outcome.kind is OutcomeKind.REFUSED
    assert rest.outcome.reason.startswith("3 items left out: the first 1 of a feed are read")


def test_a_feed_inside_a_feed_is_not_followed(site, fetch) -> None:
    site.put("/feed", ATOM.replace("/a", "/feed"))
    [missed] = fetch("http://news.example/feed")
    assert "a feed, not a page" in missed.outcome.reason


@pytest.mark.parametrize(
    "body", ["<rss><channel>", "<rss version='2.0'>", '{"version": "https://jsonfeed.org/1", "items": [3]}']
)
def test_a_broken_feed_is_one_missed_page(site, fetch, body: str) -> None:
    site.put("/feed", body, Content_Type="application/rss+xml")
    [missed] = fetch("http://news.example/feed")
    assert missed.outcome.kind is OutcomeKind.UNREADABLE
    assert "feed" in missed.outcome.reason
    assert "\n" not in missed.outcome.reason


def test_one_broken_link_in_a_feed_is_one_missed_page(site, fetch) -> None:
    site.put("/feed", RSS.replace("http://news.example/gone", "http://[news/"))
    for path in ("/a", "/b"):
        site.put(path)
    found = fetch("http://news.example/feed")
    assert [isinstance(one, Page) for one in found] == [True, False, False, True]
    assert "not a web address" in found[1].outcome.reason


def test_what_a_feed_says_cannot_play_with_the_terminal(site, fetch) -> None:
    title = "\u202eno\x9b31m pe&#10;&#27;[2J " + "a" * 5000
    site.put("/feed", f"<rss version='2.0'><channel><item><title>{title}</title></item></channel></rss>")
    [missed] = fetch("http://news.example/feed")
    assert missed.source.isprintable()
    assert len(missed.source) < 600


def test_a_feed_cannot_make_us_read_a_file_of_this_machine(site, fetch, tmp_path) -> None:
    (tmp_path / "secret").write_text("a word of this machine")
    entity = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file://{tmp_path}/secret">]>'
    site.put(
        "/feed", entity + "<rss version='2.0'><channel><item><title>&x;</title><link>/a</link></item></channel></rss>"
    )
    site.put("/a")
    assert "a word of this machine" not in repr(fetch("http://news.example/feed"))


# The whole


def test_pages_come_in_the_order_of_their_sources(site, network, tmp_path) -> None:
    site.put("/a")
    (tmp_path / "b.txt").write_text("A story.")
    sources = ["http://news.example/a", str(tmp_path / "b.txt"), "http://other.example/a"]
    found = list(pages(sources, Options(pause=0), clock, network=network))
    assert [page.url for page in found] == ["http://news.example/a", None, "http://other.example/a"]


def test_nothing_is_fetched_long_before_it_is_wanted(site, network) -> None:
    """Thousands of addresses may be given: a page is held in memory only shortly before its turn."""
    urls = [f"http://h{number}.example/{number}" for number in range(60)]
    for number in range(60):
        site.put(f"/{number}")
    site.answers["/0"] = _after(0.5)
    found = pages(urls, Options(pause=0, hosts_at_once=3), clock, network=network)
    next(found)
    assert 3 <= len(site.paths()) <= 7
    assert len(list(found)) == 59


def test_no_thread_is_left_behind_that_would_keep_the_program_from_ending(site, network) -> None:
    _slow(site, "/a", lambda request: site.stopped.wait(30))
    found = pages(["http://north.example/b", "http://south.example/a"], Options(pause=0), clock, network=network)
    next(found)
    found.close()
    ours = [thread for thread in threading.enumerate() if "(run)" in thread.name]
    assert ours
    assert all(thread.daemon for thread in ours)
