"""Which places bear a name, and that the files behind it are sound."""

from __future__ import annotations

import math
import re
from collections import Counter
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.events.places.gazetteer import Kind, distance, key_of, lookup

DATA = files("reportedly.events") / "data"


@pytest.mark.parametrize("spelling", ["St. Petersburg", "Saint Petersburg", "ST PETERSBURG", "Saint-Petersburg"])
def test_a_name_is_found_however_it_is_spelled(spelling: str) -> None:
    assert any(each.country == "RU" for each in lookup(spelling))


@pytest.mark.parametrize(
    ("name", "point"), [("Kyiv", (50.45, 30.52)), ("Kiev", (50.45, 30.52)), ("Åbo", (60.45, 22.27))]
)
def test_other_names_lead_to_the_same_place(name: str, point: tuple[float, float]) -> None:
    assert distance(lookup(name)[0].point, point) < 20


@pytest.mark.parametrize(
    ("name", "country", "point"),
    [
        ("Khasan", "RU", (42.43, 130.65)),
        ("Gaza", "PS", (31.42, 34.33)),
        ("Vostochny Cosmodrome", "RU", (51.88, 128.33)),
        ("Primorsky Krai", "RU", (45.0, 135.0)),
        ("Camp David", "US", (39.65, -77.46)),
        ("Hormuz", None, (26.57, 56.25)),
        ("Maui", "US", (20.80, -156.33)),
    ],
)
def test_the_supplement_gives_the_place_that_news_means(
    name: str, country: str | None, point: tuple[float, float]
) -> None:
    first = lookup(name)[0]
    assert first.country == country
    assert distance(first.point, point) < 100


def test_the_nearest_of_a_name_comes_first_where_asked() -> None:
    augusta = (44.31, -69.78)
    assert lookup("Portland")[0].region == "OR"
    assert lookup("Portland", near=[augusta])[0].region == "ME"


def test_a_region_gives_way_to_the_town_it_is_named_after() -> None:
    assert lookup("São Paulo")[0].kind is Kind.TOWN


def test_an_unknown_name_has_no_place() -> None:
    assert lookup("Balticfer") == ()
    assert lookup("") == ()


@given(st.text(max_size=30))
def test_any_text_can_be_looked_up_and_its_key_is_its_own_key(text: str) -> None:
    lookup(text)
    assert key_of(key_of(text)) == key_of(text)


def test_the_file_of_names_is_sorted_and_each_name_can_be_found() -> None:
    lines = (DATA / "gazetteer.tsv").read_bytes().splitlines()
    keys = [line.partition(b"\t")[0] for line in lines]
    assert keys == sorted(set(keys))
    for key in (*keys[:50], *keys[:: len(keys) // 500], *keys[-50:]):
        assert lookup(key.decode()), key


@pytest.fixture(scope="module")
def supplement() -> list[list[str]]:
    """The rows of the supplement."""
    text = (DATA / "places_supplement.tsv").read_text(encoding="utf-8")
    return [row.split("\t") for row in text.splitlines()[1:] if not row.startswith("#")]


@pytest.fixture(scope="module")
def towns() -> dict[str, set[tuple[int, int]]]:
    """The squares of one degree (south, west) that have a populated place, by country."""
    found: dict[str, set[tuple[int, int]]] = {}
    for line in (DATA / "gazetteer.tsv").read_text(encoding="utf-8").splitlines():
        for cell in line.split("\t")[1:]:
            country, _, kind, _, lat, lon, *_ = cell.split("|")
            if kind == "P":
                found.setdefault(country, set()).add((math.floor(float(lat)), math.floor(float(lon))))
    return found


def test_every_row_of_the_supplement_is_sound(supplement: list[list[str]]) -> None:
    assert len(supplement) >= 1300
    for names, country, kind, weight, lat, lon, source in supplement:
        assert lookup(names.split(";")[0])[0].reviewed, names
        assert country == "" or (len(country) == 2 and country.isupper()), names
        assert Kind(kind) and int(weight) > 0 and source, names
        assert -90 <= float(lat) <= 90 and -180 <= float(lon) <= 180, names


def test_no_name_of_the_supplement_stands_twice(supplement: list[list[str]]) -> None:
    keys = Counter(key_of(name) for row in supplement for name in dict.fromkeys(map(key_of, row[0].split(";"))))
    assert [key for key, times in keys.items() if times > 1] == []


REMOTE = {
    "Antarctica",
    "Aleutian Islands",
    "Bikini Atoll",
    "Chagos Islands",
    "Gulf of Alaska",
    "Hudson Bay",
    "Iwo Jima",
    "Kuril Islands",
    "Lake Eyre",
    "Maralinga",
    "Mururoa",
    "Novaya Zemlya",
    "Nunavut",
    "Pratas Islands",
    "Quebec",
}
"""Places of a country that are far from any of its towns."""


def test_places_of_the_supplement_lie_in_or_near_their_country(
    supplement: list[list[str]], towns: dict[str, set[tuple[int, int]]]
) -> None:
    far = {
        names.split(";")[0]
        for names, country, _, _, lat, lon, _ in supplement
        if country
        and not any(
            (math.floor(float(lat)) + up, math.floor(float(lon)) + right) in towns.get(country, ())
            for up in range(-2, 3)
            for right in range(-3, 4)
        )
    }
    assert far <= REMOTE


def test_towns_that_vouch_for_a_row_are_where_it_says(supplement: list[list[str]]) -> None:
    for names, country, _, _, lat, lon, source in supplement:
        vouched = re.search(r"(\d+) km from (.+) in GeoNames$", source)
        if vouched:
            same = [each for each in lookup(vouched[2]) if each.country == country]
            nearest = min(distance(each.point, (float(lat), float(lon))) for each in same)
            assert nearest <= int(vouched[1]) + 10, names


def test_names_all_over_the_file_are_found() -> None:
    names = [line.partition("\t")[0] for line in (DATA / "gazetteer.tsv").read_text(encoding="utf-8").splitlines()]
    assert [name for name in (names[0], *names[7::499], names[-1]) if not lookup(name)] == []
    assert not lookup(names[0] + "qq")
