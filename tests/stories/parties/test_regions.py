"""Regions whose elections pages tell of."""

from __future__ import annotations

import pytest

from reportedly.stories.parties.regions import region_of, region_voting


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Catalan election called for February 14", "Catalonia"),
        ("Scotland's parliamentary election is in May", "Scotland"),
        ("The regional government of Quebec called a snap election", "Quebec"),
        ("Voters in Bavaria elect a state parliament in a regional election", "Bavaria"),
        ("An election will be held in Flanders", "Flanders"),
        ("Spain votes on Sunday; the Catalan leader will not", None),
        ("The club's presidential election", None),
    ],
)
def test_a_text_tells_of_one_region_s_election(text: str, region: str | None) -> None:
    assert region_voting(text) == region


def test_a_people_stands_for_its_region() -> None:
    assert [region_of(name) for name in ("Catalan", "the Scots", "Quebec", "Norway")] == [
        "Catalonia",
        "Scotland",
        "Quebec",
        None,
    ]
