"""Extraditions and other handing over of somebody by one state to another: asked for, barred, allowed.

No state hands anybody over unasked, though it deports: who tells of a case for it, of whatever stage, tells that
another has asked for it.
"""

from __future__ import annotations

import re

from reportedly.model.statement import ARTICLE, Basis, EventType, Factuality, PartKind
from reportedly.stories.claims.claim import Claim
from reportedly.stories.claims.kinds import kind_of
from reportedly.stories.judging.speaking import described
from reportedly.stories.telling import Holding, sentence_around, text_of

_ASKED = re.compile(
    r"(?i)\b(?:sought|seeks?|seeking|request\w*|ask(?:s|ed)?|demand\w*|wanted|want|wants|warrants?|fac(?:e|es|ed|ing)"
    r"|fight(?:s|ing)?|fought|battl\w*|resist\w*|oppos\w*|contest\w*|challeng\w*|appeal\w*|case|hearings?|proceedings?"
    r"|process|bid|appli(?:ed|es|cation)|petition\w*|pending|await\w*|threat|treaty)\b"
)
"""What is told of somebody whom another state has asked for."""

_ALLOWED = re.compile(
    r"(?i)\b(?:approv\w*|order(?:s|ed)?|clear(?:s|ed)?|clears? the way|allow(?:s|ed)?|permit(?:s|ted)?|grant(?:s|ed)?"
    r"|green[- ]?light\w*|green light|sign(?:s|ed)?|agre(?:e|es|ed)|back(?:s|ed)?|authori[sz]\w*|admissible"
    r"|rul(?:es|ed)(?! out)|decree[sd]|uph[eo]ld\w*(?! (?:\w+ ){1,3}(?:against|not to)\b)"
    r"|can (?:now |also )?be|w[io]ns?|overturn\w*|revers\w*|quash\w*"
    r"|confirm(?:s|ed)? (?:\w+ ){0,3}(?:decision|ruling|order|approval|verdict)(?! (?:against|not to)\b)"
    r"|reject\w* (?:\w+ ){0,4}appeal"
    r"|los(?:es|t|ing) (?:\w+ ){0,5}(?:appeal|fight|battle|bid|challenge))\b"
)
"""What a court or a minister who may hand somebody over does for it."""

_DEPORTED = re.compile(r"(?i)deport")
"""What a state does of its own accord: nobody has asked it to."""

_NOT_YET = re.compile(r"(?i)\b(?:may|might|could|would|should|if|whether|considers?|considering|weigh\w*|mull\w*)\b")
"""What stands by that which nobody has asked for or allowed so far."""

_DECIDING = re.compile(
    r"(?i)\b(?:courts?|judges?|justices?|tribunal|magistrates?|minister|ministry|secretary|home office)\b"
)
_BARRING = re.compile(
    r"(?i)\b(?:block|refus|reject|bar(?:s|red)?\b|deni|deny|declin|halt|stop|rul|prevent|turn(?:s|ed)? down|throw|threw"
    r"|dismiss|forbid|forbad|quash|overturn)\w*"
)


def is_of_handover(holding: Holding) -> bool:
    """Whether it is told of somebody that he is or will be handed over to another state."""
    event = holding.telling.event
    if event.type is not EventType.COURT:
        return False
    return kind_of(event, text_of(holding.telling.reading, event.part)) == "extradition"


def is_barred(holding: Holding, claim: Claim) -> bool:
    """Whether a court or minister who decides on it says that somebody cannot be handed over, or a page that they bar.

    As in "she cannot be extradited, a court ruled", "judge blocks extradition".
    """
    if claim.type is not EventType.COURT or holding.value.score >= 0 or not is_of_handover(holding):
        return False
    if holding.telling.event.change is not None:
        return False  # who refuses to halt it bars nothing
    if holding.by != ARTICLE:
        ruled = holding.root.basis in (Basis.ORGANISATION, Basis.OFFICIAL) and not holding.root.unnamed
        return ruled and _DECIDING.search(described(holding)) is not None
    sentence = _sentence(holding)
    decided = holding.value is Factuality.CERTAINLY_NOT and tells_of_a_decision(sentence)
    return decided or (_DECIDING.search(sentence) is not None and _BARRING.search(sentence) is not None)


def tells_of_a_decision(sentence: str) -> bool:
    """Whether a court or a minister is told to allow it: who is given to one state by that is given to no other."""
    return _DECIDING.search(sentence) is not None and _ALLOWED.search(sentence) is not None


def is_pending(holding: Holding) -> bool:
    """Whether it tells that another state has asked for somebody, or that a court allows it, be it only as possible."""
    event = holding.telling.event
    if event.background or event.change is not None or not is_of_handover(holding) or _DEPORTED.match(event.text):
        return False
    if holding.root.unnamed:
        return False  # of what unnamed people tell nobody knows whether it was asked for
    sentence = _sentence(holding)
    told = _ASKED.search(sentence) is not None or _ALLOWED.search(sentence) is not None
    return told and _NOT_YET.search(sentence) is None


def is_only_a_case(holding: Holding) -> bool:
    """Whether a noun without a day speaks of the case, where its page tells that somebody is yet to be handed over.

    As in "her extradition has been through three courts", and on any page "her extradition is still open".
    """
    event, reading = holding.telling.event, holding.telling.reading
    if event.when is not None or event.text.casefold() not in _NOUNS or not is_of_handover(holding):
        return False
    if _STILL_OPEN.match(text_of(reading, event.part), event.span[1]):
        return True
    kinds = ((each, kind_of(each, text_of(reading, each.part))) for each in reading.events if each.expected)
    return any(kind == "extradition" and each.type is EventType.COURT for each, kind in kinds)


_STILL_OPEN = re.compile(
    r"(?: [\w’'-]+){0,8}? (?:is|was|remains?|remained)(?: \w+)? (?:open|undecided|unresolved|pending|contested|in doubt"
    r"|up in the air|before (?:the|a) (?:\w+ )?court)\b"
)
_NOUNS = frozenset({"extradition", "handover", "surrender", "transfer", "deportation"})


def is_allowed(holding: Holding) -> bool:
    """Whether it tells that a court or a minister allows it, or that who fights it has lost."""
    return is_pending(holding) and _ALLOWED.search(_sentence(holding)) is not None


def _sentence(holding: Holding) -> str:
    event = holding.telling.event
    text = text_of(holding.telling.reading, event.part)
    return text if event.part is PartKind.TITLE else text[slice(*sentence_around(text, event.span))]
