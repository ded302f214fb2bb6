"""Whether what a clause tells lies ahead of the publication or behind it, by tense and cue over the dependency tree."""

from __future__ import annotations

from enum import Enum

from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


class Direction(Enum):
    """Where a clause puts what it tells, seen from the publication."""

    AHEAD = "ahead"
    BEHIND = "behind"
    OPEN = "open"


_FINITE = frozenset(("VBD", "VBZ", "VBP", "VB", "VBN", "VBG", "MD"))
_AUXILIARY = frozenset(("aux", "auxpass"))
_BE_NOW = frozenset(("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"))
_BE_THEN = frozenset(("was", "were"))
_HAVE = frozenset(("has", "have", "had", "'ve", "’ve", "having"))

PLANNING = frozenset(
    "expect plan schedule set slate due likely aim intend prepare hope want seek propose arrange book invite urge call"
    " ask demand order require allow agree decide vow promise pledge threaten offer ready poise tip bind supposed"
    " anticipate await announce eye consider project forecast predict earmark reschedule postpone delay move push"
    " tentative sure certain unlikely able willing eager determined prepared planned scheduled expected plan plans hope"
    " wait warn advise remind encourage consider contemplate mull hire select choose pick go look need"
    " bid deadline effort attempt pressure decision agreement permission chance opportunity time".split()
)
"""Heads of an infinitive or a noun that put what they govern ahead."""

_DONE = frozenset(
    "manage fail begin start continue come go have refuse decline seem appear happen get use force find help travel"
    " return gather rush step rise fall visit emerge turn join prove live survive race climb bring send lead".split()
)
"""Heads of an infinitive that tell of what was done ("came to visit", "failed to appear")."""

REPORTING = frozenset(
    "say tell report announce add write note state declare reveal disclose confirm deny claim explain acknowledge"
    " admit quote cite tweet post publish insist stress argue warn reiterate comment respond reply reaffirm"
    " describe point estimate testify".split()
)
"""Verbs that pass on what somebody says."""

_SCHEDULED = frozenset(
    "open start begin resume return end expire close reopen kick run play face meet vote go come arrive leave fly"
    " travel host visit release launch debut premiere air hold take mark coincide conclude feature".split()
)
"""Verbs whose present tense with a date tells of a fixed plan ("opens Friday")."""

_AHEAD_NOUN = frozenset("upcoming planned scheduled forthcoming expected proposed looming next coming".split())


def governor(part: ParsedPart, word: int) -> int | None:
    """Give the verb that a word hangs on over prepositions and nouns, or the nearest verb of its sentence, or None."""
    for at in _path(part, word):
        if part.tags[at] in _FINITE and part.deps[at] not in _AUXILIARY and not _is_modifier(part, at):
            return at
    return _nearest_verb(part, word)


def direction(part: ParsedPart, word: int) -> Direction:
    """Say where the clause of `word` puts what it tells."""
    told = _by_neighbours(part, word)
    if told is not None:
        return told
    for at in _path(part, word):
        told = _by_noun_or_adjective(part, at)
        if told is not None:
            return told
        if part.tags[at] in _FINITE and part.deps[at] not in _AUXILIARY and not _is_modifier(part, at):
            return _of_verb(part, at, word)
    verb = _nearest_verb(part, word)
    return Direction.OPEN if verb is None else _of_verb(part, verb, word)


def _path(part: ParsedPart, word: int) -> list[int]:
    """The words above `word`, nearest first, itself included."""
    path = [word]
    while part.heads[path[-1]] != path[-1] and len(path) < 40:
        path.append(part.heads[path[-1]])
    return path


def _is_modifier(part: ParsedPart, at: int) -> bool:
    """Say whether a participle only stands before a noun ("the planned meeting", "rising prices")."""
    return part.deps[at] in ("amod", "compound") and part.heads[at] > at


def _low(part: ParsedPart, at: int) -> str:
    return part.words[at].lower()


def _by_neighbours(part: ParsedPart, word: int) -> Direction | None:
    """Read the words just before an expression: "due Monday", "ahead of Monday's summit", "set for Monday"."""
    first = part.sentences[part.sentence_of[word]][0]
    before = [_low(part, at) for at in range(max(first, word - 4), word)]
    while before and before[-1] in ("the", "on", "early", "late", "in", "at", "about", "around", ","):
        before.pop()
    if not before:
        return None
    if before[-1] in ("due", "expected", "scheduled", "planned", "slated", "upcoming", "coming"):
        return Direction.AHEAD
    if before[-1] == "for" and len(before) > 1 and part.lemmas[word - 1 if word else 0] == "for":
        return Direction.AHEAD if _plans(part, word - 2) else None
    if before[-2:] in (["ahead", "of"], ["prior", "to"]) or (before[-1] == "by" and _opens_path(part, word, "by")):
        return Direction.AHEAD if before[-1] != "by" else None
    return Direction.BEHIND if before[-1] == "since" else None


def _opens_path(part: ParsedPart, word: int, preposition: str) -> bool:
    head = part.heads[word]
    return _low(part, head) == preposition


def _plans(part: ParsedPart, at: int) -> bool:
    return at >= 0 and (part.lemmas[at] in PLANNING or _low(part, at) in PLANNING)


