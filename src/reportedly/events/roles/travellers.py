"""Who is on a visit that is told by the way: "landed at the start of a visit", "said during a visit"."""

from __future__ import annotations

from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.signs import is_past
from reportedly.model.document import ParsedPart

_COURSE = frozenset("start beginning outset end close conclusion part day leg stop course".split())
_DURING = frozenset({"at", "on", "in", "of", "during", "after", "before", "for", "to"})
_ANNOUNCING = frozenset({"announce", "confirm", "arrange", "prepare", "schedule", "set", "plan", "cancel", "deny"})


def traveller(part: ParsedPart, visit: int) -> int | None:
    """Give the one person who does something on a visit: "left after a visit"; None where it is told of nobody."""
    at = visit
    for _ in range(3):
        link = part.heads[at]
        if part.deps[at] != "pobj" or part.lowered[link] not in _DURING:
            return None
        head = part.heads[link]
        if clauses.is_verb(part, head):
            doer = None if clauses.is_passive(part, head) else subjects.subject(part, head)
            return doer if doer is not None and _is_somebody(part, doer) else None
        if part.lemmas[head] not in _COURSE:
            return None
        at = head
    return None


def is_announced_for_another(part: ParsedPart, visit: int) -> bool:
    """Say whether somebody only announces a visit: a ministry that does so does not make it."""
    verb = part.heads[visit]
    announcer = part.child(verb, "nsubj") if part.deps[visit] == "dobj" else None
    return part.lemmas[verb] in _ANNOUNCING and announcer is not None and not _is_somebody(part, announcer)


def _is_somebody(part: ParsedPart, word: int) -> bool:
    """Whether a word is one person, by name or as "he"."""
    mention = part.mention_at.get(word)
    return part.tags[word] == "PRP" if mention is None else mention.kind == "person"


def is_being_made(part: ParsedPart, visit: int) -> bool:
    """Say whether a visit is told by what has been done on it: "met her during a visit", "on the first day of it"."""
    link = part.heads[visit]
    low = part.lowered[link]
    if part.deps[visit] != "pobj" or low not in ("during", "of", "in", "from"):
        return False
    if low == "from":
        home = part.heads[link]
        home = part.heads[home] if part.lowered[home] in ("home", "back") else home
        return part.lemmas[home] in _COMING_HOME and is_past(part, home)
    if low != "during":
        course = part.heads[link]
        if part.lemmas[course] not in _COURSE or part.deps[course] not in ("pobj", "appos", "npadvmod"):
            return False
        link = course if part.deps[course] != "pobj" else part.heads[course]
        if link != course and part.lowered[link] not in ("on", "at", "during"):
            return False
    verb = _verb_above(part, link)
    return verb is not None and is_past(part, verb)


_COMING_HOME = frozenset({"return", "come", "arrive", "get", "fly", "land"})
_FAR = 8
_UNDER_A_VERB = frozenset({"prep", "pobj", "dobj", "attr", "xcomp", "appos", "npadvmod"})


def _verb_above(part: ParsedPart, link: int) -> int | None:
    """The verb that a preposition hangs on through whatever nouns, or the one above its infinitive."""
    at = link
    for _ in range(_FAR):
        head = part.heads[at]
        if head == at or part.deps[at] not in _UNDER_A_VERB:
            return None
        infinitive = part.deps[head] == "xcomp" and clauses.is_verb(part, part.heads[head])
        if clauses.is_verb(part, head) and not infinitive:
            return head
        at = head
    return None
