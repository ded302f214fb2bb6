"""What the verbs, nouns and adjectives above a time tell of its direction, by their tense and their own meaning."""

from __future__ import annotations

from reportedly.events.times.beside import CALENDAR
from reportedly.events.times.governors import (
    AUXILIARY,
    DEEPEST,
    VERB,
    is_verb,
    lowered,
    names_month,
    word_before,
    words_above,
)
from reportedly.events.times.plans import PLANNING, Direction, calls_off, put_off_above, told_by_plan
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

REPORTING = frozenset(
    "say tell report announce add write note state declare reveal disclose confirm deny claim explain acknowledge"
    " admit quote cite tweet post publish insist stress argue warn reiterate comment respond reply reaffirm"
    " describe point estimate testify".split()
)
"""Verbs that pass on what somebody says."""
_BE_NOW = frozenset(("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m"))
_HAVE = frozenset(("has", "have", "had", "'ve", "’ve", "having"))
_EXPECTING = frozenset(
    "expect plan schedule slate due fix propose forecast anticipate arrange book project reschedule tip intend".split()
)
_SCHEDULING = frozenset("schedule plan set slate call arrange book convene reschedule organise organize".split())
_CALLING = frozenset(
    "expect plan schedule call urge seek propose demand prepare invite hope want await threaten".split()
)
"""Verbs that call for an event: the time after its noun is the event's ("called for a strike on Monday")."""
_INVITING = frozenset({"invite", "await", "expect", "ask"})
"""Verbs whose goal lies ahead: the day behind "to Turku" is that of the visit."""
_DONE = frozenset(
    "manage fail begin start continue come go have refuse decline seem appear happen get use find help travel"
    " return gather rush step rise fall visit emerge turn join prove live survive race climb bring send lead".split()
)
"""Heads of an infinitive that tell of what was done ("came to visit", "failed to appear")."""
_MADE = frozenset(("offer", "bid"))
"""Nouns that are made on a day, whenever what they are for comes about ("raised its bid to acquire X on Friday")."""
_SCHEDULED = frozenset(
    "open start begin resume return end expire close reopen kick run play face meet vote go come arrive leave fly"
    " travel host visit release launch debut premiere air hold take celebrate mark coincide conclude feature sign"
    " attend address speak testify appear decide rule retire marry wed land depart sail tour perform sing compete"
    " contest defend elect choose inaugurate stage walk strike join move lift dock undock".split()
)
"""Verbs whose present tense with a date tells of a fixed plan ("opens Friday")."""
_LASTING = frozenset("be stay remain wait last continue live serve hold work".split())
_HOLDING = frozenset(("remain", "stay", "stand"))
"""What a date does that has not been moved: "the date remains 14 August"."""
_FOUND_OUT = frozenset("reach find see hear locate confirm verify contact identify determine".split())
_AHEAD_ADJECTIVES = frozenset(
    "upcoming planned scheduled forthcoming expected proposed looming next coming possible potential rumored rumoured"
    " prospective pending impending".split()
)
_BEHIND_ADJECTIVES = frozenset("earlier previous recent prior former aborted failed".split())
_AHEAD_NOUNS = frozenset(("plan", "schedule", "prospect"))


def told_above(part: ParsedPart, path: list[int], word: int, depth: int) -> Direction | None:
    """Read the first noun, adjective or verb on the way up that tells."""
    for at in path:
        told = _by_noun_or_adjective(part, at)
        if told is not None:
            return told
        if is_verb(part, at):
            return told_by_verb(part, at, word, depth)
    return None


def _above(part: ParsedPart, at: int, word: int, depth: int) -> Direction:
    """The direction of what governs `at`."""
    if part.heads[at] == at or depth > DEEPEST:
        return Direction.OPEN
    return told_above(part, words_above(part, part.heads[at]), word, depth + 1) or Direction.OPEN


def _by_noun_or_adjective(part: ParsedPart, at: int) -> Direction | None:
    """Read what a noun or adjective on the way tells: "an upcoming meeting", "plans for", "likely on Monday"."""
    if part.tags[at].startswith("N"):
        told = {lowered(part, child) for child in part.children[at] if part.deps[child] == "amod"}
        if not told.isdisjoint(_BEHIND_ADJECTIVES):
            return Direction.BEHIND
        if not told.isdisjoint(_AHEAD_ADJECTIVES):
            return Direction.AHEAD
        return Direction.AHEAD if part.lemmas[at] in _AHEAD_NOUNS else None
    if part.deps[at] == "acomp" and lowered(part, at) in ("due", "ready", "likely", "set", "available"):
        return told_by_plan(part, at)
    return None


def told_by_verb(part: ParsedPart, verb: int, word: int, depth: int) -> Direction:
    helpers = [at for at in part.children[verb] if part.deps[at] in AUXILIARY or part.tags[at] in ("MD", "TO")]
    lows = [lowered(part, at) for at in helpers]
    perfect = any(low in _HAVE for low in lows)
    if any(part.tags[at] == "MD" for at in helpers):
        return Direction.BEHIND if perfect or _was_not_able(part, verb, lows) else Direction.AHEAD
    if any(part.tags[at] == "TO" for at in helpers):
        return Direction.BEHIND if perfect else _of_infinitive(part, verb, word, depth)
    if "had" in lows:
        if part.lemmas[verb] not in _EXPECTING:
            return Direction.BEHIND
        return Direction.AHEAD if put_off_above(part, verb) else Direction.NEAR
    if perfect or part.tags[verb] == "VBD" or "did" in lows:
        return _of_past(part, verb, word)
    if part.tags[verb] in ("VBN", "VBG"):
        return _of_participle(part, verb, word, lows, depth)
    return _of_present(part, verb, word, depth)


