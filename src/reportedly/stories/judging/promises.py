"""What somebody promises not to do: he says by it that he will not."""

from __future__ import annotations

from reportedly.model.statement import Act, Factuality
from reportedly.stories.telling import Holding, attribution_of


def promises_not_to(holding: Holding) -> bool:
    """As in "vowed not to resign", "promised to stay in the race": who says so rules the opposite out.

    Whether he has a say in it at all, and his word is a denial, is for the caller to judge.
    """
    said = attribution_of(holding.telling.reading, holding.by)
    return said is not None and said.act is Act.PROMISE and holding.value is Factuality.PROBABLY_NOT
