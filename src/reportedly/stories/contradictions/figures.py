"""Figures that cannot both hold: of two givers, as of one day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from reportedly.model.quantities import topics
from reportedly.model.reading import Reading
from reportedly.model.statement import Figure
from reportedly.stories.contradictions.statements import Disagreement
from reportedly.stories.figures.bulletins import Bulletin, restates
from reportedly.stories.figures.course import GROWING
from reportedly.stories.figures.series import Kind
from reportedly.stories.telling import evidence

NEAR = 1.1
"""Counts nearer to each other than this ratio are one count, taken at different hours."""
NEAR_MAGNITUDES = 0.25
MOST = 400
"""Bulletins of one quantity that are held against each other, the latest."""
TELLING = 100
"""From this number on it is no chance that a page gives one number for two quantities."""

_NOT_COMPARED = (None, "support", "share price", "value", "aid", "tax", "pay", "cost")
"""Of sums and percentages: nobody knows what they are of; two polls ask other people; prices move by the minute; each
giver of aid gives his own, and asks for it in parts; there are many taxes and wages, and costs of this and that."""
_COUNTED_ON = GROWING | {"votes", "missing", "unidentified", "in hospital", "trapped", "stranded"}
"""Quantities that change from hour to hour: two givers contradict each other only where one page sets both beside."""


def between_givers(
    told: Mapping[Kind, Sequence[Bulletin]], readings: Mapping[str, Reading]
) -> Iterator[Disagreement]:  # fmt: skip
    """Give where two named givers of different families give one quantity otherwise, as of one day."""
    for kind, bulletins in told.items():
        if kind.of in _NOT_COMPARED and topics(kind.quantity):
            continue
        live = [each for each in bulletins if each.named and not each.superseded and each.figure.high is None][-MOST:]
        for left, right in combinations(live, 2):
            if _contradict(kind, left, right):
                yield _disagreement(kind, left, right, readings)


def _contradict(kind: Kind, left: Bulletin, right: Bulletin) -> bool:
    if left.family == right.family or left.day != right.day or not _differ(kind, left, right):
        return False
    if left.page == right.page:
        return True
    return kind.quantity not in _COUNTED_ON and kind.of != "vote" and left.principal and right.principal


def _differ(kind: Kind, left: Bulletin, right: Bulletin) -> bool:
    low, high = sorted((left.value, right.value))
    if kind.quantity == "magnitude":
        return high - low > NEAR_MAGNITUDES
    return not (restates(left.figure, right.value) or restates(right.figure, left.value)) and high > NEAR * low


def _disagreement(kind: Kind, left: Bulletin, right: Bulletin, readings: Mapping[str, Reading]) -> Disagreement:
    said = " against ".join(f"{number_in_words(each.figure)} ({each.giver})" for each in (left, right))
    because = tuple(evidence(readings[each.page], each.figure.part, each.figure.span) for each in (left, right))
    key = ("figure", *map(str, kind), left.day, *sorted((left.family, right.family)))
    stated = sum(each.stated for each in (left, right))
    return Disagreement("figure", 10 * stated + 1, key, f"{_name(kind)}: {said}, as of {left.day}", because)


def number_in_words(figure: Figure) -> str:
    """Give a value with its qualifier."""
    return " ".join(filter(None, (figure.qualifier, f"{figure.value:,.12g}")))


def _name(kind: Kind) -> str:
    return f"{kind.quantity} ({kind.of})".capitalize() if kind.of else kind.quantity.capitalize()
