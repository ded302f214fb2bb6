"""How certain the words leave an event, or a change of its plan, before its time is known and sources are weighed."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import structs

from reportedly.events.certainty.factuality import certainty
from reportedly.events.certainty.judgements import acted
from reportedly.events.certainty.scale import CERTAIN, POSSIBLE, PROBABLE, UNKNOWN, Certainty
from reportedly.events.certainty.under_verbs import decides_on
from reportedly.events.certainty.words import effect_of
from reportedly.events.changed import Changed
from reportedly.events.court_stops import may_be_stopped
from reportedly.events.deals import not_yet_done
from reportedly.events.documents import unfinished
from reportedly.events.intentions import (
    LEAVING_A_RACE,
    as_a_wish,
    decided,
    intends_himself,
    is_appointed,
    left_the_race,
    resolved,
    scheduled,
    short_of_orbit,
)
from reportedly.events.lexicon import BILLS, Found, word_class
from reportedly.events.liftoffs import is_launch_that_failed
from reportedly.events.needs.insolvencies import is_saved_from
from reportedly.events.needs.moves import moved_by
from reportedly.events.needs.squads import is_of_a_club
from reportedly.events.pointing import is_definite
from reportedly.events.roles.travellers import is_being_made
from reportedly.events.syntax import clauses, negation
from reportedly.events.syntax.signs import condition_beside, is_conditional, is_past, no_before
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Attribution, Change, EventType, Factuality, Participant

PLANNED = frozenset(
    {
        EventType.VISIT,
        EventType.MEETING,
        EventType.CALL,
        EventType.AGREEMENT,
        EventType.VOTE,
        EventType.LAUNCH,
        EventType.ECONOMIC,
        EventType.DEPLOYMENT,
        EventType.AID,
    }
)
"""What is planned before it is: of these a bare noun says nothing of whether they come."""
_DEALS = frozenset({EventType.AGREEMENT, EventType.ECONOMIC})
_NARROW = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT})


def as_worded(
    part: ParsedPart, found: Found, changed: Changed | None, told_by: Sequence[Attribution], reported: bool
) -> Certainty:
    """How certain the words leave an event, or the change of it, before its time is known and sources are weighed."""
    inside = told_by[0].content.spans if told_by else ()
    moving = None if changed is not None else moved_by(part, found)
    telling = changed.word if changed is not None else found.word if moving is None else moving
    held = (
        _as_told(part, found, telling, told_by, reported)
        if changed is None
        else certainty(part, telling, inside, reported)
    )
    if moving is not None and held.level > UNKNOWN:
        held = held._replace(ahead=True, evident=True)  # what is moved to another town will be held there
    if changed is not None:
        held = _of_the_change(part, changed, held)
        held = held._replace(level=CERTAIN, positive=True) if had_to_be(part, changed.word) else held
    if (
        told_by
        and held.positive
        and held.level == POSSIBLE
        and intends_himself(part, found.word, told_by[0].source.entity)
    ):
        held = held._replace(level=PROBABLE, ahead=True)
    if told_by and told_by[0].act in _OF_WHAT_IS_AHEAD and not held.evident:
        held = held._replace(ahead=True)
    if "invited" in found.trigger.needs:  # who accepts an invitation has not come yet
        held = held._replace(
            ahead=True, level=held.level if "absent" in found.trigger.needs else min(held.level, PROBABLE)
        )
    held = as_a_wish(part, found, told_by, held)
    if "firm-failure" in found.trigger.needs and is_saved_from(part, found.word):
        held = held._replace(positive=False, evident=True)
    if "absent" in found.trigger.needs:
        held = held._replace(positive=not held.positive, evident=True)
        held = held._replace(level=CERTAIN) if decides_on(part, found.word) and held.level else held
    held = _as_ruled(part, found, told_by, held)
    held = held if changed is not None else not_yet_done(part, found, _being_made(part, found, held))
    if LEAVING_A_RACE & {*found.trigger.needs} and (deciding := decided(part, found.word)) is not None:
        held = left_the_race(held, certainty(part, deciding, inside, reported))
    if found.trigger.type == EventType.LAUNCH:
        held = _of_a_launch(part, found, changed, held)
    if found.trigger.type == EventType.PUBLICATION and changed is None:
        held = unfinished(part, found, held)
    if found.trigger.type == EventType.PROTEST and changed is None:
        held = resolved(part, found, held, bool(told_by) and told_by[0].act == Act.DENY)
    return held


def _as_ruled(part: ParsedPart, found: Found, told_by: Sequence[Attribution], held: Certainty) -> Certainty:
    """As in "must stay in prison, a court ruled", "ordered that she be freed": a court's word is done."""
    if found.trigger.type is not EventType.COURT or not told_by:
        return held
    if "must" not in clauses.auxiliaries(part, found.word) and told_by[0].cue.text[:5].casefold() != "order":
        return held
    words = {word.casefold() for word in told_by[0].source.text.split()}
    if words.isdisjoint(word_class("courts") | {"judges", "courts"}):
        return held
    return held._replace(level=CERTAIN, ahead=True, evident=True)


