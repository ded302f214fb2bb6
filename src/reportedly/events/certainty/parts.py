"""Who denies that he had a part in an event says neither that it was nor that it was not."""

from __future__ import annotations

import re

from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Attribution

REFUSALS = (Act.DENY, Act.REJECT, Act.RETRACT)
_A_PART = re.compile(
    r"(?i)\b(?:(?:involve(?:ment|d)|roles?|part|participation|hand|complicity|complicit|implicated|responsib(?:ility|le)"
    r"|culpab(?:ility|le)|blame|knowledge|connections?|connected|links?|linked|ties)\s+(?:in|of|to|with|for|about)"
    r"|behind|order(?:ed|ing)|orchestrat(?:ed|ing)|mastermind(?:ed|ing)|instigat(?:ed|ing)|commission(?:ed|ing))\b"
)
"""As in "denied any role in the attack", "rejects claims that it is behind it": the attack is not what is denied."""


def refuses_a_part(part: ParsedPart, word: int, said: Attribution) -> bool:
    """Whether a source says that it had no part in the event at `word`."""
    if said.act not in REFUSALS or said.part is not part.kind:
        return False
    at = part.starts[word]
    return any(is_of_a_part(part.text[first : min(last, at)]) for first, last in said.content.spans if first < at)


def is_of_a_part(text: str) -> bool:
    """Whether words end in, or tell of, a part that somebody had in something: "that it was behind"."""
    return _A_PART.search(text) is not None
