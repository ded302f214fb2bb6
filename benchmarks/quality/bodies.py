"""Body text: 181 news pages, F1 over runs of four words (as the article extraction benchmark counts them)."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from command import DATA, Json, Score, read, rows

RUN = 4


def score(folder: Path) -> Iterator[Score]:
    """Give the F1 of mean precision and recall over the pages, and the share of bodies cut exactly."""
    gold = rows(DATA / "pages" / "aeb-gold.jsonl.gz")
    readings = list(read(map(_page, gold), folder))
    pairs = [(page["gold"]["text"], reading["article"]["text"]) for page, reading in zip(gold, readings, strict=True)]
    shares = [_shares(wanted, found) for wanted, found in pairs]
    precision = sum(share[0] for share in shares) / len(shares)
    recall = sum(share[1] for share in shares) / len(shares)
    exact = sum(_words(wanted) == _words(found) for wanted, found in pairs) / len(pairs)
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    figures = f"{f1:.3f} ({precision:.3f}, {recall:.3f}) / {exact:.2f}"
    yield Score(f"{len(pairs)} pages", "F1 (P, R) / exact", figures, "trafilatura .960 / .29; resiliparse .917 / .03")


def _page(page: Json) -> Json:
    with gzip.open(DATA / "pages" / page["path"], "rt", encoding="utf-8", errors="replace") as html:
        return {"id": page["id"], "url": page["url"], "html": html.read()}


def _shares(wanted: str, found: str) -> tuple[float, float]:
    gold, ours = _runs(wanted), _runs(found)
    common = (gold & ours).total()
    return (common / ours.total() if ours else float(not gold)), (common / gold.total() if gold else 1.0)


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = _words(text)
    return Counter(tuple(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1)) if words)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)