def _as_told(part: ParsedPart, found: Found, telling: int, told_by: Sequence[Attribution], reported: bool) -> Certainty:
    """How certain the words of the innermost source leave an event, with the verb by which it makes it known."""
    held = certainty(part, telling, told_by[0].content.spans if told_by else (), reported)
    if found.trigger.type in PLANNED and held.level > UNKNOWN and _is_made_known(part, telling):
        return held._replace(level=min(PROBABLE, held.level), ahead=True, evident=True)
    if not told_by or held.evident:
        return held
    held = _as_wanted(part, telling, told_by[0], held, reported)
    return held if held.evident else _as_announced(part, found, told_by[0], held, reported)


_OF_WHAT_IS_AHEAD = frozenset({Act.DEMAND, Act.PROPOSE, Act.PROMISE, Act.THREATEN})


def _is_made_known(part: ParsedPart, noun: int) -> bool:
    """As in "a visit has been announced": it is known to be planned."""
    verb = part.heads[noun]
    return (
        part.deps[noun] == "nsubjpass"
        and part.lemmas[verb] in ("announce", "confirm", "unveil")
        and not is_definite(part, noun)
        and not negation.is_negated(part, verb)
    )


def _as_announced(part: ParsedPart, found: Found, said: Attribution, held: Certainty, reported: bool) -> Certainty:
    """As in "announced a visit", "ruled out a merger": what becomes of it only the verb says that tells it.

    Of what is done by being declared, such as a resignation, the announcement is no mere plan.
    """
    noun, planned = found.word, found.trigger.type in PLANNED
    at = part.heads[noun] if part.deps[noun] == "pobj" else noun
    verb = part.heads[at]
    effect = effect_of(part, verb, at) if part.deps[at] in ("dobj", "prep") else None
    if effect is None or not any(start <= part.starts[verb] < end for start, end in said.cue.spans):
        return held
    troops = found.trigger.type is EventType.DEPLOYMENT
    if part.lemmas[verb] == "confirm" and planned and (troops or not is_definite(part, noun)):
        return held._replace(level=PROBABLE, ahead=True, evident=True)
    if effect[0] is Factuality.CERTAIN or (effect[0] is Factuality.PROBABLE and not planned):
        return held
    told = (part.starts[min(verb, noun)], part.starts[max(verb, noun)] + 1)
    return certainty(part, noun, (*said.content.spans, told), reported)


_CLIMBED = 4


