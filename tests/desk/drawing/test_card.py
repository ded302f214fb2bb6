"""The card of a story for where its address is shared."""

from __future__ import annotations

import re
import struct
from xml.etree import ElementTree

import pytest
import resvg_py

from reportedly.desk.drawing import card as cards
from reportedly.desk.drawing.card import NoFontError, card, card_png
from reportedly.model.dossier import Dossier, EdgeKind, Stance, Status

from .conftest import dossier, origin, page, step

HEADLINE = "Potential meeting of A and B remains uncertain"
needs_font = pytest.mark.skipif(cards.font() is None, reason="this machine has no font to write with")


def story() -> Dossier:
    copies = tuple(page(f"copy{number}") for number in range(5))
    return dossier(
        (origin(1), origin(2, stance=Stance.AGAINST)),
        (page("wire"), page("hotel"), *copies),
        (step("o1", "wire"), step("o2", "hotel"), *(step("wire", each.id, EdgeKind.COPIED) for each in copies)),
        status=Status.DISPUTED,
        since="2025-10-11T17:10+02:00",
    )


def drawn(headline: str = HEADLINE, told: Dossier | None = None) -> str:
    told = told or story()
    return card(told, told.events[0], headline=headline, count="7 pages, 2 origins")


def lines(picture: str) -> list[str]:
    root = ElementTree.fromstring(picture)
    return ["".join(part.itertext()) for part in root.iter("{http://www.w3.org/2000/svg}text")]


def test_a_card_has_headline_status_and_count() -> None:
    written = lines(drawn())
    assert {"Disputed", "since 11 October 2025", "7 pages, 2 origins", "as of 20 October 2025"} <= set(written)
    assert HEADLINE in " ".join(written)


def test_each_page_has_a_line_from_its_origin() -> None:
    assert len(re.findall(r'<path d="M690 ', drawn())) == 7


def test_a_card_of_thousands_of_pages_stays_small() -> None:
    pages = tuple(page(f"p{number}") for number in range(3000))
    told = dossier((origin(1),), pages, tuple(step("o1", each.id) for each in pages))
    assert len(drawn(told=told)) < 20_000


def test_colours_are_written_out_and_nothing_is_fetched() -> None:
    assert not re.search(r"var\(|class=\"status|style=|url\(|<image|href", drawn())


def test_a_long_headline_is_set_smaller_then_cut() -> None:
    written = lines(drawn("The dockers of the northern coast will meet the owners " * 20))
    assert sum("dockers" in line or "owners" in line for line in written) <= 5
    assert any(line.endswith("…") for line in written)


def test_a_headline_from_right_to_left_begins_at_the_right() -> None:
    assert 'text-anchor="end"' in drawn("مجلس الإدارة يجتمع يوم الاثنين")


@pytest.mark.parametrize("headline", ['"><script>alert(1)</script>', "\u202e\x00evil", "x" * 1_000_000, "", " "])
def test_hostile_headlines_are_only_letters(headline: str) -> None:
    picture = drawn(headline)
    ElementTree.fromstring(picture)
    assert "<script" not in picture
    assert len(picture) < 8000


@needs_font
def test_a_card_becomes_a_picture_of_1200_by_630() -> None:
    png = card_png(drawn())
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", png[16:24]) == (1200, 630)
    assert len(png) < 150_000


@needs_font
def test_the_headline_is_there_to_be_read() -> None:
    """Without its letters the picture is another one."""
    assert card_png(drawn()) != card_png(re.sub(r"<text.*?</text>", "", drawn()))


def test_without_any_font_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without fonts, as the library that draws sees it."""
    real = resvg_py.svg_to_bytes
    monkeypatch.setattr(cards.resvg_py, "svg_to_bytes", lambda **given: real(**given, skip_system_fonts=True))
    for each in (cards.font, cards._written):
        each.cache_clear()
    try:
        with pytest.raises(NoFontError, match="install one"):
            card_png(drawn())
    finally:
        for each in (cards.font, cards._written):
            each.cache_clear()
