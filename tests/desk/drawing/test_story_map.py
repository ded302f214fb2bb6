"""Places on a map, and outlines cut to them."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reportedly.desk.drawing.outlines import View, borders, coasts, thinned
from reportedly.desk.drawing.story_map import story_map
from reportedly.model.dossier import DossierEvent, DossierPlace, PlaceTold

from .conftest import Desk, Seen, dossier, words_from

See = Callable[[str], Seen]
Spot = tuple[str, str | None, float, float]
OPATIJA, PULA, ZADAR = ("Opatija", "HR", 45.34, 14.31), ("Pula", "HR", 44.87, 13.85), ("Zadar", "HR", 44.12, 15.23)
SUVA, APIA = ("Suva", "FJ", -18.14, 178.44), ("Apia", "WS", -13.83, -171.76)


def moved(*spots: Spot, title: str = "Meeting of A and B") -> DossierEvent:
    """An event that was to be at each place in turn, a day apart."""
    told = tuple(
        PlaceTold(f"2025-10-{6 + at:02}", *spot, "Nives Bratul", words_from(spot[0])) for at, spot in enumerate(spots)
    )
    return dossier((), (), (), title=title, place=DossierPlace(*spots[-1]), place_history=told).events[0]


def drawn(desk: Desk, *events: DossierEvent, width: int = 640) -> str:
    return story_map(events, addresses=desk, prefix="m", width=width)


def spots(picture: Seen) -> list[tuple[float, float]]:
    return [(float(part.get("cx", 0)), float(part.get("cy", 0))) for part in picture.of_class("place")]


@pytest.mark.parametrize("width", [350, 640])
def test_a_place_that_was_left_is_hollow_and_a_line_leads_to_where_it_moved(see: See, desk: Desk, width: int) -> None:
    picture = see(drawn(desk, moved(OPATIJA, PULA, ZADAR), width=width))
    assert "Zadar, Croatia" in picture.words
    assert "Pula" in picture.words, "the state that all are in is written once"
    assert len(picture.of_class("left")) == 2
    assert len(picture.of_class("stands")) == 1
    assert len(picture.of_class("move")) == 2
    assert "Moved from Opatija to Pula, 64 km, 7 October 2025, by Nives Bratul" in "".join(picture.root.itertext())


def test_other_events_there_do_not_change_how_the_foremost_stands(see: See, desk: Desk) -> None:
    foremost, other, left = moved(OPATIJA, ZADAR), moved(ZADAR), moved(OPATIJA)
    picture = see(drawn(desk, foremost, other, left))
    assert len(picture.of_class("stands")) == 1
    assert "since 7 Oct" in picture.words
    assert "until 7 Oct" in picture.words


def test_north_is_up_and_east_is_right(see: See, desk: Desk) -> None:
    (zadar, opatija) = spots(see(drawn(desk, moved(OPATIJA, ZADAR))))
    assert zadar[0] > opatija[0]
    assert zadar[1] > opatija[1]


def test_across_the_date_line_the_map_shows_the_short_way(see: See, desk: Desk) -> None:
    apia, suva = spots(see(drawn(desk, moved(SUVA, APIA))))
    assert suva[0] < apia[0]
    assert apia[0] - suva[0] < 640


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(-90, 90), st.floats(-180, 180)), min_size=1, max_size=6))
def test_every_place_on_earth_stands_on_its_map(where: list[tuple[float, float]]) -> None:
    events = [moved((f"Place {at}", None, lat, lon)) for at, (lat, lon) in enumerate(where)]
    picture = drawn(Desk(), *events)
    for x, y in re.findall(r'<circle class="place[^"]*" cx="([-\d.]+)" cy="([-\d.]+)"', picture):
        assert -1 <= float(x) <= 641
        assert -1 <= float(y) <= 398


def test_labels_do_not_cover_each_other(see: See, desk: Desk) -> None:
    crowd = [moved((f"Town {at}", "DE", 50 + at % 7 / 9, 8 + at % 5 / 7)) for at in range(15)]
    picture = see(drawn(desk, *crowd))
    names = picture.of_class("name")
    assert 3 <= len(names) < 15
    boxes = [(float(part.get("x", 0)), float(part.get("y", 0))) for part in names]
    for at, (x, y) in enumerate(boxes):
        assert all(abs(x - other_x) > 60 or abs(y - other_y) > 15 for other_x, other_y in boxes[at + 1 :])


def test_places_link_to_the_words_that_gave_them(see: See, desk: Desk) -> None:
    assert "/pages/Opatija#words" in see(drawn(desk, moved(OPATIJA))).addresses


def test_no_place_is_no_map(desk: Desk) -> None:
    assert drawn(desk, dossier((), (), ()).events[0]) == ""
    assert drawn(desk, moved(("Nowhere", None, float("nan"), 900.0))) == ""


def test_hostile_names_are_only_letters(see: See, desk: Desk) -> None:
    evil = '"><script>alert(1)</script>\u202e' + "x" * 100_000
    see(drawn(desk, moved((evil, "<b", 45.0, 14.0), (evil, None, 46.0, 15.0), title=evil)))


@pytest.mark.parametrize("near", [True, False])
@pytest.mark.parametrize(
    ("view", "land"),
    [
        (View(14.9, 46.0, 15.1, 46.2), True),  # inland in Slovenia
        (View(-40.0, 30.0, -39.0, 31.0), False),  # the Atlantic
        (View(100.0, 60.0, 101.0, 61.0), True),  # Siberia
        (View(179.0, 67.5, 181.0, 68.5), True),  # Chukotka, across the date line
        (View(-181.0, 67.5, -179.0, 68.5), True),
        (View(0.0, -86.0, 1.0, -85.0), True),  # Antarctica
        (View(50.8, 41.5, 51.0, 41.7), False),  # the Caspian Sea, within the ring of Eurasia
    ],
)
def test_land_is_where_land_is(view: View, land: bool, near: bool) -> None:
    """Over all rings the middle of the view lies within an odd number of them, or not."""
    x, y = (view.west + view.east) / 2, (view.south + view.north) / 2
    crossings = sum(_crossings(ring, x, y) for ring in coasts(view, near=near))
    assert crossings % 2 == land


def _crossings(ring: list[tuple[float, float]], x: float, y: float) -> int:
    count = 0
    for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
        if (y0 > y) is not (y1 > y) and x < x0 + (y - y0) * (x1 - x0) / (y1 - y0):
            count += 1
    return count


def test_outlines_stay_within_the_view_and_borders_pass_through_it() -> None:
    view = View(12.0, 43.0, 18.0, 47.0)
    for ring in coasts(view, near=True):
        assert all(11.999 <= x <= 18.001 and 42.999 <= y <= 47.001 for x, y in ring)
    assert sum(1 for _ in borders(view, near=True)) > 3
    assert not list(borders(View(-40.0, 30.0, -39.0, 31.0), near=True))


def test_thinning_keeps_both_ends() -> None:
    line = [(x / 10, 0.0) for x in range(101)]
    thin = thinned(line, 1.0)
    assert (thin[0], thin[-1]) == (line[0], line[-1])
    assert len(thin) <= 12


def test_the_outlines_are_small() -> None:
    data = files("reportedly.desk.drawing").joinpath("data", "outlines.json")
    assert len(data.read_bytes()) < 300_000
