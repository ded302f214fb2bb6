"""The "I" that numbers a name, and the "I" who speaks."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.language.numbered import with_plain_numbers
from reportedly.model.article import Article


@pytest.mark.parametrize(
    "text",
    [
        "When will Norspace launch Aurora I?",
        "When will Aurora I launch?",
        "Aurora I cleared for Monday",
        "The crew waved off today's Aurora I launch at noon.",
        "Its Aurora I mission was put off, and Aurora I is on its pad.",
        "They hope to launch Aurora I on Saturday.",
        "The Great War I ended that year.",
    ],
)
def test_an_i_behind_a_name_is_its_number(text: str) -> None:
    assert with_plain_numbers(text, text) == text.replace(" I", " V")


@pytest.mark.parametrize(
    "text",
    [
        "In Tartu I saw the mayor.",
        '"As President I will end it," he said.',
        "When I launch a rocket I am happy. Sunday I went home.",
        "The Tartu I knew is gone.",
        "Yes, and I would do it again.",
        '"Like Berg I think it will fly," he said.',
    ],
)
def test_who_speaks_is_no_number(text: str) -> None:
    assert with_plain_numbers(text, text) == text


def test_what_is_numbered_elsewhere_on_the_page_is_so_everywhere() -> None:
    text = "They want Aurora I would fly first. Aurora II comes next year."
    assert "Aurora V would" in with_plain_numbers(text, text)


def test_the_name_keeps_the_number_that_the_page_gives_it() -> None:
    (document,) = parse([Article(id="p", text="Norspace will launch Aurora I on Saturday.", language="en")])
    (part,) = document.parts
    assert "Aurora I" in [each.entity for each in part.mentions]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The first launch of Skadi 6 is set for May. Skadi 6 has piled up delays.", ["Skadi 6", "Skadi 6"]),
        ("The launch of Skadi 6 is near. Norvik's Skadi 6 rocket is ready.", ["Skadi 6", "Norvik", "Skadi 6"]),
        ("Ada Roe came back to Halden 13 days later.", ["Ada Roe", "Halden"]),
    ],
)
def test_a_number_ends_a_name(text: str, names: list[str]) -> None:
    """Heron 6 is another rocket than Heron 5; what is counted is no part of a name."""
    (part,) = next(parse([Article(id="p", text=text)])).parts
    assert [part.quote(part.span(each.first, each.last)) for each in part.mentions][: len(names)] == names
