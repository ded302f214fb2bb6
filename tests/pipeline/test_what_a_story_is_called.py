"""What a story is called: by the event that its pages open with, or by a headline where none carries it."""

from __future__ import annotations

from tests.pipeline.test_short_stories import Row, shelf

from reportedly import pipeline
from reportedly.model.dossier import Dossier

VISIT = "Ada Berg, who leads Norland, will visit Port Haven on Friday, her office said."
FILLER = "The winter has been long in the hills above the town, and the road to the mill is closed. " * 6


def dossier(*rows: Row) -> Dossier:
    found = pipeline.dossier("s", shelf(*rows), "2025-06-30")
    assert found is not None
    return found


def test_what_most_pages_open_with_comes_before_what_more_of_them_mention() -> None:
    old = FILLER + "Ida Lind was elected president of Norland in May."
    found = dossier(
        ("2025-06-02", "Kelso Post", "Berg to visit Port Haven", f"{VISIT} {old}"),
        ("2025-06-03", "Quay News", "Berg will visit Port Haven", f"{VISIT} {old}"),
        ("2025-06-04", "Hill Herald", "A long winter", old),
    )
    assert found.events[0].title.startswith("Visit of Ada Berg")
    assert found.story.title == found.events[0].title
    assert found.story.status == found.events[0].status


def test_a_story_that_no_event_carries_is_called_by_the_headline_most_like_the_others() -> None:
    rows = [
        ("2025-06-02", "Kelso Post", "Mill owners at odds over hill road", FILLER),
        ("2025-06-03", "Quay News", "The hill road and the mill", FILLER + VISIT),
        ("2025-06-04", "Hill Herald", "Snow on the hill road", FILLER),
        ("2025-06-05", "Lake Times", "An evening of songs", FILLER),
    ]
    found = dossier(*rows)
    assert found.events
    assert found.story.title == "The hill road and the mill"
    assert found.story.status is None


def test_pages_without_headlines_are_called_by_their_event() -> None:
    found = dossier(*((f"2025-06-0{day}", "Kelso Post", "", FILLER + VISIT) for day in (2, 3, 4, 5)))
    assert found.story.title == found.events[0].title
    assert found.story.status is not None
