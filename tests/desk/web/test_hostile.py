"""Whatever a page holds, it is words: nothing of it runs, loads, sends, restyles or moves anything on the desk."""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote, urldefrag, urlsplit
from xml.etree import ElementTree

import html5lib
import httpx2
import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Page

from reportedly.desk.cli import run
from reportedly.store import open_store

from .conftest import served
from .hostile import AWAY, PAYLOADS, pages

NOW = "2025-03-20T09:00:00Z"
MISSING = "/no/%3Csvg%20onload=alert(1)%3E"
RUNS = ("script", "style", "iframe", "object", "embed", "base", "applet", "frame", "portal")
LEADS = ("href", "src", "action", "formaction", "data", "poster", "xlink:href", "srcset", "ping")
_HTML = "{http://www.w3.org/1999/xhtml}"


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The address and the store of a desk that keeps hostile pages."""
    folder = tmp_path_factory.mktemp("hostile")
    store = folder / "hostile.db"
    assert run(["add", *pages(folder), "--store", str(store), "--tagger", "none"]) in (0, 1)
    with served(store, clock=lambda: NOW) as address:
        yield address, store


@pytest.fixture(scope="module")
def found(hostile: tuple[str, Path]) -> dict[str, httpx2.Response]:
    """Some addresses of each kind that the desk has, with their answers."""
    return _found(*hostile, of_a_kind=3)


def _found(address: str, store: Path, of_a_kind: int) -> dict[str, httpx2.Response]:
    """Follow the links of the desk from its front page, and to every kept page and story; give each with its answer."""
    opened = open_store(store, write=False)
    stories = [head.id for head in opened.stories()]
    kept = [each.article.id for story in stories for each in opened.readings(story)] + ["long"]
    opened.close()
    ids = [("pages", id_) for id_ in kept[::-1]] + [("stories", id_) for id_ in stories]
    named = [f"/{kind}/{quote(id_, safe='')}" for kind, id_ in ids if id_ not in (".", "..")]
    searched = "/?q=%3Cscript%3Ealert(1)%3C/script%3E"
    waiting = ["/", "/watchlists", "/corrections", searched, MISSING, "/api/stories", "/api/ask?q=Will+Salo+meet+Lind"]
    waiting += [*named, *(f"/api{path}" for path in named)]
    answers: dict[str, httpx2.Response] = {}
    kinds: Counter[tuple[str, ...]] = Counter()
    with httpx2.Client(base_url=address, timeout=60) as client:
        while waiting and len(answers) < 400:
            path = waiting.pop(0)
            if path in answers or kinds[_kind(path)] >= of_a_kind:
                continue
            kinds[_kind(path)] += 1
            answers[path] = client.get(path)
            waiting += _links(path, answers[path])
    return answers


def _kind(path: str) -> tuple[str, ...]:
    """What tells addresses of one page, asked in many ways, from those of others."""
    split = urlsplit(path)
    return (
        split.path.split("/")[1],
        split.path.rpartition("/")[2][:12] if split.path.count("/") > 2 else "",
        *sorted(re.findall(r"([\w-]+)=", split.query)),
    )


def _links(path: str, answer: httpx2.Response) -> list[str]:
    if not answer.headers["content-type"].startswith("text/html"):
        return []
    tree = html5lib.parse(answer.text, namespaceHTMLElements=True)
    links = [str(element.get("href")) for element in tree.iter() if element.get("href")]
    return [urldefrag(link).url for link in links if link.startswith("/") and not link.startswith("//")]


def test_the_hostile_story_is_kept_and_told(found: dict[str, httpx2.Response]) -> None:
    """The corpus is worth something only while its pages are read and stand on the desk."""
    assert any("Salo" in answer.text and path.startswith("/stories/") for path, answer in found.items())
    text = "".join(answer.text for answer in found.values())
    assert "&lt;script&gt;window.ran=1;alert(1)&lt;/script&gt;" in text
    assert "{{7*7}}" in text
    assert len({_kind(path) for path in found}) > 8


def test_no_answer_is_a_fault(found: dict[str, httpx2.Response]) -> None:
    strange = {path: answer.status_code for path, answer in found.items() if answer.status_code not in (200, 404)}
    # Of a page called ".." a client makes the front page, which is not asked for passages and says so.
    assert {path: status for path, status in strange.items() if (path[:10], status) != ("/pages/..?", 400)} == {}
    assert [path for path, answer in found.items() if answer.status_code == 404] == [MISSING]


def test_no_element_of_an_answer_runs_or_loads_anything_but_the_desks_own(found: dict[str, httpx2.Response]) -> None:
    for path, answer in found.items():
        if answer.headers["content-type"].startswith("text/html"):
            for element in html5lib.parse(answer.text, namespaceHTMLElements=True).iter():
                _inert(path, element)


def _inert(path: str, element: Any) -> None:
    if not isinstance(element.tag, str):
        return
    name = element.tag.rpartition("}")[2].lower()
    if name == "script":
        assert str(element.get("src")).startswith("/static/"), path
        assert not (element.text or "").strip(), path
    else:
        assert name not in RUNS, (path, name)
    assert not (name == "meta" and element.get("http-equiv")), path
    for key, value in element.attrib.items():
        said = str(key).rpartition("}")[2].lower()
        assert not said.startswith("on"), (path, name, said)
        assert said != "style", (path, name, value)
        if said in LEADS:
            assert re.match(r"(/(?!/)|#|\?|https?://|$)", value), (path, name, value)
            outside = urlsplit(value).netloc
            assert not outside or (name == "a" and "noopener" in str(element.get("rel"))), (path, name, value)


def test_nothing_that_cannot_be_seen_or_turns_text_round_is_in_a_page_of_the_desk(
    found: dict[str, httpx2.Response],
) -> None:
    for path, answer in found.items():
        if answer.headers["content-type"].startswith("text/html"):
            assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", answer.text), path


def test_an_endless_headline_makes_no_endless_page(found: dict[str, httpx2.Response]) -> None:
    sizes = {path: len(answer.content) for path, answer in found.items() if not path.startswith("/api/")}
    assert {path: size for path, size in sizes.items() if size > 700_000} == {}
    assert not any(
        "W" * 5_000 in answer.text or "T" * 5_000 in answer.text
        for path, answer in found.items()
        if not path.startswith("/api/")
    )


def test_an_answer_to_a_fault_of_the_program_is_bound_as_all_others_are(
    hostile: tuple[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also the page that tells of it shows words that a page chose."""
    monkeypatch.setattr("reportedly.desk.web.evidence.outlet_of", lambda article: 1 / 0)
    answer = httpx2.get(f"{hostile[0]}/pages/long?%3Cscript%3E", timeout=60)
    assert answer.status_code == 500
    assert "Something broke here" in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_no_header_is_planted(found: dict[str, httpx2.Response]) -> None:
    for path, answer in found.items():
        assert "planted" not in answer.headers.get("set-cookie", ""), path
        assert answer.headers["x-content-type-options"] == "nosniff", path
        assert "default-src 'none'" in answer.headers["content-security-policy"], path


