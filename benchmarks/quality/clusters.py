"""Happenings: pages grouped as they come, each by the pages before it only; AllSides in order of time, ECB+ shuffled.

Nothing was fitted on these sets. Only the words of the pages count here: none of their statements are read.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

from command import DATA, Json, Score, rows, scorer, write_rows

from reportedly import pipeline
from reportedly.model.article import Article
from reportedly.model.page import Form, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

SEED = 7
CAPTURED = "2025-01-01T00:00Z"
PEERS = {
    "AllSides": "TF-IDF, one day: .760 / .917",
    "ECB+": "TF-IDF, average link: .849 / .891",
}


def score(folder: Path) -> Iterator[Score]:
    """Give pair F1 and B-cubed F of both sets."""
    dated = sorted(rows(DATA / "clusters" / "allsides-dev.jsonl.gz"), key=lambda page: (page["published"], page["id"]))
    undated = rows(DATA / "clusters" / "ecbplus.jsonl.gz")
    random.Random(SEED).shuffle(undated)
    for name, pages in (("AllSides", dated), ("ECB+", undated)):
        found = write_rows(folder / f"{name}-found.jsonl", _grouped(pages, folder / f"{name}.db"))
        gold = [page | {"story": None if page["story"] in (None, "None") else page["story"]} for page in pages]
        lines = scorer("score_clusters.py", write_rows(folder / f"{name}-gold.jsonl", gold), found, "--json")
        counts = json.loads(lines[0])
        yield Score(name, "pair F1 / B3 F", f"{counts['pair_f1']:.3f} / {counts['b3_f1']:.3f}", PEERS[name])


def _grouped(pages: list[Json], path: Path) -> Iterator[Json]:
    """The happening that each page is found to tell, once all have been added one by one."""
    store = open_store(path, write=True)
    kept = [pipeline.keep(_page(page), _reading(page), store) for page in pages]
    for page, id_ in zip(pages, kept, strict=True):
        if id_ is not None:
            (happening,) = store.happenings([id_])
            yield {"id": page["id"], "cluster": happening}
    store.close()


def _page(page: Json) -> Page:
    return Page(page["id"], page["text"].encode(), Form.BODY, CAPTURED, published=_day(page), title=page["title"])


def _reading(page: Json) -> Reading:
    article = Article(id=page["id"], text=page["text"], title=page["title"], published=_day(page))
    return Reading(Outcome(OutcomeKind.READ), article, CAPTURED)


def _day(page: Json) -> str | None:
    return page["published"] if page["published"] not in (None, "None") else None