def _was_not_able(part: ParsedPart, verb: int, helpers: list[str]) -> bool:
    """Say whether "could" tells of the past: "could not be reached on Monday", "smoke could be seen on Friday"."""
    return "could" in helpers and part.lemmas[verb] in _FOUND_OUT


def _of_infinitive(part: ParsedPart, verb: int, word: int, depth: int) -> Direction:
    """Read the head of an infinitive: "is expected to arrive", "is to arrive", "came to visit", "a plan to meet"."""
    head = part.heads[verb]
    if head == verb:
        return Direction.AHEAD
    lemma = part.lemmas[head]
    if not _is_of_what_was_made(part, verb) and (lemma in PLANNING or lowered(part, head) in PLANNING):
        return told_by_plan(part, head)
    if _is_headline_future(part, verb):
        return Direction.AHEAD
    if part.tags[head] in VERB:
        if lemma == "be":
            return Direction.NEAR if part.tags[head] == "VBD" else Direction.AHEAD
        if lemma in _DONE and part.tags[head] in ("VBD", "VBN"):
            return Direction.BEHIND
        if lemma == "go" and part.tags[head] == "VBG":
            return Direction.AHEAD
    told = _above(part, verb, word, depth)
    return Direction.AHEAD if told is Direction.OPEN else told


def _is_headline_future(part: ParsedPart, verb: int) -> bool:
    """Whether an infinitive is told of its subject: "Ministry says bridge to open", "Talks to resume, union says"."""
    head = part.heads[verb]
    if part.lemmas[head] in REPORTING:
        return any(part.deps[at] in ("nsubj", "nsubjpass") for at in part.children[verb])
    return (
        part.kind is PartKind.TITLE
        and part.tags[head].startswith("N")
        and part.lemmas[part.heads[head]] in REPORTING
        and part.deps[head] in ("nsubj", "nsubjpass", "dep")
    )


def _is_of_what_was_made(part: ParsedPart, verb: int) -> bool:
    """Say whether an infinitive tells what an offer is for: the day behind it is that of the offer."""
    to = part.child(verb, "aux")
    if to is None or part.tags[to] != "TO" or part.child(verb, "dobj") is None:
        return False
    return part.lemmas[to - 1] in _MADE and part.tags[to - 1][0] == "N"


def _of_past(part: ParsedPart, verb: int, word: int) -> Direction:
    """A past verb puts its own time behind; a planning one may put it ahead ("called a meeting for Monday")."""
    lemma, (lead, _) = part.lemmas[verb], word_before(part, word)
    if lead in ("until", "till"):
        return Direction.BEHIND if lemma in _LASTING and part.tags[verb] == "VBD" else Direction.AHEAD
    if calls_off(part, verb) and names_month(part, word) and any(at < word for at in _objects(part, verb)):
        return Direction.NEAR  # "cancelled a visit in May": the visit's month or that of the cancelling
    if lemma not in PLANNING or any(part.deps[at] == "prt" for at in part.children[verb]):
        return Direction.BEHIND
    if lead in ("for", "to"):
        return Direction.AHEAD
    if lemma in _SCHEDULING and any(verb < at < word and part.deps[at] == "dobj" for at in part.children[verb]):
        return Direction.AHEAD
    if lemma in _INVITING and any(lowered(part, at) in ("to", "for") for at in range(verb + 1, word)):
        return Direction.AHEAD
    called = lemma in _CALLING and any(part.lemmas[at] in CALENDAR for at in range(verb + 1, word))
    return Direction.AHEAD if called else Direction.BEHIND


def _objects(part: ParsedPart, verb: int) -> list[int]:
    return [at for at in part.children[verb] if part.deps[at] in ("dobj", "nsubjpass")]


def _of_participle(part: ParsedPart, verb: int, word: int, helpers: list[str], depth: int) -> Direction:
    now = any(low in _BE_NOW for low in helpers)
    if part.tags[verb] == "VBG":
        return Direction.AHEAD if now else Direction.BEHIND if helpers else _above(part, verb, word, depth)
    if now:
        return Direction.AHEAD
    return told_by_plan(part, verb) if part.lemmas[verb] in _EXPECTING else _of_past(part, verb, word)


def _of_present(part: ParsedPart, verb: int, word: int, depth: int) -> Direction:
    lemma = part.lemmas[verb]
    if lemma == "follow" and any(part.deps[at] == "dobj" for at in words_above(part, word)):
        return Direction.BEHIND
    finite = part.child(verb, "nsubj") is not None and part.child(verb, "aux", "mark") is None
    if (
        part.tags[verb] == "VB" and not finite
    ):  # of several the present tense looks bare: "Peru and Chile sign it on Monday"
        head = part.heads[verb]
        if head != verb and lemma not in PLANNING and part.lemmas[head] in PLANNING:
            return Direction.AHEAD
        return Direction.AHEAD if head == verb else _above(part, verb, word, depth)
    if lemma in REPORTING:
        return Direction.BEHIND
    if lemma in _HOLDING and any(part.lemmas[at] == "date" for at in part.children[verb]):
        return Direction.AHEAD
    if lemma == "be":
        path = words_above(part, word)
        return Direction.AHEAD if verb in path[:3] else Direction.NOW
    if lemma in _SCHEDULED or lemma in PLANNING:
        return Direction.AHEAD
    return Direction.BEHIND if part.kind is PartKind.TITLE else Direction.NOW
