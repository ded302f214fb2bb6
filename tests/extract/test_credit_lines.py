"""Credits on lines of their own, and at the end of a story."""

from __future__ import annotations

import pytest

from reportedly.extract import credit_lines

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


@pytest.mark.parametrize(("line", "names"), LINES)
def test_lines_that_are_nothing_but_a_credit(line: str, names: list[str]) -> None:
    """Credits on lines of their own are no prose."""
    found = credit_lines.credit_line(line)
    assert found is not None
    assert [credit.name for credit in found.credits] == names


@pytest.mark.parametrize("line", PROSE)
def test_prose_is_no_credit(line: str) -> None:
    """A story may speak of papers and sources."""
    assert credit_lines.credit_line(line) is None


def test_the_end_of_a_story_may_credit_it() -> None:
    """ "... he said. (Northwire)" """
    for end in ("(Northwire)", "- Northwire", "(With inputs from Northwire)"):
        assert [credit.name for credit in credit_lines.closing_credits(f"The fair is over, he said. {end}")] == [
            "Northwire"
        ]
    assert credit_lines.closing_credits("The fair is over, he said.") == []
