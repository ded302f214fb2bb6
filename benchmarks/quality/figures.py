"""Figures: our gold of 340, value, quantity, as-of and giver; tolls that grew are no contradictions.

The gold was read by hand from pages of one earthquake and from English Wikinews; figures_gold/GUIDE.md says how.
A figure of ours and one of the gold are one where their characters overlap. "Other" counts are not scored.
"""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path

from command import DATA, REPORTEDLY, Json, Score, read, rows, write_rows

GOLD = Path(__file__).with_name("figures_gold")
PARTS = {"dev": "our gold, dev", "held-out": "our gold, held out"}
TOLLS = ("maui-toll", "morocco-quake")
"""Stories whose every toll goes back to one authority: no two of its bulletins contradict each other."""


def score(folder: Path) -> Iterator[Score]:
    """Give F1 with and without as-of and the share of right givers; then the tolls set against each other."""
    texts = _texts()
    for name, shown in PARTS.items():
        documents = rows(GOLD / f"{name}.jsonl")
        pages = [_page(document, texts) for document in documents]
        pairs = list(zip(documents, read(pages, folder), pages, strict=True))
        marked = sum(len(document["figures"]) for document in documents)
        given = sum(len(_ours(reading)) for _, reading, _ in pairs)
        same = [match for document, reading, page in pairs for match in _matches(document, reading, page)]
        dated = sum(match["as_of"] for match in same)
        yield Score(shown, "value + quantity + as-of, P / R / F1", _shares(dated, given, marked))
        yield Score(shown, "value + quantity, P / R / F1", _shares(len(same), given, marked))
        givers = sum(match["giver"] for match in same)
        yield Score(shown, "giver, of those", f"{100 * givers / max(1, len(same)):.1f}")
    for story in TOLLS:
        yield Score(story, "bulletins shown as contradictions", str(len(_tolls_against(story, folder))), "right: 0")


def _shares(right: int, given: int, marked: int) -> str:
    precision, recall = 100 * right / max(1, given), 100 * right / max(1, marked)
    return f"{precision:.1f} / {recall:.1f} / {2 * precision * recall / max(1e-9, precision + recall):.1f}"


def _ours(reading: Json) -> list[Json]:
    return [figure for figure in reading["figures"] if figure["quantity"] != "other"]


def _matches(document: Json, reading: Json, page: Json) -> Iterator[dict[str, bool]]:
    """For each figure of the gold that is found, whether its as-of and its giver are right, too."""
    taken: set[int] = set()
    for marked in document["figures"]:
        for at, figure in enumerate(_ours(reading)):
            if at not in taken and _is_same(figure, marked):
                taken.add(at)
                yield {"as_of": figure["as_of"] in marked["as_of"], "giver": _is_giver(figure, marked, reading, page)}
                break


def _is_same(figure: Json, marked: Json) -> bool:
    start, end = figure["span"]
    overlap = figure["part"] == marked["part"] and start < marked["end"] and marked["start"] < end
    return bool(overlap and all(figure[key] == marked[key] for key in ("quantity", "value", "high")))


def _is_giver(figure: Json, marked: Json, reading: Json, page: Json) -> bool:
    """Whether ours is a giver that the gold allows: the page itself, or the same words, or a name that ends alike."""
    if figure["by"] == "article":
        return "article" in marked["giver"]
    source = next(each for each in reading["attributions"] if each["id"] == figure["by"])
    name = source["source"]["entity"]
    names = [source["source"]["text"], *([name] if isinstance(name, str) else name or [])]
    text = page["title" if marked["part"] == "title" else "body"]
    return any(
        _overlaps(span, source, marked) or _ends_alike(text[span[0] : span[1]], names)
        for span in marked["giver"]
        if span != "article"
    )


def _overlaps(span: Sequence[int], attribution: Json, marked: Json) -> bool:
    spans = attribution["source"]["spans"] if attribution["part"] == marked["part"] else []
    return any(start < span[1] and span[0] < end for start, end in spans)


def _ends_alike(name: str, names: Sequence[str]) -> bool:
    return any(name.split()[-1].lower() == other.split()[-1].lower() for other in names if other.split())


def _tolls_against(story: str, folder: Path) -> list[str]:
    """The contradictions of a story, at its end, that set one toll against another."""
    pages = [
        {key: page[key] for key in ("id", "url", "outlet", "published", "title", "lang") if page.get(key)}
        | {"body": page["text"]}
        for page in rows(DATA / "stories" / f"{story}.jsonl")
    ]
    store = str(folder / f"{story}.db")
    _call("add", str(write_rows(folder / "story.jsonl", pages)), "--store", store)
    dossiers = [
        _call("dossier", each["id"], "--store", store) for each in _call("stories", "--store", store)["stories"]
    ]
    found = [each["text"] for dossier in dossiers for each in dossier["contradictions"]]
    return [text for text in found if text.startswith(("Dead:", "Injured:"))]


def _call(*words: str) -> Json:
    done = subprocess.run([REPORTEDLY, *words, "--format", "json"], capture_output=True, text=True, check=False)
    answer: Json = json.loads(done.stdout)
    return answer


def _page(document: Json, texts: dict[str, Json]) -> Json:
    """The page that was annotated. Raises ValueError where the text at hand is another one."""
    page = texts[document["id"]]
    whole = f"{page['title']}\n{page['body']}"
    if hashlib.sha256(whole.encode()).hexdigest() != document["sha256"]:
        raise ValueError(f"{document['id']}: the text in {DATA} is not the one that was annotated")
    return page


def _texts() -> dict[str, Json]:
    found = {}
    for page in rows(DATA / "stories" / "morocco-quake.jsonl"):
        found[f"morocco-quake/{page['id']}"] = _as_page(page["published"], page.get("title") or "", page["text"])
    for path in sorted((DATA / "wikinews").glob("*.csv.gz")):
        for row in csv.DictReader(io.StringIO(gzip.decompress(path.read_bytes()).decode(), newline="")):
            found[row["url"]] = _as_page(row["date"], row["title"], row["text"])
    return found


def _as_page(published: str, title: str, body: str) -> Json:
    return {"published": published, "title": title, "body": body, "lang": "en"}
