"""How many lose their jobs, where no jobs are counted: "slash its workforce by 9,000", "1,200 staff were laid off"."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.events.figures.numbers import Number
from reportedly.model.document import ParsedPart

_STAFF = r"(?:workforce|work force|headcount|staff|staffing|payroll|personnel)"
_ABOUT_LAYOFFS = re.compile(
    rf"(?i)\b(?:{_STAFF}|laid off|lay\w* off|redundan\w+|their jobs|dismiss\w*|employees?|workers?)\b"
)
_CUT_BY = re.compile(
    rf"(?i)\b(?:cut|slash|trim|reduc|shrink|shrank|par|downsiz|lower)\w*\s(?:(?!by\b)[\w'’-]+\s){{0,4}}{_STAFF}"
    r"\s(?:[\w'’-]+\s){0,3}?by (?:[\d.,]+ ?(?:%|per ?cent),? or )?$"
)
_LAYS_OFF = re.compile(
    r"(?i)\b(?:l(?:ay(?:s|ing)?|aid) off|furlough(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|sack(?:s|ed|ing)?"
    r"|fir(?:e|es|ed|ing)|let(?:s|ting)? go(?: of)?|shed(?:s|ding)?|ax(?:e|es|ed|ing)|cut(?:s|ting)?)"
    r"(?: another| a further)? $"
)
_WHO = r"(?:[\w'’-]+ ){0,3}?(?:people|workers|employees|staff(?:ers)?|contractors|colleagues|members of staff)\b"
_WORKERS = re.compile(rf"(?i)^ {_WHO}")
_REDUNDANT = re.compile(rf"(?i)^ {_WHO} redundant\b")
_LOSE = re.compile(
    rf"(?i)^ (?:{_WHO}|(?:of them|others)\b)?[^.;:]{{0,40}}?\b(?:laid off|made redundant"
    r"|los(?:e|es|ing|t) (?:their|his or her) (?:jobs?|posts?)|let go|furloughed|out of (?:a job|work))\b"
)
_MAKES = re.compile(r"(?i)\bma(?:ke|kes|de|king)(?: another| a further)? $")


def is_of_layoffs(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is of those who lose their jobs, or of the jobs that a workforce shrinks by."""
    if number.value < 2 or not _is_about_layoffs(part.text):
        return False
    first, last = part.sentences[part.sentence_of[number.first]]
    before = part.text[part.starts[first] : part.starts[number.start]]
    after = part.text[part.end(number.last - 1) : part.end(last - 1)]
    if _CUT_BY.search(before):
        return not after.startswith(("%", " per", " %"))
    if _MAKES.search(before):
        return _REDUNDANT.match(after) is not None
    return bool((_LAYS_OFF.search(before) and _WORKERS.match(after)) or _lose_them(after))


def _lose_them(after: str) -> bool:
    found = _LOSE.match(after)
    return found is not None and not re.search(r"\d", found[0])


@lru_cache(maxsize=8)
def _is_about_layoffs(text: str) -> bool:
    """Whether a part tells of a workforce at all: asked of each of its numbers, searched for once."""
    return _ABOUT_LAYOFFS.search(text) is not None
