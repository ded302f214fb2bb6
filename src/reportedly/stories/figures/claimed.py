"""Whose number is only a claim: who counts by office, and who is told to be in charge of nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Figure, PartKind
from reportedly.stories.judging.speaking import AUTHORITY

_COUNTING = re.compile(
    r"(?i)\b(?:officials?|officers?|administrat\w+|collectors?|doctors?|medics?|paramedics?|nurses?|coroners?|morgues?"
    r"|ambulance|health (?:service|department|organi[sz]ation|board|workers|chief)|official|presidents?)\b"
)
"""Who counts the dead and the hurt besides the authorities: those who bring them in, treat and register them."""
_OUTSIDE = re.compile(
    r"(?i)\b(?:locals|residents?|villagers?|inhabitants|townspeople|islanders|neighbou?rs?|(?:eye-?)?witness(?:es)?"
    r"|onlookers|bystanders|passers-?by|survivors?|passengers?|relatives|famil(?:y|ies)|mourners|workers|fishermen"
    r"|activists?|campaigners?|protesters?|opposition|trade unionists?|unions?|watchdogs?|pressure groups?"
    r"|jihadis(?:ts?|m)|islamists?|militants?|insurgents?|rebels?|guerrillas?|separatists?|terrorists?|attackers?"
    r"|hijackers?|islamic state|isis|isil|al-?qaeda|(?:human )?rights|observatory|elders?|clan|bloggers?|social media"
    r"|posts?|critics)\b"
)
"""Words for those who are in charge of nothing, whatever they know."""
_ALLEGING = re.compile(r"(?i)\b(?:claim|alleg|insist|contend|maintain)")
"""Cues by which a page leaves a number to whoever gives it."""


def claimed_values(reading: Reading, figures: Iterable[Figure]) -> frozenset[float]:
    """Give the values that a page has from nobody but who counts by no office, or that it calls a claim."""
    givers = {each.id: each for each in reading.attributions}
    given = [(figure.value, givers[figure.by]) for figure in figures if figure.by in givers]
    counted = {figure.value for figure in figures if _is_counted(figure, givers)}
    return frozenset(value for value, giver in given if _only_claims(giver)) - counted


def _is_counted(figure: Figure, givers: Mapping[str, Attribution]) -> bool:
    """Whether somebody else than such a one gives it in the story; a headline only tells again what stands there."""
    return figure.part is not PartKind.TITLE and figure.by in givers and not _only_claims(givers[figure.by])


def _only_claims(giver: Attribution) -> bool:
    named = giver.source.text
    if AUTHORITY.search(named) or _COUNTING.search(named):
        return False
    return _OUTSIDE.search(named) is not None or _ALLEGING.match(giver.cue.text) is not None
