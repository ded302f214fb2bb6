"""From triggers to event mentions: one part at a time, with roles, place, time and what each source holds of it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct, structs

from reportedly.events import clauses
from reportedly.events.anchoring import (
    Anchors,
    Occasion,
    anchor,
    choose_when,
    new_date,
    occasion_phrase,
    words_at,
)
from reportedly.events.changes import Changed, find_change
from reportedly.events.factuality import Certainty, acted, certainty, judge, plans
from reportedly.events.participants import find_participants, supports
from reportedly.events.statements import chain, is_aside
from reportedly.events.types import Found, find_triggers, word_class
from reportedly.model.document import ParsedPart
from reportedly.model.statement import (
    ARTICLE,
    Attribution,
    AttributionKind,
    Change,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
    Place,
    TimeExpression,
    When,
)
from reportedly.model.when import first_instant, last_instant

_NARROW = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT})
_EARLIER = frozenset("earlier previous prior past last former recent aborted ill-fated historic".split())
_COUNTED = frozenset("first second third fourth fifth last only".split())
_SUBORDINATING = frozenset("following after since despite before".split())
_ABSORBED_BY = frozenset({EventType.OTHER})
_OLD_DAYS = 7
_OLD_SUBORDINATE_DAYS = 2


class Draft(Struct):
    """A mention in the making, with what later steps ask of it."""

    mention: EventMention
    found: Found
    held: Certainty
    """What the words leave, before sources are weighed."""
    bare: bool
    """A noun that only refers to the event: no word says whether it happened or will."""
    definite: bool = False
    """A noun with "the", "this" or "that": the event was told before."""


class Setting(Struct, frozen=True):
    """What the mentions of one part are read against: its times and places, the statements, the day of publication."""

    part: ParsedPart
    times: tuple[TimeExpression, ...]
    places: tuple[Place, ...]
    attributions: tuple[Attribution, ...]
    published: str | None


def read_part(setting: Setting) -> list[Draft]:
    """Give the drafts of all event mentions of one part, in the order of the text."""
    part = setting.part
    found = _absorbed(part, find_triggers(part))
    anchors = anchor(part, found, setting.times, setting.places)
    drafts: list[Draft] = []
    for each in found:
        if _told(setting, each, anchors):
            drafts += _draft(setting, each, anchors)
    return drafts


def _absorbed(part: ParsedPart, found: list[Found]) -> list[Found]:
    """Keep one trigger where a verb and its noun name the same event: "sign a pact", "arrived on a visit", "hold talks"."""
    verbs = {each.word: each for each in found if each.verb}
    dropped: set[int] = set()
    for each in found:
        if each.verb:
            continue
        verb = _governing_verb(part, each.word)
        if verb is None or verb not in verbs:
            continue
        above = verbs[verb].trigger
        if above.type == EventType.OTHER:
            dropped.add(verb if _carries_own(part, each, verb) else each.word)
        elif above.type == each.trigger.type or "object" in " ".join(above.needs):
            dropped.add(each.word)
    return [each for each in found if each.word not in dropped]


def _governing_verb(part: ParsedPart, word: int) -> int | None:
    head, dep = part.heads[word], part.deps[word]
    if dep in ("dobj", "nsubj", "nsubjpass") and clauses.is_verb(part, head):
        return head
    if dep == "pobj" and part.words[head].lower() in ("on", "for", "in", "to") and clauses.is_verb(part, part.heads[head]):
        return part.heads[head]
    return None


def _carries_own(part: ParsedPart, noun: Found, verb: int) -> bool:
    """A happening verb gives way to its noun, but not where somebody only attends or opens a gathering of others."""
    if part.lemmas[verb] in ("attend", "address", "chair", "join", "open", "inaugurate"):
        if part.deps[noun.word] in ("nsubj", "nsubjpass") or noun.trigger.type != EventType.MEETING:
            return True
        return any(prep in ("with", "between") for prep, _ in clauses.prepositions(part, noun.word))
    return part.deps[noun.word] != "pobj"


def _told(setting: Setting, found: Found, anchors: Anchors) -> bool:
    """Whether the surroundings meet what a row of the lexicon still asks for."""
    part, word = setting.part, found.word
    for need in found.pending:
        match need:
            case "place" | "place-object":
                met = word in anchors.places or _names_goal(part, word, need)
            case "echo":
                met = True
            case "timed":
                met = word in anchors.times
            case "dated":
                met = word in anchors.times or word in anchors.places
            case "change":
                met = find_change(part, word) is not None
            case "governed":
                met = _is_governed(part, word)
            case "people":
                met = bool(find_participants(part, found))
            case _:
                met = _is_eventive(part, found) or word in anchors.times
        if not met:
            return False
    if found.trigger.type == EventType.OTHER and found.verb and part.deps[word] != "ROOT":
        return word in anchors.times or word in anchors.places
    return True


def _names_goal(part: ParsedPart, word: int, need: str) -> bool:
    """A goal that the gazetteer does not know still is one: "arrived at the Palmer Institute"."""
    if need == "place-object":
        goal = part.child(word, "dobj")
        mention = None if goal is None else part.mention_at.get(goal)
        return mention is not None and mention.kind in ("place", "state")
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("to", "in", "at", "for", "into")]
    mentions = [part.mention_at[noun] for noun in goals if noun in part.mention_at]
    return any(mention.kind in ("place", "state") for mention in mentions)


def _is_governed(part: ParsedPart, word: int) -> bool:
    head = part.heads[word]
    return part.deps[word] in ("dobj", "nsubjpass") and clauses.is_verb(part, head) and supports(part, head, "o")


def _is_eventive(part: ParsedPart, found: Found) -> bool:
    """Whether a noun that may also be a mere thing is told as a happening: held, struck, called off, between two sides."""
    word = found.word
    head, dep = part.heads[word], part.deps[word]
    if dep in ("dobj", "nsubjpass", "attr") and clauses.is_verb(part, head) and supports(part, head, "o"):
        return True
    if dep in ("nsubj", "nsubjpass") and clauses.is_verb(part, head) and supports(part, head, "s"):
        return True
    if find_change(part, word) is not None:
        return True
    return any(prep in ("between", "with", "by", "on", "against") for prep, _ in clauses.prepositions(part, word)) and bool(
        find_participants(part, found)
    )


def _draft(setting: Setting, found: Found, anchors: Anchors) -> list[Draft]:
    part, word = setting.part, found.word
    told_by = chain(setting.attributions, part.kind, part.starts[word])
    if is_aside(part, word, told_by):
        told_by = ()
    inside = told_by[0].content.spans if told_by else ()
    reported = bool(told_by) and told_by[0].kind != AttributionKind.DIRECT and _past_cue(told_by[0])
    changed = _effective(part, _scrubbed(found, find_change(part, word)), inside, reported)
    held = certainty(part, word if changed is None else changed.word, inside, reported)
    earlier = _earlier_time(setting, word)
    when = _when(setting, found, anchors, changed, inside, earlier, held)
    mention = EventMention(
        id="",
        type=found.trigger.type,
        part=part.kind,
        text=part.quote(part.span(found.first, found.last)),
        span=part.span(found.first, found.last),
        participants=_speakers(find_participants(part, found), told_by),
        places=tuple(anchors.places.get(word, ())),
        when=when,
        as_of=told_by[0].as_of if told_by else None,
        expected=_expected(setting, found, held, when, changed),
        background=_background(setting, word, when, changed),
        factuality=judge(part, word if changed is None else changed.word, held, told_by),
        change=None if changed is None else changed.change,
        setting_denied=_setting_denied(part, found, held, told_by),
    )
    bare = not found.verb and not held.evident and when is None and changed is None and not _happening(part, word)
    drafts = [Draft(mention, found, held, bare, not found.verb and _is_definite(part, word))]
    if earlier is not None:
        drafts.append(Draft(_earlier_mention(setting, mention, earlier), found, Certainty(), False))
    return drafts


_FIRST_PERSON = frozenset({"i", "we", "us", "me", "our", "my"})
_THIRD_PERSON = frozenset({"it", "he", "she", "they", "its", "his", "her", "their"})


def _speakers(people: tuple[Participant, ...], told_by: Sequence[Attribution]) -> tuple[Participant, ...]:
    """"A announced that it will buy B", "we will meet, A said": the pronoun that nothing nearer explains is the source."""
    pronouns = _FIRST_PERSON if told_by and told_by[0].kind == AttributionKind.DIRECT else _THIRD_PERSON
    named = []
    for each in people:
        if each.entity is None and told_by and each.name.lower() in pronouns and told_by[0].source.entity is not None:
            each = structs.replace(each, entity=told_by[0].source.entity)
        if each.entity is not None or each.name.lower() not in ("it", "its"):
            named.append(each)
    return tuple(named)


def _is_definite(part: ParsedPart, word: int) -> bool:
    return any(part.words[at].lower() in ("the", "this", "that") for at in part.children[word] if part.deps[at] == "det")


def _past_cue(attribution: Attribution) -> bool:
    return not attribution.cue.text.lower().endswith(("s", "ing")) or attribution.cue.text.lower().startswith("according")


def _scrubbed(found: Found, changed: Changed | None) -> Changed | None:
    """An attempt at a launch that is called off is a launch put off."""
    if changed is None or found.trigger.type != EventType.LAUNCH or changed.change != Change.CANCELLED:
        return changed
    return structs.replace(changed, change=Change.POSTPONED)


def _effective(part: ParsedPart, changed: Changed | None, inside: Sequence[tuple[int, int]], reported: bool) -> Changed | None:
    """A change of plan counts where it is said to be so; one that is only possible or denied is none."""
    if changed is None:
        return None
    if inside and not any(start <= part.starts[changed.word] < end for start, end in inside):
        return None
    if part.deps[changed.word] in ("amod", "acl"):
        return changed
    held = certainty(part, changed.word, inside, reported)
    return changed if held.value in (Factuality.CERTAIN, Factuality.PROBABLE) else None


def _when(
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
        first, last = part.sentences[part.sentence_of[found.word]]
        nearby = [time for time in setting.times if part.starts[first] <= time.span[0] < part.end(last - 1)]
        return new_date(part, [time for time in nearby if time.span[0] > part.starts[min(changed.word, found.word)]])
    when = choose_when(part, times, inside)
    if _is_earlier(part, found.word):
        return _put_back(when, setting.published)
    return _put_forward(when, setting.published) if held.ahead and not found.verb else when


def _is_earlier(part: ParsedPart, word: int) -> bool:
    return any(part.words[at].lower() in _EARLIER for at in part.children[word] if part.deps[at] == "amod")


def _put_back(when: When | None, published: str | None) -> When | None:
    """"an earlier visit in April" cannot lie ahead: where no year is given, it is the April before."""
    if _side(when, published) <= 0 or when is None or any(text.isdigit() and len(text) == 4 for text in when.text.split()):
        return when
    earliest, latest = (None if each is None else f"{int(each[:4]) - 1:04}{each[4:]}" for each in (when.earliest, when.latest))
    return structs.replace(when, earliest=earliest, latest=latest)


def _put_forward(when: When | None, published: str | None) -> When | None:
    """"a possible visit in August" lies ahead: where no year is given, it is the August to come."""
    if when is None or _side(when, published) >= 0 or when.latest is None or any(text.isdigit() for text in when.text.split()):
        return when
    if len(when.latest) != 7 or any(text.lower() in ("last", "past", "ago") for text in when.text.split()):
        return when
    earliest, latest = (None if each is None else f"{int(each[:4]) + 1:04}{each[4:]}" for each in (when.earliest, when.latest))
    return structs.replace(when, earliest=earliest, latest=latest)


def _expected(setting: Setting, found: Found, held: Certainty, when: When | None, changed: Changed | None) -> bool:
    """Whether the event lies ahead of the publication: by its date if that tells, else by tense and cue."""
    if changed is not None and changed.change == Change.CANCELLED:
        return False
    if changed is not None and when is None:
        return changed.change == Change.POSTPONED
    side = _side(when, setting.published)
    if side:
        return side > 0
    if held.ahead:
        return True
    part, word = setting.part, found.word
    if found.verb:
        return _buying_now(part, found) or _present_with_date(part, word, when)
    return False


def _buying_now(part: ParsedPart, found: Found) -> bool:
    """"X is buying Y" announces; the purchase is yet to close."""
    progressive = part.tags[found.word] == "VBG" and part.child(found.word, "aux") is not None
    return found.trigger.type == EventType.ECONOMIC and progressive and found.trigger.object == "theme"


def _present_with_date(part: ParsedPart, word: int, when: When | None) -> bool:
    return when is not None and part.tags[word] in ("VBZ", "VBP") and when.floor


def _side(when: When | None, published: str | None) -> int:
    """1 where the time lies wholly after the day of publication, -1 where it lies wholly before, 0 where neither is plain."""
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


def _background(setting: Setting, word: int, when: When | None, changed: Changed | None) -> bool:
    """Whether the event is told as context: long before publication, as an earlier one, or in a look back."""
    part = setting.part
    if _is_earlier(part, word):
        return True
    if changed is not None and _looks_back(part, changed.word):
        return True
    if changed is None and (_planned_before(part, word) or _looks_back(part, part.heads[word]) and part.lemmas[part.heads[word]] == "be"):
        return True
    if when is None or when.latest is None or setting.published is None:
        return False
    days = (first_instant(setting.published[:10]) - last_instant(when.latest)).days
    if len(when.latest) == 7:
        return when.latest < setting.published[:7]
    return days >= (_OLD_SUBORDINATE_DAYS if _is_subordinate(part, word) else _OLD_DAYS)


def _looks_back(part: ParsedPart, verb: int) -> bool:
    """"had been put off": the past of the past."""
    return clauses.is_verb(part, verb) and "had" in clauses.auxiliaries(part, verb)


def _planned_before(part: ParsedPart, word: int) -> bool:
    """"had been set for Tuesday": a plan that no longer stands."""
    verb = part.heads[word]
    planned = part.deps[word] in ("nsubjpass", "xcomp") and clauses.is_verb(part, verb)
    return planned and plans(part, verb) and _looks_back(part, verb)


def _is_subordinate(part: ParsedPart, word: int) -> bool:
    head = part.heads[word]
    return part.deps[word] == "pobj" and part.words[head].lower() in _SUBORDINATING


def _earlier_time(setting: Setting, word: int) -> TimeExpression | None:
    """"their first meeting in four years": the time that tells of the one before."""
    part = setting.part
    if not any(part.words[at].lower() in _COUNTED for at in part.children[word]):
        return None
    first, last = part.sentences[part.sentence_of[word]]
    for time in setting.times:
        words = words_at(part, time.span)
        if not words or not word < words[0] < min(last, word + 14) or time.earliest is None:
            continue
        opener = {part.words[words[0]].lower(), part.words[words[0] - 1].lower()} & {"in", "for"}
        since = any(part.words[at].lower() == "since" for at in range(word + 1, words[0] + 1))
        if since or (opener and time.type == "DURATION"):
            return time
    return None


def _earlier_mention(setting: Setting, mention: EventMention, time: TimeExpression) -> EventMention:
    part = setting.part
    words = words_at(part, time.span)
    opens = ("in", "since", "for")
    first = next((at for at in range(words[0], words[0] - 8, -1) if part.words[at].lower() in opens), words[0])
    span = part.span(first, words[-1] + 1)
    text = part.quote(span)
    own = tuple(Judgement(each.by, Factuality.CERTAIN, 3) for each in mention.factuality[:1])
    later = tuple(Judgement(each.by, Factuality.UNCOMMITTED, 0) for each in mention.factuality[1:])
    return structs.replace(
        mention,
        text=text,
        span=span,
        when=When(text, time.earliest, time.latest or time.earliest, span),
        places=(),
        expected=False,
        background=True,
        factuality=own + later,
        change=None,
        setting_denied=False,
    )


def _happening(part: ParsedPart, word: int) -> bool:
    """Whether the verb over a noun says that it took place: "held talks", "the attack killed three"."""
    verb = _governing_verb(part, word)
    if verb is None or part.tags[verb] not in ("VBD", "VBN", "VBZ", "VBP"):
        return False
    argument = "o" if part.deps[word] == "dobj" else "s"
    return supports(part, verb, argument) or part.tags[verb] == "VBD"


def _setting_denied(part: ParsedPart, found: Found, held: Certainty, told_by: Sequence[Attribution]) -> bool:
    """A denial that only touches the place or occasion: "no meeting at the forum"."""
    if found.trigger.type not in _NARROW:
        return False
    value = acted(held, told_by[0]) if told_by else held.value
    if value.score >= 0:
        return False
    for prep, noun in clauses.prepositions(part, found.word):
        mention = part.mention_at.get(noun)
        named = mention is not None and mention.kind in ("place", "state", "event")
        if prep in ("in", "at", "on", "during", "near") and (named or part.lemmas[noun] in word_class("happenings")):
            return True
    return False


def occasions(drafts: Sequence[Draft]) -> list[Occasion]:
    """Give the named events whose beginning and end the page tells, for "during the fair"."""
    known: dict[str, Occasion] = {}
    for draft in drafts:
        mention = draft.mention
        theme = _theme(mention)
        if mention.type != EventType.OTHER or theme is None or mention.when is None:
            continue
        noun = theme.name.split()[-1].lower()
        before = known.get(noun) or Occasion(None, noun, None, None)
        entity = theme.entity if isinstance(theme.entity, str) else before.entity
        known[noun] = _bounds(draft, mention.when, structs.replace(before, entity=entity))
    return [each for each in known.values() if each.earliest or each.latest]


def _theme(mention: EventMention) -> Participant | None:
    return next((each for each in mention.participants if each.role == "theme"), None)


_STARTS = frozenset("begin start commence kick open inaugurate launch".split())
_ENDS = frozenset("end conclude close finish wrap run last".split())


def _bounds(draft: Draft, when: When, occasion: Occasion) -> Occasion:
    verb = draft.found.trigger.lemma.split()[0]
    if verb in _STARTS and when.earliest and occasion.earliest is None:
        return structs.replace(occasion, earliest=when.earliest)
    if verb in _ENDS and when.latest and occasion.latest is None:
        return structs.replace(occasion, latest=when.latest)
    return occasion


def on_occasion(part: ParsedPart, draft: Draft, known: Sequence[Occasion]) -> Draft:
    """Give a draft without a time the days of the occasion it is tied to."""
    mention = draft.mention
    if mention.when is not None or mention.change is not None or not known:
        return draft
    when = occasion_phrase(part, draft.found.word, known)
    return draft if when is None else Draft(structs.replace(mention, when=when), draft.found, draft.held, draft.bare, draft.definite)


def article_value(mention: EventMention) -> Factuality:
    """What the page itself holds of the event."""
    return next((each.value for each in mention.factuality if each.by == ARTICLE), Factuality.UNCOMMITTED)
