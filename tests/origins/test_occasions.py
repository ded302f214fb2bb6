"""One speaker on one occasion is one origin; on another day it is another of the same family."""

from __future__ import annotations

from tests.origins.sayings import said
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.statement import Basis
from reportedly.model.tracing import Root
from reportedly.origins import trace

CLOSES = "the harbour board will close the northern ferry terminal in June"
BUYS = "two electric ferries have been ordered from a yard at Gdansk"


def told(
    name: str, published: str, content: str = CLOSES, as_of: str | None = None, entity: str = "Ada Berg"
) -> Reading:
    source = said(1, entity, Basis.PERSON, entity, content, as_of)
    return page(name, published, sources=(source,), text=f"{name} was there and writes in words of its own.")


def roots(*pages: Reading) -> list[Root]:
    traced = trace(pages).roots
    return [traced[each.article.id, "a1"] for each in pages]


def test_a_press_conference_told_by_many_outlets_is_one_origin():
    found = roots(told("A", "2025-05-01"), told("B", "2025-05-01"), told("C", "2025-05-02", as_of="2025-05-01"))
    assert len({root.key for root in found}) == 1
    assert {root.day for root in found} == {"2025-05-01"}


def test_a_page_of_the_day_after_without_a_day_tells_of_the_day_before():
    found = roots(told("A", "2025-05-02", as_of="2025-05-01"), told("B", "2025-05-02"))
    assert found[0].key == found[1].key


def test_the_same_speaker_on_another_day_is_another_origin_of_the_same_family():
    first, second = roots(told("A", "2025-05-05", as_of="2025-05-01"), told("B", "2025-05-05", BUYS, "2025-05-04"))
    assert first.key != second.key
    assert first.family == second.family


def test_words_told_again_without_a_day_are_of_the_day_they_were_said_on():
    first, again, other = roots(
        told("A", "2025-05-02", as_of="2025-05-01"), told("B", "2025-05-09"), told("C", "2025-05-09", BUYS)
    )
    assert again.key == first.key
    assert other.key != first.key


def test_no_page_tells_of_what_was_said_after_it():
    early, late = roots(told("A", "2025-05-01"), told("B", "2025-05-09", as_of="2025-05-08"))
    assert early.key != late.key


def test_what_a_page_says_without_a_day_of_a_source_it_dates_elsewhere_is_of_that_day():
    sources = (
        said(1, "Ada Berg", Basis.PERSON, "Ada Berg", CLOSES, "2025-04-20"),
        said(2, "Berg", Basis.PERSON, "Ada Berg", BUYS),
    )
    traced = trace([page("A", "2025-05-01", sources=sources)]).roots
    assert traced["A", "a1"].key == traced["A", "a2"].key


def test_two_people_of_one_day_are_two_origins():
    found = roots(told("A", "2025-05-01"), told("B", "2025-05-01", entity="Jon Holm"))
    assert found[0].key != found[1].key


def test_one_outlets_two_reports_of_one_week_are_two_origins():
    def reported(name: str, published: str, content: str) -> Reading:
        sources = (
            said(1, "the Herald", Basis.OUTLET, "Herald", content, published),
            said(
                2, "six people familiar with the plan", Basis.ANONYMOUS, None, content, published, outer="a1", count=6
            ),
        )
        return page(name, published, sources=sources, text=f"{name} reads the paper and writes so.")

    traced = trace([reported("A", "2025-05-01", CLOSES), reported("B", "2025-05-06", BUYS)]).roots
    first, second = traced["A", "a2"], traced["B", "a2"]
    assert first.key != second.key and first.family == second.family
