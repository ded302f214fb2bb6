"""Who speaks for those who plan a thing, though no page says so: by default whoever tells of it on record as set."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model import outlets, states
from reportedly.model.statement import Basis, EventType, Factuality
from reportedly.stories.claims.closures import CLOSURES
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.judging.at_home import ACTING, HOSTILE, known_to_speak
from reportedly.stories.judging.speaking import Parties, described
from reportedly.stories.parties.names import entities
from reportedly.stories.telling import Holding, attribution_of, sentence_around, text_of

_SPEAKING = frozenset({Basis.OFFICIAL, Basis.ORGANISATION, Basis.PERSON})

_DOING = ACTING | {"appointee"}
"""Who does it: also who is given a post or leaves it."""

_OUTSIDERS = re.compile(
    r"(?i)\b(?:analysts?|experts?|economists?|strategists?|professors?|academics?|lecturers?|researchers?|scholars?"
    r"|scientists?|historians?|commentators?|columnists?|pundits?|critics?|opponents?|opposition|rivals?|activists?"
    r"|campaigners?|dissidents?|journalists?|reporters?|correspondents?|editors?|authors?|bloggers?|presenters?"
    r"|bookmakers?|bookies?|pollsters?|brokers?|traders?|investors?|shareholders?|observers?|insiders?|residents?"
    r"|fans?|supporters?|passengers?|neighbou?rs?|witness(?:es)?|former|retired|ex|late|think[- ]tank|institutes?"
    r"|university|consultan\w+|watchdogs?|charit(?:y|ies)|rights group|ngo|lawmakers?|legislators?|mps?|senators?|sen"
    r"|congress(?:man|woman)|backbenchers?|deputies|deputy(?! (?-i:[a-z]))|surveys?|polls?|stud(?:y|ies)|reports?"
    r"|forecasts?|rumou?rs?)\b"
)
"""Who looks on, by his trade or his place in the matter, or has been in office: he plans nothing himself."""

_GUESSING = re.compile(
    r"(?i)\b(?:predict|expect|believ|think|thought|hop(?:e|ed|es|ing)\b|speculat|forecast|estimat|suggest|guess|doubt"
    r"|reckon|wonder|assum|imagin|bet\b|tip(?:s|ped)?\b|fear|warn|urg|call(?:s|ed|ing)? (?:for|on)\b)"
)
"""How somebody is told to suppose or to want a thing, and not to know it."""

_NEARLY = re.compile(
    r"(?i)\b(?:likely|expect\w*|probabl[ey]|close to|near(?:ing|s)?|nearly|on (?:the )?(?:verge|brink|cusp|point|track)"
    r"|poised|bound|tipped|should|ought)\b[^,;:]{0,40}$"
)
"""What stands before that which is only likely, and has been set by nobody."""


_OF_A_PLACE = re.compile(r"(?i)\b(?:mayors?|mayoress|councill?ors?|aldermen|alderman|governors?|prefects?|sheriffs?)\b")
"""Whose office says by itself whose it is: a town's or a province's, and not theirs who meet there."""


def gives_up_the_plan(holding: Holding, parties: Parties) -> bool:
    """Whether a body or officer tells on record that a site will not be closed, which nobody by name is told to do.

    As in "the mill will stay open, Norvik said": who makes that known is mostly the one who would have closed it.
    """
    event = holding.telling.event
    acting = any(each.role in _DOING and entities(each) for each in event.participants)
    if acting or holding.root.basis is Basis.PERSON:
        return False
    if kind_of(event, text_of(holding.telling.reading, event.part)) not in CLOSURES:
        return False
    own = _tells_of_its_own(holding, parties, (Factuality.CERTAINLY_NOT,))
    return own and _OF_OTHERS.search(described(holding)) is None


_OF_OTHERS = re.compile(
    r"(?i)\b(?:unions?|workers?|staff|employees|campaign|association|federation|residents|tenants)\b"
)
"""Those whom a plan befalls, and who hope that it will not be."""


def speaks_for_the_planners(holding: Holding, parties: Parties) -> bool:
    """Whether who tells on record of a thing to come as set is taken for one who plans it.

    Who makes a plan known is mostly one of those who made it, and pages introduce only who is not: an analyst, a rival,
    another state's minister. Where somebody else is told to do it, he must hold an office of which nothing says whose,
    or be the body that receives a visitor. Of attacks, crimes and disasters anybody may speak.
    """
    root, event = holding.root, holding.telling.event
    if not _tells_of_its_own(holding, parties, (Factuality.CERTAIN, Factuality.PROBABLE)):
        return False
    if not any(each.role in _DOING and entities(each) for each in event.participants):
        return True
    if event.type is EventType.PROTEST and root.basis is Basis.ORGANISATION:
        return True  # "workers are to walk out, Norvik has announced"
    receives = root.basis is Basis.ORGANISATION and event.type is EventType.VISIT
    officer = root.basis is Basis.OFFICIAL and not _OF_A_PLACE.search(described(holding))
    return not known_to_speak(root) and (officer or receives)


def _tells_of_its_own(holding: Holding, parties: Parties, values: Sequence[Factuality]) -> bool:
    """Whether somebody who is introduced as nobody else's tells a thing to come as set, or as set not to be."""
    root, event = holding.root, holding.telling.event
    if root.basis not in _SPEAKING or root.unnamed or root.leaked or outlets.looks_like_outlet(root.name):
        return False
    if event.type in HOSTILE and not _STRIKE.match(event.text):
        return False
    if not event.expected or holding.value not in values:
        return False
    said = attribution_of(holding.telling.reading, holding.by)
    if said is None or _GUESSING.search(said.cue.text) or _OUTSIDERS.search(described(holding)):
        return False
    text = text_of(holding.telling.reading, event.part)
    if _NEARLY.search(text[sentence_around(text, event.span)[0] : event.span[0]]):
        return False
    return not _is_of_another_state(holding, parties)


_STRIKE = re.compile(r"(?i)(?:strik|walk|stoppage|industrial action|down(?:ing|s)? tools)")
"""What a union gives notice of, whether or not a page says that it is one."""


def _is_of_another_state(holding: Holding, parties: Parties) -> bool:
    """Whether an origin speaks for a state, and all that is told of concerns others."""
    spoken, event = states.state(holding.root.speaker or ""), holding.telling.event
    names = [*parties.all, *(name for each in event.participants for name in entities(each))]
    concerned = {state.code for name in names if (state := states.state(name))}
    concerned |= {place.country for place in event.places if place.country}
    return spoken is not None and bool(concerned) and spoken.code not in concerned
