"""The origin tree as it is drawn, and in words."""

from __future__ import annotations

import re
from collections.abc import Callable
from time import process_time

import pytest

from reportedly.desk.drawing.origin_tree import origin_list, origin_tree
from reportedly.model.dossier import Dossier, EdgeKind, Silence, Stance
from reportedly.model.statement import Basis

from .conftest import Desk, Seen, dossier, origin, page, step, words_from

See = Callable[[str], Seen]
HOSTILE = [
    '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
    "\u202egnorts\u202c \u2066x\u2069 \x00\x07",
    "مجلس إدارة ميناء كفارنر يقول إن الاجتماع سيعقد يوم الاثنين المقبل في مدينة بولا على الساحل الأدرياتيكي",
    "a" + "\u0301" * 500,
    "x" * 1_000_000,
    "javascript:alert(1)",
    "",
]


def drawn(told: Dossier, desk: Desk, width: int = 960, prefix: str = "t") -> str:
    return origin_tree(told, told.events[0], addresses=desk, prefix=prefix, width=width)


def rumour() -> Dossier:
    """One agency has it from two officials, through a newspaper; two outlets reprint it; a receptionist is against."""
    return dossier(
        (
            origin(1, "two officials", basis=Basis.ANONYMOUS),
            origin(2, "a receptionist", Stance.AGAINST, Basis.WITNESS),
        ),
        (page("wire"), page("one"), page("two"), page("hotel")),
        (
            step("o1", "Old Courier", EdgeKind.TOLD),
            step("Old Courier", "wire", EdgeKind.CITED),
            step("wire", "one", EdgeKind.COPIED),
            step("wire", "two", EdgeKind.COPIED),
            step("o2", "hotel"),
        ),
        (Silence("Norland", "2025-10-06", words_from("wire")),),
    )


def crowd(pages: int) -> Dossier:
    """Many origins, and one dispatch that most pages reprint."""
    origins = tuple(origin(number, f"speaker {number}", family=f"f{number % 9}") for number in range(60))
    kept = tuple(page(f"p{number:05}", origins=("o0",)) for number in range(pages))
    edges = [step("o0", "p00000")]
    for number in range(1, pages):
        source = "p00000" if number % 3 else f"o{number % 60}" if number % 2 else f"p{number - 1:05}"
        edges.append(step(source, f"p{number:05}", EdgeKind.SAID if source[0] == "o" else EdgeKind.COPIED))
    return dossier(origins, kept, tuple(edges))


@pytest.mark.parametrize("width", [360, 960])
def test_a_report_runs_from_its_origin_through_the_outlet_that_nobody_saw(see: See, desk: Desk, width: int) -> None:
    picture = see(drawn(rumour(), desk, width))
    for words in (
        "Two officials",
        "Old Courier",
        "cited, not seen",
        "wire Post",
        "A receptionist",
        "Norland, since 6 Oct",
    ):
        assert words in picture.words
    assert picture.of_class("unseen")
    assert picture.of_class("unnamed")


@pytest.mark.parametrize("width", [360, 960])
def test_those_against_it_and_the_silent_stand_under_headings_of_their_own(see: See, desk: Desk, width: int) -> None:
    picture = see(drawn(rumour(), desk, width))
    headings = ["".join(part.itertext()) for part in picture.of_class("heading")]
    assert headings == ["Say that it is or will be so", "Say that it is not or will not be so", "Silent"]


@pytest.mark.parametrize("width", [360, 960])
def test_every_step_leads_to_the_words_it_rests_on(see: See, desk: Desk, width: int) -> None:
    picture = see(drawn(rumour(), desk, width))
    for address in (
        "/evidence/o1/Old Courier",
        "/evidence/Old Courier/wire",
        "/evidence/wire/one",
        "/evidence/o2/hotel",
    ):
        assert address in picture.addresses
    assert "/pages/wire#words" in picture.addresses


def test_a_step_is_reached_by_the_keyboard_once(see: See, desk: Desk) -> None:
    root = see(drawn(rumour(), desk)).root
    stops = [part.get("href") for part in root.iter() if part.get("href") and part.get("tabindex") != "-1"]
    assert len(stops) == len(set(stops))
    assert set(stops) == {part.get("href") for part in root.iter() if part.get("href")}


def test_a_ribbon_is_as_thick_as_its_pages(see: See, desk: Desk) -> None:
    """From the two officials run three pages, from the receptionist one."""
    bars = see(drawn(rumour(), desk)).of_class("origin")
    assert float(bars[0].get("height", 0)) == pytest.approx(3 * float(bars[1].get("height", 0)))


def test_one_source_is_never_made_several(see: See, desk: Desk) -> None:
    told = dossier((origin(1),), (page("a"),), (step("o1", "a"),))
    assert "1 page, 1 origin." in "".join(see(drawn(told, desk)).root.itertext())


def test_origins_of_one_family_are_tied_together(see: See, desk: Desk) -> None:
    told = dossier(
        (origin(1, family="board"), origin(2, family="board"), origin(3)),
        (page("a"), page("b"), page("c")),
        (step("o1", "a"), step("o2", "b"), step("o3", "c")),
    )
    picture = see(drawn(told, desk))
    assert "One family, board: these origins are not independent" in "".join(picture.root.itertext())
    assert "one family, not independent" in picture.words


