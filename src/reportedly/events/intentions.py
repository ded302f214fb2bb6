"""What is voted for, called for, tried or made ready, and is told as if it were there: strikes and launches."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.events.certainty.scale import POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.changed import Changed
from reportedly.events.lexicon import Found
from reportedly.events.needs.candidacies import race_below
from reportedly.events.needs.clubs import WISH
from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Attribution, EventType, Factuality, Judgement

_FURTHER = frozenset({"further", "broader", "wider", "more", "additional", "other", "new", "fresh", "bigger"})
_ASKING = frozenset({"call", "ask", "order", "instruct", "tell", "urge", "direct"})


def resolved(part: ParsedPart, found: Found, held: Certainty, denied: bool) -> Certainty:
    """As in "voted to strike", "a vote for a walkout", "told members to walk out": there is no strike yet."""
    above = found.word
    for _ in range(3):
        above = part.heads[above]
        if part.lemmas[above] in ("vote", "ballot") and held.positive:
            return held._replace(level=min(held.level, PROBABLE), ahead=True, evident=True)
        if part.lemmas[above] in _ASKING and part.deps[found.word] == "xcomp" and held.positive:
            return held._replace(level=POSSIBLE, ahead=True, evident=True)
        if part.deps[above] not in ("prep", "pobj", "xcomp", "dobj"):
            break
    wider = any(part.lowered[at] in _FURTHER for at in part.children[found.word] if part.deps[at] == "amod")
    if wider and (not held.positive or denied):
        return held._replace(level=UNKNOWN, given=True)  # "ruled out broader walkouts for now"
    if found.trigger.lemma in ("strike date", "strike day") and held.positive:
        return held._replace(level=min(held.level, PROBABLE), ahead=True)
    return held


def intends_himself(part: ParsedPart, word: int, teller: str | tuple[str, ...] | None) -> bool:
    """As in "Roe announced that she intends to step down": who tells his own intention plans it."""
    verb = part.heads[word]
    if part.deps[word] != "xcomp" or part.lemmas[verb] != "intend" or teller is None:
        return False
    doer = part.child(verb, "nsubj")
    mention = None if doer is None else part.mention_at.get(doer)
    first = doer is not None and part.lowered[doer] in ("i", "we")
    return first or (mention is not None and mention.entity == teller)


_WISHING = frozenset({"want", "wish", "ask", "demand", "request"})
_TELLING = re.compile(r"(?i)\b(?:tell|told|tells|inform(?:s|ed)?|notif(?:y|ies|ied)|advis(?:es|ed))\b")


def as_a_wish(part: ParsedPart, found: Found, told_by: Sequence[Attribution], held: Certainty) -> Certainty:
    """Who wants out may go; who has told those whom it concerns will, unless it is others who say that he told them."""
    if WISH in found.trigger.needs and held.positive:
        held = held._replace(level=min(held.level, POSSIBLE), ahead=True, evident=True)
    if len(told_by) == 1 and held.positive and held.level == POSSIBLE and _wishes_to_go(part, found, told_by[0]):
        held = held._replace(level=PROBABLE, ahead=True)
    return held


def _wishes_to_go(part: ParsedPart, found: Found, said: Attribution) -> bool:
    """As in "Roe has told the club that he wants to leave": who tells those whom it concerns gives notice of it."""
    verb = part.heads[found.word]
    if found.trigger.type is not EventType.APPOINTMENT or _TELLING.search(said.cue.text) is None:
        return False
    if WISH not in found.trigger.needs:
        if part.deps[found.word] != "xcomp" or part.lemmas[verb] not in _WISHING:
            return False
    else:
        verb = found.word
    doer = part.child(verb, "nsubj")
    mention = None if doer is None else part.mention_at.get(doer)
    first = doer is not None and part.lowered[doer] in ("i", "we")
    return first or (mention is not None and mention.entity == said.source.entity)


_DECIDING = frozenset({"decision", "choice", "announcement", "decide", "choose", "announce"})


def decided(part: ParsedPart, word: int) -> int | None:
    """The word by which it is told as decided: "his decision to end his campaign", "decided to drop out"."""
    head = part.heads[word]
    return head if part.deps[word] in ("acl", "xcomp", "ccomp") and part.lemmas[head] in _DECIDING else None


def left_the_race(held: Certainty, deciding: Certainty) -> Certainty:
    """Who is told to have decided to leave a race for an office has left it."""
    done = deciding.value is Factuality.CERTAIN and not deciding.ahead
    return Certainty(evident=True) if done and held.positive and held.level >= PROBABLE else held


LEAVING_A_RACE = frozenset({"of-race", "quitting"})
"""Needs of the rows by which somebody leaves a race."""


def race_left(part: ParsedPart, found: Found, judged: Sequence[Judgement]) -> int | None:
    """The race, campaign or candidacy that somebody is certain to leave; None where he may, will not or is asked to."""
    certain = bool(judged) and judged[0].value is Factuality.CERTAIN
    if not (certain and {"of-race", "staying-in-race"} & {*found.trigger.needs}):
        return None
    return next((at for at in race_below(part, found.word) if part.lemmas[at].lower() in _CANDIDACIES), None)


_CANDIDACIES = frozenset({"race", "contest", "campaign", "candidacy", "candidature", "bid", "run"})
_FLIGHTS = frozenset({"flight", "voyage", "launch", "attempt", "debut", "mission", "outing", "test"})


def short_of_orbit(part: ParsedPart, found: Found, held: Certainty) -> Certainty:
    """As in "failed to reach orbit on its first flight": there was a flight; without it, nothing is said of one."""
    if found.trigger.lemma not in ("reach", "enter") or held.positive or held.ahead:
        return held
    flown = any(part.lemmas[noun] in _FLIGHTS for _, noun in clauses.prepositions(part, found.word))
    return Certainty() if flown else held._replace(level=UNKNOWN)


def scheduled(part: ParsedPart, found: Found, held: Certainty) -> Certainty:
    """As in "will try again to launch on Saturday": there is a date; whether it is kept is never sure of launches.

    So it is of "is targeting a launch on Friday".
    """
    verb, dep = part.heads[found.word], part.deps[found.word]
    if part.lemmas[verb] in _AIMING and dep in ("dobj", "nsubjpass") and clauses.is_verb(part, verb):
        return held._replace(level=min(held.level, PROBABLE), ahead=True)
    if dep not in ("xcomp", "acl", "advcl") or part.lemmas[verb] not in ("try", "attempt") or not held.positive:
        return held
    trying = verb if clauses.is_verb(part, verb) else part.heads[verb]
    to_come = bool({"will", "'ll", "’ll", "to"} & {*clauses.auxiliaries(part, trying)})
    return held._replace(level=max(held.level, PROBABLE), ahead=True) if to_come else held


_AIMING = frozenset({"target", "eye"})
_APPOINTED = frozenset({"date", "day", "window", "opportunity", "slot", "target"})
_FIXING = frozenset("set pick choose fix name announce confirm have keep request".split())


def is_appointed(part: ParsedPart, found: Found) -> bool:
    """Say whether a day is named for a launch: "the launch date is 3 June", "picked a date for the launch"."""
    link = part.heads[found.word]
    if found.verb or part.deps[found.word] != "pobj":
        return not found.verb and part.lemmas[found.word] in _APPOINTED
    if part.lowered[link] == "as":
        return part.lemmas[found.word] in _APPOINTED and part.lemmas[part.heads[link]] in _FIXING
    dates = part.heads[link]
    fixed = part.deps[dates] == "dobj" and part.lemmas[part.heads[dates]] in _FIXING
    return part.lemmas[dates] in _APPOINTED and fixed


def is_of_a_flight(part: ParsedPart, verb: int) -> bool:
    """Whether what is "targeted for Monday" may be a launch: not "first motion is targeted for Monday"."""
    aimed = part.child(verb, "nsubjpass")
    if aimed is None or aimed in part.mention_at or part.lemmas[aimed] in _MAY_FLY:
        return True
    return part.tags[aimed][:2] not in ("NN", "VB")


_MAY_FLY = frozenset(
    "launch liftoff lift-off blastoff flight mission attempt try date day debut window opportunity target rocket"
    " spacecraft capsule test trip voyage outing probe lander satellite shuttle craft".split()
)


def only_tried(part: ParsedPart, found: Found, changed: Changed | None) -> bool:
    """Whether an attempt is told that need not have come to a launch, or a launch that things are made ready for.

    "Monday's attempt ended early", "stacked the rocket for its debut"; not "blasted off for its first flight".
    """
    if found.trigger.type != EventType.LAUNCH or changed is not None:
        return False
    link = part.heads[found.word]
    if found.verb:  # "a second go at launching it", "the attempt to launch it"
        tried = part.heads[link] if part.deps[found.word] == "pcomp" else link
        return part.deps[found.word] in ("pcomp", "acl") and part.lemmas[tried] in _TRIES
    readied = part.deps[found.word] == "pobj" and part.lowered[link] == "for"
    return readied or part.lemmas[found.word] in _TRIES


_TRIES = frozenset({"attempt", "try", "go", "run", "shot", "stab", "crack", "bid"})
