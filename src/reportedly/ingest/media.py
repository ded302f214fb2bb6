"""What a server's answer is: by its declared content type first, by its content where that says little."""

from __future__ import annotations

import re

from reportedly.ingest.no_page import unreadable
from reportedly.ingest.sniff import Kind, kind_of

_HTML = ("text/html", "application/xhtml+xml")
_UNSAID = ("", "application/octet-stream")
_CARRIERS = ("text/xml", "application/xml", "application/json")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.+-]+)", re.IGNORECASE)


def media_type(content_type: str) -> str:
    """Give the media type of a Content-Type header in lower case, without its parameters."""
    return content_type.partition(";")[0].strip().lower()


def charset(content_type: str) -> str | None:
    """Give the encoding that a Content-Type header states, or None."""
    found = _CHARSET.search(content_type)
    return found[1] if found else None


def check_media(content_type: str) -> None:
    """Raise NoPageError for a content type that holds neither a page nor a feed, before its body is read."""
    media = media_type(content_type)
    known = media in (*_HTML, *_UNSAID, *_CARRIERS, "text/plain") or media.endswith(("+xml", "+json"))
    if not known or media.startswith("image/"):
        raise unreadable(f"it is {media}, neither HTML nor text nor a feed; give the address of the article")


def answer_kind(content_type: str, content: bytes) -> Kind:
    """Say what an answer is: HTML, text, a feed, empty or binary. Raises NoPageError for other XML and JSON."""
    media, found = media_type(content_type), kind_of(content)
    if found in (Kind.EMPTY, Kind.BINARY, Kind.FEED):
        return found
    if media in _HTML or found is Kind.HTML:
        return Kind.HTML
    if media == "text/plain" or (media in _UNSAID and found is Kind.TEXT):
        return Kind.TEXT
    raise unreadable(f"it is {media or 'JSON'}, but no feed; give the address of the article")
