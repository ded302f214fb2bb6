"""Plans that are told for another day than the one that stood: instead of it, or after they were called off."""

from __future__ import annotations

from reportedly.events.changed import Changed
from reportedly.events.syntax import clauses, negation
from reportedly.events.to_a_date import is_of_time
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Change


def set_anew(part: ParsedPart, verb: int) -> int | None:
    """As in "was called off and rescheduled for 12 May", "was scrapped and will now take place in June"."""
    for at in part.children[verb]:
        if part.deps[at] != "conj" or at < verb or negation.is_negated(part, at):
            continue
        now = any(part.lowered[each] in ("now", "instead") for each in part.children[at])
        ahead = now and "will" in clauses.auxiliaries(part, at) and part.child(at, *clauses.SUBJECTS) is None
        if part.lemmas[at] in _SETTING_ANEW or ahead:
            return at
    return None


_SETTING_ANEW = frozenset({"reschedule", "postpone", "rearrange", "rebook"})


def instead_of(part: ParsedPart, word: int) -> Changed | None:
    """As in "will be held on 9 October instead of 14 August": two dates, of which the first is the new one."""
    last = part.sentences[part.sentence_of[word]][1]
    for at in range(word + 1, min(last - 2, word + 14)):
        if _REPLACING.get(part.lowered[at]) != part.lowered[at + 1]:
            continue
        if not any(is_of_time(part, new) for new in range(max(word + 1, at - 3), at)):
            continue
        if any(is_of_time(part, old) for old in range(at + 2, min(last, at + 6))):
            verb = part.heads[word] if not clauses.is_verb(part, word) else word
            verb = verb if clauses.is_verb(part, verb) else word
            return Changed(Change.POSTPONED, verb, instead=at)
    return _now_on_another_day(part, word)


def _now_on_another_day(part: ParsedPart, word: int) -> Changed | None:
    """As in "the election that was due in May will be held in October instead": both days are told."""
    verb = part.heads[word]
    moved = any(part.lowered[at] in ("instead", "now") for at in part.children[verb])
    due = next((at for at in part.subtree(word) if at > word and part.lemmas[at] in _DUE), None)
    if not moved or due is None or part.deps[word] not in ("nsubj", "nsubjpass") or not clauses.is_verb(part, verb):
        return None
    below = {*part.subtree(word)}
    old = any(is_of_time(part, at) for at in below if at > due)
    new = any(is_of_time(part, at) for at in part.subtree(verb) if at > verb and at not in below)
    return Changed(Change.POSTPONED, verb) if old and new else None


_DUE = frozenset({"due", "plan", "schedule", "set", "mean", "suppose", "hold", "expect"})
_REPLACING = {"instead": "of", "rather": "than"}
