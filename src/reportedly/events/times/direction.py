"""Whether what a clause tells lies ahead of the publication or behind it, by tense and cue over the dependency tree."""

from __future__ import annotations

from enum import Enum

from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


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

REPORTING = frozenset(
    "say tell report announce add write note state declare reveal disclose confirm deny claim explain acknowledge"
    " admit quote cite tweet post publish insist stress argue warn reiterate comment respond reply reaffirm"
    " describe point estimate testify".split()
)
"""Verbs that pass on what somebody says."""

_VERB = frozenset(("VBD", "VBZ", "VBP", "VB", "VBN", "VBG", "MD"))
_PUNCTUATION = frozenset((",", ":", "HYPH", ".", "-LRB-", "-RRB-"))
_AUXILIARY = frozenset(("aux", "auxpass"))
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
_CALENDAR = frozenset(
    "meeting summit vote election talk game match launch hearing session opening debate visit ceremony funeral"
    " conference rally protest referendum runoff briefing trip appearance speech auction concert race final"
    " strike walkout march demonstration flight liftoff test deadline drill exercise interview".split()
)
"""Nouns of events that are on a calendar before they happen."""
_PARTS_OF_DAY = frozenset("morning afternoon evening night noon midnight".split())
_DONE = frozenset(
    "manage fail begin start continue come go have refuse decline seem appear happen get use find help travel"
    " return gather rush step rise fall visit emerge turn join prove live survive race climb bring send lead".split()
)
"""Heads of an infinitive that tell of what was done ("came to visit", "failed to appear")."""
_MADE = frozenset(("offer", "bid"))
"""Nouns that are made on a day, whenever what they are for comes about ("raised its bid to acquire X on Friday")."""
_TAKEN = frozenset(("decision", "choice", "announcement", "vote", "move"))
"""Nouns of what was done on the day told right behind them, whatever it is for."""
_SCHEDULED = frozenset(
    "open start begin resume return end expire close reopen kick run play face meet vote go come arrive leave fly"
    " travel host visit release launch debut premiere air hold take celebrate mark coincide conclude feature".split()
)
"""Verbs whose present tense with a date tells of a fixed plan ("opens Friday")."""
_CALLED_OFF = frozenset(
    "cancel postpone call scrub delay scrap shelve reschedule move push announce organise organize ban abandon suspend"
    " abort halt put".split()
)
_PUT_OFF = frozenset(
    "cancel postpone delay defer reschedule shelve announce ban scrap abandon suspend avert organise organize".split()
)
_LASTING = frozenset("be stay remain wait last continue live serve hold work".split())
_HOLDING = frozenset(("remain", "stay", "stand"))
"""What a date does that has not been moved: "the date remains 14 August"."""
_FOUND_OUT = frozenset("reach find see hear locate confirm verify contact identify determine".split())
_AHEAD_ADJECTIVES = frozenset(
    "upcoming planned scheduled forthcoming expected proposed looming next coming possible potential rumored rumoured"
    " prospective pending impending".split()
)
_BEHIND_ADJECTIVES = frozenset("earlier previous recent prior former aborted failed".split())
_SAYINGS = frozenset(
    "warning statement remark announcement report claim assurance accusation suggestion denial threat comment"
    " admission message word news".split()
)
_OPENING = frozenset(("“", "`", '"', "‘"))
_AHEAD_NOUNS = frozenset(("plan", "schedule", "prospect"))
_AHEAD_LEADS = frozenset("due expected scheduled planned slated upcoming coming starting beginning effective".split())
_DEEPEST = 30
"""Steps up a tree: more than any sentence needs, few enough for any input."""


def governor(part: ParsedPart, word: int) -> int | None:
    """Give the verb that a word hangs on over prepositions and nouns, or the nearest verb of its sentence, or None."""
    verb = next((at for at in _path(part, word) if _is_verb(part, at)), None)
    return _nearest_verb(part, word) if verb is None else verb


