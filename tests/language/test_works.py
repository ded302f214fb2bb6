"""Titles of works that are phrases: each is one name, on pages and in questions."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

from reportedly import language
from reportedly.language.repair.works import in_marks, works_in
from reportedly.model.article import Article


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The release of “No Way to Fall” is put back.", {"No Way to Fall"}),
        ("The studio's 'The Sea and I' opens in May.", {"The Sea and I"}),
        ("The makers of No Way to Fall said so.", {"No Way to Fall"}),
        ("Her album “Cold Water” is out.", set()),
        ("“We will not go,” she said.", set()),
        ("“No,” Ana Roe said.", set()),
        ("She came to The Hague and went to Bank of Norvik.", set()),
        ("'No Way to Fall' Pushes Back Release to November", set()),
    ],
)
def test_titles_are_known_by_their_capitals(text: str, titles: set[str]) -> None:
    assert works_in(text) == titles


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("'No Way To Fall' Pushes Back Release to November", "The film, “No Way to Fall,” will open on 12 November."),
        ("Studio delays No Way to Fall", "The makers of No Way to Fall said that it would open in November."),
    ],
)
def test_a_title_is_one_name(title: str, text: str) -> None:
    (document,) = language.parse([Article(id="page", title=title, text=text, language="en", published="2025-05-06")])
    for part in document.parts:
        assert "no way to fall" in {str(each.entity).lower() for each in part.mentions}
        named = next(each for each in part.mentions if str(each.entity).lower() == "no way to fall")
        assert part.quote(part.span(named.first, named.last)).lower() == "no way to fall"


def test_a_question_has_its_titles_in_marks() -> None:
    assert in_marks("Has No Way to Fall been delayed?") == "Has “No Way to Fall” been delayed?"
    assert in_marks("Has Ana Roe left The Hague?") == "Has Ana Roe left The Hague?"


@pytest.mark.parametrize(
    ("question", "lead", "status"),
    [
        ("When will No Way to Fall be released?",
         "The film “No Way to Fall” will be released on 12 November, the studio Lantern said.", "announced"),
        ("Will No Way to Fall be sold to a streaming service?",
         "Lantern has discussed selling “No Way to Fall” to a streaming service, two people familiar with it said.",
         "rumoured"),
    ],
)  # fmt: skip
def test_what_becomes_of_a_work_is_found_by_its_title(question: str, lead: str, status: str) -> None:
    assert statuses(question, ["2025-05-06"], ("2025-05-06", "Courant", "The news", lead)) == [status]
