"""What somebody is told or warned of is no description of him, and who is described does what the sentence tells."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.model.article import Article


def sayings(text: str) -> list[tuple[str, str, str]]:
    """Source, cue and content of what a page tells."""
    (document,) = language.parse([Article(id="page", text=text, title="", language="en", published="2025-03-14")])
    return [(each.source.text, each.cue.text, each.content.text) for each in attribute(document)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Pell told a friend that he wanted to leave.", ("Pell", "told", "that he wanted to leave")),
        ('Pell told a friend that he wanted to "finish him."', ("Pell", "told", 'that he wanted to "finish him."')),
        (
            "The mayor ignored warnings from engineers that the dam could break.",
            ("engineers", "warnings", "that the dam could break"),
        ),
        (
            "The mayor ignored claims by a clerk that the dam could break.",
            ("a clerk", "claims", "that the dam could break"),
        ),
    ],
)
def test_who_is_told_must_be_told_something(text: str, told: tuple[str, str, str]) -> None:
    assert told in sayings(text)


@pytest.mark.parametrize(
    "text",
    [
        "Roe told the crew that manned the boat to go.",
        "Roe dismissed a report by a board that the town had set up.",
    ],
)
def test_what_describes_somebody_is_not_told(text: str) -> None:
    assert not [content for _, _, content in sayings(text) if content.startswith("that ")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "One worker who heard the blast told reporters that the roof fell.",
            ("One worker who heard the blast", "told", "that the roof fell"),
        ),
        (
            "A clerk who claimed that he saw the fire said it was arson.",
            ("A clerk who claimed that he saw the fire", "said", "it was arson"),
        ),
        (
            "The porters who wanted that crate claimed they were counting bags.",
            ("The porters who wanted that crate", "claimed", "they were counting bags"),
        ),
    ],
)
def test_who_is_described_tells_it_and_not_what_he_knows(text: str, told: tuple[str, str, str]) -> None:
    assert told in sayings(text)


def test_a_caption_has_no_main_verb() -> None:
    assert sayings("The man who said the mayor lied.") == [("who", "said", "the mayor lied")]
