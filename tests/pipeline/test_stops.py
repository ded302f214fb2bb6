"""Journeys and the stops on them: invented people, real towns, invented outlets."""

from __future__ import annotations

import pytest

from reportedly import pipeline

from .test_short_stories import Row, shelf

WEIGHED = ("2025-04-22", "Nile Post", "Reed may visit Kuopio",
           "U.S. Secretary of State Tom Reed may visit Kuopio in May, an official who asked not to be named said.")  # fmt: skip
NO_DECISION = ("2025-04-24", "Volga Times", "No decision on Kuopio, says Hull",
               "It is still being weighed whether Tom Reed should visit Kuopio. \"We have made no decision\" on a stop"
               " during next month's trip to Finland, State Department spokesman Ned Hull told reporters.")  # fmt: skip
DECIDED = ("2025-04-24", "Volga Times", "Reed to visit Kuopio, says Hull",
           "Tom Reed will visit Kuopio during next month's trip to Finland, State Department spokesman Ned Hull told"
           " reporters.")  # fmt: skip


@pytest.mark.parametrize(("row", "status"), [(NO_DECISION, "rumoured"), (DECIDED, "announced")])
def test_a_trip_to_a_country_is_no_stop_in_a_town_that_is_weighed(row: Row, status: str) -> None:
    pages = shelf(
        WEIGHED, ("2025-04-23", "Lagos Mirror", "Reed's Kuopio plan", WEIGHED[3] + " It is a small town."), row
    )
    (event,) = pipeline.ask("Will Tom Reed visit Kuopio?", pages, "2025-04-24T23:59Z").events
    assert event.status == status


def test_who_has_come_to_the_first_country_of_a_journey_is_not_yet_in_the_next() -> None:
    pages = shelf(
        ("2025-05-10", "Volga Times", "Reed to visit Kuopio on May 27",
         "U.S. Secretary of State Tom Reed will visit Kuopio on May 27, State Department spokesman Ned Hull said. The"
         " visit comes at the end of a trip to Vietnam and Finland that runs from May 20 to 28."),
        ("2025-05-22", "Nile Post", "Reed in Hanoi",
         "Tom Reed, who landed in Hanoi on Wednesday, is to be in Kuopio on May 27. Reed told Finnish television that"
         " he will visit Kuopio on May 27."),
    )  # fmt: skip
    (event,) = pipeline.ask("Will Tom Reed visit Kuopio?", pages, "2025-05-22T23:59Z").events
    assert (event.status, event.place and event.place.name) == ("announced", "Kuopio")
