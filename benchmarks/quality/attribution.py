"""Attribution: PolNeAR dev, relations of source, cue and content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from command import DATA, Json, read, rows, scorer, write_rows

WANTED = ("content iou50", "source overlap", "cue overlap", "relation ", "relation lenient", "relation full")


def score(folder: Path) -> None:
    """Print precision, recall and F1."""
    gold = DATA / "attribution" / "polnear-dev.jsonl.gz"
    found = write_rows(folder / "attributions.jsonl", _found(rows(gold), folder))
    for line in scorer("score_attribution.py", gold, found):
        if line.startswith(WANTED):
            print(" ", line)


def _found(documents: list[Json], folder: Path) -> Iterator[Json]:
    pages = [{"id": d["id"], "body": d["text"], "published": d["date"], "lang": "en"} for d in documents]
    for document, reading in zip(documents, read(pages, folder), strict=True):
        relations = [
            {role: attribution[role]["spans"] for role in ("source", "cue", "content")}
            for attribution in reading["attributions"]
            if attribution["part"] == "body"
        ]
        yield {"id": document["id"], "text": document["text"], "attributions": relations}
