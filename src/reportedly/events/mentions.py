"""From triggers to event mentions: one part at a time, with roles, place, time and what each source holds of it."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from reportedly.events import endorsements
from reportedly.events.certainty.judgements import judge, who_says_no
from reportedly.events.certainty.parts import only_the_doer_denied
from reportedly.events.certainty.scale import POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.certainty.words import effects
from reportedly.events.changed import Changed
from reportedly.events.changes import find_change
from reportedly.events.deals import is_of_signing, of_closing
from reportedly.events.documents import not_of_the_decision
from reportedly.events.drafts import Draft, Setting
from reportedly.events.intentions import only_tried, race_left
from reportedly.events.itineraries import by_state
from reportedly.events.lexicon import BILLS, Found, word_class
from reportedly.events.outsiders import of_its_sides
from reportedly.events.past_changes import is_past_change
from reportedly.events.phases import find_phase, is_yet_to_end
from reportedly.events.plain_acts import find_plain_acts, leads
from reportedly.events.pointing import is_definite, is_said_again, names_others, only_refers
from reportedly.events.roles.participants import find_participants
from reportedly.events.roles.rejecters import with_who_rejects
from reportedly.events.statements import is_aside
from reportedly.events.syntax import clauses
from reportedly.events.timing.anchoring import Anchors, anchor, words_at
from reportedly.events.timing.in_force import in_force_from
from reportedly.events.timing.when import earlier_time, find_when, is_background, is_expected
from reportedly.events.triggers import date_sayings, is_eventive, telling_triggers
from reportedly.events.worded import (
    as_worded,
    effective,
    past_cue,
    scrubbed,
    setting_denied,
    standing,
    takes_back,
    unless_any,
)
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
    PartKind,
    Phase,
    Place,
    TimeExpression,
    When,
)


def read_part(setting: Setting) -> list[Draft]:
    """Give the drafts of all event mentions of one part, in the order of the text."""
    told, anchors = telling_triggers(setting)
    told = [each for each in told if not is_said_again(setting.part, each, told)]
    drafts = [
        draft for each in told for own in by_state(setting, each, anchors) for draft in _draft(setting, each, own)
    ]
    return [draft for draft in drafts if setting.asked or not _is_only_a_kind(setting.part, draft)]


_LASTING = frozenset({EventType.PROTEST, EventType.DISASTER, EventType.ATTACK})
"""What goes on until it ends."""
_TALKED_OF = frozenset({EventType.MEETING, EventType.AGREEMENT})
_GRANTED = frozenset({"ratification", "approval", "extradition", "deportation", "handover"})
"""What a body has still to grant is spoken of without an article: "to ensure ratification"."""


def _is_only_a_kind(part: ParsedPart, draft: Draft) -> bool:
    """As in "to prevent assault", "after mass shootings": of nobody, nowhere and at no time, it is no one event.

    What is held, called off or there is one ("talks began"), and what has a name beside it ("anti-Roe marches"); in a
    headline nouns stand bare.
    """
    mention, found = draft.mention, draft.found
    if found.verb or part.kind is PartKind.TITLE or part.tags[found.word] not in ("NN", "NNS"):
        return False
    if mention.participants or mention.places or mention.when or mention.change:
        return False
    if mention.type in _TALKED_OF or found.trigger.lemma in _GRANTED:
        return False
    head = found.word
    while part.deps[head] == "conj":
        head = part.heads[head]  # "there is no fire or explosion"
    beside, opener = part.children[head], part.sentences[part.sentence_of[head]][0]
    bare = all(part.deps[at] not in ("poss", "det", "nummod") for at in beside)
    named = any(opener < at < head and part.words[at][:1].isupper() for at in beside)
    return bare and not named and not is_eventive(part, structs.replace(found, word=head))


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
    reported = bool(told_by) and told_by[0].kind != AttributionKind.DIRECT and past_cue(part, told_by[0])
    stated = of_its_sides(part, found, scrubbed(found, find_change(part, word)))
    if stated is not None and (stated.by_court or stated.undone) and _is_told_by(part, stated.word, told_by):
        told_by = told_by[1:]  # "the court quashed the directive to close it": that it has done, whatever it is read as
    inside = told_by[0].content.spans if told_by else ()
    changed, held, told_by = _with_change(part, found, stated, told_by, inside, reported)
    earlier = earlier_time(setting, word)
    on_until_then = found.trigger.type in _LASTING and not found.verb and is_yet_to_end(part, word)
    held = Certainty() if on_until_then else held
    of_the_plan = changed is not None and changed.behind and changed.change is Change.CANCELLED
    moved = None if of_the_plan else changed
    when = not_of_the_decision(part, found, find_when(setting, found, anchors, moved, inside, earlier, held))
    when = None if changed is not None and changed.undone else when
    when = when if changed is not None else of_closing(part, found, when, held, setting.published)
    if not held.positive and not _is_promised(told_by):
        held, when = _only_until_then(part, word, held, when)
    later = in_force_from(setting, found, held) if changed is None else None
    when = when if later is None else later
    given_up = changed is None and _is_given_up(part, found, held)
    held = held._replace(positive=True) if given_up else held
    expected = later is not None or (not on_until_then and is_expected(setting, found, held, when, changed))
    if not expected and only_tried(part, found, changed):
        held = held._replace(level=UNKNOWN)
    people = _speakers(find_participants(part, found), told_by, found.trigger.type)
    held = unless_any(part, found, held, people)
    judged = judge(part, word if changed is None else changed.word, held, told_by)
    people = with_who_rejects(people, found, told_by, judged)
    ahead = expected and when is not None and when.earliest is not None
    planned = () if ahead else anchors.times.get(word, ())  # what is moved to a day ahead was not planned long ago
    mention = EventMention(
        id="",
        type=found.trigger.type,
        part=part.kind,
        text=part.quote(part.span(found.first, found.last)),
        span=part.span(found.first, found.last),
        participants=people,
        places=tuple(place for place in anchors.places.get(word, ()) if not _is_elsewhere(part, found, place)),
        when=when,
        as_of=told_by[0].as_of if told_by else None,
        expected=expected,
        background=is_background(setting, found, when, changed, reported)
        or _once_before(part, found)
        or (changed is not None and is_past_change(setting, word, changed.word, planned)),
        factuality=only_the_doer_denied(found.trigger.type, part, word, judged),
        change=Change.CANCELLED if given_up else None if changed is None else changed.change,
        setting_denied=setting_denied(part, found, held, told_by),
        act=found.trigger.lemma if "act" in found.trigger.needs else None,
        phase=Phase.GOING_ON if on_until_then else None if expected else find_phase(part, word),
    )
    bare = when is None and changed is None and only_refers(part, found, held)
    definite = not found.verb and is_definite(part, word) and not names_others(setting, word)
    drafts = [Draft(mention, found, held, bare, definite, is_of_signing(part, found))]
    if (race := race_left(part, found, mention.factuality)) is not None:
        drafts.append(Draft(_candidacy_ended(part, mention, race), found, held, False))
    if earlier is not None:
        drafts.append(Draft(_earlier_mention(setting, mention, earlier), found, Certainty(), False))
    return drafts


def _is_told_by(part: ParsedPart, verb: int, told_by: Sequence[Attribution]) -> bool:
    """Whether a verb is what says that somebody tells it."""
    return bool(told_by) and any(start <= part.starts[verb] < end for start, end in told_by[0].cue.spans)


def _with_change(
    part: ParsedPart,
    found: Found,
    stated: Changed | None,
    told_by: tuple[Attribution, ...],
    inside: Sequence[tuple[int, int]],
    reported: bool,
) -> tuple[Changed | None, Certainty, tuple[Attribution, ...]]:
    """Give what of a change that is `stated` holds, how certain the thing is by it, and by whom that is told.

    Who takes a thing back tells of its change. Who refuses a change, or denies it, tells that the plan stands.
    """
    if stated is not None and stated.off_its_day and _puts_nothing_off(part, found, stated):
        stated = None
    if found.trigger.lemma in BILLS and part.deps[found.word] == "pobj":
        stated = None  # "two crimes were dropped from the bill"
    changed = effective(part, stated, () if takes_back(told_by) else inside, reported)
    if changed is not None and takes_back(told_by):
        told_by = (structs.replace(told_by[0], act=Act.STATE), *told_by[1:])
    held = as_worded(part, found, changed, told_by, reported)
    if changed is not None and changed.change is not Change.REINSTATED:
        refused = who_says_no(part, changed.word, held, told_by)
        if refused is not None:
            told_by = (structs.replace(told_by[refused], act=Act.STATE), *told_by[refused + 1 :])
            changed, held = None, held._replace(positive=False)
    if stated is not None and changed is None:
        held = standing(part, stated, held)
    if changed is None and found.trigger.lemma in BILLS:
        held = held._replace(level=UNKNOWN)  # who wants it scrapped has passed none
    return changed, held, told_by


def _puts_nothing_off(part: ParsedPart, found: Found, stated: Changed) -> bool:
    """As in "will not take part in Saturday's talks", "the chance that they will not vote on Sunday is growing"."""
    effect = effects().get((part.lemmas[part.heads[stated.word]], "n"))
    chance = part.deps[stated.word] in ("acl", "relcl", "ccomp") and effect is not None
    return chance or "of-talks" in found.trigger.needs


def _only_until_then(part: ParsedPart, word: int, held: Certainty, when: When | None) -> tuple[Certainty, When | None]:
    """What will not be before a day or another event may be after it: "will not meet before May"."""
    if when is not None and _before(part, when):
        held = held._replace(positive=True, ahead=True, level=min(held.level, PROBABLE))
        return held, structs.replace(when, earliest=when.earliest or when.latest, latest=None, floor=True)
    if held.ahead and _before_an_event(part, word):
        return held._replace(positive=True, level=min(held.level, POSSIBLE)), when
    return held, when


def _is_elsewhere(part: ParsedPart, found: Found, place: Place) -> bool:
    """As in "in Turku instead of Bergen", and "the strike ends in a Turku hotel": where it is not held."""
    verb = part.heads[found.word]
    ends = found.trigger.type is EventType.PROTEST and part.lemmas[verb] in ("end", "finish", "conclude")
    if ends and part.deps[found.word] in clauses.SUBJECTS and part.starts[verb] < place.span[0]:
        return True
    before = part.text[max(0, place.span[0] - 20) : place.span[0]].lower().split()
    before = before[:-1] if before[-1:] == ["in"] else before
    return before[-2:] in (["instead", "of"], ["rather", "than"])


def _once_before(part: ParsedPart, found: Found) -> bool:
    """As in "when she was named to the lower court, she was confirmed": a post taken up on an occasion now past."""
    if found.trigger.type is not EventType.APPOINTMENT or not found.verb:
        return False
    clauses_below = [at for at in part.children[found.word] if part.deps[at] == "advcl"]
    return any(
        part.tags[at] in ("VBD", "VBN") and any(part.lowered[under] == "when" for under in part.children[at])
        for at in clauses_below
    )


def _before(part: ParsedPart, when: When) -> bool:
    """As in "will not come before September", "not until at least May": what is denied is that it is earlier."""
    words = words_at(part, when.span)
    around = [part.lowered[at] for at in range(max(0, words[0] - 3), words[0] + 1)] if words else []
    while len(around) > 1 and around[-2] in ("at", "least", "the", "earliest", "late", "early"):
        del around[-2]
    return bool({"before", "until", "till"} & {*around[-2:]})


def _is_given_up(part: ParsedPart, found: Found, held: Certainty) -> bool:
    """As in "will no longer travel to Peru": what is not to come any more was to come before."""
    if held.positive or not held.ahead or not found.verb or found.trigger.type not in _PLANS:
        return False
    at = found.word
    return any(part.lowered[child] == "longer" for child in part.children[at]) and "no" in (
        word.lower() for word in part.words[max(0, at - 3) : at]
    )


_PLANS = frozenset(
    {EventType.VISIT, EventType.MEETING, EventType.CALL, EventType.LAUNCH, EventType.PUBLICATION, EventType.ECONOMIC}
)


def _before_an_event(part: ParsedPart, word: int) -> bool:
    """As in "will not visit it before the election": whether it comes after that is left open."""
    return any(
        part.lowered[at] == "before" and "," not in part.words[word:at] and part.child(at, "npadvmod") is None
        for at in part.children[word]
        if part.deps[at] == "prep" and part.child(at, "pobj") is not None
    )


_OURS = frozenset({"we", "us", "our"})
_FIRST_PERSON = frozenset({"i", "we", "us", "me", "our", "my"})
_OF_THINGS = frozenset({"it", "its"})
_THIRD_PERSON = frozenset({"it", "he", "she", "they", "its", "his", "her", "their"})


def _speakers(
    people: tuple[Participant, ...], told_by: Sequence[Attribution], of: EventType = EventType.OTHER
) -> tuple[Participant, ...]:
    """As in "A announced that it will buy B", "we will meet, A said": a pronoun nothing explains is the source.

    Whose leader says that "we" will strike, strikes.

    Who stands before a colon in a headline only tells it: "Northwire: A to buy B". What is launched says nothing.
    """
    pronouns = _FIRST_PERSON if told_by and told_by[0].kind == AttributionKind.DIRECT else _THIRD_PERSON
    if told_by and told_by[0].source.basis is Basis.PERSON:
        pronouns -= _OF_THINGS
    in_headline = bool(told_by) and told_by[0].cue.text == ":"
    pronouns |= _FIRST_PERSON if in_headline else frozenset()  # "Roe: I will resign"
    source = told_by[0].source.entity if told_by else None
    ours = told_by[0].source.affiliation if told_by and of is EventType.PROTEST else None
    body = source if told_by and told_by[0].source.basis in _OF_BODIES and of is EventType.APPOINTMENT else None
    people = tuple(structs.replace(each, entity=body) if body and _is_own_body(each) else each for each in people)
    named = [
        structs.replace(each, entity=(ours if each.name.lower() in _OURS else None) or source)
        if each.entity is None
        and each.name.lower() in pronouns
        and not (of is EventType.LAUNCH and each.role == "theme" and each.name.lower() in _OF_THINGS)
        else each
        for each in people
        if source is None or not in_headline or each.entity != source or each.name.lower() in _FIRST_PERSON
    ]
    return tuple(each for each in named if each.entity is not None or each.name.lower() not in ("it", "its"))


_OF_BODIES = frozenset({Basis.ORGANISATION, Basis.OUTLET})


def _is_own_body(each: Participant) -> bool:
    """As in "Norvik denied that she is leaving the channel": the body that says so speaks of itself."""
    article, _, noun = each.name.lower().partition(" ")
    return each.entity is None and each.role == "agent" and article == "the" and noun in word_class("employers")


def _candidacy_ended(part: ParsedPart, mention: EventMention, race: int) -> EventMention:
    """Who leaves a race calls off his candidacy, of which the race tells."""
    span = part.span(race, race + 1)
    return structs.replace(mention, text=part.quote(span), span=span, change=Change.CANCELLED)


def _is_promised(told_by: Sequence[Attribution]) -> bool:
    """Whether it is promised: who vows not to do a thing before May does not say that he will in May."""
    return bool(told_by) and told_by[0].act is Act.PROMISE


def _earlier_mention(setting: Setting, mention: EventMention, time: TimeExpression) -> EventMention:
    part = setting.part
    words = words_at(part, time.span)
    opens = ("in", "since", "for")
    first = next((at for at in range(words[0], words[0] - 8, -1) if part.lowered[at] in opens), words[0])
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
        phase=None,
    )


def article_value(mention: EventMention) -> Factuality:
    """What the page itself holds of the event."""
    return next((each.value for each in mention.factuality if each.by == ARTICLE), Factuality.UNCOMMITTED)
