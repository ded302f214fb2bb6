"""Credits in all the forms in which pages state them."""

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
LINES = [
    ("With inputs from Northwire", ["Northwire"]),
    ("(With inputs from Northwire and Gotland Courier)", ["Northwire", "Gotland Courier"]),
    ("Source: Northwire", ["Northwire"]),
    ("Gotland Courier contributed to this report.", ["Gotland Courier"]),
    ("Maria Keller in Turku contributed to this report.", ["Maria Keller"]),
    ("This story was first published by Gotland Courier.", ["Gotland Courier"]),
    ("© 2024 Gotland Courier. All rights reserved.", ["Gotland Courier"]),
    ("Gotland Courier Web Desk", ["Gotland Courier"]),
    ("(Alpendienst)", ["Alpendienst"]),
    ("- Gotland Courier", ["Gotland Courier"]),
    ("Staff Reporter", []),
    ("With agencies", []),
]
PROSE = [
    "The Gotland Courier stood by its report.",
    "Source of the fire: nobody knows.",
    "He was with reporters from three papers when it happened.",
    "The crew",
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


@pytest.mark.parametrize(("line", "names"), LINES)
def test_lines_that_are_nothing_but_a_credit(line: str, names: list[str]) -> None:
    """Credits on lines of their own are no prose."""
    found = crediting.credit_line(line)
    assert found is not None
    assert [credit.name for credit in found.credits] == names


@pytest.mark.parametrize("line", PROSE)
def test_prose_is_no_credit(line: str) -> None:
    """A story may speak of papers and sources."""
    assert crediting.credit_line(line) is None


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
    found = crediting.dateline_credit(paragraph)
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
    assert crediting.dateline_credit(paragraph) is None


def test_the_end_of_a_story_may_credit_it() -> None:
    """ "... he said. (Northwire)" """
    for end in ("(Northwire)", "- Northwire", "(With inputs from Northwire)"):
        assert [credit.name for credit in crediting.closing_credits(f"The fair is over, he said. {end}")] == [
            "Northwire"
        ]
    assert crediting.closing_credits("The fair is over, he said.") == []


def test_names_in_teasers_end_where_the_next_sentence_begins() -> None:
    """ "reports Skerry Post US President" credits the paper, not the president."""
    text, credit = crediting.teaser("The price rose… reports Skerry Post US President Joan Whitfield said that she")
    assert (text, credit) == ("The price rose… US President Joan Whitfield said that she", "Skerry Post")
    rests = ["It rose… reports Islander The price", "It fell… reports Islander Nobody knows"]
    assert crediting.hints_of(rests) == ("Islander",)
    assert crediting.teaser(rests[0], crediting.hints_of(rests)) == ("It rose… The price", "Islander")
