"""What a court makes of a plan: it "struck down the plan to close it", or "halted the demolition" for a time.

That is a change of plan for deeds of a state or an owner. Handovers are halted by the rows of `data/changes.tsv`, and
what a decision had allowed falls with it, whoever undoes it: `certainty/struck_down.py`.
"""

from __future__ import annotations

from reportedly.events.lexicon import Found
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.events.syntax.orders import order_above
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Change, EventType

_STOPPING = dict.fromkeys(
    "quash strike annul overturn void nullify invalidate block stop bar".split(), Change.CANCELLED
)
_STOPPING |= dict.fromkeys("halt suspend stay freeze pause".split(), Change.POSTPONED)
"""For a time, or until the court says otherwise: it is put off, and nobody knows until when."""
_COURTS = frozenset({"court", "judge", "tribunal", "magistrate", "justice", "circuit"})
_MAY_BE_STOPPED = frozenset({EventType.OTHER, EventType.LAW, EventType.VOTE, EventType.DEPLOYMENT})
_EXECUTED = frozenset({"execute", "execution"})


def stopped_by_court(part: ParsedPart, word: int) -> tuple[Change, int] | None:
    """Give what a court makes of what `word` tells, and the verb for it; None where no court stops it."""
    told = order_above(part, word)
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


def _is_court(part: ParsedPart, doer: int) -> bool:
    mention = part.mention_at.get(doer)
    first = doer if mention is None else max(0, mention.first - 1)
    return any(part.lemmas[at].lower() in _COURTS for at in range(first, doer + 1))
