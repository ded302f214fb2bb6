"""A fault of the program in one story is told in a line; the other stories are listed, and answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from reportedly.desk.cli import run

PAGES = {
    "p1": "Ada Berg will meet Jaan Tamm in Turku on Friday, the ministry said.",
    "p2": "A ferry sank off Kemi on Monday and nine sailors died, the coast guard said.",
}


@pytest.fixture
def store(tmp_path: Path) -> Path:
    pages = tmp_path / "pages.jsonl"
    pages.write_text(
        "".join(json.dumps({"id": id_, "body": body, "published": "2025-05-06"}) + "\n" for id_, body in PAGES.items())
    )
    kept = tmp_path / "store.db"
    assert run(["add", str(pages), "--store", str(kept)]) == 0
    return kept


@pytest.fixture
def faulty(store: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store in which the story of the ferry cannot be judged."""
    from reportedly import stories

    sound = stories.dossier.assemble

    def assemble(story: str, readings: list, *rest: object) -> object:  # type: ignore[type-arg]
        if any(reading.article.id == "p2" for reading in readings):
            raise ValueError("no such day")
        return sound(story, readings, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("reportedly.stories.dossier.assemble", assemble)
    return store


def _called(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    capsys.readouterr()
    status = run(list(words))
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_the_other_stories_are_listed(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = _called(capsys, "stories", "--store", str(faulty), "--as-of", "2025-05-07", "--format", "json")
    assert status == 1
    assert len(json.loads(out)["stories"]) == 1
    assert err.count("\n") == 1
    assert "is left out: a fault of Reportedly (ValueError: no such day, test_faults.py line" in err


def test_the_other_stories_answer(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["--store", str(faulty), "--as-of", "2025-05-07", "--format", "json"]
    status, out, _ = _called(capsys, "ask", "Will Ada Berg meet Jaan Tamm?", *asked)
    assert json.loads(out)["events"]
    assert status in (0, 1)
    status, out, err = _called(capsys, "ask", "How many sailors died off Kemi?", *asked)
    assert status == 1
    assert not json.loads(out)["figures"]
    assert "is left out" in err


def test_the_dossier_of_the_story_itself_says_its_fault(faulty: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, _, err = _called(capsys, "stories", "--store", str(faulty), "--as-of", "2025-05-07")
    story = err.split("story '")[1].split("'")[0]
    status, _, err = _called(capsys, "dossier", story, "--store", str(faulty), "--as-of", "2025-05-07")
    assert status == 2
    assert "a fault of Reportedly (ValueError: no such day" in err
