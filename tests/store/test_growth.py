"""Keeping a page costs about the same however many are kept."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.store import Store

MakePage = Callable[..., Page]
MakeReading = Callable[..., Reading]

WORDS = 30_000
PAGES = 10_000
MEASURED = 1_000


@pytest.mark.slow
def test_the_last_thousand_of_ten_thousand_pages_cost_little_more_than_the_first(
    store: Store, make_page: MakePage, make_reading: MakeReading
) -> None:
    """Processor time of a search for candidates, their frequencies and the commit, a page of 60 words each."""
    chance = random.Random(7)
    words = [f"word{number}" for number in range(WORDS)]
    # As in natural texts, a word's frequency falls with its rank.
    weights = [1 / (rank + 5) for rank in range(WORDS)]
    costs = []
    for number in range(PAGES):
        text = chance.choices(words, weights, k=60)
        day = (date(2024, 1, 1) + timedelta(days=number // 100)).isoformat()
        page = make_page(f"p{number}", " ".join(text))
        begun = time.process_time()
        with store.transaction():
            terms = dict.fromkeys(text, 1.0)
            near = store.candidates(tuple(terms), day, 400, 48)
            store.frequencies(tuple({term for candidate in near for term in candidate.terms}))
            story = near[0].story if near and number % 3 else f"s{number}"
            store.add(page, make_reading(page, day), story, terms)
        costs.append(time.process_time() - begun)
    assert sum(costs[-MEASURED:]) <= 1.5 * sum(costs[:MEASURED])
