"""Which triggers of a part tell of a happening: one for a verb and its noun, where the surroundings meet its row."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events.certainty.motions import is_put_forward
from reportedly.events.certainty.words import is_report
from reportedly.events.changed import Changed
from reportedly.events.changes import find_change
from reportedly.events.conditions import put_there
from reportedly.events.drafts import Setting
from reportedly.events.intentions import is_of_a_flight
from reportedly.events.lexicon import Found, Trigger, word_class
from reportedly.events.liftoffs import is_what_it_is_called, lifted_before
from reportedly.events.matching import find_triggers
from reportedly.events.needs.candidacies import RACING, office_below, race_below
from reportedly.events.provisions import lays_down
from reportedly.events.roles.participants import find_participants
from reportedly.events.roles.without_agreement import is_ended_without
from reportedly.events.stays import find_stays
from reportedly.events.supports import supports
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments, round_of
from reportedly.events.syntax.nearness import nearness
from reportedly.events.syntax.signs import rather_than
from reportedly.events.timing.anchoring import Anchors, anchor
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType

_UNDERTAKING = frozenset({"agree", "accept", "approve"})
_IN_FORCE = frozenset({"ceasefire", "cease-fire", "truce", "armistice", "halt", "pause", "lull", "cessation"})
"""What happens when it comes into force, not when it is agreed to."""
_GATHERINGS = frozenset({"summit", "meeting", "conference", "forum", "talk", "congress", "session"})

_HANDING_OVER = frozenset({"extradition", "deportation", "handover"})
"""What one body allows or orders and others carry out."""

_OBJECT_NEEDS = frozenset({"object", "object-named", "people-object", "gathering", *RACING})
"""Needs by which a row calls for what is done to something, or the gathering one goes to."""


def telling_triggers(setting: Setting) -> tuple[list[Found], Anchors]:
    """Give the triggers of a part that tell of a happening, in the order of the text, and what is tied to them."""
    part, triggers = setting.part, find_triggers(setting.part, setting.asked)
    told, anchors = _told_of(setting, _absorbed(part, triggers))
    if setting.asked:
        return [each for each in told if "asked" in each.trigger.needs], anchors
    mute = _mute(part, triggers, told)
    if not mute:
        return told, anchors
    return _told_of(setting, _absorbed(part, [each for each in triggers if each.word not in mute]))


def _told_of(setting: Setting, found: Sequence[Found]) -> tuple[list[Found], Anchors]:
    """The triggers whose surroundings tell of a happening, each with the row that they meet."""
    anchors = anchor(setting.part, found, setting.times, setting.places)
    date_sayings(setting, found, anchors)
    rows = (next((row for row in (each, *each.instead) if _told(setting, row, anchors)), None) for each in found)
    return [row for row in rows if row], anchors


def date_sayings(setting: Setting, found: Sequence[Found], anchors: Anchors) -> None:
    """As in "the court ruled on Monday that": where the saying is what happens, its day is that of both."""
    verbs = {each.word for each in found if each.verb}
    for time, cue in setting.spoken:
        for word in cue & verbs:
            anchors.times.setdefault(word, []).append(time)


def _mute(part: ParsedPart, triggers: Sequence[Found], told: Sequence[Found]) -> set[int]:
    """Nouns a happening verb gave way to that tell of nothing by themselves: "the festival will take place"."""
    heard = {each.word for each in told}
    happening = {each.word for each in triggers if each.verb and each.trigger.type == EventType.OTHER}
    return {
        each.word
        for each in triggers
        if not each.verb and each.word not in heard and governing_verb(part, each.word) in happening - heard
    }


def _absorbed(part: ParsedPart, found: list[Found]) -> list[Found]:
    """Keep one trigger where a verb and its noun name one event: "sign a pact", "arrived on a visit"."""
    verbs = {each.word: each for each in found if each.verb}
    dropped: set[int] = set()
    for each in found:
        if each.verb:
            continue
        verb = governing_verb(part, each.word)
        if verb is None or verb not in verbs:
            racing = (at for at, one in verbs.items() if RACING & {*one.trigger.needs})
            if any(each.word in (*race_below(part, at), *office_below(part, at)) for at in racing):
                dropped.add(each.word)  # "dropped out of the race"
            continue
        above = verbs[verb].trigger
        if above.lemma in _UNDERTAKING and each.trigger.lemma in _IN_FORCE:
            dropped.add(verb)
        elif {"echo", "ordering"} & {*above.needs} or (above.type == EventType.LAW and is_put_forward(part, each.word)):
            # "is targeting May 15 for the launch", "ordered his release"; to approve a nomination is to confirm one
            dropped.add(verb)
        elif above.type == EventType.OTHER:
            # To contain a wildfire is told of it, and not that it burns.
            own = "object:blazes" not in above.needs and _carries_own(part, each, verb)
            dropped.add(verb if own else each.word)
        elif _only_allows(above, each.trigger) or (part.deps[each.word] == "pobj" and _is_of_captives(each.trigger)):
            continue
        elif above.type == each.trigger.type or not _OBJECT_NEEDS.isdisjoint(
            need.partition(":")[0] for need in above.needs
        ):
            dropped.add(each.word)
    agreed = {each.word for each in found if each.trigger.lemma == "agree" and part.child(each.word, "xcomp") in verbs}
    return [each for each in found if each.word not in dropped | agreed or "asked" in each.trigger.needs]


def _is_of_captives(row: Trigger) -> bool:
    """As in "was freed in a prisoner swap": that is an exchange of two, beside what befalls him."""
    return row.type is EventType.AGREEMENT and bool({"near:captives", "about:captives:1"} & {*row.needs})


def _only_allows(above: Trigger, below: Trigger) -> bool:
    """Whether one body allows or bars by a verb what others do: to authorise a strike is not to strike.

    Nor is to approve a release to release, to clear an extradition to extradite, to block a merger to merge.
    """
    allowed = above.type is EventType.LAW and below.type in (EventType.PROTEST, EventType.PUBLICATION)
    handed_over = above.type in (EventType.LAW, EventType.COURT) and below.lemma in _HANDING_OVER
    return allowed or handed_over or "object:mergers" in above.needs


def governing_verb(part: ParsedPart, word: int) -> int | None:
    """Give the verb that a noun is subject or object of, or hangs on by "on", "for", "in", "to" or "into"."""
    word = round_of(part, word)
    head, dep = part.heads[word], part.deps[word]
    if dep in ("dobj", "nsubj", "nsubjpass") and clauses.is_verb(part, head):
        return head
    if (
        dep == "pobj"
        and part.lowered[head] in ("on", "for", "in", "to", "into")
        and clauses.is_verb(part, part.heads[head])
    ):
        return part.heads[head]
    return None


def _carries_own(part: ParsedPart, noun: Found, verb: int) -> bool:
    """A happening verb gives way to its noun, but not where somebody only attends or opens a gathering of others."""
    if part.lemmas[verb] in ("attend", "address", "chair", "join", "open", "inaugurate"):
        if part.deps[noun.word] in ("nsubj", "nsubjpass") or noun.trigger.type != EventType.MEETING:
            return True
        return any(prep in ("with", "between") for prep, _ in clauses.prepositions(part, noun.word))
    return part.deps[round_of(part, noun.word)] != "pobj"


def _told(setting: Setting, found: Found, anchors: Anchors) -> bool:
    """Whether the surroundings meet what a row of the lexicon still asks for."""
    part, word = setting.part, found.word
    if found.trigger.type == EventType.LAUNCH and _is_clock(part, found):
        return False
    if found.trigger.type == EventType.LAUNCH and (_names_a_pad(part, found) or rather_than(part, word)):
        return False
    if found.trigger.type == EventType.LAUNCH and is_what_it_is_called(part, word):
        return False
    if found.trigger.lemma in ("target", "eye", "aim") and not is_of_a_flight(part, word):
        return False
    if found.trigger.lemma == "protest" and _is_bare(part, found):
        return False
    if found.trigger.lemma == "leave" and {"off", "out"} & {text.lower() for text in part.words[word + 1 : word + 5]}:
        return False
    if lays_down(part, found):
        return False
    if found.verb and found.trigger.lemma in _LETTING_GO and _is_of_care(part, found):
        return False  # "released from hospital"
    if not all(_meets(setting, found, need, anchors) for need in found.pending):
        return False
    if {"somebody", "asked", "told"} & {*found.pending}:
        return True
    if found.trigger.type != EventType.OTHER or "echo" in found.pending or not found.verb:
        return True
    gathering = bool({"gathering", "remote"} & {*found.trigger.needs}) or (
        found.trigger.object is not None and any(part.lemmas[at] in _GATHERINGS for at in arguments(part, word))
    )
    return gathering or word in anchors.times or word in anchors.places or _shuts_somebodys(part, found)


def _is_of_care(part: ParsedPart, found: Found) -> bool:
    return found.trigger.type in (EventType.COURT, EventType.OTHER) and found.word in find_stays(part)


_LETTING_GO = frozenset({"release", "discharge", "leave", "walk"})


_VENUES = frozenset(
    {
        "object:venues",
        "subject:venues",
        "object:plants",
        "subject:plants",
        "staying-open",
        "kept-open",
        "staying-shut",
        "kept-shut",
    }
)
_SHUTTING = frozenset({"close", "shut", "shut down", "reopen", "open", "stay", "remain", "keep"})


def _shuts_somebodys(part: ParsedPart, found: Found) -> bool:
    """Whether one who has a name closes or opens a plant or an airport, or makes a thing no longer: that is news
    without a day."""
    shuts = found.trigger.lemma in _SHUTTING and bool(_VENUES & {*found.trigger.needs})
    if not shuts and "ending-production" not in found.trigger.needs:
        return False
    above = part.heads[found.word]
    headed = above if part.tags[above].startswith("NN") else None  # the headline "Norvik plant to be closed"
    above = part.heads[above] if part.tags[above].startswith("NN") else above
    whose = {part.child(verb, "nsubj", "nsubjpass") for verb in (found.word, above)}
    whose |= {subjects.subject(part, found.word), headed}
    return any(at in part.mention_at for noun in whose if noun is not None for at in _told_beside(part, noun))


def _told_beside(part: ParsedPart, noun: int) -> list[int]:
    """The words of a noun phrase, and what is below it: "the border with Estonia", "schools in Bergen"."""
    below = [thing for _, thing in clauses.prepositions(part, noun)]
    return [noun, *part.children[noun], *below]


def _meets(setting: Setting, found: Found, need: str, anchors: Anchors) -> bool:
    part, word = setting.part, found.word
    match need:
        case "echo" | "asked" | "told":
            return True
        case "place":
            return word in anchors.places or _names_goal(part, word)
        case "place-object":
            return not _takes_place(part, word) and (word in anchors.places or _names_taken(part, word))
        case "timed":
            return any(not time.value.startswith("P") for time in anchors.times.get(word, ()))  # "for ten minutes"
        case "dated":
            return word in anchors.times or word in anchors.places
        case "change":
            changed = find_change(part, word)
            return changed is not None and not (
                found.trigger.type is EventType.OTHER and _is_only_left(part, word, changed)
            )
        case "reported":
            above = part.heads[part.heads[word]]
            return part.deps[word] == "pobj" and is_report(part.lemmas[above])
        case "somebody":
            people = find_participants(part, found)
            return any(each.entity is not None for each in people) or _is_of_office(part, word)
        case "condition":
            return put_there(part, word) is not None
        case "governed":
            return _is_governed(part, word)
        case "people":
            return bool(find_participants(part, found))
        case _:
            return is_eventive(part, found) or word in anchors.times


def _is_of_office(part: ParsedPart, word: int) -> bool:
    """As in "Peru's president fled", "the president has fled": one who holds an office of state."""
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    if doer is None or part.tags[doer] != "NN" or part.lemmas[doer] not in _OFFICES_OF_STATE:
        return False
    return any(part.deps[at] in ("poss", "det", "amod") for at in part.children[doer])


_OFFICES_OF_STATE = frozenset("president minister premier chancellor king queen monarch leader dictator ruler".split())


def _is_only_left(part: ParsedPart, word: int, changed: Changed) -> bool:
    """As in "ended his tour", "withdrew from the race": it has not been called off."""
    return changed.deals_only or (part.deps[word] == "pobj" and part.lowered[part.heads[word]] in ("from", "of"))


def _is_bare(part: ParsedPart, found: Found) -> bool:
    """As in "paid the fine under protest", "resigned in protest": how it is done, and no event of its own."""
    word = found.word
    bare = not found.verb and not part.children[word] and part.deps[word] == "pobj"
    return bare and part.lowered[part.heads[word]] in ("under", "in")


def _is_clock(part: ParsedPart, found: Found) -> bool:
    """Whether a noun only tells the time: "minutes before liftoff"; what happened after liftoff tells that it was."""
    word = found.word
    if found.verb or part.deps[word] != "pobj":
        return False
    bare = all(part.deps[at] in ("compound", "punct") for at in part.children[word])
    low = part.lowered[part.heads[word]]
    return bare and (low in ("before", "until", "to") or (low == "after" and lifted_before(part, word) is None))


_PADS = frozenset("pad pads complex complexes site centre center director directors tower control".split())


def _names_a_pad(part: ParsedPart, found: Found) -> bool:
    """As in "the trip to Launch Pad 4": what the word stands in is the name of a thing."""
    behind = part.words[found.last : found.last + 1]
    return found.trigger.lemma == "launch" and bool(behind) and behind[0].lower() in _PADS


def _takes_place(part: ParsedPart, word: int) -> bool:
    """As in "the fair in Norland, Turku took place in the first week of May": nobody took a place."""
    taken = part.child(word, "dobj")
    return taken is not None and part.lowered[taken] == "place"


def _names_taken(part: ParsedPart, word: int) -> bool:
    """What is taken is a place that the gazetteer does not know, or "the port town of" one."""
    taken = part.child(word, "dobj")
    if taken is not None and part.lemmas[taken] in word_class("strongholds"):
        taken = next((noun for prep, noun in clauses.prepositions(part, taken) if prep == "of"), taken)
    mention = None if taken is None else part.mention_at.get(taken)
    return mention is not None and mention.kind in ("place", "state")


def _names_goal(part: ParsedPart, word: int) -> bool:
    """A goal that the gazetteer does not know is one: "arrived at the Palmer Institute", "in the Chinese capital"."""
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("to", "in", "at", "for", "into")]
    capitals = [at for noun in goals if part.lemmas[noun] == "capital" for at in part.children[noun]]
    mentions = [part.mention_at[at] for at in (*goals, *capitals) if at in part.mention_at]
    return any(mention.kind in ("place", "state") for mention in mentions)


def _is_governed(part: ParsedPart, word: int) -> bool:
    head = part.heads[word]
    return part.deps[word] in ("dobj", "nsubjpass") and clauses.is_verb(part, head) and supports(part, head, "o")


_LEADING_TO = {("on", verb) for verb in ("go", "be", "stay", "agree", "close")} | {("to", "agree")}
"""As in "go on strike", "agreed to a truce", "closing in on a deal"."""


def is_eventive(part: ParsedPart, found: Found) -> bool:
    """Whether a noun that may be a mere thing is told as a happening: held, struck, called off, between two."""
    word = found.word
    if nearness(part, word) is not None:
        return True  # "on the verge of a strike"
    head, dep = part.heads[word], part.deps[word]
    carried = clauses.is_verb(part, head) and (supports(part, head, "o") or supports(part, head, "p"))
    if dep in ("dobj", "nsubjpass", "attr") and carried:
        return True
    if dep == "attr" and part.child(head, "expl") is not None:
        return True  # "there will be a strike"
    if dep in ("nsubj", "nsubjpass") and clauses.is_verb(part, head) and supports(part, head, "s"):
        return True
    if find_change(part, word) is not None:
        return True
    if dep == "pobj" and (part.lowered[head], part.lemmas[part.heads[head]]) in _LEADING_TO:
        return True
    if found.trigger.type is EventType.AGREEMENT and is_ended_without(part, word):
        return True
    return any(
        prep in ("between", "with", "by", "on", "against") for prep, _ in clauses.prepositions(part, word)
    ) and bool(find_participants(part, found))