def test_feeds_calendars_and_json_hold_the_words_as_data(found: dict[str, httpx2.Response]) -> None:
    kinds = set()
    for path, answer in found.items():
        kind = answer.headers["content-type"].partition(";")[0]
        kinds.add(kind)
        if kind.endswith("json"):
            json.loads(answer.text)
        elif kind.endswith("xml"):
            ElementTree.fromstring(answer.content)
        elif kind == "text/calendar":
            Calendar.from_ical(answer.content)
        elif kind != "text/html":
            assert kind in ("text/css", "text/javascript", "image/svg+xml", "image/png"), (path, kind)
    assert {"application/json", "text/html", "application/atom+xml", "application/feed+json", "text/calendar"} <= kinds


def _watched(tab: Page, address: str) -> dict[str, list[str]]:
    """What a tab does that it should not, filled as it goes on."""
    seen: dict[str, list[str]] = {"requests": [], "dialogs": [], "console": [], "errors": []}
    tab.on(
        "request",
        lambda request: None if request.url.startswith(f"{address}/") else seen["requests"].append(request.url),
    )
    tab.on("dialog", lambda dialog: (seen["dialogs"].append(dialog.message), dialog.dismiss()))
    tab.on(
        "console",
        lambda message: seen["console"].append(message.text) if message.type in ("error", "warning") else None,
    )
    tab.on("pageerror", lambda error: seen["errors"].append(str(error)))
    tab.on("popup", lambda popup: seen["requests"].append(popup.url))
    return seen


