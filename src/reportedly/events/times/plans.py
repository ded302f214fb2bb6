"""Where a clause puts what it tells, seen from the publication, and what a word of planning makes of it."""

from __future__ import annotations

from enum import Enum

from reportedly.events.syntax import clauses
from reportedly.events.times.governors import AUXILIARY, VERB, lowered, words_above
from reportedly.model.document import ParsedPart


class Direction(Enum):
    """Where a clause puts what it tells, seen from the publication."""

    AHEAD = "ahead"
    BEHIND = "behind"
    NOW = "now"
    """Told in the present tense of something that lasts ("the port stays closed")."""
    INTENDED = "intended"
    """Intended in the past ("planned to visit in April"): a weekday lies ahead, a month is the nearer one."""
    NEAR = "near"
    """Planned in the past ("was due on Monday"): the day may have come or not, the nearer one is meant."""
    OPEN = "open"


PLANNING = frozenset(
    "expect plan schedule set slate due likely aim intend prepare hope want seek propose arrange book invite urge call"
    " ask demand order require allow agree decide vow promise pledge threaten offer ready poise tip bind supposed"
    " anticipate await announce eye consider project forecast predict earmark reschedule postpone delay move push"
    " tentative sure certain unlikely able willing eager determined prepared planned scheduled expected wait warn"
    " advise remind encourage contemplate mull choose pick look need extend appoint convene summon poised destined"
    " bid deadline effort attempt pressure decision agreement permission chance opportunity time promise threat"
    " invitation offer demand call request proposal intention desire pledge vow order schedule prospect".split()
)
"""Heads of an infinitive or a noun that put what they govern ahead."""
_CALLED_OFF = frozenset(
    "cancel postpone call scrub delay scrap shelve reschedule move push announce organise organize ban abandon suspend"
    " abort halt put".split()
)
_PUT_OFF = frozenset(
    "cancel postpone delay defer reschedule shelve announce ban scrap abandon suspend avert organise organize".split()
)


def told_by_plan(part: ParsedPart, at: int) -> Direction:
    """Read a participle or adjective of planning: it lies ahead, if it was not planned once, or took place."""
    if _took_place(part, at):
        return Direction.BEHIND
    if _was_called_off(part, at) and clauses.is_passive(part, part.heads[part.heads[at]]):
        return Direction.NEAR  # "the service planned for Saturday was cancelled" is told before and after the day
    if _is_past(part, at) or _was_called_off(part, at):
        return Direction.AHEAD if put_off_above(part, at) else Direction.NEAR
    return Direction.INTENDED if part.tags[at] == "VBD" else Direction.AHEAD


def _was_called_off(part: ParsedPart, at: int) -> bool:
    """Say whether what was planned is told of as called off ("the launch planned for Saturday was scrubbed")."""
    noun = part.heads[at]
    return (
        part.deps[at] == "acl"
        and part.tags[part.heads[noun]] in ("VBD", "VBN")
        and part.lemmas[part.heads[noun]] in _CALLED_OFF
    )


def put_off_above(part: ParsedPart, at: int) -> bool:
    """Whether what had been planned is told of as put off, which is done beforehand: "postponed the restart, which"."""
    verbs = [verb for verb in words_above(part, at)[1:] if part.tags[verb] in VERB]
    return any(part.lemmas[verb] in _PUT_OFF or _is_calling_off(part, verb) for verb in verbs)


def calls_off(part: ParsedPart, verb: int) -> bool:
    """Whether a verb calls off or puts off what it governs: "cancelled", "called off", "put off", "put on ice"."""
    lemma = part.lemmas[verb]
    return (
        (lemma in _PUT_OFF and lemma not in ("announce", "ban", "suspend", "organise", "organize"))
        or (lemma in ("call", "put") and any(lowered(part, at) == "off" for at in part.children[verb]))
        or lemma == "scrub"
    )


def _is_calling_off(part: ParsedPart, verb: int) -> bool:
    """As in "called off": what somebody calls off has not begun."""
    return part.lemmas[verb] == "call" and any(lowered(part, at) == "off" for at in part.children[verb])


def _took_place(part: ParsedPart, at: int) -> bool:
    """Say whether what a participle says was planned is told of as past ("the march, planned for Saturday, drew")."""
    noun = part.heads[at]
    if part.deps[at] != "acl" or part.deps[noun] not in ("nsubj", "nsubjpass"):
        return False
    verb = part.heads[noun]
    told = {lowered(part, child) for child in part.children[verb] if part.deps[child] in AUXILIARY}
    past = part.tags[verb] == "VBD" or not told.isdisjoint(("was", "were", "had"))
    return past and part.lemmas[verb] not in _CALLED_OFF


def _is_past(part: ParsedPart, at: int) -> bool:
    """Say whether a participle or adjective of planning stands under "was" or "had"."""
    if part.tags[at] == "VBD":
        return False
    around = (*part.children[at], *part.children[part.heads[at]], part.heads[at])
    return any(lowered(part, other) in ("had", "'d", "was", "were") and _helps(part, other, at) for other in around)


def _helps(part: ParsedPart, other: int, at: int) -> bool:
    """Say whether `other` is a helper of `at`, or the copula it is said with."""
    if other == part.heads[at]:
        return part.deps[at] == "acomp"
    copula = part.heads[other] == part.heads[at] and part.deps[at] == "acomp"
    return part.deps[other] in AUXILIARY and (part.heads[other] == at or copula)