def _by_noun_or_adjective(part: ParsedPart, at: int) -> Direction | None:
    """Read what a noun or adjective on the way tells: "an upcoming meeting", "plans for", "likely on Monday"."""
    if part.tags[at].startswith("N"):
        if any(_low(part, child) in _AHEAD_NOUN for child in part.children[at] if part.deps[child] == "amod"):
            return Direction.AHEAD
        return Direction.AHEAD if part.lemmas[at] in ("plan", "deadline", "schedule", "prospect") else None
    if (
        part.tags[at] == "JJ"
        and _low(part, at) in ("due", "ready", "likely", "set", "available")
        and part.deps[at] == "acomp"
    ):
        return Direction.AHEAD
    return None


def _of_verb(part: ParsedPart, verb: int, word: int) -> Direction:
    helpers = [at for at in part.children[verb] if part.deps[at] in _AUXILIARY or part.tags[at] in ("MD", "TO")]
    lows = [_low(part, at) for at in helpers]
    perfect = any(low in _HAVE for low in lows)
    if any(part.tags[at] == "MD" for at in helpers):
        return Direction.BEHIND if perfect else Direction.AHEAD
    if any(part.tags[at] == "TO" for at in helpers):
        return Direction.BEHIND if perfect else _of_infinitive(part, verb)
    if perfect or part.tags[verb] == "VBD":
        return _of_past(part, verb, word)
    if part.tags[verb] in ("VBN", "VBG"):
        return _of_participle(part, verb, word, lows)
    return _of_present(part, verb, word)


def _of_infinitive(part: ParsedPart, verb: int) -> Direction:
    """Read the head of an infinitive: "is expected to arrive", "is to arrive", "came to visit"."""
    head = part.heads[verb]
    if head == verb:
        return Direction.AHEAD
    if part.lemmas[head] in _DONE and part.tags[head] in ("VBD", "VBN") and part.lemmas[head] != "force":
        ahead = part.lemmas[head] == "go" and part.tags[head] == "VBG"
        return Direction.AHEAD if ahead else Direction.BEHIND
    return Direction.AHEAD


def _of_past(part: ParsedPart, verb: int, word: int) -> Direction:
    """A past verb puts its own time behind; a planning one a noun's time ahead ("called for a meeting on Monday")."""
    if part.lemmas[verb] in PLANNING and _in_planned_object(part, verb, word):
        return Direction.AHEAD
    return Direction.BEHIND


def _in_planned_object(part: ParsedPart, verb: int, word: int) -> bool:
    """Say whether the time hangs on a noun that is planned, not on the verb of planning itself."""
    path = _path(part, word)
    below = path[: path.index(verb)] if verb in path else []
    nouns = [at for at in below[1:] if part.tags[at].startswith("N") and part.deps[at] in ("dobj", "pobj", "obj")]
    return bool(nouns) and part.lemmas[verb] not in ("announce", "decide", "agree", "order")


def _of_participle(part: ParsedPart, verb: int, word: int, helpers: list[str]) -> Direction:
    if part.lemmas[verb] in PLANNING and part.tags[verb] == "VBN":
        then = any(low in _BE_THEN for low in helpers)
        return (
            Direction.BEHIND if then and _low(part, verb) not in ("due", "expected", "scheduled") else Direction.AHEAD
        )
    if part.tags[verb] == "VBG":
        if any(low in _BE_NOW for low in helpers):
            return Direction.AHEAD
        if any(low in _BE_THEN for low in helpers):
            return Direction.BEHIND
        return _above(part, verb, word)
    if any(low in _BE_NOW for low in helpers):
        return Direction.AHEAD
    return Direction.BEHIND


def _above(part: ParsedPart, verb: int, word: int) -> Direction:
    """A participle without a helper takes the direction of the verb above it."""
    for at in _path(part, verb)[1:]:
        told = _by_noun_or_adjective(part, at)
        if told is not None:
            return told
        if part.tags[at] in _FINITE and part.deps[at] not in _AUXILIARY and not _is_modifier(part, at):
            return _of_verb(part, at, word)
    return Direction.OPEN


def _of_present(part: ParsedPart, verb: int, word: int) -> Direction:
    if part.tags[verb] == "VB":
        head = part.heads[verb]
        return Direction.AHEAD if head == verb else _above(part, verb, word)
    if part.lemmas[verb] in REPORTING:
        return Direction.BEHIND
    if part.kind is PartKind.TITLE and part.lemmas[verb] not in _SCHEDULED:
        return Direction.BEHIND
    return Direction.AHEAD


def _nearest_verb(part: ParsedPart, word: int) -> int | None:
    """The nearest verb of the sentence, those before the word first."""
    first, last = part.sentences[part.sentence_of[word]]
    around: list[int] = [*range(word - 1, first - 1, -1), *range(word + 1, last)]
    for at in around:
        if part.tags[at] in _FINITE and part.deps[at] not in _AUXILIARY and not _is_modifier(part, at):
            return at
    return None


def dates_a_report(part: ParsedPart, word: int) -> bool:
    """Say whether the time at `word` tells when something was said rather than when something happened."""
    verb = governor(part, word)
    return verb is not None and part.lemmas[verb] in REPORTING