def dates_a_report(part: ParsedPart, word: int) -> bool:
    """Say whether the time at `word` tells when something was said rather than when something happened."""
    verb = governor(part, word)
    return verb is not None and part.lemmas[verb] in REPORTING


def direction(part: ParsedPart, word: int) -> Direction:
    """Say where the clause of `word` puts what it tells."""
    told = _by_lead(part, word) or _by_saying_around(part, word) or _by_noun_named(part, word)
    told = Direction.AHEAD if told is None and _is_fixed(part, word) else told
    if told is not None:
        return told
    verb = _nearest_verb(part, word)
    if _is_headline_plan(part, word) if verb is None else _is_bare_passive(part, verb):
        return Direction.AHEAD
    content = clauses.told_before(part, word)
    found = _of_path(part, _path(part, word if content is None else content), word, 0)
    if found is Direction.NOW and verb is not None and part.tags[verb] == "VBD":
        # A long sentence is often attached to the wrong verb: the past one beside the time is the safer reading.
        return Direction.BEHIND
    if found is not None:
        return found
    return Direction.OPEN if verb is None else _of_verb(part, verb, word, 0)


_FIXING = frozenset("name set fix choose pick select propose list give announce confirm schedule designate".split())


def _is_fixed(part: ParsedPart, word: int) -> bool:
    """As in "named 12 May as the day of the vote": who fixes a day has it before him."""
    verb = part.heads[word]
    low = [text.lower() for text in part.words[word + 1 : word + 6]]
    days = low[low.index("as") :] if "as" in low[:3] else []
    return part.lemmas[verb] in _FIXING and verb < word and ("date" in days or "day" in days)


def _is_bare_passive(part: ParsedPart, verb: int) -> bool:
    """As in "a law that required it to be sold or be banned on Sunday"."""
    helpers = [at for at in part.children[verb] if part.deps[at] in _AUXILIARY]
    return part.tags[verb] == "VBN" and [_low(part, at) for at in helpers] == ["be"] and verb - helpers[0] == 1


def _is_headline_plan(part: ParsedPart, word: int) -> bool:
    """As in the headline "Drivers to down tools on Friday", where the parser knows no verb."""
    first, last = part.sentences[part.sentence_of[word]]
    roots = [at for at in range(max(first, 1), last) if part.heads[at] == at]
    return part.kind == PartKind.TITLE and any(part.words[at - 1].lower() == "to" for at in roots)


def _path(part: ParsedPart, word: int) -> list[int]:
    """The words above `word`, nearest first, itself included."""
    path = [word]
    while part.heads[path[-1]] != path[-1] and len(path) < _DEEPEST:
        path.append(part.heads[path[-1]])
    return path


def _is_verb(part: ParsedPart, at: int) -> bool:
    """Say whether a word is a verb of its own, no helper and no mere modifier ("the planned meeting")."""
    if part.tags[at] not in _VERB or part.deps[at] in _AUXILIARY:
        return False
    return not (part.deps[at] in ("amod", "compound") and part.heads[at] > at)


def _low(part: ParsedPart, at: int) -> str:
    return part.words[at].lower()


def _lead(part: ParsedPart, word: int) -> tuple[str, int]:
    """The word just before an expression, past "the", "on", "early" and the like, and where it stands."""
    first = part.sentences[part.sentence_of[word]][0]
    at = word - 1
    while at >= first and _low(part, at) in ("the", "on", "early", "late", "in", "at", "about", "around", ",", "last"):
        at -= 1
    return (_low(part, at), at) if at >= first else ("", -1)


