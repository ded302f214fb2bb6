"""The kept pages that a new one is compared with."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.model.thread import Candidate
from reportedly.store import Store

MakePage = Callable[..., Page]
MakeReading = Callable[..., Reading]


def _add(store: Store, page: Page, reading: Reading, story: str | None, *terms: str) -> None:
    store.add(page, reading, story, dict.fromkeys(terms, 1.0))


def test_pages_that_share_terms_are_candidates_with_all_their_terms(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    page = make_page("p1")
    store.add(page, make_reading(page), "s1", {"lindqvist": 2.5, "turku": 1.0})
    assert store.candidates(["turku", "fair"], "2025-03-15", 10, 5) == (
        Candidate("p1", "s1", "2025-03-14", {"lindqvist": 2.5, "turku": 1.0}),
    )
    assert store.candidates(["fair"], "2025-03-15", 10, 5) == ()
    assert store.candidates([], "2025-03-15", 10, 5) == ()


def test_only_pages_near_in_time_are_candidates_on_both_sides(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    """A page that comes in late may belong to a story that has gone on since."""
    for id_, published in [("a", "2025-03-01"), ("b", "2025-03-10"), ("c", "2025-03-20"), ("d", "2025-04-20")]:
        page = make_page(id_)
        _add(store, page, make_reading(page, published), "s1", "turku")
    found = store.candidates(["turku"], "2025-03-15", 7, 10)
    assert {candidate.page for candidate in found} == {"b", "c"}


def test_without_a_day_the_latest_pages_of_all_are_candidates(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for id_, published in [("a", "2015-03-01"), ("b", None)]:
        page = make_page(id_)
        _add(store, page, make_reading(page, published), "s1", "turku")
    assert [candidate.page for candidate in store.candidates(["turku"], None, 7, 10)] == ["b", "a"]


def test_a_rare_term_in_common_weighs_more_than_two_usual_ones(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for number in range(20):
        page = make_page(f"usual{number}")
        _add(store, page, make_reading(page), "s1", "minister", "monday")
    page = make_page("rare")
    _add(store, page, make_reading(page), "s2", "balticfer")
    first, *_ = store.candidates(["minister", "monday", "balticfer"], "2025-03-14", 7, 3)
    assert first.page == "rare"


def test_pages_without_a_story_are_no_candidates(store: Store, make_page: MakePage, make_reading: MakeReading) -> None:
    page = make_page("p1")
    _add(store, page, make_reading(page), None)
    assert store.candidates(["turku"], "2025-03-14", 7, 3) == ()


def test_a_term_on_every_page_leads_nowhere_once_there_are_many(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for number in range(80):
        page = make_page(f"p{number}")
        day = (date(2025, 1, 1) + timedelta(days=number)).isoformat()
        _add(store, page, make_reading(page, day), "s1", "said", f"own{number}")
    assert store.candidates(["said"], "2025-02-01", 100, 10) == ()
    assert len(store.candidates(["said", "own3"], "2025-02-01", 100, 10)) == 1


def test_a_candidate_has_the_terms_of_its_lead(store: Store, make_page: MakePage, make_reading: MakeReading) -> None:
    page = make_page("p1")
    store.add(page, make_reading(page), "s1", {"turku": 1.0}, {"fair": 0.6, "turku": 0.8})
    (found,) = store.candidates(["turku"], "2025-03-14", 7, 3)
    assert found.lead == {"fair": 0.6, "turku": 0.8}


def test_pages_spread_over_a_story_are_in_order_of_time_and_all_where_it_has_few(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for number in reversed(range(20)):
        page = make_page(f"p{number:02}")
        story = "s1" if number % 2 else "s2"
        day = (date(2025, 1, 1) + timedelta(days=number)).isoformat()
        _add(store, page, make_reading(page, day), story, "turku")
    assert [each.page for each in store.spread("s1", 5)] == ["p01", "p05", "p09", "p13", "p17"]
    assert len(store.spread("s1", 10)) == len(store.spread("s1", 99)) == 10
    store.correct(Correction(CorrectionKind.MERGE, "s1", "2025-03-14T00:00Z", "rule", "One matter.", other="s2"))
    together = store.spread(store.standing("s1"), 4)
    assert [each.page for each in together] == ["p00", "p05", "p10", "p15"]


def test_frequencies_count_the_pages_that_have_a_term(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    for id_, terms in [("p1", ("turku", "fair")), ("p2", ("turku",))]:
        page = make_page(id_, id_)
        _add(store, page, make_reading(page), "s1", *terms)
    assert store.frequencies(["turku", "fair", "none"]) == {"turku": 2, "fair": 1, "none": 0}
    assert store.frequencies([]) == {}


def test_any_number_of_terms_may_be_asked_for(store: Store) -> None:
    terms = [f"t{number}" for number in range(70_000)]
    assert set(store.frequencies(terms).values()) == {0}
