"""What a court makes of a plan: it "struck down the plan to close it", or "halted the demolition" for a time."""

from __future__ import annotations

from reportedly.events.lexicon import Found
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Change, EventType

_STOPPING = dict.fromkeys(
    "quash strike annul overturn void nullify invalidate block stop bar".split(), Change.CANCELLED
)
_STOPPING |= dict.fromkeys("halt suspend stay freeze pause".split(), Change.POSTPONED)
"""For a time, or until the court says otherwise: it is put off, and nobody knows until when."""
_ORDERS = frozenset("order decree decision plan move directive bid attempt measure act proposal notice permit".split())
_LINKS = frozenset({"of", "on", "for", "to", "against"})
_COURTS = frozenset({"court", "judge", "tribunal", "magistrate", "justice", "circuit"})
_MAY_BE_STOPPED = frozenset({EventType.OTHER, EventType.LAW, EventType.VOTE, EventType.DEPLOYMENT})
_EXECUTED = frozenset({"execute", "execution"})


def stopped_by_court(part: ParsedPart, word: int) -> tuple[Change, int] | None:
    """Give what a court makes of what `word` tells, and the verb for it; None where no court stops it."""
    told = _order_above(part, word)
    verb = part.heads[told]
    if not part.tags[told].startswith("NN") or not clauses.is_verb(part, verb):
        return None
    change = stop_of(part, verb)
    return (change, verb) if change is not None and told in arguments(part, verb) else None


def stop_of(part: ParsedPart, verb: int) -> Change | None:
    """Give what a verb makes of the plan it is told of, where a court is who does it: "but a judge stopped it"."""
    change = _STOPPING.get(part.lemmas[verb])
    if change is None:
        return None
    doer = clauses.agent(part, verb) if clauses.is_passive(part, verb) else subjects.subject(part, verb)
    return change if doer is not None and _is_court(part, doer) else None


def may_be_stopped(found: Found) -> bool:
    """Whether a court may stop such a thing: a deed that is planned; of mergers and strikes others tell."""
    return found.trigger.type in _MAY_BE_STOPPED or found.trigger.lemma in _EXECUTED


def _order_above(part: ParsedPart, word: int) -> int:
    """The order or plan for it: "the directive to close the camp", "its decision on the closure"; else itself."""
    head = part.heads[word]
    if part.deps[word] in ("acl", "relcl") and part.lemmas[head] in _ORDERS:
        return head
    above = part.heads[head]
    under = part.deps[word] == "pobj" and part.lowered[head] in _LINKS
    return above if under and part.lemmas[above] in _ORDERS else word


def _is_court(part: ParsedPart, doer: int) -> bool:
    mention = part.mention_at.get(doer)
    first = doer if mention is None else max(0, mention.first - 1)
    return any(part.lemmas[at].lower() in _COURTS for at in range(first, doer + 1))
