"""Attribution: PolNeAR dev, relations by rule alone and with a tagger trained on PolNeAR train.

PolNeAR marks no attribution within the content of another (none of 19,822 in its training part), so each of ours that
is nested counts as wrong there, however right. Relations are therefore scored twice: as given, and without the nested.
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from command import DATA, REPORTEDLY, Json, Score, read, rows, scorer, write_rows

PEERS = {
    "relation": "PolNeAR test: people 73.1; BERT tagger 67.8; CRF trained on PolNeAR 58.3; Citron 49.8; textacy 21.3"
}
RULES = {
    "relation": (
        "textacy 0.13.0, its direct quotations as it gives them, on the parse of the same spaCy model (3.8): "
        "13.8 (41.4, 8.3), sources one word in common 16.5; it raises ValueError on 22 of the 84 documents"
    )
}
"""What was measured once on PolNeAR dev with the same scorer; a document on which the peer raises has no relations."""

_LINE = re.compile(r"(.{17}) P +([\d.]+) +R +([\d.]+) +F1 +([\d.]+)")
_KIND = re.compile(r"recall (\w+) .*'content iou50': ([\d.]+), 'relation': ([\d.]+)")
TAGGER = "attribution.crf"
GOLD = DATA / "attribution" / "polnear-dev.jsonl.gz"
TRAINING = DATA / "attribution" / "polnear-train.jsonl.gz"


def score(folder: Path) -> Iterator[Score]:
    """Give the F1 of each measure of the scorer that says how well a part, or a whole relation, is found; both ways.

    The tagger is trained by the command, as a user who holds the corpus would.
    """
    yield from _scored("PolNeAR dev, by rule", folder, None)
    tagger = folder / TAGGER
    started = time.perf_counter()
    subprocess.run(
        [REPORTEDLY, "train", "attribution", str(TRAINING), "--out", str(tagger)], stdout=subprocess.DEVNULL, check=True
    )
    took = time.perf_counter() - started
    yield Score("tagger trained on PolNeAR train", "minutes; MB", f"{took / 60:.1f}; {tagger.stat().st_size / 1e6:.1f}")
    yield from _scored("PolNeAR dev, with the tagger", folder, tagger)


def _scored(name: str, folder: Path, tagger: Path | None) -> Iterator[Score]:
    given = list(_found(rows(GOLD), folder, tagger))
    for line in _score_lines(folder, given):
        if match := _LINE.match(line):
            measure = match[1].strip()
            if measure in ("content iou50", "source overlap", "cue overlap", "relation", "relation lenient"):
                peers = (PEERS if tagger else RULES).get(measure, "")
                yield _score_of(name, measure, match, peers)
        elif match := _KIND.match(line):
            yield Score(name, f"{match[1]}, recall of content; relation", f"{match[2]}; {match[3]}")
    outermost = [
        document | {"attributions": [each for each in document["attributions"] if not each["nested"]]}
        for document in given
    ]
    for line in _score_lines(folder, outermost):
        if (match := _LINE.match(line)) and match[1].strip() == "relation":
            yield _score_of(name, "relation, what is nested left out", match)


def _score_of(name: str, measure: str, match: re.Match[str], peers: str = "") -> Score:
    precision, recall, f1 = match.groups()[1:]
    return Score(name, f"{measure}, F1 (P, R)", f"{f1} ({precision}, {recall})", peers)


def _score_lines(folder: Path, found: list[Json]) -> list[str]:
    return scorer("score_attribution.py", GOLD, write_rows(folder / "attributions.jsonl", found))


def _found(documents: list[Json], folder: Path, tagger: Path | None) -> Iterator[Json]:
    pages = [{"id": d["id"], "body": d["text"], "published": d["date"], "lang": "en"} for d in documents]
    for document, reading in zip(documents, read(pages, folder, tagger), strict=True):
        relations = [
            {role: attribution[role]["spans"] for role in ("source", "cue", "content")}
            | {"nested": attribution["outer"] is not None}
            for attribution in reading["attributions"]
            if attribution["part"] == "body"
        ]
        yield {"id": document["id"], "text": document["text"], "attributions": relations}
