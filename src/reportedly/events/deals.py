"""Takeovers: what is offered or agreed is not done, and the day of an offer or a signature is not that of the deal."""

from __future__ import annotations

from reportedly.events.certainty.scale import CERTAIN, PROBABLE, UNKNOWN, Certainty
from reportedly.events.changes import is_change
from reportedly.events.lexicon import Found
from reportedly.events.outsiders import is_barred
from reportedly.events.roles.takeovers import AGREED
from reportedly.events.syntax import clauses
from reportedly.events.syntax.signs import to_infinitive
from reportedly.events.timing.anchoring import words_at
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType, When
from reportedly.model.when import first_instant, last_instant

_OFFERED = frozenset({"bid", "offer", "takeover bid", "counterbid", "counteroffer"})
_OFFERS = _OFFERED | {"deal", "tie-up"}
_SIGNED = AGREED | {"agreement", "deal", "pact", "accord"}
_CLOSING = frozenset("close complete finalise finalize consummate conclude go execute wrap finish".split())
_AGREEING = frozenset(
    "announce sign reach strike clinch seal agree unveil make table submit launch lodge receive accept reject report"
    " propose offer confirm".split()
)
_BY = frozenset({"by", "before", "until", "end", "early", "late", "mid"})
_NEAR_DAYS = 7
"""Days around publication in which what is agreed is dated, and hardly the takeover."""


def not_yet_done(part: ParsedPart, found: Found, held: Certainty) -> Certainty:
    """Give how certain a takeover is where only an offer is told of, or a deal that nobody closes: a plan at most.

    Whoever tells that an outsider has killed it says neither that it is made nor that its sides have given it up.
    """
    if found.trigger.type is not EventType.ECONOMIC or not held.positive:
        return held
    over = None if found.verb else _verb_over(part, found.word)
    if over is not None and is_change(part, over) and is_barred(part, found, over):
        return held._replace(level=UNKNOWN)
    if found.trigger.lemma not in _OFFERS and found.trigger.lemma not in AGREED:
        return held
    if over is not None and part.lemmas[over] in _CLOSING:
        return held
    return held._replace(level=min(held.level, PROBABLE), ahead=True)


def is_of_signing(part: ParsedPart, found: Found) -> bool:
    """Say whether a time beside a deal tells when it was offered, announced or signed.

    So does one beside the word for what is signed, "the January agreement", but where that is told to be closed.
    """
    if found.verb:
        return False
    over = _verb_over(part, found.word)
    if over is not None and part.lemmas[over] in _AGREEING:
        return True
    return found.trigger.lemma in _SIGNED and (over is None or part.lemmas[over] not in _CLOSING)


def of_closing(
    part: ParsedPart, found: Found, when: When | None, held: Certainty, published: str | None
) -> When | None:
    """Give the time of a takeover, or None where it is that of the offer or the agreement to it."""
    if when is None or found.trigger.type is not EventType.ECONOMIC or found.trigger.subject != "agent":
        return when
    if is_of_signing(part, found) or found.trigger.lemma in _OFFERED:
        return None
    agreed = found.verb and found.trigger.object == "theme" and to_infinitive(part, found.word)
    if not agreed or held.level >= CERTAIN or published is None or _is_limit(part, when):
        return when
    ends = first_instant(published[:10]), last_instant(when.latest or when.earliest or published)
    return None if abs((ends[1] - ends[0]).days) <= _NEAR_DAYS else when


def _verb_over(part: ParsedPart, noun: int) -> int | None:
    head = part.heads[noun]
    if part.deps[noun] == "pobj":
        head = part.heads[head]
    return head if clauses.is_verb(part, head) else None


def _is_limit(part: ParsedPart, when: When) -> bool:
    """As in "by Friday", "before the end of the week"."""
    words = words_at(part, when.span)
    around = {part.lowered[at] for at in range(max(0, words[0] - 2), words[-1] + 1)} if words else set()
    return bool(around & _BY)
