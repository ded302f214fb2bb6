"""Who may say of somebody that he is, or is not, behind a deed: he himself, and who looks into it, that he is not.

Who lays a deed at his door reports it, however high his office: who knows is the accused.
"""

from __future__ import annotations

import re

from reportedly.model.statement import EventMention
from reportedly.stories.telling import Holding, attribution_of

_BEHIND = "behind"
_LOOKING_INTO_IT = re.compile(
    r"(?i)\b(?:police|investigators?|detectives?|prosecutors?|sheriff|court|judge|inquiry|attorney|intelligence|ministry"
    r"|minister|fbi|bureau|officials?|commission|authorit\w+|secret service)\b"
)


def is_of_who_did_it(event: EventMention) -> bool:
    """Say whether an event is that somebody is behind a deed."""
    return event.act == _BEHIND


def clears_him(holding: Holding) -> bool:
    """Whether those who look into a deed say on record that he was not behind it, or that nothing points to him."""
    said = attribution_of(holding.telling.reading, holding.by)
    if not is_of_who_did_it(holding.telling.event) or holding.value.score >= 0 or said is None:
        return False
    named = f"{holding.root.name} {said.source.text}"
    return not holding.root.leaked and _LOOKING_INTO_IT.search(named) is not None
