"""The words of a text as terms that pages are compared by, and how rare each is."""

from __future__ import annotations

import re
from calendar import day_name, month_name
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from importlib.resources import files
from math import log

from reportedly.model import states
from reportedly.model.names import unaccented

WORDS = 1000
"""Words of a text that are looked at."""

NAME = "name:"
"""Begins the term for a word that is written like a name."""

_TOKEN = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*|[^\W_]+(?:[-’'][^\W_]+)*")
_SENTENCE_STARTS = re.compile(r"(?:^|[.!?:;\"“”«»‘\n(-])\s*$")
_LABELS = re.compile(
    r"(?i)(?:enlarge this image|(?:toggle|hide) caption|advertisement|story continue[sd]? below|replay more videos"
    r"|just watched|must watch|getty images|afp/getty|ap photo|file photo)"
)
"""What sites write beside pictures and between paragraphs: pages of one outlet have it in common, and no matter."""
_CALENDAR = frozenset(filter(None, [*day_name, *month_name]))
_GROUPED = re.compile(r"\d{1,3}(?:[.,\u00a0\u202f]\d{3})+$")


def terms_of(text: str, names_only: bool = False) -> Iterator[tuple[str, ...]]:
    """The terms of each of the first words of a text in order, without the labels of pictures."""
    text = _LABELS.sub(lambda found: " " * len(found[0]), text)
    for place, found in enumerate(_TOKEN.finditer(text)):
        if place == WORDS:
            return
        word = found.group()
        if word[0].isdigit():
            yield _number(word)
            continue
        named = word[0].isupper() and word not in _CALENDAR and _inside_sentence(text, found.start())
        stem = _stem(_spelled(word))
        if len(stem) <= 2 or (names_only and not named):
            yield ()
        else:
            yield (stem, f"{NAME}{stem}") if named else (stem,)


def _number(word: str) -> tuple[str, ...]:
    """A number as a term, however its thousands are marked; one digit alone tells nothing."""
    if _GROUPED.match(word):
        return (re.sub(r"\D", "", word),)
    return (re.sub(r"\D", ".", word),) if len(word) > 1 else ()


def _inside_sentence(text: str, start: int) -> bool:
    return not _SENTENCE_STARTS.search(text[max(0, start - 3) : start])


@lru_cache(maxsize=65_536)
def _spelled(word: str) -> str:
    """Write a word as most pages do: without accents, and a state of another name by its usual one ("Türkiye")."""
    state = states.state(word) if word[0].isupper() else None
    if state is None or " " in state.name or states.is_seat(word) or states.is_demonym(word):
        return unaccented(word)
    return unaccented(state.name)


def _stem(word: str) -> str:
    """Cut the commonest endings, so that "visit", "visits" and "visited" are one term."""
    word = word.removesuffix("'s").removesuffix("’s")
    for ending in ("ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) > 3:
            return word[: -len(ending)]
    return word


def rarity(term: str, frequencies: Mapping[str, int], count: int) -> float:
    """Give how rare a term is: the logarithm of pages in all for one that has it, always above 0.

    `frequencies` and `count` say how many kept pages have each term, and how many there are. Those of a shipped
    background count on top, so that the first pages of a store are judged as well.
    """
    usual, size = _background()
    return log((size + count + 2) / (usual.get(term, 0) + frequencies.get(term, 0) + 1.5))


@cache
def _background() -> tuple[dict[str, int], int]:
    """In how many of how many news pages each term stands."""
    rows = files("reportedly.stories").joinpath("data", "frequencies.tsv").read_text(encoding="utf8").splitlines()
    pairs = [row.split("\t") for row in rows if row and not row.startswith("#")]
    counts = {term: int(pages) for term, pages in pairs}
    return counts, counts.pop("*")
