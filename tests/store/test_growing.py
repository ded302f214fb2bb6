"""What finding the place of a page costs does not grow with the pages kept."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from reportedly import pipeline
from reportedly.model.article import Article
from reportedly.model.page import Form, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

SMALL, LARGE, MEASURED = 2_000, 8_000, 500


def _page(number: int) -> tuple[Page, Reading]:
    """A short page; five tell of one affair."""
    affair = number // 5
    body = (
        f"The council of Town{affair % 97} and Person{affair} of Works{affair % 331} met over plan {affair % 1009} on "
        f"day {number % 7}, Speaker{number % 53} said."
    )
    published = f"{2020 + affair // 600}-{affair // 50 % 12 + 1:02}-{affair % 28 + 1:02}"
    page = Page(f"p{number}", body.encode(), Form.BODY, "2026-01-01T00:00Z", published=published)
    article = Article(id=page.id, text=body, title=f"Person{affair} meets the council", published=published)
    return page, Reading(Outcome(OutcomeKind.READ), article, page.captured)


@pytest.mark.slow
def test_keeping_a_page_costs_little_more_in_a_store_four_times_as_large(tmp_path: Path) -> None:
    store = open_store(tmp_path / "store.db", write=True)
    spent: list[float] = []
    with store.transaction():
        for number in range(LARGE):
            page, reading = _page(number)
            begun = time.process_time()
            pipeline.keep(page, reading, store)
            spent.append(time.process_time() - begun)
    store.close()
    assert sum(spent[-MEASURED:]) <= 1.5 * sum(spent[SMALL - MEASURED : SMALL])