def _by_lead(part: ParsedPart, word: int) -> Direction | None:
    """Read the words just before an expression: "due Monday", "ahead of Monday's summit", "planned for Monday"."""
    lead, at = _lead(part, word)
    if lead in _AHEAD_LEADS and "as" not in (_low(part, at - 1), _low(part, at - 2)):
        return _planned(part, at)
    if lead == "since" or (lead in _TAKEN and _is_before_infinitive(part, word)):
        return Direction.BEHIND
    if lead == "from" and (_low(part, at - 1) == "effect" or _is_of_present(part)):
        return Direction.AHEAD
    before = _low(part, at - 1) if at > 0 else ""
    if lead == "than" and before in ("earlier", "sooner"):
        return Direction.AHEAD
    if (before, lead) in (("ahead", "of"), ("prior", "to")):
        return Direction.AHEAD
    if lead in ("for", "to") and at > 0 and part.lemmas[at - 1] in PLANNING:
        return _planned(part, at - 1)
    return None


def _is_of_present(part: ParsedPart) -> bool:
    """Whether it is a headline in no past tense: what it has "from Monday" lies ahead."""
    return part.kind == PartKind.TITLE and "VBD" not in part.tags


def _by_saying_around(part: ParsedPart, word: int) -> Direction | None:
    """Read a time between a saying and what is said: "warnings from Oslo on Monday that", "Roe on Monday: “We ..."."""
    first, _ = part.sentences[part.sentence_of[word]]
    after = word + 1
    if after >= len(part.words):
        return None
    verbs = [at for at in range(first, word) if _is_verb(part, at)]
    if part.words[after][0] in _OPENING and (not verbs or (_low(part, word - 1) == "on" and _is_named(part, word - 2))):
        return Direction.BEHIND
    if _low(part, after) != "that" or part.tags[after] != "IN":
        return None
    begun = verbs[-1] + 1 if verbs else first
    return Direction.BEHIND if any(part.lemmas[at] in _SAYINGS for at in range(begun, word)) else None


def _is_named(part: ParsedPart, at: int) -> bool:
    return at >= 0 and part.words[at][0].isupper()


def _planned(part: ParsedPart, at: int) -> Direction:
    """Read a participle or adjective of planning: it lies ahead, if it was not planned once, or took place."""
    if _took_place(part, at):
        return Direction.BEHIND
    if _was_called_off(part, at) and clauses.is_passive(part, part.heads[part.heads[at]]):
        return Direction.NEAR  # "the service planned for Saturday was cancelled" is told before and after the day
    if _is_past(part, at) or _was_called_off(part, at):
        return Direction.AHEAD if _put_off_above(part, at) else Direction.NEAR
    return Direction.INTENDED if part.tags[at] == "VBD" else Direction.AHEAD


def _was_called_off(part: ParsedPart, at: int) -> bool:
    """Say whether what was planned is told of as called off ("the launch planned for Saturday was scrubbed")."""
    noun = part.heads[at]
    return (
        part.deps[at] == "acl"
        and part.tags[part.heads[noun]] in ("VBD", "VBN")
        and part.lemmas[part.heads[noun]] in _CALLED_OFF
    )


def _put_off_above(part: ParsedPart, at: int) -> bool:
    """Whether what had been planned is told of as put off, which is done beforehand: "postponed the restart, which"."""
    verbs = [verb for verb in _path(part, at)[1:] if part.tags[verb] in _VERB]
    return any(part.lemmas[verb] in _PUT_OFF or _is_calling_off(part, verb) for verb in verbs)


def _is_calling_off(part: ParsedPart, verb: int) -> bool:
    """As in "called off": what somebody calls off has not begun."""
    return part.lemmas[verb] == "call" and any(_low(part, at) == "off" for at in part.children[verb])


def _took_place(part: ParsedPart, at: int) -> bool:
    """Say whether what a participle says was planned is told of as past ("the march, planned for Saturday, drew")."""
    noun = part.heads[at]
    if part.deps[at] != "acl" or part.deps[noun] not in ("nsubj", "nsubjpass"):
        return False
    verb = part.heads[noun]
    told = {_low(part, child) for child in part.children[verb] if part.deps[child] in _AUXILIARY}
    past = part.tags[verb] == "VBD" or not told.isdisjoint(("was", "were", "had"))
    return past and part.lemmas[verb] not in _CALLED_OFF


