"""What a reading says of the places of its page."""

from __future__ import annotations

from reportedly.model.article import Article
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind, Place, PlaceUse

HERE = Place("TURKU", "Turku", "FI", 60.45, 22.27, PartKind.BODY, (0, 5))
POLICE = Place("Turku", "Turku", "FI", 60.45, 22.27, PartKind.BODY, (0, 5), PlaceUse.ASSOCIATIVE)
LATER = Place("Vaasa", "Vaasa", "FI", 63.10, 21.62, PartKind.BODY, (40, 45))


def reading(*places: Place) -> Reading:
    return Reading(Outcome(OutcomeKind.READ), Article("p1", ""), "2025-03-14T08:00:00Z", places=places)


def test_a_page_is_written_from_the_place_that_it_begins_with() -> None:
    assert reading(HERE, LATER).written_from == HERE
    assert reading(LATER).written_from is None


def test_a_body_named_after_a_place_is_no_dateline_and_no_place_itself() -> None:
    assert reading(POLICE, LATER).written_from is None
    assert reading(POLICE, LATER).literal_places == (LATER,)


def test_stamps_may_stand_before_a_dateline() -> None:
    text = "Northwire | Created: 14-03-2025 13:05 IST. TURKU, March 14 (Northwire) - A ferry sank off Vaasa."
    place = Place("TURKU", "Turku", "FI", 60.45, 22.27, PartKind.BODY, (43, 48))
    sent = Reading(Outcome(OutcomeKind.READ), Article("p1", text), "2025-03-14T08:00:00Z", places=(place,))
    assert sent.written_from == place
    unsent = Reading(
        Outcome(OutcomeKind.READ), Article("p1", text.replace(" (Northwire) -", "")), "2025-03-14", places=(place,)
    )
    assert unsent.written_from is None