def _as_wanted(part: ParsedPart, word: int, said: Attribution, held: Certainty, reported: bool) -> Certainty:
    """As in "nurses plan to walk out", "are considering going on strike": the verb that tells it bounds it."""
    at = word
    for _ in range(_CLIMBED):
        verb = part.heads[at]
        if part.deps[at] == "xcomp" and any(start <= part.starts[verb] < end for start, end in said.cue.spans):
            effect = effect_of(part, verb, at)
            bounds = effect is not None and 0 < effect[0].score < Factuality.CERTAIN.score
            if not bounds or negation.is_negated(part, verb):
                return held  # who refuses to do it denies it, by what he says
            told = (part.starts[min(verb, word)], part.starts[max(verb, word)] + 1)
            return certainty(part, word, (*said.content.spans, told), reported)
        if part.deps[at] not in ("pobj", "prep", "dobj"):
            return held
        at = verb
    return held


def _of_a_launch(part: ParsedPart, found: Found, changed: Changed | None, held: Certainty) -> Certainty:
    """That one failed is no denial of it, and a day named for one is a plan."""
    held = scheduled(part, found, short_of_orbit(part, found, held))
    if changed is None and is_appointed(part, found):
        return held._replace(level=PROBABLE, ahead=True, positive=True)
    return Certainty(evident=True) if not held.positive and is_launch_that_failed(part, found.word) else held


def _of_the_change(part: ParsedPart, changed: Changed, held: Certainty) -> Certainty:
    """A plan changed by being left unused is changed; so is one by the mere decision to."""
    if changed.unused or changed.off_its_day:
        return Certainty(evident=True)
    if held.positive and held.level > UNKNOWN and _is_resolved(part, changed.word):
        return held._replace(level=CERTAIN, evident=True)
    return held


_RESOLVING = frozenset({"decide", "agree", "opt", "choose", "elect", "resolve"})


def _is_resolved(part: ParsedPart, verb: int) -> bool:
    """As in "has decided to call off the talks": who changes his plan has only to make up his mind."""
    return decides_on(part, verb) and part.lemmas[part.heads[verb]] in _RESOLVING


def _being_made(part: ParsedPart, found: Found, held: Certainty) -> Certainty:
    """A visit on which something has been done has been made, whatever became of that."""
    return (
        Certainty(evident=True) if found.trigger.type is EventType.VISIT and is_being_made(part, found.word) else held
    )


_OF_ALL = frozenset({"each", "every", "any", "per"})


def unless_any(part: ParsedPart, found: Found, held: Certainty, people: Sequence[Participant]) -> Certainty:
    """Nothing is told of one in particular by "any bill passed" or "each launch costs 4 billion"."""
    anything = held.positive and any(each.name.lower().startswith("any ") for each in people)
    near = (found.word - 1, *(at for at in part.children[found.word] if part.deps[at] == "det"))
    beside = {part.lowered[at] for at in near if at >= 0}
    general = bool(beside & (_OF_ALL if held.positive else _OF_ALL - {"any"}))  # "did not plan any layoffs"
    return held._replace(level=UNKNOWN) if anything or general else held


def takes_back(told_by: Sequence[Attribution]) -> bool:
    """As in "withdrew its offer": the word by which something is taken back stands outside of what is."""
    return bool(told_by) and told_by[0].act is Act.RETRACT


def past_cue(part: ParsedPart, attribution: Attribution) -> bool:
    """Whether something is said to have been said: "said", "according to"; so does "ended the talk, saying"."""
    cue = attribution.cue
    at = next((at for at, start in enumerate(part.starts) if cue.spans and start == cue.spans[0][0]), None)
    if at is not None and part.tags[at] == "VBG" and part.deps[at] in ("advcl", "acl"):
        return part.tags[part.heads[at]] == "VBD"
    if at is not None and part.tags[at] == "NNS" and part.tags[part.heads[at]] == "VBD":
        return True  # "denied reports that she had agreed to go"
    return not attribution.cue.text.lower().endswith(("s", "ing")) or attribution.cue.text.lower().startswith(
        "according"
    )


