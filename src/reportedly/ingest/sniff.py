"""What bytes are, judged by how they begin."""

from __future__ import annotations

import codecs
import re
from enum import StrEnum

HEAD = 4096
"""How many bytes are looked at."""


class Kind(StrEnum):
    """What bytes are."""

    HTML = "HTML"
    FEED = "a feed"
    JSONL = "JSONL"
    TEXT = "text"
    EMPTY = "empty"
    BINARY = "binary"


_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

# A pretty-printed object ends its first line after the brace: only one that goes on is taken for a line of JSONL, so
# that a broken or endless first line still counts as one.
_JSON_LINE = re.compile(r"\s*\{[ \t]*[\"}]")
_XML_OPENING = r"\s*(?:<!--(?:(?!-->).)*-->\s*|<\?[^>]*>\s*)*"
_FEED = re.compile(
    _XML_OPENING + r"(?:<!DOCTYPE\s+rss[^>]*>\s*)?<(?:rss|feed|rdf:RDF|atom:feed)[\s>]", re.IGNORECASE | re.DOTALL
)
_JSON_FEED = re.compile(r"\s*\{.*?\"version\"\s*:\s*\"https?:\\?/\\?/jsonfeed\.org", re.DOTALL)
_HTML = re.compile(_XML_OPENING + r"<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.DOTALL)
_SOME_HTML = re.compile(r"\s*<(?:article|div|main|section|title|meta|script|p|h1)[\s>].*</", re.IGNORECASE | re.DOTALL)
_CONTROL = re.compile(r"[\x01-\x08\x0e-\x1a\x1c-\x1f]")
_MAGIC = {b"%PDF-": "a PDF", b"PK\x03\x04": "a ZIP archive or office document", b"\x1f\x8b": "gzip-compressed"}


def kind_of(content: bytes) -> Kind:
    """Say what the bytes are; only the first `HEAD` bytes that are not blank are looked at."""
    content = content.lstrip()
    if not content:
        return Kind.EMPTY
    head = _head(content)
    if binary_form(content) or "\0" in head or len(_CONTROL.findall(head)) * 20 > len(head):
        return Kind.BINARY
    if _FEED.match(head) or _JSON_FEED.match(head):
        return Kind.FEED
    if _JSON_LINE.match(head):
        return Kind.JSONL
    return Kind.HTML if _HTML.match(head) or _SOME_HTML.match(head) else Kind.TEXT


def binary_form(content: bytes) -> str | None:
    """Name the binary format that the bytes begin like, if it is one that people take for a page."""
    return next((name for magic, name in _MAGIC.items() if content.startswith(magic)), None)


def _head(content: bytes) -> str:
    encoding = next((encoding for mark, encoding in _MARKS if content.startswith(mark)), "latin-1")
    return content[:HEAD].decode(encoding, errors="ignore").lstrip("\ufeff")
