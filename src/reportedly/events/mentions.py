"""From triggers to event mentions: one part at a time, with roles, place, time and what each source holds of it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from reportedly.events import endorsements
from reportedly.events.certainty.factuality import certainty
from reportedly.events.certainty.judgements import acted, judge
from reportedly.events.certainty.scale import CERTAIN, POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.certainty.under_verbs import decides_on
from reportedly.events.changes import Changed, find_change
from reportedly.events.conditions import governor
from reportedly.events.deals import is_of_signing, not_yet_done, of_closing
from reportedly.events.documents import not_of_the_decision, unfinished
from reportedly.events.drafts import Draft, Setting
from reportedly.events.intentions import (
    LEAVING_A_RACE,
    decided,
    intends_himself,
    left_the_race,
    only_tried,
    race_left,
    resolved,
    scheduled,
    short_of_orbit,
)
from reportedly.events.lexicon import Found, word_class
from reportedly.events.past_changes import is_past_change
from reportedly.events.plain_acts import find_plain_acts, leads
from reportedly.events.roles.participants import find_participants
from reportedly.events.roles.travellers import is_being_made
from reportedly.events.statements import is_aside
from reportedly.events.supports import supports
from reportedly.events.syntax import clauses
from reportedly.events.syntax.signs import no_before
from reportedly.events.timing.anchoring import Anchors, anchor, words_at
from reportedly.events.timing.when import earlier_time, find_when, is_background, is_expected
from reportedly.events.triggers import date_sayings, governing_verb, telling_triggers
from reportedly.model.document import ParsedPart
from reportedly.model.statement import (
    ARTICLE,
    Act,
    Attribution,
    AttributionKind,
    Basis,
    Change,
    EventMention,
    EventType,
    Factuality,
    Judgement,
    Participant,
    TimeExpression,
    When,
)

_DEALS = frozenset({EventType.AGREEMENT, EventType.ECONOMIC})
_NARROW = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT})


def read_part(setting: Setting) -> list[Draft]:
    """Give the drafts of all event mentions of one part, in the order of the text."""
    told, anchors = telling_triggers(setting)
    return [draft for each in told for draft in _draft(setting, each, anchors)]


def read_plain_acts(setting: Setting, typed: Sequence[Draft], said: Sequence[Attribution]) -> list[Draft]:
    """Give the drafts of the acts of a part that none of its `typed` mentions tells."""
    triggers = [draft.found for draft in typed]
    acts = find_plain_acts(setting.part, triggers, said)
    if not acts:
        return []
    anchors = anchor(setting.part, [*triggers, *acts], setting.times, setting.places)
    date_sayings(setting, [each for each in acts if each.trigger.lemma in endorsements.ACTS], anchors)
    drafts = [draft for each in acts for draft in _draft(setting, each, anchors)]
    return [draft for draft in drafts if any(map(_is_of_a_name, draft.mention.participants)) or _leads(setting, draft)]


def _leads(setting: Setting, draft: Draft) -> bool:
    """Whether a headline or lead tells it of somebody, named or not."""
    return leads(setting.part, draft.found.word) and bool(draft.mention.participants)


def _is_of_a_name(participant: Participant) -> bool:
    """Whether one who takes part is known by name, or described by one: "the northern leg of the Sund Link"."""
    return participant.entity is not None or any(word[:1].isupper() for word in participant.name.split()[1:])


def _draft(setting: Setting, found: Found, anchors: Anchors) -> list[Draft]:
    part, word = setting.part, found.word
    told_by = setting.sayings.chain(part.kind, part.starts[word])
    if is_aside(part, word, told_by):
        told_by = ()
    inside = told_by[0].content.spans if told_by else ()
    reported = bool(told_by) and told_by[0].kind != AttributionKind.DIRECT and _past_cue(told_by[0])
    stated = _scrubbed(found, find_change(part, word))
    changed = _effective(part, stated, () if _takes_back(told_by) else inside, reported)
    if changed is not None and _takes_back(told_by):
        told_by = (structs.replace(told_by[0], act=Act.STATE), *told_by[1:])
    held = _as_worded(part, found, changed, told_by, reported)
    if stated is not None and changed is None and not held.positive and _is_no_plan(part, stated.word):
        held = held._replace(level=UNKNOWN)
    earlier = earlier_time(setting, word)
    when = not_of_the_decision(part, found, find_when(setting, found, anchors, changed, inside, earlier, held))
    when = when if changed is not None else of_closing(part, found, when, held, setting.published)
    if when is not None and not held.positive and _before(part, when):
        held = held._replace(positive=True, ahead=True, level=min(held.level, PROBABLE))
        when = structs.replace(when, earliest=when.earliest or when.latest, latest=None, floor=True)
    expected = is_expected(setting, found, held, when, changed)
    if not expected and only_tried(part, found, changed):
        held = held._replace(level=UNKNOWN)
    people = _speakers(find_participants(part, found), told_by, found.trigger.type == EventType.PROTEST)
    held = _unless_any(held, people)
    mention = EventMention(
        id="",
        type=found.trigger.type,
        part=part.kind,
        text=part.quote(part.span(found.first, found.last)),
        span=part.span(found.first, found.last),
        participants=people,
        places=tuple(anchors.places.get(word, ())),
        when=when,
        as_of=told_by[0].as_of if told_by else None,
        expected=expected,
        background=is_background(setting, found, when, changed, reported)
        or _once_before(part, found)
        or (changed is not None and is_past_change(setting, word, changed.word, anchors.times.get(word, ()))),
        factuality=judge(part, word if changed is None else changed.word, held, told_by),
        change=None if changed is None else changed.change,
        setting_denied=_setting_denied(part, found, held, told_by),
        act=found.trigger.lemma if "act" in found.trigger.needs else None,
    )
    bare = when is None and changed is None and _only_refers(part, found, held)
    definite = not found.verb and _is_definite(part, word) and not _names_others(setting, word)
    drafts = [Draft(mention, found, held, bare, definite, is_of_signing(part, found))]
    if (race := race_left(part, found, mention.factuality)) is not None:
        drafts.append(Draft(_candidacy_ended(part, mention, race), found, held, False))
    if earlier is not None:
        drafts.append(Draft(_earlier_mention(setting, mention, earlier), found, Certainty(), False))
    return drafts


def _as_worded(
    part: ParsedPart, found: Found, changed: Changed | None, told_by: Sequence[Attribution], reported: bool
) -> Certainty:
    """How certain the words leave an event, or the change of it, before its time is known and sources are weighed."""
    inside = told_by[0].content.spans if told_by else ()
    held = certainty(part, found.word if changed is None else changed.word, inside, reported)
    if changed is not None and changed.unused:
        held = Certainty(evident=True)
    if (
        told_by
        and held.positive
        and held.level == POSSIBLE
        and intends_himself(part, found.word, told_by[0].source.entity)
    ):
        held = held._replace(level=PROBABLE, ahead=True)
    if told_by and told_by[0].act in (Act.DEMAND, Act.PROPOSE) and not held.evident:
        held = held._replace(ahead=True)
    if "invited" in found.trigger.needs:  # who accepts an invitation has not come yet
        held = held._replace(
            ahead=True, level=held.level if "absent" in found.trigger.needs else min(held.level, PROBABLE)
        )
    if "absent" in found.trigger.needs:
        held = held._replace(positive=not held.positive, evident=True)
        held = held._replace(level=CERTAIN) if decides_on(part, found.word) and held.level else held
    held = held if changed is not None else not_yet_done(part, found, _being_made(part, found, held))
    if LEAVING_A_RACE & {*found.trigger.needs} and (deciding := decided(part, found.word)) is not None:
        held = left_the_race(held, certainty(part, deciding, inside, reported))
    if found.trigger.type == EventType.LAUNCH:
        held = scheduled(part, found, short_of_orbit(part, found, held))
    if found.trigger.type == EventType.PUBLICATION and changed is None:
        held = unfinished(part, found, held)
    if found.trigger.type == EventType.PROTEST and changed is None:
        held = resolved(part, found, held, bool(told_by) and told_by[0].act == Act.DENY)
    return held


def _being_made(part: ParsedPart, found: Found, held: Certainty) -> Certainty:
    """A visit on which something has been done has been made, whatever became of that."""
    return (
        Certainty(evident=True) if found.trigger.type is EventType.VISIT and is_being_made(part, found.word) else held
    )


def _unless_any(held: Certainty, people: Sequence[Participant]) -> Certainty:
    """Nothing is told of a bill in particular by "any bill passed"."""
    anything = held.positive and any(each.name.lower().startswith("any ") for each in people)
    return held._replace(level=UNKNOWN) if anything else held


def _once_before(part: ParsedPart, found: Found) -> bool:
    """As in "when she was named to the lower court, she was confirmed": a post taken up on an occasion now past."""
    if found.trigger.type is not EventType.APPOINTMENT or not found.verb:
        return False
    clauses_below = [at for at in part.children[found.word] if part.deps[at] == "advcl"]
    return any(
        part.tags[at] in ("VBD", "VBN") and any(part.words[under].lower() == "when" for under in part.children[at])
        for at in clauses_below
    )


def _takes_back(told_by: Sequence[Attribution]) -> bool:
    """As in "withdrew its offer": the word by which something is taken back stands outside of what is."""
    return bool(told_by) and told_by[0].act is Act.RETRACT


def _before(part: ParsedPart, when: When) -> bool:
    """As in "will not come before September", "not until at least May": what is denied is that it is earlier."""
    words = words_at(part, when.span)
    around = [part.words[at].lower() for at in range(max(0, words[0] - 3), words[0] + 1)] if words else []
    while len(around) > 1 and around[-2] in ("at", "least", "the", "earliest", "late", "early"):
        del around[-2]
    return bool({"before", "until", "till"} & {*around[-2:]})


_OURS = frozenset({"we", "us", "our"})
_FIRST_PERSON = frozenset({"i", "we", "us", "me", "our", "my"})
_OF_THINGS = frozenset({"it", "its"})
_THIRD_PERSON = frozenset({"it", "he", "she", "they", "its", "his", "her", "their"})


def _only_refers(part: ParsedPart, found: Found, held: Certainty) -> bool:
    """Whether a noun only points to an event: "the visit", "her planned visit", but not "a visit is planned"."""
    if found.verb or _happening(part, found.word) or _carried_out(part, found.word):
        return False
    if part.tags[found.word] == "JJ" and part.deps[found.word] in ("acomp", "oprd", "ccomp", "xcomp"):
        return False  # "is dead", "declared Roe dead"
    if found.trigger.type in (EventType.MEETING, EventType.CALL) and _came_before(part, found.word):
        return False
    if "resulting" in found.trigger.needs:
        return False  # "reported a loss"
    first_told = any(part.words[at].lower() == "a" for at in part.children[found.word])
    if found.trigger.type == EventType.PROTEST and first_told:
        return False  # "to authorise a strike"
    return not held.evident or (held.given and held.positive)


def _came_before(part: ParsedPart, noun: int) -> bool:
    """As in "praised him after a meeting", "following talks": what others have since followed has been."""
    prep = part.heads[noun]
    verb = part.heads[prep]
    after = part.deps[noun] == "pobj" and part.words[prep].lower() in ("after", "following")
    return after and part.tags[verb] == "VBD"


_CARRYING_OUT = frozenset(
    "close complete finalise finalize consummate proceed go press push make table submit launch lodge work".split()
)


def _carried_out(part: ParsedPart, word: int) -> bool:
    """As in "offered to close the deal", "would go through with the purchase": what is to be done is told."""
    verb = governing_verb(part, word)
    if verb is None and part.deps[word] == "pobj" and part.words[part.heads[word]].lower() == "with":
        verb = part.heads[part.heads[word]]
    return verb is not None and part.lemmas[verb] in _CARRYING_OUT


def _speakers(
    people: tuple[Participant, ...], told_by: Sequence[Attribution], striking: bool = False
) -> tuple[Participant, ...]:
    """As in "A announced that it will buy B", "we will meet, A said": a pronoun nothing explains is the source.

    Whose leader says that "we" will strike, strikes.

    Who stands before a colon in a headline only tells it: "Northwire: A to buy B".
    """
    pronouns = _FIRST_PERSON if told_by and told_by[0].kind == AttributionKind.DIRECT else _THIRD_PERSON
    if told_by and told_by[0].source.basis is Basis.PERSON:
        pronouns -= _OF_THINGS
    in_headline = bool(told_by) and told_by[0].cue.text == ":"
    pronouns |= _FIRST_PERSON if in_headline else frozenset()  # "Roe: I will resign"
    source = told_by[0].source.entity if told_by else None
    ours = told_by[0].source.affiliation if told_by and striking else None
    named = [
        structs.replace(each, entity=(ours if each.name.lower() in _OURS else None) or source)
        if each.entity is None and each.name.lower() in pronouns
        else each
        for each in people
        if source is None or not in_headline or each.entity != source or each.name.lower() in _FIRST_PERSON
    ]
    return tuple(each for each in named if each.entity is not None or each.name.lower() not in ("it", "its"))


def _is_definite(part: ParsedPart, word: int) -> bool:
    return any(
        part.words[at].lower() in ("the", "this", "that") for at in part.children[word] if part.deps[at] == "det"
    )


def _names_others(setting: Setting, word: int) -> bool:
    """Whether a noun has a name before it that is no place or day: "the Norvik-Berg talks" are not those just told."""
    part = setting.part
    opener = next((at for at in part.children[word] if part.deps[at] == "det"), word)
    named = [at for at in range(opener, word) if part.tags[at].startswith("NNP")]
    if not named:
        return False
    first, last = part.span(opener, word)
    spans = [*(time.span for time in setting.times), *(place.span for place in setting.places)]
    told = {at for span in spans if span[0] < last and first < span[1] for at in words_at(part, span)}
    return any(at not in told for at in named)


def _past_cue(attribution: Attribution) -> bool:
    return not attribution.cue.text.lower().endswith(("s", "ing")) or attribution.cue.text.lower().startswith(
        "according"
    )


def _scrubbed(found: Found, changed: Changed | None) -> Changed | None:
    """An attempt at a launch that is called off is a launch put off; only deals "end" before they are done."""
    if changed is not None and changed.deals_only and found.trigger.type not in _DEALS:
        return None
    if changed is not None and changed.strikes_only and found.trigger.type != EventType.PROTEST:
        return None
    if changed is not None and changed.launches_only and found.trigger.type != EventType.LAUNCH:
        return None
    if changed is not None and changed.releases_only and found.trigger.type != EventType.PUBLICATION:
        return None
    if changed is None or found.trigger.type != EventType.LAUNCH or changed.change != Change.CANCELLED:
        return changed
    return structs.replace(changed, change=Change.POSTPONED)


def _effective(
    part: ParsedPart, changed: Changed | None, inside: Sequence[tuple[int, int]], reported: bool
) -> Changed | None:
    """A change of plan counts where it is said to be so; one that is only possible or denied is none."""
    if changed is None:
        return None
    if inside and not any(start <= part.starts[changed.word] < end for start, end in inside):
        return None
    planned = part.tags[changed.word] == "VB"  # "no plans to cancel the visit", and not "a visit cancelled"
    if (part.deps[changed.word] in ("amod", "acl") and not planned) or changed.unused:
        return changed
    held = certainty(part, changed.word, inside, reported)
    return changed if held.value in (Factuality.CERTAIN, Factuality.PROBABLE) else None


def _is_no_plan(part: ParsedPart, verb: int) -> bool:
    """As in "has no plans to put the visit off": that denies the change of plan, and not the visit."""
    return part.tags[verb] == "VB" and part.deps[verb] == "acl" and no_before(part, part.heads[verb])


def _candidacy_ended(part: ParsedPart, mention: EventMention, race: int) -> EventMention:
    """Who leaves a race calls off his candidacy, of which the race tells."""
    span = part.span(race, race + 1)
    return structs.replace(mention, text=part.quote(span), span=span, change=Change.CANCELLED)


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


_DONE = frozenset(
    {"complete", "done", "over", "official", "final", "under", "underway", "likely", "possible", "due", "subject"}
)
"""What is said of a happening itself, where other adjectives judge it."""


def _happening(part: ParsedPart, word: int) -> bool:
    """Whether the verb over a noun says that it took place: "held talks", "the attack killed three"."""
    if part.deps[word] == "attr" and part.lemmas[part.heads[word]] == "be":
        return True
    if governor(part, word) is not None:
        return True
    verb = governing_verb(part, word)
    if verb is None or part.tags[verb] not in ("VBD", "VBN", "VBZ", "VBP"):
        return False
    judged = part.child(verb, "acomp") if part.lemmas[verb] == "be" else None
    if judged is not None and part.words[judged].lower() not in _DONE:
        return False  # "this acquisition is attractive"
    argument = "o" if part.deps[word] in ("dobj", "nsubjpass") else "s"
    affects = part.deps[word] == "nsubj" and part.lemmas[verb] in word_class("affecting")
    return affects or supports(part, verb, argument)


def _setting_denied(part: ParsedPart, found: Found, held: Certainty, told_by: Sequence[Attribution]) -> bool:
    """A denial that only touches the place or occasion: "no meeting at the forum", "will not meet elsewhere"."""
    if found.trigger.type not in _NARROW:
        return False
    value = acted(held, told_by[0]) if told_by else held.value
    refused = value.score < 0 or any(each.act in (Act.DENY, Act.REJECT) for each in told_by)
    if refused and any(part.words[at].lower() in ("elsewhere", "else") for at in _adverbs(part, found.word)):
        return True
    if value.score >= 0:
        return False
    for prep, noun in clauses.prepositions(part, found.word):
        mention = part.mention_at.get(noun)
        named = mention is not None and mention.kind in ("place", "state", "event")
        if prep in ("in", "at", "on", "during", "near") and (named or part.lemmas[noun] in word_class("happenings")):
            return True
    return False


def _adverbs(part: ParsedPart, word: int) -> list[int]:
    beside = [at for at in part.children[word] if part.deps[at] in ("advmod", "npadvmod")]
    return [at for each in beside for at in (each, *part.children[each])]


def article_value(mention: EventMention) -> Factuality:
    """What the page itself holds of the event."""
    return next((each.value for each in mention.factuality if each.by == ARTICLE), Factuality.UNCOMMITTED)
