"""Headlines over stories of which nobody says whose they are: these tell no more than the story."""

from __future__ import annotations

from reportedly.model.statement import ARTICLE, Basis, PartKind
from reportedly.stories.telling import Holding


def heads_the_unnamed(holding: Holding) -> bool:
    """Say whether it heads a story whose first words are laid to unnamed people: it tells what they say."""
    if holding.by != ARTICLE or holding.telling.event.part is not PartKind.TITLE:
        return False
    body = [each for each in holding.telling.reading.attributions if each.part is PartKind.BODY and each.outer is None]
    first = min(body, key=lambda each: min(start for start, _ in each.content.spans or each.cue.spans), default=None)
    if first is None or first.source.basis in (Basis.ANONYMOUS, Basis.UNATTRIBUTED):
        return first is not None
    # "State television reported on Sunday, quoting an unnamed official": what it has from him is his.
    behind = [each.source.basis for each in holding.telling.reading.attributions if each.outer == first.id]
    return first.source.basis is Basis.OUTLET and Basis.ANONYMOUS in behind and set(behind) <= _NOBODY


_NOBODY = frozenset({Basis.ANONYMOUS, Basis.UNATTRIBUTED})
