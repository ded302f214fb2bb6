"""Closures that last and closures that pass: a plant that is shut for good, and one that is shut for a strike."""

from __future__ import annotations

import re

from reportedly.model.statement import EventMention, EventType

CLOSE, FOR_GOOD, FOR_A_WHILE = "close", "close for good", "close for a while"
CLOSURES = frozenset({CLOSE, FOR_GOOD, FOR_A_WHILE})
"""Kinds of closures: of the first it is not told how long it lasts."""
_KEPT_OPEN = re.compile(r"(?i)(?:stay|remain|keep|kept|spar|repriev)")
_KEPT_SHUT = re.compile(r"(?i)(?: [\w’'-]+){0,6}? (?:closed|shut|sealed|off limits)\b")
OPEN = "open"
"""The kind of an opening: what stays shut is told not to open."""
_LASTING = re.compile(
    r"(?i)\b(?:for good|for ?ever|permanent(?:ly)?|once and for all|never (?:to )?(?:re-?)?open|for the last time"
    r"|with the loss of|with loss of|liquidat\w+|wind(?:s|ing)? up|wound up|redundan\w+)\b"
)
_PASSING = re.compile(
    r"(?i)\b(?:temporar(?:y|ily)|controlled|partial(?:ly)?|precaution\w*|emergency|maintenance|repairs?|brief(?:ly)?"
    r"|overnight|for now|for the (?:day|night|weekend|time being|duration)|mothballed"
    r"|for (?:an?|one|two|three|four|five|six|several|a few|some|\d+) (?:more )?(?:hours?|days?|weeks?|months?)"
    r"|ahead of (?:\w+ ){0,3}strike|during (?:\w+ ){0,3}strike|until further notice)\b"
)
_ENDS_PRODUCTION = re.compile(
    r"(?i)(?:stop|ceas|end|discontinu|quit|finish|halt|phas\w+ out|w(?:i|ou)nd\w* (?:up|down))\w* (?:[\w’'-]+ ){0,4}?"
    r"(?:production|manufactur\w+|assembly|making|building|producing|assembling|publishing|printing|brewing"
    r"|publication|circulation|broadcast\w*|flying|sailing|serving|operating|carmaking|shipbuilding|steelmaking)\b"
)
"""Who makes a thing no longer closes what he makes it in."""
_LEAVES_A_LAND = re.compile(
    r"(?:(?i:pull(?:s|ed|ing)? ?-?outs?(?: of)?|(?:withdr[ae]w\w*|exit\w*|depart\w*) from|withdrawals?"
    r"|exit\w*|quit\w*|leav\w+|left|abandon\w*)) (?:from )?(?:(?:[Tt]he|[Ii]ts) )?"
    r"(?:[A-Z]|(?:[\w-]+ )?(?:market|country)\b)"
)
"""A firm that leaves a land closes what it has there; rows of the lexicon tell no other leaving without a type."""
_ENDS_A_SERVICE = re.compile(
    r"(?i)(?:end|axe|scrap|drop|discontinu|withdr[ae]w|ditch|w(?:i|ou)nd\w* down|phas\w+ out)\w*(?: [\w’'&–-]+){0,7}?"
    r" (?:flights?|routes?|services?|lines?|trains?|sleepers?|ferr(?:y|ies)|trams?|bus(?:es)?|connections?|sailings?)\b"
)
_STANDING_STILL = re.compile(r"(?i)\b(?:stay|remain|keep|kept|still)\w*(?: \w+)? $")
_BEGUN = re.compile(r"(?i)\b(?:beg[aiu]n\w*|start\w*|continu\w*|finish\w*|complet\w*)(?: [\w-]+){0,3} $")
_RUN_DOWN = re.compile(r"(?i)shut(?:ting|s)? ?-?downs?|shut(?:s|ting)?$")
WORKS = (
    r"plants?|factor(?:y|ies)|works|mills?|refiner(?:y|ies)|smelters?|mines?|collier(?:y|ies)|shipyards?|yards?"
    r"|brewer(?:y|ies)|foundr(?:y|ies)|steel ?works|operations?|arm|side|business|hospitals?|prisons?|newspapers?"
)
"""Where people work, by the nouns for it."""
_SITE = re.compile(
    rf"(?i)\b(?:{WORKS}|pits?|petrochemicals?|stores?|shops?|branch(?:es)?|offices?|restaurants?|pubs?|hotels?|clinics?)\b"
)
"""What nobody closes for a day: "Norvik is to close its mill" is told of its end."""


def closure(kind: str | None, event: EventMention, text: str) -> str | None:
    """Give the kind of a closure, whether it lasts or passes as far as the words of its sentence say; else `kind`."""
    if event.type is not EventType.OTHER:
        return kind
    if event.act is None and _KEPT_OPEN.match(event.text):
        if _KEPT_SHUT.match(text, event.span[1]):
            return OPEN
        return FOR_GOOD if _of_a_site(event) else CLOSE
    if event.act is None and _LEAVES_A_LAND.match(text, event.span[0]) and _is_done_to_nothing(event):
        kind = CLOSE
    if event.act is None and _ENDS_A_SERVICE.match(text, event.span[0]):
        kind = CLOSE
    if event.act is None and _ENDS_PRODUCTION.match(text, event.span[0]):
        kind = CLOSE
    if kind != CLOSE:
        return kind
    start, end = event.span
    first = max(text.rfind(mark, 0, start) for mark in (". ", "\n")) + 1
    last = min((at for mark in (". ", "\n", ";") if (at := text.find(mark, end)) >= 0), default=len(text))
    before, sentence = text[first:start], text[first:last]
    if _LASTING.search(sentence):
        return FOR_GOOD
    if _PASSING.search(sentence) or _STANDING_STILL.search(before):
        return FOR_A_WHILE
    if _RUN_DOWN.match(event.text) and _BEGUN.search(before):
        return FOR_A_WHILE
    return FOR_GOOD if _of_a_site(event) and not re.match(r"(?i)shut ?-?(?:ting )?down", event.text) else CLOSE


def _is_done_to_nothing(event: EventMention) -> bool:
    return [each.role for each in event.participants] == ["agent"]


def _of_a_site(event: EventMention) -> bool:
    return any(_SITE.search(each.name) for each in event.participants)


def are_apart(kind: str | None, other: str | None) -> bool:
    """Say whether two kinds are of two events; a closure of which it is not told how long it lasts may be any."""
    if kind is None or other is None or kind == other:
        return False
    return not (CLOSE in (kind, other) and {kind, other} <= {CLOSE, FOR_GOOD, FOR_A_WHILE})


def narrower(kind: str | None, other: str | None) -> str | None:
    """Give of the kinds of two mentions of one event that which says more."""
    return other if kind is None or (kind == CLOSE and other is not None) else kind
