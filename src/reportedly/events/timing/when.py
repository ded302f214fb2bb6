"""When an event is: its date, whether it lies ahead of the publication, and whether it is told as background."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import structs

from reportedly.events.certainty.scale import Certainty
from reportedly.events.certainty.words import plans
from reportedly.events.changed import Changed
from reportedly.events.drafts import Setting
from reportedly.events.intentions import LEAVING_A_RACE
from reportedly.events.lexicon import Found
from reportedly.events.needs.moves import moved_by
from reportedly.events.syntax import clauses
from reportedly.events.timing.anchoring import Anchors, words_at
from reportedly.events.timing.choice import choose_when, new_date
from reportedly.events.timing.days_apart import when_days_apart
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Change, EventType, PartKind, TimeExpression, When
from reportedly.model.when import first_instant, last_instant

_EARLIER = frozenset("earlier previous prior past last former recent aborted ill-fated".split())
_COUNTED = frozenset("first second third fourth fifth last only".split())
_SUBORDINATING = frozenset("following after since despite before".split())
_OLD_DAYS = 7
_OLD_SUBORDINATE_DAYS = 2


_NEW_DAY = re.compile(r"(?i)\b(?:until|till|before|but|instead)(?: (?:on|in|for|only))?(?: the)?\s*$")
"""Behind which the new day stands: "not on Monday but on Friday", "will not be held until May"."""


def find_when(
    setting: Setting,
    found: Found,
    anchors: Anchors,
    changed: Changed | None,
    inside: Sequence[tuple[int, int]],
    earlier: TimeExpression | None,
    held: Certainty,
) -> When | None:
    part = setting.part
    times = [time for time in anchors.times.get(found.word, ()) if time is not earlier]
    if changed is not None:
        nearby = setting.times_in(*part.sentences[part.sentence_of[found.word]])
        if changed.off_its_day:
            later = [time for time in nearby if _NEW_DAY.search(part.text[: time.span[0]])]
            return choose_when(part, later[-1:])
        if changed.instead is not None:
            before = [time for time in nearby if part.starts[found.word] < time.span[0] < part.starts[changed.instead]]
            return choose_when(part, before[-1:])
        behind = [time for time in nearby if time.span[0] > part.starts[changed.word]]
        if changed.change is Change.POSTPONED:
            behind = [time for time in behind if not _is_of_the_old_plan(part, time)]
            behind = [time for time in behind if not _is_of_its_reason(part, time, changed.word)]
        moved = new_date(part, behind)
        if changed.change is Change.POSTPONED:
            moved = _next_weekday(_put_forward(moved, setting.published), setting.published)
        return moved or (choose_when(part, times, inside) if part.deps[changed.word] == "amod" else None)
    if found.trigger.type == EventType.PROTEST and _is_ended(part, found.word):
        return None
    if (verb := moved_by(part, found)) is not None:  # the day of the move is not that of what is moved
        new = new_date(part, [time for time in times if time.span[0] > part.starts[verb]])
        return new or choose_when(part, [time for time in times if time.span[0] < part.starts[verb]], inside)
    when = when_days_apart(setting, found.word)
    when = when or choose_when(part, [time for time in times if not _is_a_term(part, found, time)], inside)
    if when is not None and found.trigger.type in _BEGINNING and held.ahead and when.latest is None and not when.floor:
        when = structs.replace(when, latest=when.earliest)
    if when is not None and _opens_at_an_hour(found, when, held):
        return None
    if _is_earlier(part, found.word):
        return _put_back(when, setting.published)
    return _put_forward(when, setting.published) if held.ahead and not found.verb else when


def _is_of_the_old_plan(part: ParsedPart, time: TimeExpression) -> bool:
    """As in "has postponed a trip scheduled for next week": the day it was to be on, and not the new one."""
    words = words_at(part, time.span)
    at = words[-1] if words else 0
    while not clauses.is_verb(part, at) and part.heads[at] != at:
        at = part.heads[at]
    now = any(part.lowered[each] == "now" for each in part.children[at])
    beside = part.deps[at] in ("acl", "advcl", "amod") and not clauses.auxiliaries(part, at)
    return beside and part.tags[at] == "VBN" and plans(part, at) and not now


def _is_of_its_reason(part: ParsedPart, time: TimeExpression, change: int) -> bool:
    """As in "was put off because of the strike called for Tuesday", "was delayed after Monday's storm"."""
    words = words_at(part, time.span)
    at = words[-1] if words else change
    for _ in range(_STEPS):
        if at == change or part.heads[at] == at:
            return False
        opens = part.child(at, "mark") if part.deps[at] == "advcl" else at
        if opens is not None and _gives_a_reason(part, opens):
            return True
        at = part.heads[at]
    return False


def _gives_a_reason(part: ParsedPart, opens: int) -> bool:
    before = part.lowered[opens - 1] if opens else ""
    return part.tags[opens] in ("IN", "RB") and part.lemmas[opens] in _REASONS and before not in _NEW_DAY_OPENS


_STEPS = 10
_REASONS = frozenset({"because", "due", "owing", "after", "amid", "following", "over", "despite", "as", "thank"})
_NEW_DAY_OPENS = frozenset({"until", "till", "to", "soon"})
"""As in "until after the election", "as soon as": the new day, and no reason."""


def _is_ended(part: ParsedPart, noun: int) -> bool:
    """As in "the strike ended on Monday": that is no day on which it began."""
    verb = part.heads[noun]
    carried = part.deps[noun] in ("nsubj", "nsubjpass", "dobj") and clauses.is_verb(part, verb)
    return carried and part.lemmas[verb] in ("end", "finish", "conclude", "stop", "halt", "suspend", "settle")


_BEGINNING = frozenset({EventType.PROTEST, EventType.SANCTION})
"""What will be "from 24 October" begins on that day."""
_APPOINTING = frozenset({EventType.APPOINTMENT, EventType.VOTE, EventType.AGREEMENT})
_TERMS = frozenset("contract deal term mandate lease extension tenure spell loan stint".split())
_ENDING = frozenset({"until", "till", "through", "to"})


def _is_a_term(part: ParsedPart, found: Found, time: TimeExpression) -> bool:
    """Whether a time is the end of a term: "appointed on a contract until 2028", "elected until 2029"."""
    words = words_at(part, time.span)
    if not words or found.trigger.type not in _APPOINTING or words[0] < found.word:
        return False
    around = range(max(found.word + 1, words[0] - 4), words[0] + 1)
    if not any(part.lowered[at] in _ENDING for at in around):
        return False
    termed = any(part.lemmas[at] in _TERMS for at in range(found.word + 1, words[0]))
    return termed or (found.verb and any(part.lowered[at] in ("until", "till") for at in around))


def _opens_at_an_hour(found: Found, when: When, held: Certainty) -> bool:
    """Whether only the hour of a coming day is told: "polling stations will open at 6 a.m." is not today."""
    hour = when.earliest is not None and "T" in when.earliest
    named = any(word[:3].isalpha() and len(word) > 4 for word in when.text.split())
    return hour and not named and held.ahead and found.verb and found.trigger.type == EventType.VOTE


def _is_earlier(part: ParsedPart, word: int) -> bool:
    return any(part.lowered[at] in _EARLIER for at in part.children[word] if part.deps[at] == "amod")


def _put_back(when: When | None, published: str | None) -> When | None:
    """As in "an earlier visit in April" cannot lie ahead: where no year is given, it is the April before."""
    if (
        _side(when, published) <= 0
        or when is None
        or any(text.isdigit() and len(text) == 4 for text in when.text.split())
    ):
        return when
    earliest, latest = (
        None if each is None else f"{int(each[:4]) - 1:04}{each[4:]}" for each in (when.earliest, when.latest)
    )
    return structs.replace(when, earliest=earliest, latest=latest)


def _next_weekday(when: When | None, published: str | None) -> When | None:
    """As in "was delayed to Friday", told on a Monday: what is put off is put off to the Friday to come."""
    day = when.earliest if when is not None else None
    if when is None or day is None or len(day) != _DAY or _side(when, published) >= 0 or when.earliest != when.latest:
        return when
    if when.text.split()[-1].lower() not in _WEEKDAYS or len(when.text.split()) > 1:
        return when
    ahead = (date.fromisoformat(day) + timedelta(days=7)).isoformat()
    return structs.replace(when, earliest=ahead, latest=ahead)


_DAY = len("2025-04-07")
_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())


def _put_forward(when: When | None, published: str | None) -> When | None:
    """As in "a possible visit in August" lies ahead: where no year is given, it is the August to come."""
    if (
        when is None
        or _side(when, published) >= 0
        or when.latest is None
        or any(text.isdigit() for text in when.text.split())
    ):
        return when
    if len(when.latest) != 7 or any(text.lower() in ("last", "past", "ago") for text in when.text.split()):
        return when
    earliest, latest = (
        None if each is None else f"{int(each[:4]) + 1:04}{each[4:]}" for each in (when.earliest, when.latest)
    )
    return structs.replace(when, earliest=earliest, latest=latest)


def is_expected(setting: Setting, found: Found, held: Certainty, when: When | None, changed: Changed | None) -> bool:
    """Whether the event lies ahead of the publication: by its date if that tells, else by tense and cue."""
    if changed is not None and changed.change == Change.CANCELLED:
        return False
    if changed is not None and when is None:
        return changed.change == Change.POSTPONED
    side = _side(when, setting.published)
    if side > 0 and _lasts_until(setting.part, found, when):
        return False
    if side:
        return side > 0
    if _has_begun(setting, when):
        return False
    if held.ahead:
        return True
    part, word = setting.part, found.word
    if found.verb:
        return _buying_now(part, found) or _present_with_date(part, word, when) or _setting_out(part, found, when)
    return False


def _has_begun(setting: Setting, when: When | None) -> bool:
    """As in "the tunnel, closed since Friday, will reopen on Monday": what is so since a day is so by now."""
    if when is None or when.earliest is None or setting.published is None:
        return False
    told = setting.part.quote((max(0, when.span[0] - len(_SINCE) - 1), when.span[1])).lower().split()
    return _SINCE in told[:2] and first_instant(when.earliest) <= first_instant(setting.published[:10])


_SINCE = "since"
_LEAVING_OFFICE = frozenset(
    {"resign", "step down", "stand down", "step aside", "bow out", "quit", "leave", "retire"}
) | {*("step back", "step away", "walk away", "give up", "vacate", "relinquish", "surrender", "depart", "exit")}
_MOTION = frozenset("come go travel fly sail head return leave depart arrive lead bring join rejoin".split()) | {
    "come back",
    "go back",
    "bring back",
    "take over",
}
_FILLING_POSTS = frozenset(
    {
        "appoint",
        "reappoint",
        "name",
        "hire",
        "rehire",
        "recruit",
        "reinstate",
        "restore",
        "promote",
        "elevate",
        "bring in",
    }
)
_IS = frozenset({"is", "are", "am", "'s", "'m", "'re", "’s", "’m", "’re"})


def _setting_out(part: ParsedPart, found: Found, when: When | None) -> bool:
    """Told in the running text, "she is coming" and "she leaves for Asia" are plans; headlines tell what goes on.

    "He is stepping down" gives notice, and who "is appointing" somebody will have appointed him.
    """
    tag = part.tags[found.word]
    planned = tag == "VBG" and bool(_IS & {*clauses.auxiliaries(part, found.word)})
    scheduled = tag in ("VBZ", "VBP") and part.kind == PartKind.BODY
    if planned and found.trigger.lemma in _LEAVING_OFFICE:
        # Who says so has left the race, and who leaves at once the post.
        return not LEAVING_A_RACE & {*found.trigger.needs} and not _is_at_once(part, found.word)
    if planned and found.trigger.type is EventType.APPOINTMENT and found.trigger.lemma in _FILLING_POSTS:
        return not _is_at_once(part, found.word)
    return found.trigger.lemma in _MOTION and when is None and (planned or scheduled)


def _is_at_once(part: ParsedPart, word: int) -> bool:
    """As in "is leaving parliament with immediate effect", "is stepping down effective immediately"."""
    behind = " ".join(part.words[word + 1 : word + 12]).lower()
    return "with immediate effect" in behind or "effective immediately" in behind or "effective at once" in behind


def _buying_now(part: ParsedPart, found: Found) -> bool:
    """As in "X is buying Y" announces; the purchase is yet to close."""
    progressive = part.tags[found.word] == "VBG" and part.child(found.word, "aux") is not None
    return found.trigger.type == EventType.ECONOMIC and progressive and found.trigger.object == "theme"


def _present_with_date(part: ParsedPart, word: int, when: When | None) -> bool:
    return when is not None and part.tags[word] in ("VBZ", "VBP") and when.floor


def _lasts_until(part: ParsedPart, found: Found, when: When | None) -> bool:
    """As in "has been adjourned until 24 March": done, and the day is that of its end."""
    if when is None or when.earliest is not None or not found.verb or part.tags[found.word] not in ("VBD", "VBN"):
        return False
    told = part.quote((max(0, when.span[0] - _UNTIL), when.span[0])).lower().split() + when.text.lower().split()[:1]
    low = {*clauses.auxiliaries(part, found.word)}
    return bool({"until", "till"} & {*told[-2:]}) and low <= _HELPING


_UNTIL = 8
_HELPING = frozenset({"has", "have", "had", "was", "were", "been", "is", "are", "'s", "’s"})


def _side(when: When | None, published: str | None) -> int:
    """1 where the time lies wholly after the day of publication, -1 where wholly before, 0 where neither is plain."""
    if when is None or published is None:
        return 0
    day, end = first_instant(published[:10]), last_instant(published[:10])
    if when.earliest is not None and first_instant(when.earliest) > end:
        return 1
    if when.earliest is None and when.latest is not None and first_instant(when.latest) > end:
        return 1
    if when.latest is not None and last_instant(when.latest) < day:
        return -1
    return 0


def is_background(setting: Setting, found: Found, when: When | None, changed: Changed | None, reported: bool) -> bool:
    """Whether the event is told as context: long before publication, as an earlier one, or in a look back."""
    part, word = setting.part, found.word
    if (
        _is_earlier(part, word)
        or _happened_before(part, word)
        or _happened_often(part, word)
        or _was_the_date(part, found)
        or (found.trigger.type is EventType.APPOINTMENT and _asked_before(part, word))
    ):
        return True
    if not reported and (_looks_back(part, changed.word) if changed is not None else _planned_before(part, word)):
        return True
    if when is None or when.latest is None or setting.published is None:
        return False
    days = (first_instant(setting.published[:10]) - last_instant(when.latest)).days
    if found.trigger.type is EventType.ECONOMIC and found.trigger.subject == "theme" and _is_a_quarter(when):
        return days >= _RESULT_DAYS
    if len(when.latest) == 7:
        return when.latest < setting.published[:7]
    return days >= (_OLD_SUBORDINATE_DAYS if _is_subordinate(part, word) else _OLD_DAYS)


_RESULT_DAYS = 120
"""Within these days a quarter's result is news."""


