"""Rulings of one court: it rules every week, and each ruling is known by its matter.

"The court ruled" ties nothing together: what pages tell of a bench is one ruling where they tell it of one thing, for
one day, or under headlines that have words in common.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reportedly.stories.claims.mention import Mention
from reportedly.stories.claims.vicinity import gap
from reportedly.stories.telling import is_in_lead

RULING = "ruling"
_SHARED = 2
"""Words that the headlines of two pages on one ruling have in common, besides those of any ruling."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
_OF_ANY = frozenset(
    word[:_STEM]
    for word in """court courts supreme federal appeals judge judges justice justices panel ruling rulings rules ruled
    rule decision decisions decides case cases order orders says after against over with from that this will
    could upholds upheld strikes struck down blocks blocked rejects rejected allows allowed lets backs sides
    overturns halts halted reinstates revives dismisses tosses declines refuses hear hears state states
    government administration opinion what have about into than more week here does need know"""
    "".split()
)
"""Words of headlines on any ruling, and of any headline."""


def is_another_ruling(mention: Mention, told: Sequence[Mention]) -> bool:
    """Say whether a mention of a ruling is of another one than those told so far of the same bench."""
    if mention.cast.bench is None or not any(each.cast.bench for each in told):
        return False
    return not any(_may_be_one(mention, each) for each in told)


def _may_be_one(left: Mention, right: Mention) -> bool:
    if left.telling.page == right.telling.page:
        return True
    if left.cast.things & right.cast.things:
        return True
    if left.times.happened and right.times.happened:
        return gap(left.times, right.times) <= 0
    heads = [_matter(each.telling.reading.article.title or "") for each in (left, right)]
    if not all(heads):
        return True
    return is_in_lead(left.telling) and is_in_lead(right.telling) and len(heads[0] & heads[1]) >= _SHARED


@lru_cache(maxsize=4096)
def _matter(headline: str) -> frozenset[str]:
    """The words of a headline that say what a ruling is about, by their beginnings."""
    return frozenset(word.casefold()[:_STEM] for word in _WORD.findall(headline)) - _OF_ANY
