"""A bare surname is not that of a relative, of who signs the page, or of whom a clause names behind its pronoun."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.model.article import Article


def speakers(text: str) -> list[object]:
    """Give whom each attribution of a body is given to."""
    (document,) = language.parse([Article(id="page", text=text, language="en", published="2025-03-14")])
    return [each.source.entity for each in attribute(document)]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("President Roe came. First lady Ada Roe hosted guests. Roe said it was late.", "Roe"),
        ("Mr. Roe met Berg, who is married to Ada Roe. Mr. Roe said it was late.", "Roe"),
        ("Mr. Roe came. Anna Roe came. Mr. Roe said it was late.", "Roe"),
        ('"It is late," Roe told reporters before he and Ada Roe left the town.', "Roe"),
        ("Dan Vale and David Roe\n\nTURKU - Captain Ronny Roe left. Roe said it was late.", "Ronny Roe"),
        ("Navy Rear Adm. Ronny Roe said it was late.", "Ronny Roe"),
        ("President Tom Berg came. Ronny Roe met Berg. Roe was ill. He said Roe was a friend.", "Tom Berg"),
    ],
)
def test_a_surname_is_that_of_who_is_told_by_it(text: str, entity: str) -> None:
    assert speakers(text)[0] == entity


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ('Ada Roe was found on Monday. Tom Roe thanked the crew. "It is late," Roe said.', "Tom Roe"),
        ('Tom Roe thanked the crew. 6-year-old Ada Roe was found. "It is late," Roe said.', "Tom Roe"),
        ('Tom Roe thanked the crew. Ada Roe, 6, was found. "It is late," Roe said.', "Tom Roe"),
        ('Ada Roe left. His brother, Tom Roe, thanked the crew. "It is late," Roe said.', "Ada Roe"),
        # Once it is his, another who is named in full does not take it from him.
        ("Ada Roe left. Tom Roe spoke. Roe said it was late. Ada Roe came. Roe said it was early.", "Tom Roe"),
        ("Tom Roe spoke. Ada Roe left. Mr. Roe said it was late.", "Tom Roe"),
    ],
)
def test_a_surname_of_several_is_that_of_who_was_last_told_to_do_something(text: str, entity: str) -> None:
    assert speakers(text)[-1] == entity


def test_the_president_is_the_one_the_page_tells_of() -> None:
    text = (
        "President Tom Berg's choice to lead the board met Berg. Berg will stay."
        " Both former President Ada Lund and Berg praised the board. The president said it was late."
    )
    assert speakers(text)[-1] == "Tom Berg"


def test_a_line_in_capitals_names_no_antecedent() -> None:
    text = "Norlink Group came.\n\nBERG SLAMS NORVIK CORPORATION AND OTHERS IN TOWN\n\nThe group said it was late."
    assert speakers(text) == ["Norlink Group"]


@pytest.mark.parametrize("calling", ["The comedian and talk show host", "The singer and actress"])
def test_one_told_twice_under_one_article_is_one(calling: str) -> None:
    assert speakers(f"Ada Roe will open the hall. {calling} said it was late.") == ["Ada Roe"]


@pytest.mark.parametrize(
    ("text", "entity"),
    [
        ("Terry Lathan said that the race was over. She said voters would remember.", "Terry Lathan"),
        ("Tom Berg said it was late. His wife came. She said it was early.", None),
        ("Senate Majority Whip John Corn spoke. The Texas Republican said he was sure.", "John Corn"),
    ],
)
def test_given_names_of_both_sexes_and_offices_lead_back(text: str, entity: str | None) -> None:
    assert speakers(text)[-1] == entity


def test_he_is_not_a_name_further_off_than_an_unnamed_holder_of_an_office() -> None:
    assert speakers("Berg resigned on Monday. The envoy would report on a line that he knows is watched.") == [None]


def test_a_junior_is_the_one_who_was_named_in_full() -> None:
    text = "Tom Berg met his son Karl Berg Jr. on Monday. Berg Jr. said it was late."
    assert speakers(text) == ["Karl Berg Jr"]
