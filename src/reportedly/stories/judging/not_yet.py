"""What is only said not to have come to pass so far: that leaves open whether it will, and denies nothing."""

from __future__ import annotations

import re

from reportedly.model.statement import EventType
from reportedly.stories.telling import Holding, sentence_around, text_of

_SO_FAR = re.compile(
    r"(?i)\b(?:(?<!and )(?<!, )yet(?! again)|so far|as of (?:now|yet|today|tonight|this \w+|\w+day)|thus far|until now"
    r"|up to now|till now|to date|as (?:things|matters) stand|at (?:this|the|that) (?:point|stage|moment|time|hour)"
    r"|at present|presently|right now|for now|just now|for the (?:moment|time being)|currently)\b"
)
"""What holds for the day it is said on."""
_NOBODYS_PLAN = frozenset({EventType.DEATH, EventType.ATTACK, EventType.DISASTER, EventType.OUTBREAK})
"""What is so or not, and is nobody's to bring about: who is not dead so far is told to be alive."""


def is_only_so_far(holding: Holding) -> bool:
    """As in "as of now there is no deal", "nothing has been signed yet"; not "he will not resign at this point"."""
    event = holding.telling.event
    if not holding.negative or event.expected or event.type in _NOBODYS_PLAN:
        return False
    text = text_of(holding.telling.reading, event.part)
    return _SO_FAR.search(text[slice(*sentence_around(text, event.span))]) is not None
