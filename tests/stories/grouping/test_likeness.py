"""How alike two pages are."""

from __future__ import annotations

from msgspec.structs import replace
from tests.stories.factories import meeting, page

from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.statement import EventType
from reportedly.stories.grouping.likeness import fingerprint, likeness, weigh

FERRY = (
    "The ferry Lagan sank off Hvar on Sunday, the coastguard said. At least 1,204 people were aboard with Ana Bilic."
)
OTHER = (
    "The ferry Marija sank off Vis on Sunday, the coastguard said. At least 1,380 people were aboard with Eva Soric."
)


def terms(text: str, title: str | None = None) -> dict[str, float]:
    reading = page("A", "2025-05-01", text=text)
    return weigh(fingerprint(replace(reading, article=replace(reading.article, title=title))).counts, {}, 0)


def test_two_wrecks_in_one_wording_are_less_alike_than_two_reports_of_one():
    again = "Rescuers found nobody of the ferry Lagan off Hvar; Ana Bilic had been aboard with 1.204 people."
    assert likeness(terms(FERRY), terms(again)) > 2 * likeness(terms(FERRY), terms(OTHER))


def test_one_term_in_common_speaks_for_nothing():
    assert likeness(terms("Floods in Lagan"), terms("Elections near Lagan")) < 0.05


def test_numbers_are_one_however_their_thousands_are_marked():
    assert {"1204", "6.8"} <= fingerprint(page("A", "2025", text="1.204 or 1,204 at 6,8 or 6.8")).counts.keys()


def test_a_headline_counts_more_than_the_body():
    counts = fingerprint(page("A", "2025-05-01", text="harbour ferry")).counts
    named = page("A", "2025-05-01", text="harbour")
    titled = fingerprint(replace(named, article=replace(named.article, title="ferry"))).counts
    assert titled["ferry"] > counts["ferry"]


def test_of_a_language_that_is_not_read_only_names_and_numbers_count():
    reading = replace(page("A", "2025-05-01", text="El ferry Lagan en 2025 y mucho mas"), events=())
    unread = replace(reading, outcome=Outcome(OutcomeKind.UNREAD_LANGUAGE, "es"))
    assert fingerprint(unread).counts.keys() == {"lagan", "name:lagan", "2025"}


def test_a_deal_ties_pages_by_the_two_it_stands_between():
    deal = meeting(kind=EventType.ECONOMIC, who=("Halvline", "Eestiway Group"))
    assert "between:eestiway+halvline" in fingerprint(page("A", "2025-05-01", deal)).counts
    assert not [term for term in fingerprint(page("A", "2025-05-01", meeting())).counts if term.startswith("between:")]


def test_a_rare_term_weighs_more_than_a_usual_one():
    weighed = weigh({"ferry": 1.0, "lagan": 1.0}, {"ferry": 900, "lagan": 2}, 1000)
    assert list(weighed) == ["lagan", "ferry"]
    assert abs(sum(weight * weight for weight in weighed.values()) - 1.0) < 0.001