def _is_a_quarter(when: When) -> bool:
    """Whether a time is that of a result: a quarter, a month or half a year."""
    if when.earliest is None or when.latest is None:
        return False
    return 27 <= (last_instant(when.latest) - first_instant(when.earliest)).days <= 185


def _looks_back(part: ParsedPart, verb: int) -> bool:
    """As in "had been put off": the past of the past."""
    return clauses.is_verb(part, verb) and "had" in clauses.auxiliaries(part, verb)


def _was_the_date(part: ParsedPart, found: Found) -> bool:
    """Whether a date is told as no longer the one: "the latest target was May 21"."""
    verb = part.heads[found.word]
    if "echo" in found.trigger.needs and found.verb and _looks_back(part, found.word):
        return True  # "had been eyeing Monday"
    return "echo" in found.trigger.needs and part.lemmas[verb] == "be" and part.tags[verb] == "VBD"


def _happened_before(part: ParsedPart, word: int) -> bool:
    """Whether it is told as of old: "has visited before"."""
    perfect = part.tags[word] == "VBN" and {"has", "have", "had"} & set(clauses.auxiliaries(part, word))
    adverbs = {part.lowered[at] for at in part.children[word] if part.deps[at] == "advmod"}
    return bool(perfect) and bool(adverbs & {"before", "previously", "formerly"})


