"""A rewrite that drops whom its source spoke to does not make another source."""

from __future__ import annotations

from tests.origins.sayings import said
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.statement import Basis
from reportedly.origins import trace

CLOSES = "the harbour board will close the northern ferry terminal in June"
BUYS = "two electric ferries have been ordered from a yard at Gdansk"
SIX = "six people familiar with the plan"


def courier(words: str = SIX, count: int | None = 6) -> Reading:
    sources = (said(1, words, Basis.ANONYMOUS, None, CLOSES, told="Courier", count=count),)
    return page("C", "2025-05-01", sources=sources, text="What they said to the Courier stands here at length.")


def other(
    words: str, count: int | None, content: str = CLOSES, published: str = "2025-05-02", byline: tuple[str, ...] = ()
) -> Reading:
    sources = (said(1, words, Basis.ANONYMOUS, None, content, count=count),)
    return page("O", published, sources=sources, byline=byline, text="Another page, another pen, other words.")


def same(*pages: Reading) -> bool:
    roots = trace(pages).roots
    return roots["C", "a1"].key == roots["O", "a1"].key


def test_six_people_familiar_with_it_are_not_found_twice():
    assert same(courier(), other("six people familiar with the situation", 6, byline=("Eva Rask",)))


def test_another_number_of_people_are_others():
    assert not same(courier(), other("four people familiar with the plan", 4))


def test_six_people_who_say_something_else_are_others():
    assert not same(courier(), other(SIX, 6, BUYS))


def test_six_people_of_a_month_later_are_others():
    assert not same(courier(), other(SIX, 6, published="2025-06-02"))


def test_a_person_familiar_with_it_may_be_anybody_where_reporters_were_at_work():
    one = "a person familiar with the plan"
    assert not same(courier(one, 1), other(one, 1, byline=("Eva Rask",)))


def test_a_person_told_of_alike_on_a_page_without_reporters_is_the_one_told_of_before():
    one = "a person familiar with the plan"
    assert same(courier(one, 1), other(one, 1))


def test_officials_of_a_state_are_not_people_familiar_with_it():
    sources = (said(1, "officials familiar with it", Basis.ANONYMOUS, None, CLOSES, affiliation="Norway"),)
    officials = page("O", "2025-05-02", sources=sources, text="Another page, another pen, other words.")
    assert not same(courier("people familiar with it", None), officials)
