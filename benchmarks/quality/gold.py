"""Our gold of attributions, and that of nested ones: offsets kept here, held against the texts they were read from."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
from pathlib import Path

from command import DATA, Json, rows

FOLDER = Path(__file__).with_name("attribution_gold")
NESTED = Path(__file__).with_name("nesting_gold")
CORRECTED = Path(__file__).with_name("corrected_gold")
PARTS = {"dev": "our gold, dev", "held-out": "our gold, held out"}
NESTED_PARTS = {
    "dev": "nested only, dev",
    "own": "nested only, text of our own",
    "written": "nested, written to vary",
    "held-out": "nested only, held out",
    "written-held-out": "nested, written to vary, held out",
}
NESTED_PASSES = ("held-out-first", "held-out-second")
"""Two readings of the nested of the 30 articles held out, each as it was before the two were compared."""
CORRECTED_PARTS = {
    "wikinews": "corrected, Wikinews",
    "meantime": "corrected, MEANTIME",
    "own": "corrected, text of our own",
}
PASSES = ("first", "second")
"""Two readings of the same articles of dev, each as it was before the two were compared; dev holds what came of it."""


def documents(name: str) -> list[Json]:
    """Give the documents of a part of the gold, each with its `text`: the body that its spans are offsets into.

    Raises ValueError where the text at hand is not the one that was annotated.
    """
    texts = _texts()
    return [_with_text(item, texts) for item in rows(FOLDER / f"{name}.jsonl") if "id" in item]


def nested(name: str) -> list[Json]:
    """Give the passages in which only the nested attributions are marked, and those they are nested in, with `text`.

    `name` is a part, or a pass. Those of "own" are texts written for it, which are kept with their marks.

    Raises ValueError where the text at hand is not the one that was annotated.
    """
    return _in_sets(rows(NESTED / f"{name}.jsonl"))


def corrected(name: str) -> list[Json]:
    """Give the texts of a part in which what the reader found was corrected by reading, each with its `text`.

    Those of "own" have neither basis, entity nor number.

    Raises ValueError where the text at hand is not the one that was annotated.
    """
    return _in_sets(rows(CORRECTED / f"{name}.jsonl"))


def _in_sets(items: list[Json]) -> list[Json]:
    passages = [item for item in items if "id" in item]
    texts = {name: _texts_of(name) for name in {passage["set"] for passage in passages if "set" in passage}}
    return [
        passage if "text" in passage else _with_text(passage, {passage["of"]: texts[passage["set"]][passage["of"]]})
        for passage in passages
    ]


def relations(document: Json) -> Json:
    """Give a document of the gold in the form that the scorer of attributions takes."""
    return {
        "id": document["id"],
        "text": document["text"],
        "attributions": [relation(each) for each in document["attributions"]],
    }


def relation(attribution: Json) -> Json:
    """Give the spans of one attribution by their role; both the gold and our JSON write them so."""
    return {role: attribution[role]["spans"] for role in ("source", "cue", "content")} | {
        "kind": attribution.get("kind")
    }


def _with_text(document: Json, texts: dict[str | None, str]) -> Json:
    text = texts[document["of"] if "of" in document else document["url"]]
    if hashlib.sha256(text.encode()).hexdigest() != document["sha256"]:
        raise ValueError(f"{document['id']}: the text in {DATA} is not the one that was annotated")
    start, end = document["body"]
    return document | {"text": text[start:end]}


def _texts_of(name: str) -> dict[str | None, str]:
    """The texts of a set by their names there; those of our own are kept with what is nested in them."""
    if name == "wikinews":
        return _texts()
    path = NESTED / "own.jsonl" if name == "own" else DATA / name
    return {row["id"]: row["text"] for row in rows(path) if "id" in row}


def _texts() -> dict[str | None, str]:
    """The texts at hand by their address; the founding page has none."""
    founding = (DATA / "founding-page.txt").read_bytes().decode()
    return {None: founding} | {
        row["url"]: row["text"]
        for path in sorted((DATA / "wikinews").glob("*.csv.gz"))
        for row in csv.DictReader(io.StringIO(gzip.decompress(path.read_bytes()).decode(), newline=""))
    }