def _happened_often(part: ParsedPart, word: int) -> bool:
    """As in "have met 39 times", "two bailouts in four years": all that there have been, and none of them by itself."""
    if part.tags[word] == "NNS":
        behind = part.text[part.end(word) : part.end(word) + _SOON_BEHIND]
        return part.child(word, "nummod") is not None and _OVER_YEARS.match(behind) is not None
    if part.tags[word] != "VBN" or not {"has", "have", "had"} & set(clauses.auxiliaries(part, word)):
        return False
    after = part.words[word + 1 : word + _COUNT_WITHIN]
    return bool({"times", "twice", "thrice"} & {text.lower() for text in after})


_OVER_YEARS = re.compile(
    r"(?i)(?: [\w’'-]+){0,5}? (?:in|over|within) (?:the )?(?:past |last )?[\w-]+ (?:years|decades|months)\b"
)
_SOON_BEHIND = 80
_COUNT_WITHIN = 8
"""Words behind a verb in which it is told how often."""


def _planned_before(part: ParsedPart, word: int) -> bool:
    """As in "had been set for Tuesday": a plan that no longer stands."""
    verb = part.heads[word]
    if not clauses.is_verb(part, verb) or not _looks_back(part, verb):
        return False
    return part.lemmas[verb] == "be" or (part.deps[word] in ("nsubjpass", "xcomp") and plans(part, verb))


