"""How every story stands, judged once and kept while it holds."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from reportedly.model.article import Article
from reportedly.model.correction import Correction
from reportedly.model.dossier import StoryHead
from reportedly.model.page import Outcome, OutcomeKind
from reportedly.model.reading import Reading
from reportedly.model.summary import StorySummary
from reportedly.model.when import first_instant
from reportedly.pipeline import catch_up, listing


class Kept:
    """Stories of one page each, by the day of the page; counts how many are read."""

    def __init__(self, days: dict[str, str]) -> None:
        self.days = days
        self.read: list[str] = []
        self.found: dict[str, StorySummary] = {}
        self.looked_up = 0

    def stories(self) -> tuple[StoryHead, ...]:
        return tuple(StoryHead(story, story, day, day, 1) for story, day in self.days.items())

    def readings(self, story: str) -> tuple[Reading, ...]:
        self.read.append(story)
        article = Article(id=story, text="The ferry sank.", published=self.days[story])
        return (Reading(Outcome(OutcomeKind.READ), article, "2025-06-01T00:00Z"),)

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        return ()

    def story_of(self, page_id: str) -> str | None:
        return page_id

    def search(self, words: Sequence[str], limit: int) -> tuple[str, ...]:
        return ()

    def revision(self, story: str) -> int:
        return 1

    def summaries(self, version: str, now: str, stories: Sequence[str] | None = None) -> dict[str, StorySummary]:
        at = first_instant(now)
        self.looked_up += len(self.found if stories is None else stories)
        return {
            story: one
            for story, one in self.found.items()
            if (stories is None or story in stories)
            and first_instant(one.lasting.since) <= at
            and (one.lasting.until is None or at < first_instant(one.lasting.until))
        }

    def keep_summaries(self, version: str, found: Sequence[tuple[int, StorySummary]]) -> bool:
        self.found |= {one.story.id: one for _, one in found}
        return True

    def unjudged(self, version: str, now: str, limit: int) -> tuple[str, ...]:
        held = self.summaries(version, now)
        return tuple(story for story in self.days if story not in held)[:limit]


def test_a_story_is_judged_once() -> None:
    kept = Kept({"s2": "2025-03-02", "s1": "2025-03-01"})
    first = listing(kept, "2025-03-10T08:00Z")
    assert [head.id for head in first] == ["s2", "s1"]
    assert listing(kept, "2025-04-11T09:00Z") == first
    assert kept.read == ["s2", "s1"]


def test_a_story_with_a_page_to_come_is_not_kept_as_it_stood_before_that() -> None:
    kept = Kept({"s1": "2025-03-10T12:00Z"})
    assert listing(kept, "2025-03-10T08:00Z") == []
    assert len(listing(kept, "2025-03-10T13:00Z")) == 1
    assert listing(kept, "2025-03-10T08:00Z") == []


def test_catching_up_judges_the_latest_first_and_stops_when_told() -> None:
    kept = Kept({f"s{number}": "2025-03-01" for number in range(9)})
    more = iter([True, True, False])
    assert catch_up(kept, "2025-03-10", 5, lambda: next(more)).judged == 2
    assert kept.read == ["s0", "s1"]
    assert catch_up(kept, "2025-03-10", 5, lambda: True).judged == 5
    assert kept.read == [f"s{number}" for number in range(7)]


def test_a_story_with_no_page_known_yet_is_judged_once_until_one_is() -> None:
    """Its page came out the day after, by the clock that is asked by."""
    kept = Kept({"s1": "2025-03-10"})
    assert catch_up(kept, "2025-03-08T12:00Z", 5, lambda: True).judged == 1
    assert catch_up(kept, "2025-03-09T12:00Z", 5, lambda: True).judged == 0
    assert listing(kept, "2025-03-09T12:00Z") == []
    assert catch_up(kept, "2025-03-10T01:00Z", 5, lambda: True).judged == 1
    assert len(listing(kept, "2025-03-10T02:00Z")) == 1


def test_a_story_that_cannot_be_judged_costs_itself() -> None:
    class Broken(Kept):
        def readings(self, story: str) -> tuple[Reading, ...]:
            if story == "s0":
                raise ValueError("no such story")
            return super().readings(story)

    kept = Broken({"s0": "2025-03-01", "s1": "2025-03-01"})
    done = catch_up(kept, "2025-03-10", 1, lambda: True)
    assert (done.judged, list(done.faults)) == (0, ["s0"])
    assert catch_up(kept, "2025-03-10", 1, lambda: True, besides=done.faults.keys()).judged == 1


def test_only_as_many_are_judged_as_are_asked_for() -> None:
    kept = Kept({f"s{number}": "2025-03-01" for number in range(9)})
    assert [head.id for head in listing(kept, "2025-03-10", limit=2)] == ["s0", "s1"]
    assert kept.read == ["s0", "s1"]


def test_what_was_captured_by_an_instant_is_judged_each_time() -> None:
    kept = Kept({"s1": "2025-03-01"})
    assert listing(kept, "2025-03-10", captured_by="2025-05-01") == []
    assert len(listing(kept, "2025-03-10", captured_by="2025-07-01")) == 1
    assert kept.found == {}


def test_a_short_list_looks_up_no_more_than_it_needs() -> None:
    """A thousand stories are kept; ten are asked for."""
    kept = Kept({f"s{number}": "2025-03-01" for number in range(1_000)})
    assert len(listing(kept, "2025-03-10")) == 1_000
    kept.looked_up = 0
    assert len(listing(kept, "2025-03-10", limit=10)) == 10
    assert kept.looked_up <= 200


class Broken(Kept):
    """Stories of which one cannot be judged."""

    def corrections(self, story: str | None = None) -> tuple[Correction, ...]:
        if story == "s2":
            raise ValueError("no such day")
        return ()


def test_a_fault_in_one_story_leaves_the_others_listed() -> None:
    kept = Broken({"s3": "2025-03-03", "s2": "2025-03-02", "s1": "2025-03-01"})
    faults: list[tuple[str, str]] = []
    found = listing(kept, "2025-03-10T08:00Z", at_fault=lambda story, error: faults.append((story, str(error))))
    assert [head.id for head in found] == ["s3", "s1"]
    assert faults == [("s2", "no such day")]
    assert set(kept.found) == {"s3", "s1"}


def test_a_fault_in_one_story_is_raised_to_who_asks_for_nothing_else() -> None:
    with pytest.raises(ValueError, match="no such day"):
        listing(Broken({"s2": "2025-03-02"}), "2025-03-10T08:00Z")
