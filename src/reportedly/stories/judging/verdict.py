"""What a rule of judgement answers with: a status, the rule in words, and the holdings that decide."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from msgspec import Struct

from reportedly.model.dossier import Status
from reportedly.stories.judging.access import Weighed
from reportedly.stories.judging.plans import Known
from reportedly.stories.telling import Holding


class Verdict(Struct, frozen=True):
    """A status, the rule that gave it in words, and the holdings it rests on."""

    status: Status
    rule: str
    because: tuple[Holding, ...]


Rule = Callable[[Known], Verdict | None]


def verdict_of(status: Status, rule: str, because: Iterable[Weighed]) -> Verdict:
    return Verdict(status, rule, tuple(each.holding for each in because))
