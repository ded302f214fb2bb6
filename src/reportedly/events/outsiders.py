"""What those who are no side of a takeover do to it: a regulator, court or state bars it, and its sides call it off.

They may yet fight for it, ask a higher court, or change it until it pleases: it is not off for being barred.
"""

from __future__ import annotations

from reportedly.events.changed import Changed
from reportedly.events.lexicon import Found
from reportedly.events.syntax import clauses, subjects
from reportedly.model import states
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Change, EventType

_WATCHING = frozenset(
    "court judge tribunal justice regulator watchdog commission commissioner authority agency bureau enforcer panel"
    " ruling verdict decision order injunction veto law lawsuit suit probe inquiry review scrutiny antitrust".split()
)
"""Who may bar a takeover, or by what, and never makes one."""
_RULING = frozenset({"court", "judge", "tribunal", "justice"})
_GOVERNING = frozenset("government administration president minister ministry department parliament congress".split())
"""Who may bar one as well, and may himself sell or buy."""
_INITIALS = frozenset("FTC DOJ SEC FCC CMA EU EC CFIUS SAMR ACCC FCA ICC CCI JFTC KFTC".split())
_WHERE_THEY_SIT = frozenset({"state", "place"})
"""Brussels, Washington, Beijing: what they do, their governments do; and so does the White House."""
_OF_OTHERS = frozenset("takeover merger acquisition buyout tie-up combination deal bid offer purchase".split())
_THEIR_OWN = frozenset({"its", "their", "his", "her"})


def of_its_sides(part: ParsedPart, found: Found, changed: Changed | None) -> Changed | None:
    """Give a change of a takeover's plan, None where none of its sides makes it, or where a bid is lifted: raised."""
    if changed is None or changed.change is not Change.CANCELLED or found.trigger.type not in _TAKEOVERS:
        return changed
    if part.lemmas[changed.word] == "lift":
        return None
    return None if is_barred(part, found, changed.word) else changed


_TAKEOVERS = frozenset({EventType.ECONOMIC, EventType.AGREEMENT})
"""A "deal" is told as a pact until the page has told what it is for."""


def is_barred(part: ParsedPart, found: Found, verb: int) -> bool:
    """Whether an outsider in authority does to a takeover what `verb` says: "the watchdog has killed the deal"."""
    if not clauses.is_verb(part, verb) or (found.trigger.type is EventType.AGREEMENT and found.trigger.lemma != "deal"):
        return False
    doer = clauses.agent(part, verb) if clauses.is_passive(part, verb) else subjects.subject(part, verb)
    if doer is None:
        return False
    mention = part.mention_at.get(doer)
    named = range(doer, doer + 1) if mention is None else range(mention.first, mention.last)
    lemmas = {part.lemmas[at].lower() for at in named}
    if found.trigger.type is EventType.AGREEMENT and lemmas & _RULING:
        return False  # a judge ends a plea deal
    if lemmas & _WATCHING or any(part.words[at].replace(".", "") in _INITIALS for at in named):
        return True
    governs = lemmas & _GOVERNING or _is_a_seat(mention) or states.state(_words(part, named)) is not None
    return bool(governs) and _is_of_others(part, found)


def _words(part: ParsedPart, named: range) -> str:
    return " ".join(part.words[at] for at in named)


def _is_a_seat(mention: Mention | None) -> bool:
    return mention is not None and mention.kind in _WHERE_THEY_SIT


def _is_of_others(part: ParsedPart, found: Found) -> bool:
    """Whether a state is no side of it: not "the government scrapped the sale of the bank", "scrapped its purchase"."""
    own = any(part.lowered[at] in _THEIR_OWN for at in part.children[found.word])
    return found.trigger.lemma in _OF_OTHERS and not own
