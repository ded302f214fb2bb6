"""Times: MEANTIME and TimeBank with AQUAINT, expressions and their values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from command import DATA, Json, Score, read, rows, scorer, write_rows

SETS = {
    "meantime_intra": "HeidelTime 79.7; Recognizers 70.9; dateparser 56.1",
    "tbaq_te3": "TempEval-3 platinum: HeidelTime 78.1; Recognizers 62.4; dateparser 32.6",
}
"""Of MEANTIME the set that is annotated throughout; the other one marks first sentences only."""
_PREPOSITION = re.compile(r"on\s+", re.IGNORECASE)


def score(folder: Path) -> Iterator[Score]:
    """Give the F1 of extents, to the letter and overlapping, and of values."""
    for name, peers in SETS.items():
        documents = rows(DATA / "time" / f"{name}.jsonl.gz")
        gold = write_rows(folder / f"{name}-gold.jsonl", documents)
        found = write_rows(folder / f"{name}.jsonl", _found(documents, folder))
        line = scorer("score_timex.py", gold, found)[0]
        strict, relaxed, value = (_f1(line, what) for what in ("strict P/R/F", "relaxed", "value"))
        yield Score(name, "F1 of values", value, peers)
        yield Score(name, "F1 of extents, strict / overlapping", f"{strict} / {relaxed}")


def _f1(line: str, what: str) -> str:
    found = re.search(rf"\b{what} \[[\d.]+, [\d.]+, ([\d.]+)\]", line)
    return found[1] if found else "?"


def _found(documents: list[Json], folder: Path) -> Iterator[Json]:
    pages = [{"id": d["id"], "body": d["text"], "published": d["published"], "lang": "en"} for d in documents]
    for document, reading in zip(documents, read(pages, folder), strict=True):
        yield {
            **document,
            "timexes": [_timex(time, document["text"]) for time in reading["times"] if time["part"] == "body"],
        }


def _timex(time: Json, text: str) -> Json:
    """One expression as the sets mark it: they begin after the "on" that our spans, by the contract, take in."""
    start, end = time["span"]
    preposition = _PREPOSITION.match(text, start, end)
    start = preposition.end() if preposition else start
    return {"start": start, "end": end, "type": time["type"], "value": time["value"]}
