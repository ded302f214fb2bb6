"""Contradictions: what an editor would want to know of, and what only looks like one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reportedly import ingest, pipeline
from reportedly.model.dossier import Dossier
from reportedly.model.page import Form, Page
from reportedly.model.reading import Reading
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble

from .cases import NONE, REAL, Told


def dossier(told: list[Told], folder: Path) -> Dossier:
    lines = [
        json.dumps({"id": f"p{at}", "published": day, "outlet": outlet, "title": title, "body": body})
        for at, (day, outlet, title, body) in enumerate(told, 1)
    ]
    (folder / "pages.jsonl").write_text("\n".join(lines), encoding="utf-8")
    pages = [page for page in ingest.pages([str(folder / "pages.jsonl")], ingest.Options()) if isinstance(page, Page)]
    readings = [reading for reading in pipeline.read(pages, workers=1) if isinstance(reading, Reading)]
    known = known_by(readings, "2025-12-31")
    return assemble("story", known, trace(known), "2025-12-31")


@pytest.mark.parametrize(("told", "words"), [pytest.param(*case, id=name) for name, case in REAL.items()])
def test_statements_that_cannot_both_hold_are_shown_with_both_sides(
    told: list[Told], words: str, tmp_path: Path
) -> None:
    """Each in one sentence, with the words of both."""
    found = dossier(told, tmp_path).contradictions
    (contradiction,) = [each for each in found if words in each.text]
    assert len(contradiction.because) == 2


@pytest.mark.parametrize(("told", "why"), [pytest.param(*case, id=name) for name, case in NONE.items()])
def test_what_only_differs_in_time_or_scope_contradicts_nothing(told: list[Told], why: str, tmp_path: Path) -> None:
    """The reason stands beside each case."""
    assert not dossier(told, tmp_path).contradictions, why


def test_the_weightiest_comes_first(tmp_path: Path) -> None:
    """Whether it is so goes before where, and that before when and how many."""
    told = [page for name in ("strike", "venue", "electdate", "arrest") for page in REAL[name][0]]
    found = [each.text for each in dossier(told, tmp_path).contradictions]
    assert [
        words for text in found for words in ("against it", "Istanbul", "2025-05-18", "22,000") if words in text
    ] == [
        "against it",
        "Istanbul",
        "2025-05-18",
        "22,000",
    ]


def test_a_date_that_is_no_such_weekday_is_flagged_inside_its_page() -> None:
    content = b"Ada Berg will meet Bo Lie in Turku on Tuesday, May 2, her office said."
    page = Page("p1", content, Form.BODY, "2025-04-29T08:00:00Z", published="2025-04-28", outlet="Turku Mail")
    (reading,) = pipeline.read([page])
    assert isinstance(reading, Reading)
    found = assemble("s", [reading], trace([reading]), "2025-04-29")
    (contradiction,) = found.contradictions
    assert contradiction.text == (
        'Turku Mail: "on Tuesday, May 2" is a Friday (2025-05-02); the nearest Tuesday is 2025-04-29'
    )
    (event,) = found.events
    assert event.when
    assert (event.when.earliest, event.when.latest) == ("2025-04-29", "2025-05-02")
