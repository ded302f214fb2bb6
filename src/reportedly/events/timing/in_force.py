"""From when a measure is in force that is imposed now: "announced a tariff from July 1", "effective Monday"."""

from __future__ import annotations

import re

from reportedly.events.certainty.scale import Certainty
from reportedly.events.drafts import Setting
from reportedly.events.lexicon import Found
from reportedly.events.timing.choice import choose_when
from reportedly.model.statement import EventType, When
from reportedly.model.when import first_instant, last_instant

_LAID = frozenset(
    {"tariff", "duty", "levy", "impose", "slap", "announce", "raise", "hike", "introduce", "put", "place"}
)
_FROM = re.compile(
    r"(?i)\b(?:from|as of|effective(?: (?:on|from))?|(?:start|begin)(?:s|n?ing)?(?: (?:on|in|from))?"
    r"|(?:take|takes|taking|go|goes|going|come|comes|coming|enter|enters|entering|be) (?:\w+ )?"
    r"(?:into (?:force|effect)|effect|in force)(?: (?:on|from|in|by))?|kick(?:s|ing)? in(?: (?:on|from))?)"
    r"(?: the| next)?\s*$"
)


def in_force_from(setting: Setting, found: Found, held: Certainty) -> When | None:
    """Give the day ahead from which a tariff or the like is in force, where its sentence says so; else None."""
    if found.trigger.type is not EventType.SANCTION or found.trigger.lemma not in _LAID or not held.positive:
        return None
    part = setting.part
    if setting.published is None:
        return None
    for time in setting.times_in(*part.sentences[part.sentence_of[found.word]]):
        leads = _FROM.search(part.text[: time.span[0]]) is not None
        if leads and time.earliest and first_instant(time.earliest) > last_instant(setting.published[:10]):
            return choose_when(part, [time])
    return None