def _walk(browser: Browser, address: str, paths: list[str]) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    seen = _watched(tab, address)
    for path in paths:
        answer = tab.goto(address + path, wait_until="load")
        assert answer
        tab.mouse.move(300, 300)
        tab.keyboard.press("Tab")
        where = tab.evaluate(
            "[location.origin, typeof window.ran, getComputedStyle(document.body).display, document.cookie]"
        )
        assert where == [address, "undefined", where[2], where[3]], path
        assert where[2] != "none", path
        assert "planted" not in where[3], path
        if answer.status == 404 or "json" in answer.headers["content-type"]:
            # A browser asks for an icon where an answer names none.
            seen["console"] = [said for said in seen["console"] if "404" not in said]
        assert seen == {"requests": [], "dialogs": [], "console": [], "errors": []}, path
        assert tab.evaluate(
            "[...document.styleSheets].every(sheet => sheet.href && sheet.href.startsWith(location.origin))"
        ), path
    context.close()


def _pages_of(found: dict[str, httpx2.Response]) -> list[str]:
    return [path for path, answer in found.items() if answer.headers["content-type"].startswith("text/html")]


def test_no_script_runs_and_nothing_leaves_for_another_host_in_a_browser(
    hostile: tuple[str, Path], found: dict[str, httpx2.Response], chromium: Browser
) -> None:
    """One page of each kind; a message of the policy in the console would say that the escaping had failed."""
    paths = {_kind(path)[:2]: path for path in _pages_of(found)}
    _walk(chromium, hostile[0], list(paths.values()))


@pytest.mark.slow
def test_so_it_is_on_every_page(hostile: tuple[str, Path], chromium: Browser) -> None:
    found = _found(*hostile, of_a_kind=40)
    for path in _pages_of(found):
        for element in html5lib.parse(found[path].text, namespaceHTMLElements=True).iter():
            _inert(path, element)
    _walk(chromium, hostile[0], _pages_of(found))
    _walk(chromium, hostile[0], [path for path, answer in found.items() if "json" in answer.headers["content-type"]])


def test_the_policy_alone_would_stop_a_page_that_got_through(hostile: tuple[str, Path], chromium: Browser) -> None:
    """The second wall: markup put into a page of the desk does nothing either."""
    context = chromium.new_context()
    tab = context.new_page()
    seen = _watched(tab, hostile[0])
    tab.goto(hostile[0])
    # No policy keeps a page from being moved by a meta element: that no such element is made is for the escaping.
    for payload in (payload for payload in PAYLOADS if "http-equiv" not in payload):
        tab.evaluate(
            "html => { const at = document.createElement('div'); at.innerHTML = html; document.body.append(at) }",
            payload,
        )
    tab.evaluate(
        "() => { const at = document.createElement('script'); at.textContent = 'window.ran=1'; document.head.append(at) }"
    )
    tab.wait_for_timeout(300)
    assert tab.evaluate("typeof window.ran") == "undefined"
    assert tab.evaluate("getComputedStyle(document.body).display") != "none"
    assert seen["dialogs"] == []
    assert not any(AWAY in url and not _was_blocked(seen, url) for url in seen["requests"])
    context.close()


def _was_blocked(seen: dict[str, list[str]], url: str) -> bool:
    return any(url.rstrip("/") in said and "Content Security Policy" in said for said in seen["console"])


def test_the_corpus_is_kept_apart_from_the_bundled_story(hostile: tuple[str, Path], tmp_path: Path) -> None:
    """A copy of the store serves the same: nothing of the defence lies in the process that added the pages."""
    copy = tmp_path / "copy.db"
    with closing(sqlite3.connect(hostile[1])) as from_, closing(sqlite3.connect(copy)) as into:
        from_.backup(into)
    with served(copy, clock=lambda: NOW) as address:
        assert "<script>window" not in httpx2.get(address, timeout=60).text
