"""Pieces of bytes over a pipe, each with its length before it."""

from __future__ import annotations

from typing import BinaryIO

_LENGTH = 8


def send(stream: BinaryIO, content: bytes) -> None:
    """Write one piece, at once. Raises OSError where nobody reads it."""
    stream.write(len(content).to_bytes(_LENGTH, "big") + content)
    stream.flush()


def receive(stream: BinaryIO) -> bytes | None:
    """Read one piece; None where the stream ends, if in the middle of one."""
    head = stream.read(_LENGTH)
    if len(head) < _LENGTH:
        return None
    length = int.from_bytes(head, "big")
    content = stream.read(length)
    return content if len(content) == length else None
