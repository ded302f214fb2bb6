"""Datelines, and the agencies in them."""

from __future__ import annotations

import pytest

from reportedly.extract import datelines
from reportedly.model.article import CreditKind


@pytest.mark.parametrize(
    ("paragraph", "agency"),
    [
        ("TURKU, March 14 (Northwire) - The fair began.", "Northwire"),
        ("TURKU (Northwire) — The fair began.", "Northwire"),
        ("St. Anton, 3 July (RNA): The pass is open.", "RNA"),
        ("(Northwire) - The fair began.", "Northwire"),
        ("[서울=북해통신] 정부는 발표했다.", "북해통신"),
    ],
)
def test_the_agency_in_a_dateline(paragraph: str, agency: str) -> None:
    """Place, day, agency, dash: any of them may be missing but the agency."""
    found = datelines.dateline_credit(paragraph)
    assert found is not None and (found.name, found.kind) == (agency, CreditKind.AGENCY)


@pytest.mark.parametrize(
    "paragraph",
    [
        "The Baltic Ports Authority (BPA) has closed the harbour.",
        "The storm (see below) has passed.",
        "Lindqvist (58) resigned on Monday.",
    ],
)
def test_brackets_that_are_no_dateline(paragraph: str) -> None:
    """An abbreviation explained in brackets is no agency."""
    assert datelines.dateline_credit(paragraph) is None
