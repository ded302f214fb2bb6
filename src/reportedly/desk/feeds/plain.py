"""Words of pages made fit for a feed: nothing that breaks XML, turns the direction of the text, or never ends."""

from __future__ import annotations

import re

TITLE = 300
"""Characters of a title at most."""
TEXT = 5_000
"""Characters of a summary or description at most."""

_UNFIT = re.compile(
    # Controls, the overrides and embeddings of direction, lone surrogates, and what XML 1.0 does not hold.
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)


def line(words: str, most: int = TITLE) -> str:
    """Give words on one line, cut with an ellipsis where they are longer than `most` characters."""
    # Cut before the spaces are joined: a page may send megabytes.
    return _cut(" ".join(clean(words[: 4 * most]).split()), most, longer=len(words) > 4 * most)


def text(words: str, most: int = TEXT) -> str:
    """Give words with their line ends, cut with an ellipsis where they are longer than `most` characters."""
    return _cut(clean(words[: most + 1]).strip(), most, longer=False)


def clean(words: str) -> str:
    """Give words without the characters that are unfit for a feed."""
    return _UNFIT.sub("", words)


def web_address(url: str | None) -> str | None:
    """Give an address if a reader may follow it: http or https, without blanks; else None."""
    if not url or not re.match(r"(?i)https?://[^\s\x00-\x20\"<>\\^`{|}]+$", url) or clean(url) != url:
        return None
    return url


def _cut(words: str, most: int, *, longer: bool) -> str:
    if len(words) <= most and not longer:
        return words
    return f"{words[: most - 1].rstrip()}…"
