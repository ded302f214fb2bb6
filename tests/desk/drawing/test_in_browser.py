"""The pictures in a real Chromium, on a page that forbids scripts and styles of its own."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from msgspec.structs import replace
from playwright.sync_api import Browser, Page

from reportedly.desk import drawing, look
from reportedly.desk.drawing.expectations import expectations
from reportedly.desk.drawing.figure_chart import figure_chart, figure_table
from reportedly.desk.drawing.origin_tree import origin_list, origin_tree
from reportedly.desk.drawing.status_history import status_history
from reportedly.desk.drawing.story_map import story_map
from reportedly.model.dossier import (
    Contradiction,
    DossierFigure,
    DossierPlace,
    EdgeKind,
    FigureValue,
    PlaceTold,
    Silence,
    Stance,
    Status,
    StatusChange,
    WhenTold,
)
from reportedly.model.statement import Basis

from .conftest import Desk, dossier, origin, page, step, words_from

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("chromium") is None, reason="no Chromium on this machine"),
]
POLICY = "default-src 'none'; style-src 'self'"
LONG = "The Association of Independent Harbour Pilots, Dockers and Ferrymen of the Northern Coast"
ARABIC = "مجلس إدارة الميناء"


def pictures(width: int) -> str:
    """Every picture of one story whose names are long and of several scripts."""
    names = ["Adria Wire", LONG, ARABIC, "東京湾新聞", "WWWWWW MMMMMM", "ilililil"]
    pages = tuple(page(f"p{at}", names[at % 6], f"2025-10-{6 + at % 9:02}T0{at % 9}:00Z") for at in range(24))
    edges = (
        step("o1", "Old Courier", EdgeKind.TOLD),
        step("Old Courier", "p0", EdgeKind.CITED),
        step("p0", "p1", EdgeKind.RELAYED),
        *(step("p1", f"p{at}", EdgeKind.COPIED) for at in range(2, 14)),
        step("o2", "p14"),
        step("o3", "p15"),
        step("o3", "p0"),
        *(step("p15", f"p{at}", EdgeKind.RELAYED) for at in range(16, 22)),
    )
    changes = [(Status.RUMOURED, "2025-10-06"), (Status.REPORTED, "2025-10-07"), (Status.OCCURRED, "2025-10-14")]
    told = dossier(
        (
            origin(1, "two officials of " + LONG, basis=Basis.ANONYMOUS, family="board"),
            origin(2, LONG, family="board"),
            origin(3, ARABIC, Stance.AGAINST),
        ),
        pages,
        edges,
        (Silence(LONG, "2025-10-06", words_from("p0")),),
        title=f"Meeting of {LONG} and {ARABIC}",
        history=tuple(StatusChange(at, status, LONG * 2, words_from("p0")) for status, at in changes),
        when_history=(WhenTold("2025-10-06", "2025-10-12", "2025-10-13", True, LONG, words_from("p1")),),
        place=DossierPlace("Zadar", "HR", 44.12, 15.23),
        place_history=(
            PlaceTold("2025-10-06", "Opatija", "HR", 45.34, 14.31, LONG, words_from("p1")),
            PlaceTold("2025-10-12", "Zadar", "HR", 44.12, 15.23, ARABIC, words_from("p2")),
        ),
    )
    against = Contradiction(f"Injured: 14 ({LONG}) against 9 ({ARABIC})", words_from("p3") + words_from("p4"))
    series = tuple(
        FigureValue(value, "at least" if at % 2 else None, f"2025-10-{7 + at:02}", names[at % 3], None, (f"p{at}",))
        for at, value in enumerate([4.0, 7, 9, 9, 14, 14, 12])
    )
    told = replace(told, contradictions=(against,))
    (event,) = told.events
    figure = DossierFigure("injured", series[-1], series)
    common: dict[str, Any] = {"addresses": Desk(), "width": width}
    drawn = [
        origin_tree(told, event, prefix="a", **common),
        status_history(event, as_of="2026-10-20", prefix="b", **common),
        expectations(event, as_of="2026-10-20", prefix="c", **common),
        figure_chart(figure, told, prefix="d", **common),
        story_map([event], prefix="e", **common),
    ]
    assert all(drawn)
    words = origin_list(told, event, addresses=Desk()) + figure_table(figure, addresses=Desk())
    return "".join(f'<div class="drawing-frame">{picture}</div>' for picture in drawn) + words


class Handler(BaseHTTPRequestHandler):
    """Serves one page at each width and its stylesheet."""

    def do_GET(self) -> None:
        css = self.path.endswith(".css")
        width = self.path.strip("/")
        page = (
            '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Pictures</title>'
            '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/all.css"></head>'
            f"<body><main><h1>Pictures</h1>{'' if css else pictures(int(width))}</main></body></html>"
        )
        body = (look.stylesheet() + drawing.stylesheet() if css else page).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/css" if css else "text/html; charset=utf-8")
        self.send_header("Content-Security-Policy", POLICY)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        pass


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.fixture(params=[(350, 390), (960, 1280)], ids=["phone", "desktop"])
def shown(request: pytest.FixtureRequest, site: str, chromium: Browser) -> Iterator[tuple[Page, list[str]]]:
    drawn, screen = request.param
    tab = chromium.new_page(viewport={"width": screen, "height": 900})
    said: list[str] = []
    tab.on("console", lambda message: said.append(message.text))
    tab.goto(f"{site}/{drawn}")
    yield tab, said
    tab.close()


def test_a_strict_page_has_nothing_to_refuse(shown: tuple[Page, list[str]]) -> None:
    """Only the browser's own wish for an icon is refused."""
    assert [each for each in shown[1] if "favicon" not in each] == []


def test_no_letters_run_out_of_their_picture(shown: tuple[Page, list[str]]) -> None:
    out = shown[0].evaluate(
        """() => [...document.querySelectorAll('svg.drawing text')].filter(text => {
            const all = text.ownerSVGElement.getBoundingClientRect(), box = text.getBoundingClientRect();
            return box.left < all.left - 2 || box.right > all.right + 2 || box.bottom > all.bottom + 2;
        }).map(text => text.textContent)"""
    )
    assert out == []


def test_all_letters_are_large_enough_to_be_read(shown: tuple[Page, list[str]]) -> None:
    smallest = shown[0].evaluate(
        """() => Math.min(...[...document.querySelectorAll('svg.drawing text, svg.drawing tspan')].map(text => {
            const svg = text.ownerSVGElement, scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            return parseFloat(getComputedStyle(text).fontSize) * scale;
        }))"""
    )
    assert smallest >= 11


def test_nothing_makes_the_page_itself_wider_than_the_screen(shown: tuple[Page, list[str]]) -> None:
    assert shown[0].evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_each_name_of_a_link_says_where_it_leads(shown: tuple[Page, list[str]]) -> None:
    found = Axe().run(shown[0]).response["violations"]
    assert [(each["id"], each["nodes"][0]["html"][:200]) for each in found] == []


def test_the_tree_is_walked_with_the_keyboard(shown: tuple[Page, list[str]]) -> None:
    tab = shown[0]
    tab.keyboard.press("Tab")
    tab.keyboard.press("Tab")
    assert tab.evaluate("document.activeElement.closest('svg.origin-tree') !== null")
    assert tab.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
