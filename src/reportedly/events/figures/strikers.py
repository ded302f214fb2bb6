"""How many strike: "8,700 members walked out", "the walkouts involve 12,700", "bringing those on strike to 18,300"."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.events.figures.numbers import Number
from reportedly.model.document import ParsedPart

_STRIKE = r"(?:strikes?|walk-?outs?|stoppages?|industrial actions?|picket lines?|picket|job actions?|work-to-rule)"
_ABOUT_STRIKES = re.compile(rf"(?i)\b(?:{_STRIKE}|striking|strikers?|tools|walk\w* (?:out|off)|stop\w* work)\b")
_OUT = (
    r"(?:out )?on strike|striking|struck|(?<!the )(?<!\ba )(?<!of )strike"
    r"|on (?:the |a )?picket lines?|walk(?:s|ed|ing)? (?:out|off)"
    r"|down(?:ed|s|ing)? (?:their )?tools|(?:laid|lay|laying) down (?:their )?(?:tools|work)"
    r"|stop(?:ped|s|ping)? work(?:ing)?|leav(?:e|ing) (?:the|their) jobs?|left (?:the|their) jobs?"
    rf"|(?:join|start|launch|stag)(?:ed|s|ing)? (?:the |a |an |their )?(?:[\w-]+ ){{0,3}}{_STRIKE}"
    rf"|(?:began|begun|beginning|begins?|held|holds?) (?:the |a |an |their )?(?:[\w-]+ ){{0,3}}{_STRIKE}"
    rf"|(?:take|took|taking) part in (?:the |a )?(?:[\w-]+ ){{0,2}}{_STRIKE}"
)
_HELPERS = (
    r"(?:who|that|are|were|is|was|have|had|has|been|be|will|remain|remained|now|currently|still|already|all|also|went|go"
    r"|going|gone|stayed|out|again|then|simultaneously|suddenly|today|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_WHO = r"(?:\s+(?!(?:could|may|might|would|voted|vote|were|are|have|had|went|to)\b)(?:\d[\d,.]*|[^\s,;:()]+)){0,9}?"
_THEY_DO = re.compile(rf"^{_WHO}\s+(?:{_HELPERS}\s+)*(?:{_OUT})\b", re.IGNORECASE)
_ARE_OUT = re.compile(rf"^{_WHO}\s+(?:are|were) (?:now |all |still )?out\b(?! of)", re.IGNORECASE)
_STRIKE_OF = re.compile(
    rf"(?i)\b(?:{_STRIKE}\b(?:,? [\w-]+){{0,4}}?|they|it),? (?:now )?"
    r"(?:by|of|involv(?:ing|es?|ed)|cover(?:ing|s|ed)?|(?:took|takes?|taking) in|drew in) (?:some |about |around )?$"
)
_TOTAL = re.compile(
    rf"(?i)\b(?:number|total|those|tally|ranks)\b[^.;]{{0,60}}\b(?:on strike|strik\w+|walk\w+ (?:out|off)|taking part"
    rf"|out|{_STRIKE})\b[^.;]{{0,25}}\b(?:to|at|reached|now|is|hit|passed|exceeded|topped)(?: well)? $"
    r"|(?i:\bstrikers?\b[^.;]{0,25}\b(?:number|to|at|reached|now) $)"
)
_NOT_SO = re.compile(
    r"(?i)\b(?:avert\w*|avoid\w*|prevent\w*|called? off|calls off|threat\w*|authori[sz]\w+|return\w* to (?:work|their)"
    r"|back (?:to|at) work|went back|would|could|might|if)\b"
)
_WHOLE = re.compile(r"\bof (?:the|its|their|all|[\w.&-]+(?: [\w.&-]+)?['’]s?)\s$")


def striking(part: ParsedPart, number: Number) -> bool:
    """Say whether a number is of those who strike, all of them told: no members of whom some do, none who may."""
    first, last = part.sentences[part.sentence_of[number.first]]
    sentence = part.text[part.starts[first] : part.end(last - 1)]
    if number.value < _FEW or not _is_about_strikes(part.text):
        return False
    before = part.text[part.starts[first] : part.starts[number.start]]
    after = part.text[part.end(number.last - 1) : part.end(last - 1)]
    if _WHOLE.search(before) or _NOT_SO.search(sentence):
        return False
    does = _THEY_DO.search(after) or _ARE_OUT.search(after)
    return bool(does or _STRIKE_OF.search(before) or _TOTAL.search(before))


@lru_cache(maxsize=8)
def _is_about_strikes(text: str) -> bool:
    """Whether a part tells of a strike at all: asked of each of its numbers, searched for once."""
    return _ABOUT_STRIKES.search(text) is not None


_FEW = 10
"""Fewer are named, or are the plants."""
