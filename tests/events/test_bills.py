"""What becomes of a bill is told of its passing: put off where it is suspended, called off where it is withdrawn."""

from __future__ import annotations

import pytest

from reportedly.model.statement import Change, Factuality

from .conftest import Recogniser, mention


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("Ann Roe has suspended the housing bill.", Change.POSTPONED),
        ("Ann Roe said she would shelve the housing bill.", Change.POSTPONED),
        ("The government has withdrawn the housing bill.", Change.CANCELLED),
        ("The housing bill has been scrapped, Ann Roe said.", Change.CANCELLED),
    ],
)
def test_the_change_of_a_bill(page: Recogniser, text: str, change: Change) -> None:
    assert mention(page(text), "bill").change is change


@pytest.mark.parametrize(
    "text",
    [
        "Protesters want the housing bill scrapped.",
        "Ann Roe may withdraw the housing bill.",
        "Ann Roe has not withdrawn the housing bill.",
    ],
)
def test_a_bill_that_nobody_has_changed_is_told_by_nobody(page: Recogniser, text: str) -> None:
    assert {each.value for each in mention(page(text), "bill").factuality} == {Factuality.UNCOMMITTED}


@pytest.mark.parametrize(
    "text", ["Two crimes were dropped from the housing bill.", "Ann Roe paid the bill and dropped the spoon."]
)
def test_what_is_dropped_from_a_bill_leaves_it(page: Recogniser, text: str) -> None:
    assert all(each.change is None for each in page(text).events if each.text == "bill")
