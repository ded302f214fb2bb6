"""To whom the unnamed sources of a page spoke, where the page does not say."""

from __future__ import annotations

import pytest
from tests.origins.sayings import said
from tests.stories.factories import page

from reportedly.model.statement import Attribution, Basis, PartKind
from reportedly.origins import trace

OFFICIALS = said(1, "two officials", Basis.ANONYMOUS, None, told="Herald")
REPORT = said(1, "the Herald", Basis.OUTLET, "Herald")


def told_to(*sources: Attribution, byline: tuple[str, ...] = ()) -> str | None:
    """To whom the last source of a page spoke."""
    reading = page("A", "2025-05-01", sources=sources, text="A page that lets several speak.", byline=byline)
    return trace([reading]).roots["A", sources[-1].id].told_to


@pytest.mark.parametrize("words", ["another source", "the official", "a second person", "one of the officials"])
def test_a_further_source_is_of_the_report_that_the_one_before_spoke_to(words: str):
    assert told_to(OFFICIALS, said(2, words, Basis.ANONYMOUS, None), byline=("Eva Rask",)) == "Herald"


def test_a_source_told_of_alike_is_of_that_report_too():
    first = said(1, "two people familiar with the plan", Basis.ANONYMOUS, None, told="Herald")
    second = said(2, "people familiar with the matter", Basis.ANONYMOUS, None)
    assert told_to(first, second, byline=("Eva Rask",)) == "Herald"


def test_a_source_of_another_description_spoke_to_the_page_itself():
    assert told_to(OFFICIALS, said(2, "a shipping agent", Basis.ANONYMOUS, None)) == "A Post"


def test_a_rewrite_without_reporters_has_its_unnamed_sources_from_the_report_it_tells():
    assert told_to(REPORT, said(2, "a shipping agent", Basis.ANONYMOUS, None)) == "Herald"


def test_a_page_with_reporters_may_have_found_them_itself():
    assert told_to(REPORT, said(2, "a shipping agent", Basis.ANONYMOUS, None), byline=("Eva Rask",)) == "A Post"


def test_a_report_named_in_the_headline_only_is_not_what_the_story_tells():
    title = said(1, "the Herald", Basis.OUTLET, "Herald", part=PartKind.TITLE)
    assert told_to(title, said(2, "a shipping agent", Basis.ANONYMOUS, None)) == "A Post"


def test_officials_of_another_state_are_of_the_report_but_another_origin():
    norwegian = said(1, "a Norwegian official", Basis.ANONYMOUS, None, told="Herald", affiliation="Norway")
    swedish = said(2, "another official", Basis.ANONYMOUS, None, affiliation="Sweden")
    reading = page("A", "2025-05-01", sources=(norwegian, swedish), text="A page that lets several speak.")
    first, second = (trace([reading]).roots["A", each] for each in ("a1", "a2"))
    assert (first.told_to, second.told_to) == ("Herald", "Herald")
    assert (first.family, second.family) == ("Norway", "Sweden")
