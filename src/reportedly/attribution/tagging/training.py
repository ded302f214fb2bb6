"""Training a tagger on a corpus in which people have marked who says what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from reportedly.attribution.attribute import found_by_rule
from reportedly.attribution.finding import Words
from reportedly.attribution.passage import Passage
from reportedly.attribution.tagging.tagger import KEEP, NO_CUE
from reportedly.attribution.tagging.traits import Candidate, Surroundings, candidates, traits
from reportedly.model.document import Document
from reportedly.model.marked import Marked
from reportedly.model.statement import PartKind, Span

ALIKE = 0.5
"""Share of the words of two spans, of all in either, that must be common for them to be one."""
AT_CUE = 0.2
"""What a construction gains by standing at the marked cue, and a third of what one elsewhere loses."""
BY_RULE = 0.3
"""What a finding by rule gains over a construction that says the same."""
ROUNDS = 70
SMOOTHING = 2.0
"""Weight of the squared weights (L2): many traits are seen a few times only."""
FEWEST = 3
"""Times that a trait must have been seen."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")


class Trained(NamedTuple):
    """What a training saw: documents, attributions marked, and those of them that a tagger can reach."""

    documents: int
    marked: int
    reached: int


def train(examples: Iterable[tuple[Document, Sequence[Marked]]], path: Path) -> Trained:
    """Train a tagger on parsed documents with what is marked in their bodies, and write it to `path`.

    The same examples give the same tagger. Raises ValueError where nothing marked can be learned from.
    """
    import pycrfsuite

    trainer = pycrfsuite.Trainer(algorithm="lbfgs", verbose=False)
    trainer.set_params({"c1": 0.0, "c2": SMOOTHING, "max_iterations": ROUNDS, "feature.minfreq": FEWEST})
    documents = marked = reached = 0
    for document, marks in examples:
        documents += 1
        marked += len(marks)
        for rows, labels in _lessons(document, marks):
            reached += sum(label != NO_CUE for label in labels)
            trainer.append(rows, labels)
    if not reached:
        raise ValueError("it marks no attribution that could be learned from")
    trainer.train(str(path))
    return Trained(documents, marked, reached)


def _lessons(document: Document, marks: Sequence[Marked]) -> Iterator[tuple[list[list[str]], list[str]]]:
    part = document.part(PartKind.BODY)
    if part is None:
        return
    passage = Passage(part)
    findings = found_by_rule(passage)
    around = Surroundings(passage, findings)
    rows = list(candidates(passage, findings))
    labels = _labels(passage, rows, marks)
    for row in rows:
        # What stands whatever the tagger says is no lesson where it is unmarked.
        taught = [each for each in row if each.word in labels or not around.stands(each)]
        if taught:
            yield [traits(each, around) for each in taught], [labels.get(each.word, NO_CUE) for each in taught]


def _labels(passage: Passage, rows: Sequence[Sequence[Candidate]], marks: Sequence[Marked]) -> dict[int, str]:
    """The label of each word that is a cue: every mark goes to the word and construction that says it best."""
    tokens = _Tokens(passage.part.text)
    wanted = [tuple(tokens.within(spans) for spans in (mark.content, mark.source, mark.cue)) for mark in marks]
    by_token: dict[int, list[int]] = {}
    for number, (content, _, _) in enumerate(wanted):
        for token in content:
            by_token.setdefault(token, []).append(number)
    options: list[tuple[float, int, int, str]] = []
    for candidate in (each for row in rows for each in row):
        word = tokens.within([passage.part.span(candidate.word, candidate.word + 1)])
        for label, spans, source, gain in _offers(candidate):
            content = tokens.within(spans)
            named = tokens.within([passage.part.span(*source)]) if source else frozenset()
            for number in {number for token in content for number in by_token.get(token, ())}:
                alike = _alike(content, wanted[number][0])
                if alike >= ALIKE and _same(named, wanted[number][1]):
                    at_cue = AT_CUE if word & wanted[number][2] else gain
                    worth = alike + at_cue + (BY_RULE if label == KEEP else 0.0)
                    options.append((-worth, number, candidate.word, label))
    return _shared_out(options)


def _offers(candidate: Candidate) -> Iterator[tuple[str, tuple[Span, ...], Words | None, float]]:
    """What a candidate can say: label, content, source, and what it gains where it is not the marked cue."""
    for finding in candidate.findings:
        yield KEEP, finding.content, finding.source, 0.0
    for name, each in candidate.constructions.items():
        yield name, each.content, each.source, -AT_CUE * 1.5


def _shared_out(options: list[tuple[float, int, int, str]]) -> dict[int, str]:
    """Give each mark and each word once, the best option first."""
    labels: dict[int, str] = {}
    given: set[int] = set()
    for _, number, word, label in sorted(options):
        if number not in given and word not in labels:
            given.add(number)
            labels[word] = label
    return labels


def _same(mine: frozenset[int], theirs: frozenset[int]) -> bool:
    return _alike(mine, theirs) >= ALIKE if mine or theirs else True


def _alike(mine: frozenset[int], theirs: frozenset[int]) -> float:
    return len(mine & theirs) / len(mine | theirs) if mine or theirs else 0.0


class _Tokens:
    """The words of a text by number, punctuation and marks left out."""

    def __init__(self, text: str) -> None:
        self._at: dict[int, int] = {}
        for number, found in enumerate(_WORD.finditer(text)):
            for offset in range(*found.span()):
                self._at[offset] = number

    def within(self, spans: Iterable[Span]) -> frozenset[int]:
        """The numbers of the words that lie in spans, in part at least."""
        return frozenset(self._at[at] for start, end in spans for at in range(start, end) if at in self._at)