def scrubbed(found: Found, changed: Changed | None) -> Changed | None:
    """An attempt at a launch that is called off is a launch put off; only deals "end" before they are done."""
    bill = found.trigger.lemma in BILLS
    if (
        changed is not None
        and changed.deals_only
        and found.trigger.type not in _DEALS
        and not (is_of_a_club(found) or bill)
    ):
        return None
    if changed is not None and changed.by_court and not may_be_stopped(found):
        return None
    if changed is not None and changed.strikes_only and found.trigger.type != EventType.PROTEST and not bill:
        return None
    if changed is not None and changed.launches_only and found.trigger.type != EventType.LAUNCH:
        return None
    if changed is not None and changed.releases_only and found.trigger.type != EventType.PUBLICATION:
        return None
    if any("ware" in need for need in found.trigger.needs) and found.trigger.lemma != "launch":
        return changed  # a book or a phone whose release is called off does not come out
    if changed is None or found.trigger.type != EventType.LAUNCH or changed.change != Change.CANCELLED:
        return changed
    return structs.replace(changed, change=Change.POSTPONED)


def effective(
    part: ParsedPart, changed: Changed | None, inside: Sequence[tuple[int, int]], reported: bool
) -> Changed | None:
    """A change of plan counts where it is said to be so; one that is only possible or denied is none."""
    if changed is None:
        return None
    if inside and not any(start <= part.starts[changed.word] < end for start, end in inside):
        return None
    planned = part.tags[changed.word] == "VB"  # "no plans to cancel the visit", and not "a visit cancelled"
    if (part.deps[changed.word] in ("amod", "acl") and not planned) or changed.unused or changed.off_its_day:
        undone = part.deps[changed.word] == "acl" and not certainty(part, changed.word, inside, reported).positive
        return None if undone else changed  # "struck down the order freezing it"
    held = certainty(part, changed.word, inside, reported)
    if had_to_be(part, changed.word):
        return changed
    if not is_past(part, changed.word) and (is_conditional(part, changed.word) or condition_beside(part, changed.word)):
        return None  # "will be put off if it rains", "unless the wind drops"
    if changed.came_to_nothing:
        return changed if held.value in (Factuality.CERTAINLY_NOT, Factuality.PROBABLY_NOT) else None
    return changed if held.value in (Factuality.CERTAIN, Factuality.PROBABLE) else None


def had_to_be(part: ParsedPart, verb: int) -> bool:
    """Whether a change was forced on somebody, who has made it: "had to put off her visit", "was forced to cancel"."""
    above = part.heads[verb]
    forced = part.deps[verb] == "xcomp" and part.lemmas[above] in _FORCING and is_past(part, above)
    return forced and not negation.is_negated(part, above) and not negation.is_negated(part, verb)


_FORCING = frozenset({"have", "force", "oblige", "compel"})


def standing(part: ParsedPart, changed: Changed, held: Certainty) -> Certainty:
    """Who says that his plan is not called off or put off denies that, and not what he plans: he stands by it.

    As in "will never give up the launch", "the visit has not been cancelled". That there are "no plans to put it off"
    leaves it as it was.
    """
    if held.positive or held.level is UNKNOWN or changed.change is Change.REINSTATED:
        return held
    if (
        part.tags[changed.word] == "VB"
        and part.deps[changed.word] == "acl"
        and no_before(part, part.heads[changed.word])
    ):
        return held._replace(level=UNKNOWN)
    return Certainty(level=PROBABLE, ahead=True, evident=True)


def setting_denied(part: ParsedPart, found: Found, held: Certainty, told_by: Sequence[Attribution]) -> bool:
    """A denial that only touches the place or occasion: "no meeting at the forum", "will not meet elsewhere"."""
    if moved_by(part, found) is not None:
        return not held.positive or any(each.act in (Act.DENY, Act.REJECT) for each in told_by)
    if found.trigger.type not in _NARROW:
        return False
    value = acted(held, told_by[0]) if told_by else held.value
    refused = value.score < 0 or any(each.act in (Act.DENY, Act.REJECT) for each in told_by)
    if refused and any(part.lowered[at] in ("elsewhere", "else") for at in _adverbs(part, found.word)):
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
