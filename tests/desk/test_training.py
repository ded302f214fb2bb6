"""`reportedly train attribution`: marked texts in, a tagger out that `read` and `add` then use."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from reportedly.desk.cli import run

PEOPLE = ("The minister", "The mayor", "The harbour master", "A spokesman", "The company", "The judge")
CLAIMS = ("the bridge was safe", "the ferry would sail", "the talks had failed", "the plan was dead")


def span(text: str, words: str) -> list[list[int]]:
    return [[text.index(words), text.index(words) + len(words)]]


def marked_texts() -> bytes:
    lines = []
    for who in PEOPLE:
        for claim in CLAIMS:
            text = f"{who} harrumphed that {claim}."
            mark = {"source": span(text, who), "cue": span(text, "harrumphed"), "content": span(text, claim)}
            lines.append(json.dumps({"id": str(len(lines)), "text": text, "attributions": [mark]}))
    return "\n".join(lines).encode()


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    path.write_bytes(marked_texts())
    return path


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.jsonl"
    path.write_text(json.dumps({"id": "p", "body": "The bishop harrumphed that the tower was crooked.", "lang": "en"}))
    return path


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    return tmp_path / "home" / "reportedly"


def cues(page: Path, capsys: pytest.CaptureFixture[str], *options: str) -> list[str]:
    capsys.readouterr()
    assert run(["read", str(page), "--format", "json", *options]) == 0
    return [found["cue"]["text"] for found in json.loads(capsys.readouterr().out)["attributions"]]


def test_the_tagger_kept_in_the_data_folder_reads_from_then_on(gold, page, home, capsys):
    assert cues(page, capsys) == []
    assert run(["train", "attribution", str(gold)]) == 0
    assert "24 of 24 attributions" in capsys.readouterr().out
    assert [path.name for path in home.iterdir()] == ["attribution.crf"]
    assert cues(page, capsys) == ["harrumphed"]
    assert cues(page, capsys, "--tagger", "none") == []


def test_a_tagger_kept_elsewhere_reads_where_it_is_named(gold, page, tmp_path, capsys):
    packed = tmp_path / "gold.jsonl.gz"
    packed.write_bytes(gzip.compress(gold.read_bytes()))
    assert run(["train", "attribution", str(packed), "--out", str(tmp_path / "mine" / "t.crf")]) == 0
    assert cues(page, capsys) == []
    assert cues(page, capsys, "--tagger", str(tmp_path / "mine" / "t.crf")) == ["harrumphed"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "no attribution that could be learned from"),
        (b"{not json}", "line 1 is not a marked text"),
        (b'{"text": 3}', "line 1 is not a marked text"),
        (b'{"text": "Short.", "attributions": [{"content": [[0, 99]]}]}', "characters that its text does not have"),
        (b'{"text": "Short.", "attributions": [{"content": [[-1, 3]]}]}', "characters that its text does not have"),
        (b'{"text": "The ferry sank.", "attributions": []}', "no attribution that could be learned from"),
    ],
)
def test_what_cannot_be_trained_on_is_named_and_the_tagger_kept_stays(gold, home, capsys, content, said):
    assert run(["train", "attribution", str(gold)]) == 0
    before = (home / "attribution.crf").read_bytes()
    gold.write_bytes(content)
    assert run(["train", "attribution", str(gold)]) == 2
    error = capsys.readouterr().err.splitlines()[-1]
    assert str(gold) in error
    assert said in error
    assert (home / "attribution.crf").read_bytes() == before


def test_a_missing_or_torn_file_is_named(tmp_path, capsys):
    assert run(["train", "attribution", str(tmp_path / "missing.jsonl")]) == 2
    assert "missing.jsonl cannot be read (No such file or directory)" in capsys.readouterr().err
    torn = tmp_path / "torn.jsonl.gz"
    torn.write_bytes(gzip.compress(marked_texts())[:200])
    assert run(["train", "attribution", str(torn)]) == 2
    assert "torn.jsonl.gz cannot be read" in capsys.readouterr().err


def test_a_tagger_that_cannot_be_used_stops_the_call(page, home, capsys):
    home.mkdir(parents=True)
    (home / "attribution.crf").write_bytes(b"nothing")
    assert run(["read", str(page)]) == 2
    assert "attribution.crf cannot be used as a tagger" in capsys.readouterr().err
    assert run(["read", str(page), "--tagger", "none"]) == 0
