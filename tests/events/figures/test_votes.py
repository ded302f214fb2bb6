"""Counted votes: for, against, abstained, cast and needed, in the ways that news tells them."""

from __future__ import annotations

import pytest

from reportedly.events.figures.votes import counted_votes


def sides(text: str) -> list[tuple[float, str]]:
    return [(each.value, each.side) for each in counted_votes(text) if not each.some]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Storting passed the bill 104-65.", [(104, "in favour"), (65, "against")]),
        ("The bill was given its second reading by 310 votes to 291.", [(310, "in favour"), (291, "against")]),
        ("The vote was 51 to 46.", [(51, "in favour"), (46, "against")]),
        ("The Senate voted 52–47 to confirm Alva Brandt.", [(52, "in favour"), (47, "against")]),
        ("She was confirmed by the Senate on a 52-47 vote.", [(52, "in favour"), (47, "against")]),
        ("Twenty-one ministers voted for it and six against.", [(21, "in favour"), (6, "against")]),
        ("In all 188 lawmakers cast ballots.", [(188, "cast")]),
        ("A hundred and twelve members backed the motion.", [(112, "in favour")]),
        ("The council voted 8-3, with two members abstaining.", [(8, "in favour"), (3, "against"), (2, "abstained")]),
        ("Voss was elected party leader with 72 votes.", [(72, "in favour")]),
    ],
)
def test_a_count_of_votes_is_of_a_side(text: str, expected: list[tuple[float, str]]) -> None:
    """The first of two numbers voted for what was passed, the second against it."""
    assert sides(text) == expected


@pytest.mark.parametrize(
    "text",
    ["MPs rejected the treaty by 330 votes to 120.", "The Senate voted 330-120 to reject the treaty.",
     "Deputies voted the treaty down, 330 to 120."],
)  # fmt: skip
def test_of_what_is_rejected_the_most_are_against(text: str) -> None:
    assert sorted(sides(text)) == [(120, "in favour"), (330, "against")]


def test_a_bill_that_most_back_may_fall_short() -> None:
    told = sides("The bill failed 54-45, short of the 60 votes needed to end debate in the Senate.")
    assert told == [(54, "in favour"), (45, "against"), (60, "needed")]


@pytest.mark.parametrize(
    "text",
    ["Her party controls the Senate 51-49.", "Bergen beat Turku 3-1 as members of parliament watched.",
     "They expect 10 to 20 people to vote.", "After the vote the public has 24 hours to appeal against it.",
     "Polls before the vote had them at 48 to 45 percent.", "Seven members have said they would vote for it.",
     "Twenty-five lawmakers met in Riga to speak of the vote."],
)  # fmt: skip
def test_other_numbers_around_a_vote_count_no_votes(text: str) -> None:
    assert sides(text) == []


def test_those_of_one_party_are_only_some_of_the_voters() -> None:
    (told,) = counted_votes("Twelve Conservatives voted against the bill.")
    assert (told.value, told.side, told.some) == (12, "against", True)
