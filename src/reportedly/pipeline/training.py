"""From texts in which people have marked attributions to a tagger that then reads with the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from reportedly.attribution import TaggerError, Trained, open_tagger
from reportedly.attribution import train as train_tagger
from reportedly.language import parse
from reportedly.model.article import Article
from reportedly.model.document import Document
from reportedly.model.marked import Marked, MarkedText
from reportedly.pipeline.options import Options


def train(texts: Iterable[MarkedText], path: Path, options: Options | None = None) -> Trained:
    """Train a tagger on texts in English and write it to `path`.

    Of a text longer than the options allow only the beginning is read. Raises ValueError where there is nothing in the
    texts to learn from.
    """
    options = options or Options()
    return train_tagger(_parsed(iter(texts), options), path)


def _parsed(texts: Iterator[MarkedText], options: Options) -> Iterator[tuple[Document, Sequence[Marked]]]:
    while group := list(islice(texts, options.together)):
        articles = [Article(id=str(at), text=each.text[: options.longest]) for at, each in enumerate(group)]
        yield from zip(parse(articles), (each.attributions for each in group), strict=True)


def fault_of(tagger: str) -> str | None:
    """Give in one line why a file is no tagger that can be used, or None where it is one."""
    try:
        open_tagger(tagger)
    except TaggerError as error:
        return str(error)
    return None
