"""What stands behind "is" of a thing that is planned: "is on the table", "is still on", "is out of the question"."""

from __future__ import annotations

from reportedly.events.certainty.scale import CERTAIN, POSSIBLE, PROBABLE, Certainty
from reportedly.events.syntax import negation
from reportedly.model.document import ParsedPart

_WEIGHED = frozenset(
    {
        ("under", "consideration"),
        ("under", "discussion"),
        ("under", "negotiation"),
        ("under", "study"),
        ("on", "the", "table"),
        ("on", "the", "cards"),
        ("in", "the", "cards"),
        ("in", "the", "offing"),
        ("in", "the", "works"),
        ("in", "the", "pipeline"),
        ("in", "prospect"),
        ("on", "the", "horizon"),
        ("an", "option"),
        ("a", "possibility"),
    }
)
_ON_COURSE = frozenset(
    {
        ("on", "track"),
        ("on", "course"),
        ("on", "schedule"),
        ("on", "target"),
        ("in", "preparation"),
        ("in", "the", "diary"),
        ("imminent",),
        ("at", "hand"),
        ("close",),
        ("near",),
        ("very", "close"),
        ("within", "reach"),
        ("in", "sight"),
        ("around", "the", "corner"),
        ("round", "the", "corner"),
        ("a", "matter", "of", "time"),
        ("a", "question", "of", "time"),
        ("a", "foregone", "conclusion"),
        ("a", "near", "certainty"),
    }
)
_DISMISSED = frozenset(
    {
        ("out", "of", "the", "question"),
        ("off", "the", "cards"),
        ("off", "the", "agenda"),
        ("a", "non-starter"),
    }
)
_MEANWHILE = frozenset(
    "only just merely simply still now firmly already very much back well currently also not n't n’t no longer".split()
)
_ENDS = frozenset({".", ",", ";", ":", "and", "but", "for", "despite", "after", "as", "with", "until"})
_LONGEST = 4
_NEVER_A_PLAN = frozenset(
    "shooting massacre killing murder death stabbing rape crash accident collapse derailment explosion blast fire"
    " blaze flood earthquake quake storm outbreak leak sinking".split()
)
"""What is "under discussion" of these has been: nobody plans them."""


def standing_of_plan(part: ParsedPart, noun: int, here: Certainty, reported: bool) -> Certainty | None:
    """Give how certain an event, a subject, is left of which it is told how its plan stands; None where nothing is.

    What "was on track" once may have come or not.
    """
    verb = part.heads[noun]
    if part.lemmas[noun] in _NEVER_A_PLAN:
        return None
    once = part.tags[verb] == "VBD" and not reported
    if part.lemmas[verb] not in ("be", "remain", "stay", "look", "seem") or once:
        return None
    last = part.sentences[part.sentence_of[verb]][1]
    at = verb + 1
    while at < last and part.lowered[at] in _MEANWHILE:
        at += 1
    told = tuple(text.lower() for text in part.words[at : min(last, at + _LONGEST)])
    negated = negation.is_negated(part, verb)

    if told[:1] in (("close",), ("near",)) and told[1:2] and told[1] not in _ENDS:
        return None  # "the deal is close to collapse"

    def tells(phrases: frozenset[tuple[str, ...]]) -> bool:
        return any(told[: len(each)] == each for each in phrases)

    if tells(_WEIGHED):
        level, positive = (CERTAIN, False) if negated else (POSSIBLE, True)
    elif tells(_ON_COURSE) or (told[:1] == ("on",) and (len(told) == 1 or told[1] in _ENDS)):
        level, positive = (POSSIBLE, True) if negated else (PROBABLE, True)
    elif tells(_DISMISSED):
        level, positive = (POSSIBLE, True) if negated else (CERTAIN, False)
    else:
        return None
    return here._replace(level=min(here.level, level), positive=here.positive == positive, ahead=True, evident=True)
