"""Tolls told by the last of them: "Peru reported its 26th death" counts 26."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from reportedly.events.numerals import read_ordinal
from reportedly.model.statement import Span


class Last(Struct, frozen=True):
    """The last of some that are counted: which quantity it brings to which value, and where."""

    quantity: str
    value: float
    span: Span


_TOLD = re.compile(
    r"(?i)\b(?:report|record|confirm|announc|register|registr|log|mark|see|saw|suffer)\w* (?:its|their|the|a) "
    r"(?P<which>\d[\d,]*(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) (?:(?:confirmed|official|related|new) )?"
    r"(?P<what>death|fatality|case|infection)\b(?! of a)"
)
_PERSON = r"(?:person|man|woman|child|boy|girl|patient|soldier|worker|miner|passenger|resident|civilian|officer)"
_DIES = r"(?:to (?:die|have died|be killed|have been killed|lose (?:his|her|their) life|succumb)|killed|who died)"
_IS_THE_LAST = re.compile(
    r"(?i)(?:\b(?:is|was|be|been|became|becomes?|becoming|as)|\b(?:body|remains|death|dead)\b[^.;]{0,60},) the "
    r"(?P<which>\d[\d,]*(?:st|nd|rd|th)|[a-z]+(?:-[a-z]+)?) "
    r"(?:(?:confirmed|known|official|latest) )?(?:victim\b|fatality\b"
    rf"|{_PERSON} {_DIES}\b)"
)
_WHOLE = r"(?:person|victim|patient|climber|hiker|miner|passenger)"
"""What all of the dead may be called by; a second firefighter is no second of them all."""
_ONE_MORE = re.compile(
    rf"(?i)\b(?:a|the) (?P<which>second|third|\w+th|\d+(?:nd|rd|th)) (?:\w+ )?{_WHOLE}(?: of [^.;,]{{0,40}})?"
    r" (?:has |had |have )?(?:since )?(?:died|dies|been killed|succumbed|drowned|perished)\b"
    rf"|\bdeath of (?:a|the|another) (?P<whose>second|third|\w+th|\d+(?:nd|rd|th)) (?:\w+ )?{_WHOLE}\b"
)
"""As in "a third victim has died", "the death of a fourth climber"."""
_OF_THE_DEAD = re.compile(r"(?i)\b(?:die[ds]?|body|bodies|dead|deaths?|killed|toll|perished)\b")
_OF_MORE = re.compile(
    r"(?i)\b(?:this|last|past) (?:year|month|week|season|decade)\b|\bsince (?:\d{4}|the (?:start|beginning|war))"
    r"|\bin (?:\w+ ){0,2}(?:years?|months?|weeks?)\b"
)
"""In the same sentence: of all of a longer time."""
_QUANTITIES = {"death": "dead", "fatality": "dead", "case": "cases", "infection": "cases"}


def last_told(text: str) -> Iterator[Last]:
    """Give the tolls that a text tells by the last of them."""
    for found in _TOLD.finditer(text):
        value = read_ordinal(found["which"])
        if value is not None:
            yield Last(_QUANTITIES[found["what"].lower()], value, found.span("which"))
    for found in (*_IS_THE_LAST.finditer(text), *_ONE_MORE.finditer(text)):
        which = found.lastgroup or "which"
        value = read_ordinal(found[which])
        stop = re.compile(r"[.\n]|$").search(text, found.end())
        behind = text[found.end() : stop.start() if stop else None]
        if value is not None and _OF_THE_DEAD.search(text) and not _OF_MORE.search(behind):
            yield Last("dead", value, found.span(which))
