"""The pages of a story as a table."""

from __future__ import annotations

from reportedly.desk.web.shelf import A_STRETCH, shelf
from reportedly.model.dossier import DossierPage


def page(id_: str, copy_of: str | None = None) -> DossierPage:
    return DossierPage(id_, None, "Lagoon Times", "2025-03-12", copy_of)


def test_copies_follow_the_page_whose_text_they_are() -> None:
    pages = [page("a"), page("b"), page("a1", "a"), page("c"), page("a11", "a1"), page("a111", "a11")]
    lines = shelf(pages, 1).lines
    assert [(line.page.id, line.depth) for line in lines] == [
        ("a", 0),
        ("a1", 1),
        ("a11", 2),
        ("a111", 2),
        ("b", 0),
        ("c", 0),
    ]


def test_a_copy_of_a_page_that_is_not_in_the_story_stands_for_itself() -> None:
    assert [line.depth for line in shelf([page("a", "elsewhere")], 1).lines] == [0]


def test_a_long_story_comes_in_stretches() -> None:
    pages = [page(str(number)) for number in range(2 * A_STRETCH + 1)]
    assert [len(shelf(pages, number).lines) for number in (1, 2, 3)] == [A_STRETCH, A_STRETCH, 1]
    assert shelf(pages, 99).number == shelf(pages, 3).of == 3
    assert shelf([], 1).of == 1
