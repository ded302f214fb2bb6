"""What a story is about: the event that its pages open with, and what it is called.

A page opens with what its headline tells, or its first lines in some word of the headline: what a page begins with and
its headline does not speak of is what was before, or what comes next.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import sqrt

from reportedly.model.dossier import DossierEvent, StoryHead
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType, PartKind
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.titles import says_which
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Telling, is_in_lead, known_from

_WORD = re.compile(r"[^\W\d_]{4,}")
CARRYING = 3
"""Of so many pages of a story one has to open with its foremost event, if the story is to be called by it."""
_STEM = 5
"""Letters by which two words are forms of one: "resigns", "resignation"."""


def by_weight(claim: Claim) -> tuple[bool, int, int, bool, int, str, str, int]:
    """Sort claims: first what most pages open with, then what most tell, or a headline; last what is of no type."""
    first = claim.tellings[0]
    pages = len({telling.page for telling in claim.tellings})
    headline = any(telling.event.part is PartKind.TITLE for telling in claim.tellings)
    return (
        claim.type is EventType.OTHER,
        -len(opening_with(claim)),
        -pages,
        not headline,
        -len(claim.tellings),
        first.at,
        first.page,
        first.event.span[0],
    )


def opening_with(claim: Claim) -> set[str]:
    """Give the pages that tell of it in the headline, the standfirst or the first lines: what they are about."""
    return {telling.page for telling in claim.tellings if _opens(telling)}


def _opens(telling: Telling) -> bool:
    title = telling.reading.article.title
    in_body = telling.event.part is PartKind.BODY
    return is_in_lead(telling) and (not in_body or not title or bool(_words_of(telling) & _stems(title)))


def _words_of(telling: Telling) -> set[str]:
    """The words of an event: that which tells it, whoever takes part, and where it is."""
    event = telling.event
    names = [name for each in event.participants for name in (each.name, *entities(each))]
    return _stems(" ".join([event.text, *names, *(place.name for place in event.places)]))


def _stems(text: str) -> set[str]:
    return {word.casefold()[:_STEM] for word in _WORD.findall(text)}


def carries(claim: Claim, readings: Sequence[Reading]) -> bool:
    """Say whether the foremost claim of a story is what it is about.

    It is of a known type, and one page in `CARRYING` opens with it, two at least; of fewer pages one leads with it.
    """
    opened = len(opening_with(claim))
    enough = opened * CARRYING >= len(readings) and opened > 1
    led = len(readings) < CARRYING and any(map(is_in_lead, claim.tellings))
    return (enough or led) and claim.type is not EventType.OTHER


def _tells_which(event: DossierEvent, readings: Sequence[Reading]) -> bool:
    """Whether it is clear which event it is: by a name, or because hardly a page tells of another."""
    return len(readings) < CARRYING or says_which(event)


def is_in_passing(claim: Claim, event: DossierEvent, readings: Sequence[Reading]) -> bool:
    """Say whether pages only come to speak of a claim, or do not say which event it is.

    It is of a story if a headline tells it, two pages open with it, or half of them tell it; `readings` are no copies.
    """
    own = {reading.article.id for reading in readings}
    told = {telling.page for telling in claim.tellings} & own
    headed = any(each.event.part is PartKind.TITLE and each.page in own for each in claim.tellings)
    about = headed or len(opening_with(claim) & own) > 1 or 2 * len(told) >= len(own)
    return not (about and _tells_which(event, readings))


def head_of(
    story: str,
    readings: Sequence[Reading],
    events: Sequence[DossierEvent],
    carried: bool,
    set_by_hand: str | None = None,
) -> StoryHead:
    """Give the head of a story: the title set by hand, else that of the event that carries it, else a headline.

    An event of several pages whose title does not say which it is carries none. A story that no event carries has no
    status, unless none of its pages has a headline. It runs from its first page of a known date to its last, where any
    is known.
    """
    dated = [each for each in readings if each.article.published]
    times = [known_from(reading) for reading in dated or readings]
    told = _headline_of(readings)
    carrying = events[0] if events and ((carried and _tells_which(events[0], readings)) or told is None) else None
    title = set_by_hand or (carrying.title if carrying else told or story)
    first, last = (times[0], times[-1]) if times else (None, None)
    return StoryHead(story, title, first, last, len(readings), carrying.status if carrying else None, set_by_hand)


def _headline_of(readings: Sequence[Reading]) -> str | None:
    """The headline most like all headlines of the story, by the words they share; of several the first."""
    headlines = [reading.article.title for reading in readings if reading.article.title]
    words = [frozenset(word.casefold() for word in _WORD.findall(headline)) for headline in headlines]
    told = Counter(word for each in words for word in each)

    def shared(at: int) -> float:
        return sum(told[word] - 1 for word in words[at]) / sqrt(max(len(words[at]), 1))

    return headlines[max(range(len(headlines)), key=shared)] if headlines else None
