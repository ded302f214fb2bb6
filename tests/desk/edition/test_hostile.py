"""Whatever a page holds, in the edition it is words: nothing runs, loads, leads astray, or turns a reader's page around."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import atoma
import html5lib
import pytest
from icalendar import Calendar
from playwright.sync_api import Browser
from selectolax.lexbor import LexborHTMLParser

from reportedly.desk.cli import run
from reportedly.model.correction import Correction, CorrectionKind
from reportedly.store import open_store

from ..web import hostile

BASE = "https://news.example/"
MEGABYTE = "W" * 1_000_000
SCRIPT = '"><script>window.ran=1;alert(1)</script><img src=http://away.example/x onerror=alert(1)>'


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The edition of hostile pages: one story has a headline of a megabyte, one was merged into another."""
    folder = tmp_path_factory.mktemp("hostile")
    store = folder / "hostile.db"
    lines = [
        {"id": f"m{number}", "outlet": f"{SCRIPT} Wire", "published": day, "title": title, "body": body}
        for number, (day, title, body) in enumerate(
            [
                ("2025-05-02", MEGABYTE, f"{'Q' * 300} Ott may meet Rosa Valli in Graz on Monday, two officials said."),
                ("2025-07-02", f"Strike {SCRIPT}", f"A strike began in Oulu on Monday, {SCRIPT} Union said."),
                ("2025-09-02", "\u202eekirtS", "A ferry sank off Bari on Sunday, the coast guard said."),
                ("2025-11-02", SCRIPT, "The council of Riga elected Anna Lind mayor on Monday, its chairman said."),
            ]
        )
    ]
    (folder / "more.jsonl").write_text("".join(f"{json.dumps(line)}\n" for line in lines), encoding="utf-8")
    sources = [*hostile.pages(folder), str(folder / "more.jsonl")]
    assert run(["add", *sources, "--store", str(store), "--tagger", "none"]) in (0, 1)
    opened = open_store(store, write=True)
    ids = sorted(head.id for head in opened.stories())
    assert len(ids) > 3, ids
    for kind, story, after in (
        (CorrectionKind.HEADLINE, ids[0], f"{SCRIPT} \u202e {MEGABYTE}"),
        (
            CorrectionKind.HEADLINE,
            ids[1],
            "</title></script><meta http-equiv=refresh content='0;url=http://away.example'>",
        ),
    ):
        opened.correct(Correction(kind, story, "2025-10-01T00:00Z", SCRIPT, SCRIPT, after=after))
    opened.correct(Correction(CorrectionKind.MERGE, ids[-1], "2025-10-01T00:00Z", SCRIPT, SCRIPT, other=ids[-2]))
    opened.close()
    words = ["publish", str(folder / "site"), "--store", str(store), "--as-of", "2025-12-31", "--base-url", BASE]
    assert run(words) == 0
    return folder / "site"


@pytest.fixture(scope="module")
def served(site: Path) -> Iterator[str]:
    """The address at which a plain web server gives the edition."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


def test_every_page_is_valid_light_and_inert(site: Path) -> None:
    for path in site.rglob("*.html"):
        content = path.read_bytes()
        html5lib.HTMLParser(strict=True).parse(content, transport_encoding="utf-8")
        assert len(content) < 150_000, path
        tree = LexborHTMLParser(content.decode())
        for element in tree.css("*"):
            assert element.tag not in ("iframe", "object", "embed", "form", "base", "img", "style"), path
            assert not [name for name in element.attributes if name.startswith("on")], path
            for name in ("href", "src"):
                link = element.attributes.get(name) or ""
                assert re.match(r"(https?://|data:,$|[a-z0-9._~/-]*(#|$))", link), f"{link!r} on {path}"
        assert {each.attributes.get("type") for each in tree.css("script")} <= {"application/ld+json"}
        assert not re.search(r"[\u202a-\u202e\u2066-\u2069\x00-\x08]", content.decode()), path


def test_linked_data_feeds_and_maps_stay_what_they_are(site: Path) -> None:
    for path in (site / "stories").glob("*.html"):
        for script in LexborHTMLParser(path.read_text(encoding="utf-8")).css("script"):
            assert json.loads(script.text())["@type"] == "NewsArticle"
    for path in site.rglob("*.atom"):
        atoma.parse_atom_bytes(path.read_bytes())
        assert path.stat().st_size < 2_000_000, path
    for path in site.rglob("*.rss"):
        atoma.parse_rss_bytes(path.read_bytes())
    for path in site.rglob("*.json"):
        json.loads(path.read_bytes())
    for path in site.glob("*sitemap.xml"):
        ElementTree.fromstring(path.read_bytes())
    assert Calendar.from_ical((site / "calendar.ics").read_bytes()).walk("VEVENT") is not None


def test_files_stand_where_they_belong_whatever_ids_and_names_are(site: Path) -> None:
    for path in site.rglob("*"):
        assert path.resolve().is_relative_to(site.resolve())
        assert re.match(r"[A-Za-z0-9._~-]{1,120}$", path.name), path


@pytest.mark.slow
def test_in_a_real_browser_nothing_runs_and_nobody_else_is_asked(site: Path, served: str, chromium: Browser) -> None:
    context = chromium.new_context()
    tab = context.new_page()
    asked: list[str] = []
    seen: list[str] = []

    def note(dialog: Any) -> None:
        seen.append(f"dialog {dialog.message}")
        dialog.dismiss()

    tab.on("request", lambda request: asked.append(request.url))
    tab.on("dialog", note)
    tab.on("pageerror", lambda error: seen.append(str(error)))
    tab.on("popup", lambda popup: seen.append(f"popup {popup.url}"))
    # The page that leads on from a story that was merged has a test of its own.
    staying = [path for path in site.rglob("*.html") if b'http-equiv="refresh"' not in path.read_bytes()]
    pages = sorted(path.relative_to(site).as_posix() for path in staying)
    assert len(pages) > 20
    for page in pages:
        tab.goto(f"{served}/{page}", wait_until="load")
        assert tab.evaluate("typeof window.ran") == "undefined", page
        assert tab.evaluate("getComputedStyle(document.body).display") != "none", page
        assert tab.url.startswith(served), page
    context.close()
    assert seen == []
    assert [url for url in asked if not url.startswith(f"{served}/")] == []


@pytest.mark.slow
def test_the_address_of_a_story_that_was_merged_leads_on(site: Path, served: str, chromium: Browser) -> None:
    moved = [path for path in (site / "stories").glob("*.html") if b'http-equiv="refresh"' in path.read_bytes()]
    (gone,) = moved
    context = chromium.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{served}/stories/{gone.name}")
    tab.wait_for_url(lambda url: not url.endswith(gone.name), timeout=30_000)
    assert tab.url.startswith(f"{served}/stories/")
    assert tab.locator("h1").count() == 1
    context.close()
