"""Pages from files, folders and standard input."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from reportedly.ingest.jsonl import jsonl_pages
from reportedly.ingest.no_page import NoPageError, in_megabytes, refused, unreadable
from reportedly.ingest.sniff import HEAD, Kind, binary_form, kind_of
from reportedly.model.page import Form, Missed, Page, page_id

KINDS = {".html": Kind.HTML, ".htm": Kind.HTML, ".txt": Kind.TEXT, ".jsonl": Kind.JSONL, ".ndjson": Kind.JSONL}
"""What a file is by its extension; folders give the files with one of these."""
_MOST_BLANK = 1_000_000
"""Blank lines after which nothing more is waited for to tell what a stream is."""


def path_pages(source: str, captured: str, max_bytes: int) -> Iterator[Page | Missed]:
    """Give the pages of a file or of a folder and the folders in it, in the order of their names.

    In folders, hidden files and files with other extensions than those of `KINDS` are passed over.
    """
    path = Path(source)
    try:
        kind = "folder" if path.is_dir() else "file" if path.exists() else None
    except (OSError, ValueError) as error:
        yield _cannot_open(error).of(source)
        return
    if kind is None or not source:
        remedy = "check the path, or begin an address with https://" if "." in source else "check the path"
        yield unreadable(f"no such file or folder; {remedy}").of(source)
    elif kind == "folder":
        yield from _folder_pages(path, captured, max_bytes)
    else:
        yield from _file_pages(path, captured, max_bytes)


def stream_pages(
    stream: BinaryIO, name: str, captured: str, max_bytes: int, kind: Kind | None = None
) -> Iterator[Page | Missed]:
    """Give the pages of a stream of bytes; its kind is judged by how it begins, unless given.

    JSONL is read line by line as it comes; anything else is one page.
    """
    pieces = iter(lambda: stream.readline(max_bytes + 1), b"")
    try:
        opening = _opening(pieces)
        found = kind_of(b"".join(opening))
        if kind is None or found is Kind.BINARY:
            kind = found
        if kind is Kind.JSONL:
            yield from jsonl_pages(chain(opening, pieces), name, captured, max_bytes)
        else:
            yield _whole_page(chain(opening, pieces), kind, captured, max_bytes)
    except NoPageError as reason:
        yield reason.of(name)
    except OSError as error:
        yield _cannot_open(error).of(name)


def _folder_pages(folder: Path, captured: str, max_bytes: int) -> Iterator[Page | Missed]:
    unread: list[OSError] = []
    empty = True
    for root, folders, files in os.walk(folder, onerror=unread.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(root, name) for name in sorted(files) if not name.startswith(".")):
            if path.suffix.lower() in KINDS and not path.is_fifo():
                empty = False
                yield from _file_pages(path, captured, max_bytes)
    for error in unread:
        yield _cannot_open(error).of(str(error.filename))
    if empty and not unread:
        yield unreadable(f"no page in this folder; it needs files that end in {', '.join(KINDS)}").of(str(folder))


def _file_pages(path: Path, captured: str, max_bytes: int) -> Iterator[Page | Missed]:
    try:
        stream = path.open("rb")
    except OSError as error:
        yield _cannot_open(error).of(str(path))
        return
    with stream:
        yield from stream_pages(stream, str(path), captured, max_bytes, KINDS.get(path.suffix.lower()))


def _cannot_open(error: OSError | ValueError) -> NoPageError:
    fault = error.strerror if isinstance(error, OSError) else str(error)
    return unreadable(f"cannot be opened ({(fault or 'unknown fault').lower()}); check the path and its permissions")


def _opening(pieces: Iterator[bytes]) -> list[bytes]:
    """Take enough pieces to tell what they are: of JSONL the first line that is not blank, to wait for no other.

    Blank lines before anything else tell nothing; templates leave thousands of them.
    """
    opening: list[bytes] = []
    telling = b""
    for piece in pieces:
        opening.append(piece)
        if telling or piece.strip():
            telling += piece
            if len(telling) >= HEAD or kind_of(telling) is Kind.JSONL:
                break
        elif len(opening) >= _MOST_BLANK:
            break
    return opening


def _whole_page(pieces: Iterator[bytes], kind: Kind, captured: str, max_bytes: int) -> Page:
    content = _joined(pieces, max_bytes)
    if kind is Kind.EMPTY or not content.strip():
        kind = kind_of(content)
    return Page(page_id(content), content, form_of(kind, content), captured)


def form_of(kind: Kind, content: bytes) -> Form:
    """Give the form of a page of this kind. Raises NoPageError for a kind that is no page."""
    if kind is Kind.EMPTY:
        raise unreadable("empty; there is nothing to read")
    if kind is Kind.BINARY:
        what = binary_form(content) or "binary, or text in an unknown encoding"
        raise unreadable(f"not text or HTML ({what}); save it as UTF-8 text or HTML")
    if kind is Kind.FEED:
        raise unreadable("a feed, not a page; give the address of the feed instead")
    return Form.HTML if kind is Kind.HTML else Form.TEXT


def _joined(pieces: Iterator[bytes], max_bytes: int) -> bytes:
    content = bytearray()
    for piece in pieces:
        content += piece
        if len(content) > max_bytes:
            raise refused(f"larger than the {in_megabytes(max_bytes)} a page may have; give the page alone")
    return bytes(content)
