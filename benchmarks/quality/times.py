"""Times: MEANTIME and TimeBank with AQUAINT, expressions and their values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from command import DATA, Json, read, rows, scorer, write_rows

SETS = ("meantime_intra", "tbaq_te3")
"""Of MEANTIME the set that is annotated throughout; the other one marks first sentences only."""


def score(folder: Path) -> None:
    """Print the scorer's table for each set."""
    for name in SETS:
        documents = rows(DATA / "time" / f"{name}.jsonl.gz")
        gold = write_rows(folder / f"{name}-gold.jsonl", documents)
        found = write_rows(folder / f"{name}.jsonl", _found(documents, folder))
        print(f"  {name}")
        for line in scorer("score_timex.py", gold, found):
            print("   ", line)


def _found(documents: list[Json], folder: Path) -> Iterator[Json]:
    pages = [{"id": d["id"], "body": d["text"], "published": d["published"], "lang": "en"} for d in documents]
    for document, reading in zip(documents, read(pages, folder), strict=True):
        yield {**document, "timexes": [_timex(time) for time in reading["times"] if time["part"] == "body"]}


def _timex(time: Json) -> Json:
    start, end = time["span"]
    return {"start": start, "end": end, "type": time["type"], "value": time["value"]}
