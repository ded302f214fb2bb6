"""What a story is about: the event that its pages open with, and what it is called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from math import sqrt

from reportedly.model.dossier import DossierEvent, StoryHead
from reportedly.model.reading import Reading
from reportedly.model.statement import EventType, PartKind
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.openings import opening_with
from reportedly.stories.claims.titles import BY_A_STATE, says_which
from reportedly.stories.telling import Telling, is_in_lead, known_from, sentence_around

_WORD = re.compile(r"[^\W\d_]{4,}")
CARRYING = 3
"""Of so many pages of a story one has to open with its foremost event, if the story is to be called by it."""


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
    headed = any(_is_headline(each) and each.page in own for each in claim.tellings)
    about = headed or len(opening_with(claim) & own) > 1 or 2 * len(told) >= len(own)
    return not (about and _tells_which(event, readings) and (_has_its_day(event) or carries(claim, readings)))


def _has_its_day(event: DossierEvent) -> bool:
    """Whether an election that a story is not about says which it is by its day: states have many."""
    if event.kind != BY_A_STATE:
        return True
    day = event.when.earliest if event.when else None
    return day is not None and len(day) >= len("2025-07-04") and event.when is not None and day == event.when.latest


def _is_headline(telling: Telling) -> bool:
    """Whether a headline tells it, and does not only ask whether it is so: "Can the board force Roe to go?"."""
    if telling.event.part is not PartKind.TITLE:
        return False
    title = telling.reading.article.title or ""
    return not title[: sentence_around(title, telling.event.span)[1]].rstrip().endswith("?")


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
    """The headline most like all headlines of the story, by the words they share; of several the first.

    One that is headed as an opinion comes last: it tells what somebody makes of the matter.
    """
    headlines = [reading.article.title for reading in readings if reading.article.title]
    words = [frozenset(word.casefold() for word in _WORD.findall(headline)) for headline in headlines]
    told = Counter(word for each in words for word in each)

    def shared(at: int) -> tuple[bool, float]:
        return not _OPINION.match(headlines[at]), sum(told[word] - 1 for word in words[at]) / sqrt(
            max(len(words[at]), 1)
        )

    return headlines[max(range(len(headlines)), key=shared)] if headlines else None


_OPINION = re.compile(
    r"(?i)(?:opinion|op-?ed|analysis|comment(?:ary)?|editorial|column|letters?|review|podcast)\s*[:|]"
)