def _is_past(part: ParsedPart, at: int) -> bool:
    """Say whether a participle or adjective of planning stands under "was" or "had"."""
    if part.tags[at] == "VBD":
        return False
    around = (*part.children[at], *part.children[part.heads[at]], part.heads[at])
    return any(_low(part, other) in ("had", "'d", "was", "were") and _helps(part, other, at) for other in around)


def _helps(part: ParsedPart, other: int, at: int) -> bool:
    """Say whether `other` is a helper of `at`, or the copula it is said with."""
    if other == part.heads[at]:
        return part.deps[at] == "acomp"
    copula = part.heads[other] == part.heads[at] and part.deps[at] == "acomp"
    return part.deps[other] in _AUXILIARY and (part.heads[other] == at or copula)


def _by_noun_named(part: ParsedPart, word: int) -> Direction | None:
    """Read what an expression before its noun dates: a calendar's events go by the verb, other things have been.

    "will attend Monday's meeting" lies ahead, "wants to appeal Wednesday's ruling" behind.
    """
    noun = part.heads[word]
    if noun <= word or part.deps[word] not in ("poss", "compound", "nmod", "amod") or part.tags[noun][0] != "N":
        return None
    if any(part.tags[at] in _PUNCTUATION for at in range(word + 1, noun)):
        return None
    if (
        part.lemmas[noun] in _CALENDAR
        or part.lemmas[noun] in _PARTS_OF_DAY
        or part.deps[noun] in ("nsubj", "nsubjpass", "ROOT", "compound")
    ):
        return None
    return Direction.BEHIND


def _of_path(part: ParsedPart, path: list[int], word: int, depth: int) -> Direction | None:
    """Read the first noun, adjective or verb on the way up that tells."""
    for at in path:
        told = _by_noun_or_adjective(part, at)
        if told is not None:
            return told
        if _is_verb(part, at):
            return _of_verb(part, at, word, depth)
    return None


def _above(part: ParsedPart, at: int, word: int, depth: int) -> Direction:
    """The direction of what governs `at`."""
    if part.heads[at] == at or depth > _DEEPEST:
        return Direction.OPEN
    return _of_path(part, _path(part, part.heads[at]), word, depth + 1) or Direction.OPEN


def _by_noun_or_adjective(part: ParsedPart, at: int) -> Direction | None:
    """Read what a noun or adjective on the way tells: "an upcoming meeting", "plans for", "likely on Monday"."""
    if part.tags[at].startswith("N"):
        told = {_low(part, child) for child in part.children[at] if part.deps[child] == "amod"}
        if not told.isdisjoint(_BEHIND_ADJECTIVES):
            return Direction.BEHIND
        if not told.isdisjoint(_AHEAD_ADJECTIVES):
            return Direction.AHEAD
        return Direction.AHEAD if part.lemmas[at] in _AHEAD_NOUNS else None
    if part.deps[at] == "acomp" and _low(part, at) in ("due", "ready", "likely", "set", "available"):
        return _planned(part, at)
    return None


def _of_verb(part: ParsedPart, verb: int, word: int, depth: int) -> Direction:
    helpers = [at for at in part.children[verb] if part.deps[at] in _AUXILIARY or part.tags[at] in ("MD", "TO")]
    lows = [_low(part, at) for at in helpers]
    perfect = any(low in _HAVE for low in lows)
    if any(part.tags[at] == "MD" for at in helpers):
        return Direction.BEHIND if perfect or _was_not_able(part, verb, lows) else Direction.AHEAD
    if any(part.tags[at] == "TO" for at in helpers):
        return Direction.BEHIND if perfect else _of_infinitive(part, verb, word, depth)
    if "had" in lows:
        if part.lemmas[verb] not in _EXPECTING:
            return Direction.BEHIND
        return Direction.AHEAD if _put_off_above(part, verb) else Direction.NEAR
    if perfect or part.tags[verb] == "VBD":
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
    if not _is_of_what_was_made(part, verb) and (lemma in PLANNING or _low(part, head) in PLANNING):
        return _planned(part, head)
    if _is_headline_future(part, verb):
        return Direction.AHEAD
    if part.tags[head] in _VERB:
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


