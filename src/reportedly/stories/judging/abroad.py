"""What a government tells of another state it has heard like anybody: "a mine in Peru collapsed, Chile said"."""

from __future__ import annotations

import re

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind
from reportedly.stories.claims.claim import Claim
from reportedly.stories.judging.heads_of_state import BEFALLING, where_it_was
from reportedly.stories.parties.others import states_in
from reportedly.stories.telling import Holding, attribution_of, text_of

_OF_STATE = re.compile(
    r"(?i)\b(?:president|presidency|prime minister|premier|chancellor|minister|ministry|government|cabinet"
    r"|foreign (?:office|secretary)|state department|pentagon|white house|kremlin)\b"
)
_ON_THE_SPOT = re.compile(r"(?i)\b(?:embassy|ambassador|consul\w*|geolog\w*|seismolog\w*|meteorolog\w*)\b")
"""Who is in that state, or measures from afar what befalls it."""


def tells_of_elsewhere(holding: Holding, claim: Claim) -> bool:
    """Whether a government tells what has befallen others in another state, and its page names none of its own there.

    Of its citizens abroad, and of what its own forces do there, a government knows.
    """
    said = attribution_of(holding.telling.reading, holding.by)
    if claim.type not in BEFALLING or said is None or _OF_STATE.search(said.source.text) is None:
        return False
    state = states.state(holding.root.speaker or "")
    if state is None or _ON_THE_SPOT.search(said.source.text) is not None:
        return False
    if state.name in _named_besides_speakers(holding.telling.reading):
        return False  # as most pages do, which then need not be held against all others
    here = where_it_was(holding, claim)
    return bool(here) and state.code not in here


def _named_besides_speakers(reading: Reading) -> frozenset[str]:
    """The states that a page names where it does not say who tells something."""
    named: set[str] = set()
    for kind in (PartKind.TITLE, PartKind.BODY):
        text = text_of(reading, kind)
        for said in reading.attributions:
            for start, end in said.source.spans if said.part is kind else ():
                text = text[:start] + " " * (end - start) + text[end:]
        named |= states_in(text)
    return frozenset(named)
