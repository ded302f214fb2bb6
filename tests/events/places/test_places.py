"""Where pages name places, and which places they mean."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from reportedly import language
from reportedly.events.places.find import find_places
from reportedly.events.places.gazetteer import distance
from reportedly.model.article import Article
from reportedly.model.statement import PartKind, Place, PlaceUse

SETS = Path(__file__).parents[4] / "shared" / "data" / "place"


def places(text: str, title: str | None = None) -> tuple[Place, ...]:
    (document,) = language.parse([Article(id="page", text=text, title=title, language="en")])
    return find_places(document)


def named(text: str) -> list[str]:
    return [place.text for place in places(text)]


def associated(text: str, title: str | None = None) -> list[str]:
    return [place.text for place in places(text, title) if place.use is PlaceUse.ASSOCIATIVE]


def countries(text: str) -> dict[str, str | None]:
    return {place.text: place.country for place in places(text)}


def test_a_place_comes_with_its_country_coordinates_and_the_words_that_name_it() -> None:
    (place,) = places("The fair opened in Tallinn on Friday.")
    assert (place.name, place.country, place.lat, place.lon) == ("Tallinn", "EE", 59.44, 24.75)
    assert (place.part, place.span) == (PartKind.BODY, (19, 26))


def test_a_street_of_ministries_is_not_its_namesake_overseas() -> None:
    assert countries("Somebody in Whitehall is worried.") == {"Whitehall": "GB"}


def test_every_mention_is_given_in_the_headline_too() -> None:
    found = places("The ferry left Turku at noon. It never came back to Turku.", title="Ferry lost off Turku")
    assert [place.part for place in found] == [PartKind.BODY, PartKind.BODY, PartKind.TITLE]


@pytest.mark.parametrize(
    "text",
    [
        "Russian officials met their Finnish colleagues.",
        "The Washington Post and the Gotland Courier reported it.",
        "Doctors fear that the Marburg virus will spread.",
        "The plan was drawn up in March and put off until August.",
        "Volunteers of the Red Cross flew in from the West Coast.",
    ],
)
def test_demonyms_outlets_illnesses_months_and_coasts_are_no_places(text: str) -> None:
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The University of Toronto welcomed the students.", "Toronto"),
        ("The plan was approved by the Dunwoody City Council.", "Dunwoody"),
        ("The Byesville Volunteer Fire Department was called at noon.", "Byesville"),
        ("The Texas Department of Transportation closed the road.", "Texas"),
        ("Chicopee police are looking for the man.", "Chicopee"),
        ("A Chicopee woman won the prize.", "Chicopee"),
        ("The Anderson County Sheriff's Office made the arrest.", "Anderson County"),
    ],
)
def test_the_place_in_the_name_of_a_body_is_given_as_such(text: str, place: str) -> None:
    assert associated(text) == [place]


def test_the_place_a_body_is_named_after_is_told_from_the_place_itself() -> None:
    found = places("Dunwoody police closed the road. The driver was taken to a jail in Dunwoody.")
    assert [place.use for place in found] == [PlaceUse.ASSOCIATIVE, PlaceUse.LITERAL]


@pytest.mark.parametrize(
    "text",
    [
        "She studied at the Lee Academy for the Arts.",
        "The boy was brought to Reid Hospital.",
        "The Chamber of Commerce thanked the Department of Justice.",
        "Dennis Evans of the health department spoke.",
        "The Glacier Ridge Council met.",
        "She lives at 12 Chesterton Road with two cats.",
        "The Big Bang was long ago.",
    ],
)
def test_names_of_people_and_ordinary_words_in_the_names_of_bodies_are_no_places(text: str) -> None:
    assert associated(text) == []


def test_a_place_known_elsewhere_on_the_page_is_one_in_any_name() -> None:
    assert associated("The crew of Rodeo Chicopee rode home in Chicopee.") == ["Chicopee"]
    assert associated("The couple live in Chicopee.", title="Chicopee Bus ends its service") == ["Chicopee"]


def test_names_before_counties_are_counties() -> None:
    found = places("The rate rose in Oconee and Oglethorpe counties.")
    assert [(place.text, place.name) for place in found] == [
        ("Oconee", "Oconee County"),
        ("Oglethorpe", "Oglethorpe County"),
    ]


def test_a_dateline_may_stand_in_a_paragraph() -> None:
    assert named("Eighteen left homeless after blaze. TORRINGTON — A fire destroyed the roof.") == ["TORRINGTON"]


def test_a_person_named_like_a_place_is_none() -> None:
    assert named("Paris Lindqvist said she would resign. Lindqvist spoke in Paris.") == ["Paris"]


def test_a_preposition_outweighs_the_recogniser() -> None:
    assert "Naantali" in named("Dock workers at Naantali saw no sign of a visit.")


def test_a_list_of_places_goes_on_after_its_first() -> None:
    assert named("Ships were held in Kotka, Hanko and Naantali.") == ["Kotka", "Hanko", "Naantali"]


def test_the_dateline_is_a_place() -> None:
    assert named("TALLINN (Northwire) - The two firms signed a pact on Monday.")[0] == "TALLINN"


def test_a_capital_that_speaks_is_a_government_and_one_that_is_visited_a_place() -> None:
    assert named("Seoul said the envoy would come.") == []
    assert named("The envoy will come to Seoul.") == ["Seoul"]


def test_a_place_lies_where_its_own_mention_says() -> None:
    found = places("She flew from Portland, Oregon, to Portland, Maine, on Tuesday.")
    coasts = [place.lon for place in found if place.text == "Portland"]
    assert coasts[0] < -120 < -75 < coasts[1]


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("A train crossed at the Russian border city of Khasan.", "RU"),
        ("The talks will be held in Cordoba. Spanish police closed the roads around Seville.", "ES"),
        ("The talks will be held in Cordoba. Argentine police closed the roads around Rosario.", "AR"),
    ],
)
def test_demonyms_and_neighbours_tell_which_place_is_meant(text: str, country: str) -> None:
    found = places(text)
    assert found
    assert {place.country for place in found} == {country}


def test_a_state_and_a_region_of_one_name_are_told_apart() -> None:
    assert countries("The storm killed two people in Atlanta, Georgia.")["Georgia"] == "US"
    assert countries("Protesters filled Tbilisi as Georgia voted.")["Georgia"] == "GE"


def test_names_that_fit_together_settle_each_other() -> None:
    """Paris lies in Texas where Henry County is absent and in Tennessee beside it, though Texas has the larger one."""
    found = places(
        "The Paris-Henry County Heritage Center opened near Buchanan and Puryear. Paris and Henry County paid for it."
    )
    assert {(place.name, place.lat, place.lon) for place in found if place.name == "Paris"} == {("Paris", 36.3, -88.33)}


def test_a_small_town_does_not_take_the_name_of_a_large_region() -> None:
    found = places("Voters in Toledo, Cleveland and Akron looked to Oregon.")
    assert [place.lon < -115 for place in found if place.text == "Oregon"] == [True]


def test_a_capital_of_a_state_is_not_given_up_for_a_namesake_near_by() -> None:
    assert countries("The firms in Dallas and Houston sold their offices in London and Paris.")["Paris"] == "FR"


def test_an_abbreviated_region_after_a_comma_is_a_place() -> None:
    found = countries("The crash happened near Columbus, Ga., on Monday.")
    assert found == {"Columbus": "US", "Ga.": "US"}


def test_seas_and_disputed_ground_belong_to_no_country() -> None:
    assert countries("A tanker was hit in the Red Sea.") == {"Red Sea": None}


def test_a_page_without_places_has_none() -> None:
    assert places("Nobody said anything.") == ()
    assert places("") == ()


@pytest.mark.slow
@pytest.mark.skipif(not SETS.exists(), reason=f"annotated sets not at hand: {SETS}")
@pytest.mark.parametrize(("name", "floor"), [("geovirus", 0.88), ("geowebnews", 0.90)])
def test_places_found_on_annotated_news_are_the_right_ones(name: str, floor: float) -> None:
    """Of the annotated mentions found on the first fifty pages, most lie within 161 km of where they should."""
    with gzip.open(SETS / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        pages = [json.loads(line) for line, _ in zip(lines, range(50), strict=False)]
    documents = language.parse([Article(id=str(page["id"]), text=page["text"], language="en") for page in pages])
    right = wrong = 0
    for page, document in zip(pages, documents, strict=True):
        truth = {(each["start"], each["end"]): each for each in page["toponyms"] if each["lat"] is not None}
        for place in find_places(document):
            if place.span in truth:
                gold = truth[place.span]
                near = distance((place.lat, place.lon), (gold["lat"], gold["lon"])) <= 161
                right, wrong = right + near, wrong + (not near)
    assert right / (right + wrong) >= floor


def test_a_region_is_called_as_the_page_writes_it_in_full() -> None:
    """English pages say Bavaria, whatever the table calls it; short forms are written out."""
    found = places("A train derailed in Bavaria, and a ferry sank off the Tyumen Oblast, in Calif. and in the U.S.")
    assert [place.name for place in found] == ["Bavaria", "Tyumen Oblast", "California", "United States"]
