"""What a page opens with: what its headline tells, or its first lines in some word of the headline.

What a page begins with and its headline does not speak of is what was before, or what comes next.
"""

from __future__ import annotations

import re

from reportedly.model.statement import PartKind
from reportedly.stories.claims.claim import Claim
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Telling, is_in_lead

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
"""Letters by which two words are forms of one: "resigns", "resignation"."""


def opening_with(claim: Claim) -> set[str]:
    """Give the pages that tell of it in the headline, the standfirst or the first lines: what they are about."""
    return {telling.page for telling in claim.tellings if opens(telling)}


def opens(telling: Telling) -> bool:
    """Say whether a page opens with a telling."""
    title = telling.reading.article.title
    in_body = telling.event.part is PartKind.BODY
    return is_in_lead(telling) and (not in_body or not title or bool(_words_of(telling) & stems(title)))


def _words_of(telling: Telling) -> frozenset[str]:
    """The words of an event: that which tells it, whoever takes part, and where it is."""
    event = telling.event
    names = [name for each in event.participants for name in (each.name, *entities(each))]
    return stems(" ".join([event.text, *names, *(place.name for place in event.places)]))


def stems(text: str) -> frozenset[str]:
    """Give the longer words of a text, each by its beginning."""
    return frozenset(word.casefold()[:_STEM] for word in _WORD.findall(text))
