"""Factuality: UW, UDS-IH2 and MEANTIME, correlation with the annotators' scores, F1 of uncertain and of not.

Scores go from -3 (certainly not) to 3 (certainly). Classes: happened 2 and more, not -1 and less, uncertain between.
The sets mark single words, so the rules are asked themselves and not the command. Run as a program with a number, this
prints as many of the largest errors in each set.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

from command import DATA, Json, Score, rows

from reportedly.events.factuality import certainty
from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart

SETS = {"uw-dev": "UW test: BERT about .87; sparse ridge .722, .62 / .63", "uds_ih2-dev": "", "meantime-dev": ""}


def score(folder: Path) -> Iterator[Score]:
    """Give correlation and the two F1 for each set."""
    for name, peers in SETS.items():
        pairs = list(_pairs(_annotated(name)))
        gold, ours = [pair[0] for pair in pairs], [float(pair[1]) for pair in pairs]
        r, uncertain, not_so = statistics.correlation(gold, ours), _f1(gold, ours, "uncertain"), _f1(gold, ours, "not")
        yield Score(name, "r, F1 of uncertain / not", f"{r:.3f}, {uncertain:.2f} / {not_so:.2f}", peers)


def errors(most: int) -> None:
    """Print the largest errors in each set: gold, ours, the word, its sentence."""
    for name in SETS:
        print(name)
        for _, _, text in sorted(_pairs(_annotated(name)), key=lambda pair: -abs(pair[0] - pair[1]))[:most]:
            print(" ", text)


def _annotated(name: str) -> list[Json]:
    return rows(DATA / "factuality" / f"{name}.jsonl.gz")


def _pairs(rows: list[Json]) -> Iterator[tuple[float, int, str]]:
    articles = (Article(id=str(number), text=row["text"]) for number, row in enumerate(rows))
    for row, document in zip(rows, parse(articles), strict=True):
        part = document.parts[0]
        starts = _offsets(row["text"])
        for target in row["targets"]:
            word = _word_at(part, starts[target["span1"][0]])
            score = certainty(part, word).value.score
            yield target["label"], score, f"{target['label']:5.1f} {score:3} [{part.words[word]}] {row['text'][:300]}"


def _offsets(text: str) -> list[int]:
    at, starts = 0, []
    for word in text.split(" "):
        starts.append(at)
        at += len(word) + 1
    return starts


def _word_at(part: ParsedPart, start: int) -> int:
    return min(range(len(part.words)), key=lambda word: (part.starts[word] > start, abs(part.starts[word] - start)))


def _class(score: float) -> str:
    return "happened" if score >= 2 else "not" if score <= -1 else "uncertain"


def _f1(gold: list[float], ours: list[float], name: str) -> float:
    right = sum(_class(a) == name == _class(b) for a, b in zip(gold, ours, strict=True))
    return 2 * right / max(1, sum(_class(a) == name for a in gold) + sum(_class(b) == name for b in ours))


if __name__ == "__main__":
    errors(int(sys.argv[1]))
