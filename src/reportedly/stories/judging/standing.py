"""What of a claim is still held by those who said it, once some of them no longer stand for it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.model.statement import ARTICLE, Basis
from reportedly.model.when import day_of, last_instant
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.denials import was_said_before
from reportedly.stories.judging.plans import Known
from reportedly.stories.judging.retreats import is_same_voice
from reportedly.stories.telling import Holding


def still_held(known: Known) -> Known:
    """Give what is known without what its source, or the outlet it was said to, has withdrawn since.

    With a source falls what was told through it: on pages that name it for it, and by outlets that have it from it.
    """
    withdrawn = [each.holding for each in known.weighed if each.withdraws and not each.holding.positive]
    if not withdrawn:
        return known
    fallen = _Fallen(withdrawn, [each.holding for each in known.positive])
    weighed, happening = (
        tuple(each for each in of if each.withdraws or not fallen.has(each.holding))
        for of in (known.weighed, known.happening)
    )
    return Known(known.claim, known.parties, weighed, known.standing, known.now, happening)


def parted(weighed: Sequence[Weighed], told: Sequence[Holding]) -> tuple[list[Holding], list[Holding]]:
    """Give of what is told what still stands, and the rest with the words by which its sources withdrew it.

    What one source said under several names is its own there, and what pages tell of it after that is no news.
    """
    withdrawn = [each.holding for each in weighed if each.withdraws and not each.holding.positive]
    fallen = _Fallen(withdrawn, [each for each in told if each.positive])
    stand, gone = [], []
    for each in told:
        if not fallen.has(each):
            stand.append(each)
        elif not any(_is_later(each, words) for words in fallen.sources):
            gone.append(fallen.by_its_source(each))
    return stand, [*gone, *map(fallen.by_its_source, fallen.sources)]


class _Fallen:
    """What falls with those who have withdrawn: `withdrawn` are the words of that, `said` all that was said for it."""

    def __init__(self, withdrawn: Sequence[Holding], said: Sequence[Holding]) -> None:
        self.outlets = [each for each in withdrawn if each.by == ARTICLE]
        voices = {each.root.key: each.root for each in said}.values()
        sources = [each for each in withdrawn if each.by != ARTICLE]
        self.sources = [each for each in sources if any(is_same_voice(each.root, voice) for voice in voices)]
        self.outlets_told_of = [each for each in sources if each.root.basis is Basis.OUTLET]
        self.last = max((day_of(each.at) for each in self.sources), default="")
        before = [each for each in said if any(not _is_later(each, words) for words in self._his(each))]
        self.through = {name for each in before for name in (*each.root.reached_through, each.root.told_to) if name}
        self.pages = {each.telling.page for each in said if self._is_of_a_source(each)}
        self.telling_of_it = {each.telling.page for each in self.sources}

    def has(self, said: Holding) -> bool:
        """Whether somebody no longer stands for what he said, or has it from one who does not."""
        if not said.positive:
            return False
        if any(
            each.root.family == said.root.family or each.root.name == said.root.told_to
            for each in [*self.outlets, *self.outlets_told_of]
            if not _is_later(said, each)
        ):
            return True
        if said.by == ARTICLE:
            return self._rests_on_them(said)
        return self._is_of_a_source(said) or (said.root.name in self.through and not _is_later(said, self.sources[-1]))

    def by_its_source(self, said: Holding) -> Holding:
        """Give what was said as that of the source that has withdrawn it, under the name it did so by first."""
        mine = (each.root for each in self.sources if is_same_voice(each.root, said.root))
        return replace(said, root=next(mine, said.root))

    def _his(self, said: Holding) -> list[Holding]:
        return [each for each in self.sources if is_same_voice(each.root, said.root)]

    def _is_of_a_source(self, said: Holding) -> bool:
        """Whether it is by one who has withdrawn since, or looks back on what he said before he did.

        So does a page that tells of both, and what is told through an outlet that had it from him then.
        """
        return any(
            not _is_later(said, each)
            or each.telling.page == said.telling.page
            or was_said_before(said)
            or not self.through.isdisjoint(said.root.reached_through[:-1])
            for each in self._his(said)
        )

    def _rests_on_them(self, said: Holding) -> bool:
        """Whether a page tells as its own what it has from them, or, without a source, what was told by that day."""
        if not self.sources or said.telling.page in self.telling_of_it:
            return bool(self.sources)
        if said.telling.page in self.pages and not _is_later(said, self.sources[-1]):
            return True
        return not said.root.own_reporting and day_of(said.at) <= self.last


def _is_later(said: Holding, withdrawal: Holding) -> bool:
    """Whether something is said after a withdrawal; of a page of which only the day is known, after that day."""
    return said.instant > last_instant(withdrawal.at)