def test_nothing_is_drawn_where_no_page_is(desk: Desk) -> None:
    told = dossier((), (), ())
    assert drawn(told, desk) == ""
    assert origin_list(told, told.events[0], addresses=desk) == ""


@pytest.mark.parametrize("width", [360, 960])
@pytest.mark.parametrize("name", HOSTILE)
def test_names_of_any_kind_are_only_letters(see: See, desk: Desk, name: str, width: int) -> None:
    told = dossier(
        (origin(1, name), origin(2, name, Stance.AGAINST, family=name)),
        (page("a", name), page("b", name)),
        (step("o1", "a", text=name), step("o2", "b", text=name), step("a", "b", EdgeKind.RELAYED)),
        (Silence(name, name),),
        title=name,
    )
    picture = drawn(told, desk, width)
    assert len(see(picture).root.findall(".//*")) < 200
    assert len(picture) < 40_000
    assert "<script" not in origin_list(told, told.events[0], addresses=desk)


@pytest.mark.parametrize("width", [360, 640, 960, 1200])
def test_no_label_runs_out_of_the_picture(see: See, desk: Desk, width: int) -> None:
    """Names are clipped by an estimate of their width that is rather too wide."""
    long = "The Association of Independent Harbour Pilots, Dockers and Ferrymen of the Northern Coast " * 3
    told = dossier(
        (origin(1, long),),
        (page("a", long), page("b", long)),
        (step("o1", "a"), step("a", "b", EdgeKind.COPIED)),
    )
    picture = see(drawn(told, desk, width))
    assert "…" in picture.words
    for text in picture.root.iter("{http://www.w3.org/2000/svg}text"):
        letters, x = len("".join(text.itertext())), float(text.get("x", 0))
        ends = x - letters * 5 if text.get("text-anchor") == "end" else x + letters * 5
        assert -1 <= ends <= width + 1


def test_two_trees_on_one_page_share_no_id(desk: Desk) -> None:
    both = drawn(rumour(), desk, prefix="one") + drawn(rumour(), desk, prefix="two")
    ids = re.findall(r' id="([^"]+)"', both)
    assert len(ids) == len(set(ids)) == 4


@pytest.mark.parametrize("width", [360, 960])
def test_five_hundred_pages_stay_a_picture(see: See, desk: Desk, width: int) -> None:
    picture = drawn(crowd(500), desk, width)
    assert re.search(r"and \d+ more", see(picture).words)
    assert "#pages" in see(picture).addresses
    assert len(picture) < 80_000
    assert float(see(picture).root.get("height", 0)) < 3000


def test_a_report_handed_on_thousands_of_times_is_drawn_to_its_fourth_hand(see: See, desk: Desk) -> None:
    pages = tuple(page(f"p{number}") for number in range(3000))
    chain = tuple(step(f"p{number}", f"p{number + 1}", EdgeKind.RELAYED) for number in range(2999))
    told = dossier((origin(1),), pages, (step("o1", "p0"), *chain))
    assert re.search(r"2,99\d pages", see(drawn(told, desk)).words)
    assert "2,9" in origin_list(told, told.events[0], addresses=desk)


def test_time_grows_no_faster_than_pages(desk: Desk) -> None:
    def seconds(pages: int) -> float:
        told = crowd(pages)
        found = []
        for _ in range(3):
            start = process_time()
            drawn(told, desk)
            found.append(process_time() - start)
        return min(found)

    assert seconds(4000) < 16 * seconds(500)


def test_the_same_story_is_drawn_the_same(desk: Desk) -> None:
    assert drawn(crowd(300), desk) == drawn(crowd(300), desk)


def test_the_list_tells_each_step_with_its_link(desk: Desk) -> None:
    told = rumour()
    words = origin_list(told, told.events[0], addresses=desk)
    assert words.count("<ul") == words.count("</ul>")
    assert words.count("<li") == words.count("</li>")
    for part in ("Two officials", "cited, not seen", 'href="/evidence/wire/one"', "Norland, since 6 Oct 2025"):
        assert part in words


def test_a_whole_story_is_drawn_from_all_its_origins_which_take_no_side(see: See, desk: Desk) -> None:
    picture = see(origin_tree(rumour(), None, addresses=desk, prefix="s"))
    assert "A receptionist" in picture.words
    assert not picture.of_class("heading")


def test_a_further_step_between_outlets_of_one_column_passes_on_their_left(see: See, desk: Desk) -> None:
    """On their right stand their names."""
    edges = (step("o1", "a"), step("Norland Wire", "b", EdgeKind.CREDITED), step("b", "a", EdgeKind.RELAYED))
    told = dossier((origin(1),), (page("a"), page("b")), edges)
    line, *_ = [each for each in see(drawn(told, desk)).root.iter() if each.get("class", "").startswith("further")]
    start, *others = [float(each.split()[0]) for each in re.findall(r"[\d.]+ [\d.]+", line.get("d", ""))]
    assert all(x <= start for x in others)


def test_a_note_without_room_leaves_out_its_pages_and_is_not_cut_within_a_word(see: See, desk: Desk) -> None:
    told = dossier((origin(1, basis=Basis.OFFICIAL, first="2024-10-06"),), (page("a"),), (step("o1", "a"),))
    narrow, wide = (see(drawn(told, desk, width)).words for width in (736, 960))
    assert "official on record · 6 Oct 2024 a Post" in narrow
    assert "official on record · 6 Oct 2024 · in 1 page" in wide
