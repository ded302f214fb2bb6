"""Decisions of one court or one house of parliament: it decides every week, and each decision is known by its matter.

"The court ruled" ties nothing together: what pages tell of a bench or a house is one decision where they tell it of one
thing, for one day, or under headlines that have words in common.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reportedly.stories.claims.mention import Mention
from reportedly.stories.claims.openings import stems
from reportedly.stories.claims.vicinity import gap
from reportedly.stories.parties.legislatures import HOUSES
from reportedly.stories.telling import is_in_lead

RULING = "ruling"
DECISIONS = frozenset({RULING, "pass", "house vote"})
"""Kinds of what a court or a house of parliament does once with one thing."""
_SHARED = 2
"""Words that the headlines of two pages on one ruling have in common, besides those of any."""
_OF_ANY = stems(
    """
    court courts supreme federal appeals judge judges justice justices panel ruling rulings rules ruled rule
    decision decisions decides case cases order orders says after against over with from that this will
    could upholds upheld strikes struck down blocks blocked rejects rejected allows allowed lets backs
    sides overturns halts halted reinstates revives passes passed pass approves approved vote votes
    voted bill bills senate house republicans republican democrats democratic congress lawmakers
    parliament dismisses tosses declines refuses hear hears state states government administration
    opinion what have about into than more week here does need know
    """
)
"""Words of headlines on any decision, and of any headline."""


def is_another_decision(mention: Mention, told: Sequence[Mention]) -> bool:
    """Say whether a mention of a decision is of another one than those told so far of the same bench or house."""
    if not _decides(mention) or not any(map(_decides, told)):
        return False
    of_things = [each for each in told if each.cast.things]
    if not mention.cast.things or not of_things:
        return not any(mention.telling.page == each.telling.page or _may_be_one(mention, each) for each in told)
    shared = any(mention.cast.things & each.cast.things for each in of_things)
    return not shared and not any(_may_be_one(mention, each) for each in of_things)


def _decides(mention: Mention) -> bool:
    """Whether it is told which bench or house decides."""
    return mention.cast.bench is not None or bool(mention.cast.doers & HOUSES)


def _may_be_one(left: Mention, right: Mention) -> bool:
    """Whether two are told for one day, or at the head of one page or of two whose headlines have words in common."""
    if left.times.happened and right.times.happened:
        return gap(left.times, right.times) <= 0
    if not (is_in_lead(left.telling) and is_in_lead(right.telling)):
        return False
    heads = [_matter(each.telling.reading.article.title or "") for each in (left, right)]
    return left.telling.page == right.telling.page or not all(heads) or len(heads[0] & heads[1]) >= _SHARED


@lru_cache(maxsize=4096)
def _matter(headline: str) -> frozenset[str]:
    """The words of a headline that say what a ruling is about, by their beginnings."""
    return stems(headline) - _OF_ANY
