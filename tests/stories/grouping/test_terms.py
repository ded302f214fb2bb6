"""What a text is compared by."""

from __future__ import annotations

import pytest

from reportedly.stories.grouping.terms import terms_of


@pytest.mark.parametrize(("one", "other"), [("Turkey", "Türkiye"), ("Hélène", "Helene"), ("Myanmar", "Burma")])
def test_a_name_is_one_term_however_it_is_spelled(one: str, other: str) -> None:
    assert list(terms_of(f"the quakes in {one}")) == list(terms_of(f"the quakes in {other}"))


def test_a_capital_is_another_term_than_its_state() -> None:
    assert list(terms_of("the quakes in Ankara")) != list(terms_of("the quakes in Turkey"))
