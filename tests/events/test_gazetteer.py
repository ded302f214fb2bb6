"""Which places bear a name, and that the files behind it are sound."""

from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reportedly.events.gazetteer import Kind, distance, key_of, lookup

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


def test_every_row_of_the_supplement_is_sound() -> None:
    rows = [row.split("\t") for row in (DATA / "places_supplement.tsv").read_text(encoding="utf-8").splitlines()[1:]]
    rows = [row for row in rows if not row[0].startswith("#")]
    assert len(rows) >= 300
    for names, country, kind, weight, lat, lon, source in rows:
        assert lookup(names.split(";")[0])[0].reviewed, names
        assert country == "" or (len(country) == 2 and country.isupper()), names
        assert Kind(kind) and int(weight) > 0 and source, names
        assert -90 <= float(lat) <= 90 and -180 <= float(lon) <= 180, names
