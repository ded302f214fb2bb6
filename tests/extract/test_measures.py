"""Measured on real pages kept beside the project; the floors rise with improvements."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator

import pytest
from selectolax.lexbor import LexborHTMLParser

from reportedly.extract.blocks import read_blocks
from reportedly.extract.decoding import decode
from reportedly.extract.lexicon import key
from reportedly.model.page import Form

from .conftest import read, shared

Shares = tuple[float, float]


def _pages() -> Iterator[tuple[bytes, str]]:
    folder = shared("data/pages")
    with gzip.open(folder / "aeb-gold.jsonl.gz", "rt", encoding="utf-8") as gold:
        for page in map(json.loads, gold):
            yield gzip.decompress((folder / page["path"]).read_bytes()), page["gold"]["text"]


def _f1(shares: list[Shares]) -> float:
    precision = sum(share[0] for share in shares) / len(shares)
    recall = sum(share[1] for share in shares) / len(shares)
    return 2 * precision * recall / (precision + recall)


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)) if words)


def _bodies(wanted: str, found: str) -> Shares:
    gold, ours = _runs(wanted), _runs(found)
    common = (gold & ours).total()
    return (common / ours.total() if ours else float(not gold)), (common / gold.total() if gold else 1.0)


def _lines(wanted: set[str], found: set[str]) -> Shares:
    common = len(wanted & found)
    return (common / len(found) if found else float(not wanted)), (common / len(wanted) if wanted else 1.0)


@pytest.mark.slow
def test_bodies_of_html_pages_are_cut_at_least_as_well_as_by_trafilatura() -> None:
    """F1 over runs of four words, both on the same pages in the same run."""
    import trafilatura

    ours, theirs = [], []
    for html, gold in _pages():
        ours.append(_bodies(gold, read(html, Form.HTML).article.text))
        theirs.append(_bodies(gold, trafilatura.extract(html, include_comments=False) or ""))
    assert _f1(ours) >= max(0.965, _f1(theirs)), f"F1 {_f1(ours):.3f}, trafilatura {_f1(theirs):.3f}"


@pytest.mark.slow
def test_lines_of_plain_text_pages_are_told_better_than_by_their_length() -> None:
    """The same pages as bare lines of text; the yardstick takes lines of 80 characters that end a sentence."""
    ours, plain = [], []
    for html, gold in _pages():
        lines = [block.text for block in read_blocks(LexborHTMLParser(decode(html))).blocks]
        body = key(gold)
        wanted = {key(line) for line in lines if len(key(line)) > 15 and key(line) in body}
        known = {key(line) for line in lines if len(key(line)) > 15}
        found = {key(line) for line in read("\n\n".join(lines)).article.text.split("\n\n")} & known
        ours.append(_lines(wanted, found))
        long = {key(line) for line in lines if len(line) >= 80 and re.search(r"[.!?]['\"”’)]*$", line)}
        plain.append(_lines(wanted, long))
    assert _f1(ours) >= max(0.83, _f1(plain)), f"F1 {_f1(ours):.3f}, long sentences alone {_f1(plain):.3f}"
