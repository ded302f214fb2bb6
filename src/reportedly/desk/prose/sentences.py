"""The sentence that words of a page stand in."""

from __future__ import annotations

import re

from reportedly.model.article import Article
from reportedly.model.statement import PartKind, Span

_FAR = 640
"""Characters before and after the words within which the ends of their sentence are looked for."""

# A full stop after a short word with a capital abbreviates more often than it ends: "Rep.", "U.S.".
_END = re.compile(r"\n|(?:[!?]|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.)[\"'”’)\]]*(?=\s|$)")


_OPENING = re.compile(r"(?:(?<=[\s(\[—–])|^)\"(?=\S)|“")
_MARK = re.compile(r"[\"”]")


def text_of(article: Article, part: PartKind) -> str:
    """Give the text of a part, into which its spans are offsets."""
    texts = {
        PartKind.BODY: article.text,
        PartKind.TITLE: article.title or "",
        PartKind.STANDFIRST: article.standfirst or "",
        PartKind.CORRECTION: "\n".join(article.corrections),
    }
    return texts[part]


def sentence_at(text: str, span: Span) -> Span:
    """Give where the sentence begins and ends that a span of a text stands in, as far as one looks for its ends."""
    start, end = span
    first, last = max(0, start - _FAR), min(len(text), end + _FAR)
    begins = max((each.end() for each in _END.finditer(text, first, start)), default=first)
    begins += len(text[begins:start]) - len(text[begins:start].lstrip())
    if text[start:end].rstrip().endswith((".", "!", "?")):
        return begins, end
    close = _END.search(text, end, last)
    ends = close.end() if close else last
    return begins, end + len(text[end:ends].rstrip())


def within_marks(text: str) -> str:
    """Give words as they stand within quotation marks: their own double marks become single ones, letter for letter."""
    return _MARK.sub("’", _OPENING.sub("‘", text))
