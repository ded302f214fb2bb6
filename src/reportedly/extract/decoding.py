"""From the bytes of a page to its text."""

from __future__ import annotations

import codecs
import re

_SNIFFED = 2048
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x7fELF",
    b"RIFF",
    b"OggS",
    b"ID3",
)
_META = re.compile(rb"<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_:.-]{2,40})", re.I)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd]")
_ALIASES = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}


class UndecodableError(ValueError):
    """The bytes are no text in any encoding that was tried."""


def decode(content: bytes, declared: str | None = None) -> str:
    """Give the text of a page: by byte order mark, declared encoding, meta element, UTF-8, then a careful guess.

    Raises UndecodableError where the bytes are binary or in no known encoding.
    """
    if content.startswith(_MAGIC):
        raise UndecodableError("it is a binary file, not text")
    text = _by_mark(content)
    if text is None:
        text = _by_name(content, declared)
    if text is None:
        text = _by_guess(content)
    if text is None:
        raise UndecodableError("its encoding cannot be told; name it with the page")
    if _is_binary(text):
        raise UndecodableError("it is a binary file, not text")
    return text


def _by_mark(content: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return _strictly(content, encoding)
    return None


def _by_name(content: bytes, declared: str | None) -> str | None:
    """Decode by what the carrier or the page declares, or as UTF-8."""
    found = _META.search(content[:_SNIFFED])
    names = [declared, found[1].decode("ascii") if found else None]
    # A single-byte encoding never fails, so UTF-8 goes first wherever one of these is declared out of habit.
    known = [_ALIASES.get(name.strip().lower(), name.strip()) for name in names if name]
    ordered = sorted(known, key=lambda name: name == "cp1252")
    if not ordered or ordered[0] == "cp1252":
        ordered.insert(0, "utf-8")
    else:
        ordered.append("utf-8")
    for name in ordered:
        text = _strictly(content, name)
        if text is not None:
            return text
    return None


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _by_guess(content: bytes) -> str | None:
    """Guess the encoding from a sample; a page with a few broken bytes is still read as UTF-8."""
    lenient = content.decode("utf-8", errors="replace")
    if lenient.count("\ufffd") * 1000 < len(lenient):
        return lenient.replace("\ufffd", "")
    from charset_normalizer import from_bytes

    best = from_bytes(content[:200_000]).best()
    return content.decode(best.encoding, errors="replace") if best else None


def _is_binary(text: str) -> bool:
    sample = text[:20_000]
    return len(_CONTROL.findall(sample)) * 50 > len(sample)