def _asked_before(part: ParsedPart, word: int) -> bool:
    """As in "has signed anew; he had asked the club to let him go": who wanted to go before no longer does."""
    above = part.heads[word]
    above = part.heads[above] if part.lemmas[above] in ("let", "allow") else above
    return part.lemmas[above] in ("ask", "want", "wish") and _looks_back(part, above)


def _is_subordinate(part: ParsedPart, word: int) -> bool:
    head = part.heads[word]
    return part.deps[word] == "pobj" and part.lowered[head] in _SUBORDINATING


def earlier_time(setting: Setting, word: int) -> TimeExpression | None:
    """As in "their first meeting in four years": the time that tells of the one before."""
    part = setting.part
    if not any(part.lowered[at] in _COUNTED for at in part.children[word]):
        return None
    last = part.sentences[part.sentence_of[word]][1]
    for time in setting.times_in(word, min(last, word + 14)):
        words = words_at(part, time.span)
        if not words or not word < words[0] or time.earliest is None:
            continue
        opener = {part.lowered[words[0]], part.lowered[words[0] - 1]} & {"in", "for"}
        since = any(part.lowered[at] == "since" for at in range(word + 1, words[0] + 1))
        ahead = any(part.lowered[at] in _AHEAD for at in words)
        if since or (opener and time.type == "DURATION" and not ahead):
            return time
    return None


_AHEAD = frozenset({"coming", "next", "following"})
"""What tells of times to come: "their first meeting, in the coming weeks"."""
