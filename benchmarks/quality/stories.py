"""Stories: six developing stories with known outcomes, status, origins, place, date and figures per day.

No others are known to follow stories to their origins; the scorer gives beside its scores what the best constant answer
would have had, and beside our counts of independent origins stand those of the usual ways.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from command import DATA, REPORTEDLY, Json, Score, rows, scorer
from usual_ways import WAYS

FOLDER = DATA / "stories"
_COUNT = re.compile(r"^\s+(?P<day>\S+) .*?\{'at_least': (?P<least>\d+), 'at_most': (?P<most>\d+)\}")


def score(folder: Path) -> Iterator[Score]:
    """Give what the scorer counts for each story and for all: right of judged; then the counts of origins per day."""
    counted: dict[str, list[re.Match[str]]] = {}
    days: list[re.Match[str]] = []
    for line in scorer("score_stories.py", REPORTEDLY, FOLDER, "-v"):
        name, _, counts = line.partition(": ")
        if found := _COUNT.match(line):
            days.append(found)
        elif counts and not line.startswith(" "):
            counted[name], days = days, []
            yield Score(name, "right / judged", counts.strip())
    for line in scorer("score_stories.py", REPORTEDLY, FOLDER, "--together"):
        name, _, counts = line.partition(": ")
        yield Score(f"{name}, all in one store", "right / judged", counts.strip())
    yield from _origins(counted)


def _origins(counted: dict[str, list[re.Match[str]]]) -> Iterator[Score]:
    """Give for each day whose origins are known how many we count, and how many the usual ways do."""
    right = dict.fromkeys(["ours", *WAYS], 0)
    judged = 0
    for story, spec in json.loads((FOLDER / "days.json").read_text(encoding="utf-8")).items():
        pages = _real_pages(story)
        ours = {found["day"]: found for found in counted.get(story, [])}
        for day in (day for day in spec.get("days", []) if "origins" in day):
            known = [page for page in pages if str(page["published"]) <= day["as_of"]]
            counts = {way: count(known) for way, count in WAYS.items()}
            found = ours.get(day["as_of"])
            judged += 1
            right["ours"] += bool(found) and int(found["least"]) in day["origins"]
            for way, count in counts.items():
                right[way] += count in day["origins"]
            yield Score(
                f"{story}, {day['as_of'][:10]}, {len(known)} pages",
                f"origins; right: {_either(day['origins'])}",
                f"{found['least']} to {found['most']}" if found else "none",
                "; ".join(f"{way} {count}" for way, count in counts.items()),
            )
    others = "; ".join(f"{way} {right[way]}/{judged}" for way in WAYS)
    yield Score("all", "days with an accepted count of origins", f"{right['ours']}/{judged}", others)


def _real_pages(story: str) -> list[Json]:
    decoys = {page["id"] for page in rows(FOLDER / f"{story}-gold.jsonl") if page.get("decoy")}
    pages = [page | {"body": page["text"]} for page in rows(FOLDER / f"{story}.jsonl") if page["id"] not in decoys]
    return [page for page in pages if page.get("published")]


def _either(accepted: Sequence[int]) -> str:
    return " or ".join(map(str, accepted))
