"""The scale of certainty that factuality is read on (FactBank's, in steps)."""

from __future__ import annotations

from typing import NamedTuple

from reportedly.model.statement import Factuality

CERTAIN, PROBABLE, POSSIBLE, UNKNOWN = 3, 2, 1, 0
_VALUES = {
    (CERTAIN, True): Factuality.CERTAIN,
    (PROBABLE, True): Factuality.PROBABLE,
    (POSSIBLE, True): Factuality.POSSIBLE,
    (CERTAIN, False): Factuality.CERTAINLY_NOT,
    (PROBABLE, False): Factuality.PROBABLY_NOT,
    (POSSIBLE, False): Factuality.POSSIBLY_NOT,
}


class Certainty(NamedTuple):
    """How certain (3 certain, 2 probable, 1 possible, 0 unknown) and whether it is so; `ahead` says that it is to come.

    `setting` marks a denial that only touches where or on what occasion. `evident` says that some word told us so.
    """

    level: int = CERTAIN
    positive: bool = True
    ahead: bool = False
    setting: bool = False
    evident: bool = False
    given: bool = False
    """The words take the event for granted: who denies the rest does not deny it."""
    was_ahead: bool = False
    turned: int = 0
    """How certain it was when a governing verb turned it round: "may block the deal" leaves the deal open."""

    @property
    def value(self) -> Factuality:
        """The FactBank value."""
        if self.level < self.turned:
            return Factuality.UNCOMMITTED
        return _VALUES.get((self.level, self.positive), Factuality.UNCOMMITTED)

    def under(self, effect: Factuality) -> Certainty:
        """Give what is left of it under a word of that effect."""
        if effect == Factuality.UNCOMMITTED:
            return self._replace(level=UNKNOWN, evident=True)
        level = min(self.level, abs(effect.score))
        return self._replace(level=level, positive=self.positive == (effect.score > 0), evident=True)
