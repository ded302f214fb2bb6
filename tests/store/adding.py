"""Adds pages to a store for ever and names each on standard output once it is kept: the victim of the crash test."""

from __future__ import annotations

import random
import sys
from pathlib import Path

from reportedly.model.article import Article
from reportedly.model.page import Form, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store


def main(path: str, prefix: str) -> None:
    """Add pages named after `prefix`."""
    store = open_store(Path(path), write=True)
    words = random.Random(prefix)
    number = 0
    while True:
        number += 1
        text = " ".join(f"word{words.randrange(5000)}" for _ in range(60))
        page = Page(f"{prefix}-{number}", text.encode(), Form.BODY, "2025-03-14T08:00:00Z")
        reading = Reading(Outcome(OutcomeKind.READ), Article(page.id, text, title=text[:40]), page.captured)
        store.add(page, reading, f"s-{number % 7}", dict.fromkeys(text.split(), 1.0))
        print(page.id, flush=True)  # noqa: T201


main(*sys.argv[1:])
