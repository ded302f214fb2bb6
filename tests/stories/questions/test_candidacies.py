"""Questions about candidacies, asked of pages that are read."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reportedly import ingest, pipeline
from reportedly.model.dossier import DossierEvent
from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

PAGES = [
    (
        "2025-05-02",
        "Ollen 'not dropping out'",
        'Presidential candidate Lena Ollen will stay in the race, campaign spokesman Piet Vane said on Friday. "Of course '
        "she's not dropping out,\" he told voters in Turku. Two senators had called on her to step aside.",
    ),
    (
        "2025-05-09",
        "Ollen ends campaign",
        "Lena Ollen announced on Friday that she was ending her campaign for president. Her party has no nominee now, "
        "three weeks before the election.",
    ),
    (
        "2025-05-10",
        "Party looks for a nominee",
        "Ollen's decision on Friday to drop out of the presidential race leaves her party without a nominee.",
    ),
]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp("race")
    rows = [
        {"id": f"p{at}", "outlet": f"Paper {at}", "published": day, "title": title, "body": text, "lang": "en"}
        for at, (day, title, text) in enumerate(PAGES)
    ]
    file: Path = folder / "pages.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    kept = open_store(folder / "race.db", write=True)
    pages = [page for page in ingest.pages([str(file)], ingest.Options()) if isinstance(page, Page)]
    for page, reading in zip(pages, pipeline.read(pages, workers=1), strict=True):
        assert isinstance(reading, Reading)
        pipeline.keep(page, reading, kept)
    return kept


def answer(store, question: str, day: str) -> DossierEvent | None:
    found = pipeline.ask(question, store, f"{day}T23:59Z").events
    return found[0] if found else None


@pytest.mark.parametrize(
    "question",
    [
        "Will Lena Ollen withdraw from the presidential race?",
        "Will Ollen drop out?",
        "Has Lena Ollen ended her campaign?",
        "Will Ollen step aside?",
    ],
)
def test_who_stays_and_then_drops_out(store, question: str):
    """A campaign speaks for its candidate; a later word of her own does it."""
    before, after = answer(store, question, "2025-05-03"), answer(store, question, "2025-05-10")
    assert before is not None and after is not None
    assert (before.status, after.status) == ("denied", "occurred")
    assert after.title == "Withdrawal of Lena Ollen from the race"


def test_leaving_a_race_is_no_resignation(store):
    """Who runs for an office need not hold one."""
    assert answer(store, "Will Ollen resign as governor?", "2025-05-10") is None
