"""Answers that are given only where they have changed: entity tags (RFC 9110, section 8.8.3)."""

from __future__ import annotations

import hashlib
import re

from reportedly import __version__
from reportedly.desk import contract
from reportedly.desk.contract import Json

_TAG = re.compile(r'(?:W/)?("[^"]*")')


def tag_of(state: str, target: str) -> str:
    """Give the tag of an answer that the state of the store, the address and the program decide alone."""
    return _strong(f"{__version__}\n{state}\n{target}".encode())


def tag_of_content(value: Json) -> str:
    """Give the tag of an answer that the present instant has a part in: what it says, but not as of when.

    It is weak: two answers with it say the same, each as of its own instant.
    """
    return f"W/{_strong(__version__.encode() + contract.written({**value, 'as_of': None}))}"


def is_known(tag: str, if_none_match: str | None) -> bool:
    """Say whether the answer with a tag is one that whoever asks has already, by the header If-None-Match."""
    if if_none_match is None:
        return False
    return if_none_match.strip() == "*" or tag.removeprefix("W/") in _TAG.findall(if_none_match)


def _strong(content: bytes) -> str:
    return f'"{hashlib.sha256(content).hexdigest()[:32]}"'
