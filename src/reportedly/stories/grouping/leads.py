"""How alike the leads of two pages are: their headlines and first words, where a page says what matter it is about.

Pages of one matter that tell of different days share little below that; pages of different matters in one field (one
capital, one campaign) share much below, and little there.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice
from math import sqrt

from reportedly.stories.grouping.terms import NAME, rarity, terms_of

LEAD = 70
"""Words of a body that belong to its lead."""

HEADLINE = 2.0
"""How much a term of the headline counts, beside one of the first words."""


def lead_of(title: str | None, body: str) -> dict[str, float]:
    """Give the terms of a headline and of the first words of a body, and how much each counts."""
    first = {term: 1.0 for terms in islice(terms_of(body), LEAD) for term in terms}
    headline = {term: HEADLINE for terms in terms_of(title or "") for term in terms}
    return {term: count for term, count in (first | headline).items() if not term.startswith(NAME)}


def weigh_lead(lead: Mapping[str, float], frequencies: Mapping[str, int], count: int) -> dict[str, float]:
    """Give the terms of a lead as a vector of length one; each weighs what it counts times its rarity."""
    weights = {term: counts * rarity(term, frequencies, count) for term, counts in lead.items()}
    length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    return {term: round(weight / length, 4) for term, weight in weights.items()}


def leads_alike(shared: Mapping[str, float]) -> float:
    """Give how alike two leads are, by what each shared term adds to it, without the one that says most of it."""
    return sum(shared.values()) - max(shared.values(), default=0.0)
