"""Attribution: PolNeAR dev, relations of source, cue and content."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from command import DATA, Json, Score, read, rows, scorer, write_rows

PEERS = {
    "relation": "PolNeAR test: people 73.1; BERT tagger 67.8; CRF trained on PolNeAR 58.3; Citron 49.8; textacy 21.3"
}
_LINE = re.compile(r"(.{17}) P +([\d.]+) +R +([\d.]+) +F1 +([\d.]+)")


def score(folder: Path) -> Iterator[Score]:
    """Give the F1 of each measure of the scorer that says how well a part, or a whole relation, is found."""
    gold = DATA / "attribution" / "polnear-dev.jsonl.gz"
    found = write_rows(folder / "attributions.jsonl", _found(rows(gold), folder))
    figures = [match for line in scorer("score_attribution.py", gold, found) if (match := _LINE.match(line))]
    for match in figures:
        measure = match[1].strip()
        if measure in ("content iou50", "source overlap", "cue overlap", "relation", "relation lenient"):
            precision, recall, f1 = match.groups()[1:]
            yield Score("PolNeAR dev", f"{measure}, F1 (P, R)", f"{f1} ({precision}, {recall})", PEERS.get(measure, ""))


def _found(documents: list[Json], folder: Path) -> Iterator[Json]:
    pages = [{"id": d["id"], "body": d["text"], "published": d["date"], "lang": "en"} for d in documents]
    for document, reading in zip(documents, read(pages, folder), strict=True):
        relations = [
            {role: attribution[role]["spans"] for role in ("source", "cue", "content")}
            for attribution in reading["attributions"]
            if attribution["part"] == "body"
        ]
        yield {"id": document["id"], "text": document["text"], "attributions": relations}
