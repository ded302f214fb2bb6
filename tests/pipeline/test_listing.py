"""How every story stands, judged once a day."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.article import Article
from reportedly.model.dossier import StoryHead
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.pipeline import listing


class Kept:
    """Stories of one page each, by the day of the page; counts how many are read."""

    def __init__(self, days: dict[str, str]) -> None:
        self.days = days
        self.read: list[str] = []
        self.found: dict[str, StoryHead] = {}

    def stories(self) -> tuple[StoryHead, ...]:
        return tuple(StoryHead(story, story, day, day, 1) for story, day in self.days.items())

    def readings(self, story: str) -> tuple[Reading, ...]:
        self.read.append(story)
        article = Article(id=story, text="The ferry sank.", published=self.days[story])
        return (Reading(Outcome(OutcomeKind.READ), article, "2025-06-01T00:00Z"),)

    def story_of(self, page_id: str) -> str | None:
        return page_id

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return ()

    def heads(self, day: str, version: str) -> dict[str, StoryHead]:
        return self.found

    def keep_heads(self, day: str, version: str, heads: Sequence[StoryHead]) -> None:
        self.found |= {head.id: head for head in heads}


def test_a_story_is_judged_once_a_day() -> None:
    kept = Kept({"s2": "2025-03-02", "s1": "2025-03-01"})
    first = listing(kept, "2025-03-10T08:00Z")
    assert [head.id for head in first] == ["s2", "s1"]
    assert listing(kept, "2025-03-10T09:00Z") == first
    assert kept.read == ["s2", "s1"]


def test_a_story_with_a_page_of_the_day_is_judged_each_time() -> None:
    kept = Kept({"s1": "2025-03-10T12:00Z"})
    assert listing(kept, "2025-03-10T08:00Z") == []
    assert len(listing(kept, "2025-03-10T13:00Z")) == 1
    assert listing(kept, "2025-03-10T08:00Z") == []


def test_only_as_many_are_judged_as_are_asked_for() -> None:
    kept = Kept({f"s{number}": "2025-03-01" for number in range(9)})
    assert [head.id for head in listing(kept, "2025-03-10", limit=2)] == ["s0", "s1"]
    assert kept.read == ["s0", "s1"]


def test_what_was_captured_by_an_instant_is_judged_each_time() -> None:
    kept = Kept({"s1": "2025-03-01"})
    assert listing(kept, "2025-03-10", captured_by="2025-05-01") == []
    assert len(listing(kept, "2025-03-10", captured_by="2025-07-01")) == 1
    assert kept.found == {}
