"""What somebody promises not to do: he says by it that he will not."""

from __future__ import annotations

import re

from reportedly.model.statement import Act, Factuality
from reportedly.stories.telling import Holding, attribution_of, text_of


def promises_not_to(holding: Holding) -> bool:
    """As in "vowed not to resign", "promised to stay in the race": who says so rules the opposite out.

    Whether he has a say in it at all, and his word is a denial, is for the caller to judge.
    """
    said = attribution_of(holding.telling.reading, holding.by)
    if said is None or holding.value is not Factuality.PROBABLY_NOT:
        return False
    return said.act is Act.PROMISE or _means_to_stay(holding)


def _means_to_stay(holding: Holding) -> bool:
    """As in "said she intends to stay in office"."""
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    return _MEANS_TO.search(text[: event.span[0]]) is not None and _STAYING.match(event.text) is not None


_MEANS_TO = re.compile(r"(?i)\b(?:intend|plan|mean|aim)(?:s|ed|ned|t)? (?:fully )?to $")
_STAYING = re.compile(r"(?i)(?:stay|remain|carry on|continue|keep|serve|see out)")
