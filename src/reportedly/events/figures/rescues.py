"""Who is brought out of danger or told to leave: "pulled 171 from the water", "3,000 residents were told to leave"."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.events.figures.numbers import Number
from reportedly.model.document import ParsedPart

_ABOUT = re.compile(
    r"(?i)\bevacuat|\brescue|\balive\b|\bsafety\b"
    r"|\bflee\b|\bleave\b|\b(?:pull|pluck|haul|winch|lift|dug|dig|free|pick)|\bfrom the(?:ir)?\b|\bout of\b"
)
_PULLED = re.compile(
    r"(?i)\b(?:pull|pluck|haul|winch|lift|fish|dig|dug|free|bring|brought|carr(?:y|i))(?:s|es|ed|ing)?(?: out)?"
    r"(?: another| a further| all| the other| the remaining)? $"
)
_BY_RESCUERS = re.compile(
    r"(?i)\b(?:rescuers?|rescue (?:teams?|workers?|crews?)|firefighters?|firemen|fire brigade|divers?|lifeguards?"
    r"|(?:patrol |fishing |rescue |navy |naval |merchant |cargo )?(?:ships?|boats?|vessels?)|helicopters?"
    r"|coast ?guards?|emergency (?:crews?|services?|workers?))\b"
    r"[^.;]{0,60}?\b(?:free|pull|dig|dug|bring|brought|get|got|pick(?:s|ed)? up|lift)"
    r"(?:s|d|ed|ing)?(?: out| free)?(?: another| a further| all| the other| the remaining)? $"
)
_ALIVE = re.compile(r"(?i)^(?: [\w-]+){0,2} (?:out )?(?:alive|to safety)\b")
_DANGER = (
    r"(?:water|waters|sea|river|lake|rubble|debris|ruins|wreck|wreckage|roofs?|rooftops?|trees|floodwaters?|mud|mine"
    r"|shaft|cave|cars?|boats?|dinghy|dinghies|rafts?|buildings?|towers?|houses?|homes?|hotel|factory|plane|train|bus"
    r"|coach|carriages?|tunnel|burning \w+)"
)
_FROM = re.compile(
    r"(?i)^(?: (?!bod|dead|corps)[\w-]+){0,3}? (?:alive )?(?:out of|from|off)"
    rf" (?:the |a |under |its |their |beneath )*(?:[\w-]+ ){{0,2}}?{_DANGER}\b"
)
_NO_LIFE = re.compile(r"(?i)^ (?:[\w-]+ )?(?:bod(?:y|ies)|corpses?|dead|cars?|vehicles?)\b")
_NO_PERSON = re.compile(r"(?i)^ (?:more )?(?:hours?|days?|minutes?|tonnes?|tons?|met(?:re|er)s?|miles?|calls?)\b")
_GO = r"to (?:leave|evacuate|flee|move out|get out|go to shelters)"
_WERE_PULLED = re.compile(
    rf"(?i)^(?: (?!bod|dead|corps)[\w-]+){{0,3}}? (?:had |have |has )?(?:been|were|was) "
    rf"(?:pulled|plucked|hauled|winched|lifted|fished|dug|freed|brought|carried|taken) (?:alive )?(?:out of|from|off)"
    rf" (?:the |a |under |its |their |beneath )*(?:[\w-]+ ){{0,2}}?{_DANGER}\b"
)
_PULLED_OUT = re.compile(
    r"(?i)^(?: (?!bod|dead|corps)[\w-]+){0,3}? (?:had |have |has )?(?:been|were|was) "
    r"(?:pulled|plucked|hauled|winched|lifted|dug|brought|carried|taken)(?: out| up)?"
    r" (?:alive|to (?:safety|the surface))\b"
)
_TOLD_TO_GO = re.compile(
    r"(?i)^(?: (?!and|but)[\w-]+){1,4}? (?:(?:were|are|was|have been|had been|being|who were) )?(?:also )?"
    rf"(?:told|ordered|asked|urged|forced|advised|instructed|made|had|have) {_GO}\b"
)
_UNDER_ORDERS = re.compile(
    r"(?i)^(?: [\w-]+){1,4}? (?:(?:were|are|was|remain(?:ed)?) )?under (?:[\w-]+ ){0,2}evacuation"
    r" (?:orders?|warnings?)\b"
)
_ORDERS = re.compile(
    r"(?i)\bevacuation (?:orders?|warnings?|notices?)\b[^.;]{0,40}?"
    r"\b(?:cover\w*|affect\w*|for|to|appl(?:y|ies|ied) to|include\w*)(?: some| about| around| more than| nearly)? $"
)
_SENT_AWAY = re.compile(
    r"(?i)\b(?:order|forc|tell|told|ask|urg|driv|drove|send|sent)(?:s|es|e|ed|ing)? (?:out |away )?$"
)
_AWAY = re.compile(rf"(?i)^(?: (?!and|but)[\w-]+){{0,3}}? (?:out|away|{_GO}|from (?:their )?homes)\b")


def brought_out(part: ParsedPart, number: Number) -> str | None:
    """Say whether a number is of those rescued or displaced, by what was done with them or what they were told."""
    if not _tells_of_it(part.text):
        return None
    first, last = part.sentences[part.sentence_of[number.first]]
    before = part.text[part.starts[first] : part.starts[number.start]]
    after = part.text[part.end(number.last - 1) : part.end(last - 1)]
    if _NO_LIFE.match(after):
        return None
    if _PULLED.search(before) and (_FROM.match(after) or _ALIVE.match(after)):
        return "rescued"
    if _WERE_PULLED.match(after) or _PULLED_OUT.match(after):
        return "rescued"
    if _BY_RESCUERS.search(before) and not _NO_PERSON.match(after):
        return "rescued"
    if _TOLD_TO_GO.match(after) or _UNDER_ORDERS.match(after):
        return "displaced"
    if _ORDERS.search(before) or (_SENT_AWAY.search(before) and _AWAY.match(after)):
        return "displaced"
    return None


@lru_cache(maxsize=8)
def _tells_of_it(text: str) -> bool:
    """Whether a part tells of rescues at all: asked of each of its numbers, searched for once."""
    return _ABOUT.search(text) is not None
