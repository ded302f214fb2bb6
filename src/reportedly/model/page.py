"""The page as it came, and the one outcome each page ends in."""

from __future__ import annotations

import hashlib
from enum import StrEnum

from msgspec import Struct


class Form(StrEnum):
    """How the content of a page is written."""

    TEXT = "text"
    """Plain text as scraped, furniture and all."""
    HTML = "html"
    BODY = "body"
    """The story already cut out: spans are offsets into exactly it."""


class OutcomeKind(StrEnum):
    """What became of a page; every page ends in exactly one of these."""

    READ = "read"
    NOT_AN_ARTICLE = "not_an_article"
    UNREAD_LANGUAGE = "unread_language"
    UNREADABLE = "unreadable"
    REFUSED = "refused"


class Outcome(Struct, frozen=True):
    """The outcome of one page, with its reason unless it was read."""

    kind: OutcomeKind
    reason: str | None = None


class Validators(Struct, frozen=True):
    """What a server gave to tell this state of a page by: its ETag and Last-Modified headers, as sent."""

    etag: str | None = None
    modified: str | None = None


class Page(Struct, frozen=True):
    """One page as it was fetched or handed over, with whatever its carrier said about it.

    `content` holds the bytes as they came, never decoded and encoded again; for JSONL they are the UTF-8 of the field.
    `captured` is the instant of fetching (ISO 8601, UTC).
    The optional fields are what the carrier says; the extractor weighs them against the page itself.
    """

    id: str
    content: bytes
    form: Form
    captured: str
    encoding: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    language: str | None = None
    validators: Validators | None = None


class Missed(Struct, frozen=True):
    """A page that could not be had: which one, and why.

    An outcome of the kind "read" says that nothing is missing: the page has not changed since it was last fetched.
    """

    source: str
    outcome: Outcome


def page_id(content: bytes, url: str | None = None) -> str:
    """Give the stable id of a page that came without one: 16 hexadecimal digits of its address and content."""
    digest = hashlib.sha256((url or "").encode() + b"\0" + content)
    return digest.hexdigest()[:16]
