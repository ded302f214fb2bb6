"""Which of several pages with one text the others were taken from: by credits first, by the clock only late.

Time stamps lie: a crawler's day, an archive's new date, an update in place. A credit does not: nobody credits a page
that copied from him. Nor does a credit that is gone: who cuts off the agency's name has the text from where it stood.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from reportedly.model.when import first_instant, is_iso
from reportedly.origins.candidates import Candidate

FULL = 8
"""Words from which on a sentence is likely to be the story's and not the page's furniture."""

Rank = tuple[int, bool, bool, bool, float, int, float, str]
"""Sorts the source before its copies."""

_DAY = 86400.0


def ranks(group: Sequence[Candidate], language: str | None) -> list[Rank]:
    """Give for each page of one text its rank among them; `language` is that in which the matter is told most.

    First comes the page that the others credit and that credits none of them; then one that still has the agency's
    credit where others have lost it; one in that language, since others are translated from it; a date without doubts;
    the earlier day; on one day the longer text, furniture not counted, since copies are cut; the earlier hour.
    """
    owners = {page.owner for page in group if page.owner}
    indebted = [((page.credited | page.cited) & owners) - {page.owner} for page in group]
    times = Counter(name for names in indebted for name in names)
    agency = any(page.agencies for page in group)
    return [
        _rank(
            page,
            bool(debts) - (times[page.owner] if page.owner else 0),
            agency and not page.agencies,
            page.reading.article.language != language,
        )
        for page, debts in zip(group, indebted, strict=True)
    ]


def _rank(page: Candidate, indebted: int, lost: bool, foreign: bool) -> Rank:
    article = page.reading.article
    published = article.published
    at = first_instant(published).timestamp() if published and is_iso(published) else float("inf")
    length = sum(len(sentence.words) for sentence in page.sentences if len(sentence.words) >= FULL)
    return indebted, lost, foreign, bool(article.doubts), at // _DAY, -length, at, article.id
