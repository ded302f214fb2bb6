"""Times: MEANTIME and TimeBank with AQUAINT, expressions and their values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from command import DATA, Json, Score, read, rows, scorer, write_rows

SETS = {
    "meantime_intra": "HeidelTime 79.7; Recognizers 70.9; dateparser 56.1",
    "tbaq_te3": "TempEval-3 platinum: HeidelTime 78.1; Recognizers 62.4; dateparser 32.6",
}
"""Of MEANTIME the set that is annotated throughout; the other one marks first sentences only."""
WEEKDAY_PEERS = "TimeBank+AQUAINT: duckling 78 % / 5 %; dateparser 0 % / 71 %"
WEEKDAY = re.compile(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day", re.IGNORECASE)
"""A weekday alone: it lies ahead or behind by the clause it stands in."""
DAY = re.compile(r"\d{4}-\d\d-\d\d")
_PREPOSITION = re.compile(r"on\s+", re.IGNORECASE)


def score(folder: Path) -> Iterator[Score]:
    """Give the F1 of extents, to the letter and overlapping, and of values."""
    for name, peers in SETS.items():
        documents = rows(DATA / "time" / f"{name}.jsonl.gz")
        gold = write_rows(folder / f"{name}-gold.jsonl", documents)
        read_out = list(_found(documents, folder))
        line = scorer("score_timex.py", gold, write_rows(folder / f"{name}.jsonl", read_out))[0]
        strict, relaxed, value = (_f1(line, what) for what in ("strict P/R/F", "relaxed", "value"))
        yield Score(name, "F1 of values", value, peers)
        yield Score(name, "F1 of extents, strict / overlapping", f"{strict} / {relaxed}")
        pairs = list(zip(documents, read_out, strict=True))
        ahead, behind = _weekdays(pairs)
        yield Score(name, "weekdays alone that are right, ahead / behind", f"{ahead} / {behind}", WEEKDAY_PEERS)
        odd = [document["id"] for document in documents if not _keeps_to_the_calendar(document)]
        if odd:
            ahead, behind = _weekdays([pair for pair in pairs if pair[0]["id"] not in odd])
            measure = "the same, without the documents that mark a weekday on another day, or more than a week away"
            yield Score(name, f"{measure}: {', '.join(odd)}", f"{ahead} / {behind}")


def _keeps_to_the_calendar(document: Json) -> bool:
    """Whether each weekday alone is marked with a day of that name, at most a week from the publication."""
    published = date.fromisoformat((document["published"] or "9999-01-01")[:10])
    days = [(word.lower(), date.fromisoformat(value)) for word, value in _alone(document)]
    return all(f"{day:%A}".lower() == word and abs((day - published).days) <= 7 for word, day in days)


def _alone(document: Json) -> Iterator[tuple[str, str]]:
    """The weekdays without a date that are marked with a day, and that day."""
    for marked in document["timexes"]:
        word = document["text"][marked["start"] : marked["end"]]
        if WEEKDAY.fullmatch(word) and DAY.fullmatch(marked["value"]):
            yield word, marked["value"]


def _weekdays(pairs: list[tuple[Json, Json]]) -> tuple[str, str]:
    """Count the weekdays without a date that are given their day, of those after the publication and before it."""
    counts = {"ahead": [0, 0], "behind": [0, 0]}
    for document, reading in pairs:
        published = (document["published"] or "9999")[:10]
        for marked in document["timexes"]:
            value = marked["value"]
            alone = WEEKDAY.fullmatch(document["text"][marked["start"] : marked["end"]])
            if not alone or not DAY.fullmatch(value) or value == published:
                continue
            count = counts["ahead" if value > published else "behind"]
            same = [
                each for each in reading["timexes"] if each["start"] < marked["end"] and marked["start"] < each["end"]
            ]
            count[0] += any(each["value"][:10] == value for each in same)
            count[1] += 1
    ahead, behind = (f"{right} of {judged}" for right, judged in counts.values())
    return ahead, behind


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