def _is_before_infinitive(part: ParsedPart, word: int) -> bool:
    """As in "her decision on Monday to quit"."""
    return word + 2 < len(part.words) and _low(part, word + 1) == "to" and part.tags[word + 2] == "VB"


def _is_of_what_was_made(part: ParsedPart, verb: int) -> bool:
    """Say whether an infinitive tells what an offer is for: the day behind it is that of the offer."""
    to = part.child(verb, "aux")
    if to is None or part.tags[to] != "TO" or part.child(verb, "dobj") is None:
        return False
    return part.lemmas[to - 1] in _MADE and part.tags[to - 1][0] == "N"


def _of_past(part: ParsedPart, verb: int, word: int) -> Direction:
    """A past verb puts its own time behind; a planning one may put it ahead ("called a meeting for Monday")."""
    lemma, (lead, _) = part.lemmas[verb], _lead(part, word)
    if lead in ("until", "till"):
        return Direction.BEHIND if lemma in _LASTING and part.tags[verb] == "VBD" else Direction.AHEAD
    if lemma not in PLANNING or any(part.deps[at] == "prt" for at in part.children[verb]):
        return Direction.BEHIND
    if lead in ("for", "to"):
        return Direction.AHEAD
    if lemma in _SCHEDULING and any(verb < at < word and part.deps[at] == "dobj" for at in part.children[verb]):
        return Direction.AHEAD
    if lemma in _INVITING and any(_low(part, at) in ("to", "for") for at in range(verb + 1, word)):
        return Direction.AHEAD
    called = lemma in _CALLING and any(part.lemmas[at] in _CALENDAR for at in range(verb + 1, word))
    return Direction.AHEAD if called else Direction.BEHIND


def _of_participle(part: ParsedPart, verb: int, word: int, helpers: list[str], depth: int) -> Direction:
    now = any(low in _BE_NOW for low in helpers)
    if part.tags[verb] == "VBG":
        return Direction.AHEAD if now else Direction.BEHIND if helpers else _above(part, verb, word, depth)
    if now:
        return Direction.AHEAD
    return _planned(part, verb) if part.lemmas[verb] in _EXPECTING else _of_past(part, verb, word)


def _of_present(part: ParsedPart, verb: int, word: int, depth: int) -> Direction:
    lemma = part.lemmas[verb]
    if lemma == "follow" and any(part.deps[at] == "dobj" for at in _path(part, word)):
        return Direction.BEHIND
    if part.tags[verb] == "VB":
        head = part.heads[verb]
        if head != verb and lemma not in PLANNING and part.lemmas[head] in PLANNING:
            return Direction.AHEAD
        return Direction.AHEAD if head == verb else _above(part, verb, word, depth)
    if lemma in REPORTING:
        return Direction.BEHIND
    if lemma in _HOLDING and any(part.lemmas[at] == "date" for at in part.children[verb]):
        return Direction.AHEAD
    if lemma == "be":
        path = _path(part, word)
        return Direction.AHEAD if verb in path[:3] else Direction.NOW
    if lemma in _SCHEDULED or lemma in PLANNING:
        return Direction.AHEAD
    return Direction.BEHIND if part.kind is PartKind.TITLE else Direction.NOW


def _nearest_verb(part: ParsedPart, word: int) -> int | None:
    """The nearest verb of the sentence, those before the word first."""
    first, last = part.sentences[part.sentence_of[word]]
    around: list[int] = [*range(word - 1, first - 1, -1), *range(word + 1, last)]
    return next((at for at in around if _is_verb(part, at)), None)
