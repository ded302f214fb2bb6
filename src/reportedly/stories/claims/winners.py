"""Elections that are told by who has won them: "Roe wins Norland's presidential election", "Norland vote: Holm beaten".

Once a page says at its head who has won, the people have voted, though no word of it says so.
"""

from __future__ import annotations

import re

from msgspec.structs import replace

from reportedly.model.statement import EventType, Factuality
from reportedly.stories.parties.elections import electing
from reportedly.stories.telling import Telling, is_in_lead, sentence_around, text_of

WON = r"w[io]ns?|winning|defeat(?:s|ed)|beat(?:s|en)?|clinch\w*|swe[ep]+[st]?|lo(?:ses?|st)"
"""How somebody is told to have won or lost what was voted on."""
_WON = re.compile(rf"(?i)(?:{WON}|defeat|declared|conced(?:es?|ed)(?: defeat)?|triumphs?|victory|landslide)")
_NATIONAL = re.compile(
    r"(?i)\b(?:presidential|parliamentary|legislative|general|federal|snap|rerun) (?:[\w-]+ )?"
    r"(?:elections?|polls?|votes?|ballots?|contests?|race|run-?off)\b|\b(?:presidency|election|runoff|run-off)\b"
)
"""What a whole state elects by."""


def as_held(telling: Telling) -> Telling | None:
    """Give the election of a state that a page says at its head somebody has won or lost: it has been held.

    The day on which somebody is declared to have won, or concedes, is not that of the election.
    """
    event = telling.event
    if event.type is not EventType.VOTE or _WON.fullmatch(event.text) is None or not is_in_lead(telling):
        return None
    if event.expected or event.change or not any(each.value is Factuality.CERTAIN for each in event.factuality):
        return None
    text = text_of(telling.reading, event.part)
    first, last = sentence_around(text, event.span)
    told = _NATIONAL.search(text, first, last)
    if told is None:
        return None
    held = replace(event, text="election", span=told.span(), participants=(), when=None)
    return replace(telling, event=held) if electing(replace(telling, event=held)) else None
