#!/usr/bin/env python3
"""Measures what the factuality rules make of annotated events: correlation, and F1 of uncertain and of not-happened.

usage: measure.py FILE.jsonl.gz [--errors N]

FILE has `{text, targets [{span1, label}]}` a line: words apart by spaces, token spans, labels from -3 (certainly not)
to 3 (certainly). Classes: happened 2 and more, not -1 and less, uncertain between.
"""

from __future__ import annotations

import argparse
import gzip
import json
import statistics
from collections import Counter
from collections.abc import Iterator
from typing import Any

from reportedly.events.factuality import certainty
from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.document import ParsedPart

CLASSES = ("happened", "uncertain", "not")


def main() -> None:
    """Read the file named on the command line and print its scores."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    with gzip.open(options.file, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    pairs = list(_pairs(rows))
    gold, ours = [pair[0] for pair in pairs], [float(pair[1]) for pair in pairs]
    error = statistics.fmean(abs(a - b) for a, b in zip(gold, ours, strict=True))
    print(f"{len(pairs)} events: r {statistics.correlation(gold, ours):.3f}, mean absolute error {error:.3f}")
    for name in CLASSES:
        print(f"{name:10} F1 {_f1(gold, ours, name):.3f}  gold {sum(_class(each) == name for each in gold)}")
    for _, _, text in sorted(pairs, key=lambda pair: -abs(pair[0] - pair[1]))[: options.errors]:
        print(text)
    if options.errors:
        print(Counter((_class(a), _class(b)) for a, b in zip(gold, ours, strict=True)))


def _pairs(rows: list[dict[str, Any]]) -> Iterator[tuple[float, int, str]]:
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
    main()
