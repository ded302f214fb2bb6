"""Credits that run into the words beside them."""

from __future__ import annotations

import pytest

from reportedly.extract import crediting
from reportedly.model.article import CreditKind

STANDFIRST = "The harbour stays shut until the storm has passed"
GLUED = [
    ("…writes Skerry Post", "Skerry Post", CreditKind.OUTLET),
    ("... reports Skerry Post", "Skerry Post", CreditKind.OUTLET),
    ("….reports Skerry Post", "Skerry Post", CreditKind.OUTLET),
    (", writes Maria Keller", "Maria Keller", CreditKind.PERSON),
    (" - Skerry Post", "Skerry Post", CreditKind.OUTLET),
    (" (Northwire)", "Northwire", CreditKind.AGENCY),
    (" | Skerry Post Bureau", "Skerry Post", CreditKind.OUTLET),
    (" – Skerry Post Desk", "Skerry Post", CreditKind.OUTLET),
]


@pytest.mark.parametrize(("tail", "name", "kind"), GLUED)
def test_a_credit_is_cut_off_the_standfirst(tail: str, name: str, kind: CreditKind) -> None:
    """The standfirst ends where its credit begins."""
    rest, found = crediting.glued(STANDFIRST + tail)
    assert rest == STANDFIRST
    assert [(credit.name, credit.kind) for credit in found] == [(name, kind)]


def test_a_standfirst_without_credit_is_left_alone() -> None:
    """A dash or a bracket alone makes no credit."""
    for text in (STANDFIRST, STANDFIRST + " - Lindqvist", STANDFIRST + " (again)", STANDFIRST + "…"):
        assert crediting.glued(text) == (text, ())


def test_names_in_teasers_end_where_the_next_sentence_begins() -> None:
    """ "reports Skerry Post US President" credits the paper, not the president."""
    text, credit = crediting.teaser("The price rose… reports Skerry Post US President Joan Whitfield said that she")
    assert (text, credit) == ("The price rose… US President Joan Whitfield said that she", "Skerry Post")
    rests = ["It rose… reports Islander The price", "It fell… reports Islander Nobody knows"]
    assert crediting.hints_of(rests) == ("Islander",)
    assert crediting.teaser(rests[0], crediting.hints_of(rests)) == ("It rose… The price", "Islander")
