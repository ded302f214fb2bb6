"""Headlines in Title Case, put back into the case of a sentence so that the parser can read them."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def sentence_case(title: str, body: str) -> str:
    """Give `title`, character for character as long, with the words in lower case that the body writes so.

    Words the body never shows go by a list of words that news writes in lower case.
    A title that is not in Title Case is given back as it is.
    """
    words = list(_WORD.finditer(title))
    if not _is_title_case([word[0] for word in words]):
        return title
    seen = frozenset(_WORD.findall(body))
    return _WORD.sub(lambda word: _cased(word, words[0].start(), seen), title)


def _cased(word: re.Match[str], first: int, seen: frozenset[str]) -> str:
    shown, low = word[0], word[0].lower()
    keep = word.start() == first or len(low) != len(shown) or (shown.isupper() and len(shown) < 5)
    if keep or (shown[1:] != low[1:] and shown not in seen and not shown.isupper()):
        return shown
    if low in seen and (shown not in seen or low in common_words()):
        return low
    return low if shown not in seen and low in common_words() else shown


def _is_title_case(words: list[str]) -> bool:
    long = [word for word in words if len(word) > 3]
    return len(long) > 2 and sum(word[0].isupper() for word in long) >= 0.7 * len(long)


@cache
def common_words() -> frozenset[str]:
    """The words that news in English writes in lower case at least 19 times in 20."""
    listed = files("reportedly.language").joinpath("data", "common_words.txt").read_text(encoding="utf8")
    return frozenset(row for row in listed.split("\n") if row and not row.startswith("#"))
