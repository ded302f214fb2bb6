"""How many sources speak, where the page says so."""

from __future__ import annotations

import pytest

from .conftest import Reader


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Police said the man fled.", 1),
        ("At least two towns declared that the road was shut.", None),
        ("Two towns declared that the road was shut.", 2),
        ("Everyone said the road was shut.", None),
        ("Some 40 residents said the road was shut.", None),
        ("Another resident said the road was shut.", 1),
        ("Two officials and a clerk said the road was shut.", 3),
        ("Officials and a clerk said the road was shut.", None),
        ("A lot of residents said the road was shut.", None),
        ("Dozens of residents said the road was shut.", None),
        ("Both mayors said the road was shut.", 2),
        ("Some Reformers believe the pact will fail.", None),
        ("Some 29 percent of miners say they would stay at home.", None),
        ("Seven in ten Norlanders think the pact is bad.", None),
        ("Belgium, Estonia, France and Latvia said the pact would hold.", 4),
    ],
)
def test_a_number_is_stated_only_where_the_page_is_exact(said: Reader, text: str, count: int | None) -> None:
    assert said(text)[0].source.stated_count == count


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The firm's founder and former head, Piet Vane, said it was late.", 1),
        ("The mayor and her deputy, Piet Vane, said it was late.", 2),
        ("In the poll, 61 percent said they would vote.", None),
        ("The 46-year-old said it was late.", 1),
    ],
)
def test_posts_of_one_person_are_one_and_a_share_is_no_number(said: Reader, text: str, count: int | None) -> None:
    assert said(text)[0].source.stated_count == count


def test_the_number_that_opens_a_sentence_is_one(said: Reader) -> None:
    """The parser takes "Two" for a name behind some sentences."""
    text = (
        "Harbour Sport understands that his current contract contains a release clause of €55m which expires on 30 June."
        " Two members of the coaching staff said manager Ann Roe wants to keep him."
    )
    assert next(each for each in said(text) if "members" in each.source.text).source.stated_count == 2


def test_one_person_with_two_titles_is_one(said: Reader) -> None:
    one, two = said(
        "Her party colleague and former railway minister Suresh Pant said it was late. The mayor and Tom Berg said it"
        " was early."
    )
    assert (one.source.entity, one.source.stated_count) == ("Suresh Pant", 1)
    assert two.source.entity == ("mayor", "Tom Berg")


def test_the_other_of_two_is_one(said: Reader) -> None:
    *_, other = said(
        "Two officials said it was late. One of them said it rained. The other said the ministry had asked."
    )
    assert other.source.stated_count == 1
