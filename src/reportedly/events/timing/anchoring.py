"""Which time and which places belong to which event: through the tree and coordination."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from msgspec import Struct

from reportedly.events.certainty.words import plans
from reportedly.events.changes import is_change
from reportedly.events.intentions import LEAVING_A_RACE, decided
from reportedly.events.lexicon import Found
from reportedly.events.liftoffs import lifted_before
from reportedly.events.needs.forms import STAYING
from reportedly.events.supports import supports
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.signs import counted_deed
from reportedly.events.timing.clauses_of_place import where_it_was
from reportedly.events.timing.shared import affects, alongside, is_purpose, meanwhile, share_times, share_with_visits
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType, Place, TimeExpression

_STEPS = 8
_PLACE_PREPOSITIONS = frozenset(
    "in at to into near outside inside off on over around through toward towards across within from above"
    " below beyond".split()
)
_HANDING_IN = frozenset({"submit", "tender", "hand", "present"})
_GOING = frozenset({"go", "come", "stay", "remain"})
_DEPARTURES = frozenset({"leave", "depart", "head", "set"})
_UNPLACED = frozenset({"nsubj", "nsubjpass", "poss", "dative", "agent"})
_NAMED_SIDE = frozenset(
    {EventType.VISIT, EventType.DISASTER, EventType.OUTBREAK, EventType.PROTEST, EventType.OTHER, EventType.ATTACK}
)
_CLOSED = frozenset({".", "?", "!", "-", "–", "—", "--"})
"""What ends a sentence or a dateline: neither is the beginning of the sentence behind it."""


class Anchors(Struct):
    """The times and places found for the triggers of one part, by the trigger's head word."""

    times: dict[int, list[TimeExpression]]
    places: dict[int, list[Place]]
    carriers: dict[int, int]


def words_at(part: ParsedPart, span: tuple[int, int]) -> range:
    """Give the words that a character span covers, in full or in part."""
    first = max(0, bisect_right(part.starts, span[0]) - 1)
    last = bisect_left(part.starts, span[1])
    return range(first + 1 if first < last and part.end(first) <= span[0] else first, last)


def head_of(part: ParsedPart, words: Sequence[int]) -> int | None:
    """Give the word of a phrase that is governed from outside it; of a prepositional phrase, the preposition."""
    inside = set(words)
    return next((at for at in words if part.heads[at] not in inside or part.heads[at] == at), None)


def anchor(
    part: ParsedPart, found: Sequence[Found], times: Sequence[TimeExpression], places: Sequence[Place]
) -> Anchors:
    """Tie the times and places of a part to its triggers."""
    triggers = {each.word: each for each in found}
    anchors = Anchors({}, {}, _carriers(part, triggers))
    for time in times:
        word = _trigger_of_time(part, time, triggers, anchors.carriers)
        if word is not None:
            anchors.times.setdefault(word, []).append(time)
    for place in places:
        word = _trigger_of_place(part, place, triggers, anchors.carriers)
        word = _gone_to_beside(part, place, anchors.places, triggers) if word is None else word
        if word is not None:
            anchors.places.setdefault(word, []).append(place)
    share_times(part, found, anchors.times, anchors.carriers)
    _there(part, found, places, anchors)
    where_it_was(part, found, places, anchors.places)
    _at_hosts(part, found, places, anchors)
    share_with_visits(part, found, anchors.times, anchors.places)
    return anchors


def _carriers(part: ParsedPart, triggers: dict[int, Found]) -> dict[int, int]:
    """Verbs that only carry an event noun ("held talks", "talks began"): what hangs on the verb belongs to the noun."""
    carried: dict[int, int] = {}
    for word, each in triggers.items():
        if each.verb:
            if LEAVING_A_RACE & {*each.trigger.needs} and (deciding := decided(part, word)) is not None:
                carried.setdefault(deciding, word)
            if "ending-production" in each.trigger.needs and (making := part.child(word, "xcomp")) is not None:
                carried.setdefault(making, word)  # "will stop making cars in Turku by May"
            continue
        verb, dep = part.heads[word], part.deps[word]
        if dep == "pobj" and clauses.is_verb(part, part.heads[verb]):
            _carry_through(part, word, carried)
        if each.trigger.type == EventType.LAUNCH and (after := lifted_before(part, word)) is not None:
            carried.setdefault(after, word)  # "broke up on Friday minutes after liftoff"
        if verb == word or not clauses.is_verb(part, verb):
            continue
        if dep == "dobj" and each.trigger.type is EventType.APPOINTMENT and part.lemmas[verb] in _HANDING_IN:
            carried.setdefault(verb, word)  # "submitted his resignation on Monday"
        argument = "o" if dep in ("dobj", "nsubjpass", "attr") else "s" if dep == "nsubj" else ""
        stays = argument == "s" and part.lemmas[verb] in STAYING
        if argument and (supports(part, verb, argument) or part.lemmas[verb] == "be" or is_change(part, verb) or stays):
            carried.setdefault(verb, word)
    return carried


def _carry_through(part: ParsedPart, word: int, carried: dict[int, int]) -> None:
    """As in "go on strike on Friday", "be in talks on Monday"."""
    prep = part.heads[word]
    verb, low = part.heads[prep], part.lowered[prep]
    going = part.lemmas[verb] in _GOING and low == "on"
    if going or (part.lemmas[verb] == "be" and low in ("in", "on")):
        carried.setdefault(verb, word)


def _says_little(part: ParsedPart, verb: Found) -> bool:
    """Whether a verb leaves what happens to the noun it carries: to "go on strike" is no visit."""
    return verb.trigger.type is EventType.OTHER or part.lemmas[verb.word] in _GOING


def _trigger_of_time(
    part: ParsedPart, time: TimeExpression, triggers: dict[int, Found], carriers: dict[int, int]
) -> int | None:
    words = words_at(part, time.span)
    at = head_of(part, words) if words else None
    if at is None or _as_of(part, words[0]) or _names_a_thing(part, at, time, triggers):
        return None
    if _dates_what_was_before(part, at, triggers) or _is_compared_with(part, at):
        return None
    named = _as_its_day(part, words[-1], triggers)
    if named is not None:
        return named
    tied = _governing(part, at, words, triggers, carriers)
    return _as_soon_as(part, words[0], triggers) if tied is None else tied


def _as_soon_as(part: ParsedPart, first: int, triggers: dict[int, Found]) -> int | None:
    """As in "to complete its purchase as early as June 12", which the parser may hang on a verb far off.

    It is the time of the event told last before it, with no other verb between.
    """
    if [text.lower() for text in part.words[max(0, first - 3) : first]] not in _AS_SOON:
        return None
    begin = part.sentences[part.sentence_of[first]][0]
    back = range(first - 4, begin - 1, -1)
    before = next(
        (at for at in back if at in triggers or part.tags[at] in _CUT or part.tags[at].startswith("VB")), None
    )
    return before if before in triggers else None


_AS_SOON = [["as", "early", "as"], ["as", "soon", "as"]]
_CUT = frozenset({",", ":", "``", "''"})


def _governing(
    part: ParsedPart, at: int, words: Sequence[int], triggers: dict[int, Found], carriers: dict[int, int]
) -> int | None:
    """Give the event that governs a word of a time through the tree."""
    for _ in range(_STEPS):
        head = part.heads[at]
        if head in carriers and (head not in triggers or _says_little(part, triggers[head])):
            return carriers[head]
        if head in triggers and head not in words:
            return head
        if clauses.is_verb(part, head):
            found = _called_for(part, at, head, triggers)
            found = _under_verb(part, head, triggers) if found is None else found
            if found is None and part.deps[head] == "acl" and part.lemmas[head] in _BELONGING:
                at = head  # "began strikes at plants owned by two firms on Friday"
                continue
            found = meanwhile(part, head, triggers) if found is None else found
            return alongside(part, at, head, triggers) if found is None else found
        if head == at:
            return _after_fragment(part, head, triggers)
        at = head
    return None


_BELONGING = frozenset("own base locate run operate situate control back lead head call".split())
"""What no day is of: the time behind it is that of what the clause hangs on."""


_CALLING = frozenset({"call", "convene", "summon", "announce", "order"})


def _called_for(part: ParsedPart, at: int, verb: int, triggers: dict[int, Found]) -> int | None:
    """As in "called an election for 4 July": the day behind "for" is that of what is called."""
    if part.lemmas[verb] not in _CALLING or part.lowered[at] != "for":
        return None  # the day for which a law fixes a vote is that of no vote at hand
    done = part.child(verb, "dobj")
    return done if done in triggers else None


_DAYS = frozenset("day date time target window slot opportunity deadline".split())


def _as_its_day(part: ParsedPart, last: int, triggers: dict[int, Found]) -> int | None:
    """As in "lists May 5 as the first day it might fly", "named 12 May as the date of the vote": what the day is of."""
    link = last + 1
    day = part.child(link, "pobj") if part.words[link : link + 1] in (("as",), ("As",)) else None
    if day is None or part.lemmas[day] not in _DAYS:
        return None
    clause = part.child(day, "relcl", "acl")
    of = [clause, *(noun for prep, noun in clauses.prepositions(part, day) if prep in ("of", "for"))]
    return next((at for at in of if at is not None and at in triggers), None)


def _names_a_thing(part: ParsedPart, at: int, time: TimeExpression, triggers: dict[int, Found]) -> bool:
    """Whether a year only tells which thing is meant: "passed the 2026 budget", "sorry for the famine of 1951"."""
    of = part.heads[at] if part.deps[at] == "pobj" else at
    if part.lowered[of] == "of" and len(time.value) == 4:
        return part.heads[of] not in triggers and part.tags[part.heads[of]] in ("NN", "NNS")
    beside = part.deps[at] in ("compound", "nummod", "amod", "nmod") and part.heads[at] not in triggers
    return beside and len(time.value) == 4 and part.tags[part.heads[at]].startswith("NN")


def _dates_what_was_before(part: ParsedPart, at: int, triggers: dict[int, Found]) -> bool:
    """Whether a time is that of a noun behind "after": "to dismiss the coach after Saturday's defeat"."""
    noun = part.heads[at]
    if part.deps[at] not in ("poss", "compound", "nmod", "amod") or part.deps[noun] != "pobj" or noun in triggers:
        return False
    return part.lowered[part.heads[noun]] in ("after", "following", "since", "despite")


def _after_fragment(part: ParsedPart, root: int, triggers: dict[int, Found]) -> int | None:
    """As in "At 10:40 p.m. (Aug. 2) she arrived": the parser may cut the opening off as a sentence of its own."""
    number = part.sentence_of[root]
    first, last = part.sentences[number]
    if number + 1 >= len(part.sentences) or part.words[last - 1] in _CLOSED:
        return None
    if any(part.tags[at].startswith("VB") for at in range(first, last)):
        return None
    begin, end = part.sentences[number + 1]
    if "\n" in part.text[part.end(last - 1) : part.starts[begin]]:
        return None  # a line of its own with the day the page came out
    return next((at for at in range(begin, end) if at in triggers and triggers[at].verb), None)


def _is_compared_with(part: ParsedPart, at: int) -> bool:
    """As in "its biggest fall since September 2001", "the first since 1998": no time of what is told."""
    since = at if part.lowered[at] == "since" else part.heads[at]
    if part.lowered[since] != "since":
        return False
    before = range(max(part.sentences[part.sentence_of[since]][0], since - 8), since)
    return any(part.tags[each] == "JJS" or part.lowered[each] in ("first", "only") for each in before)


def _as_of(part: ParsedPart, first: int) -> bool:
    low = [text.lower() for text in part.words[max(0, first - 2) : first + 2]]
    return "as" in low and "of" in low and low.index("of") == low.index("as") + 1


def _under_verb(part: ParsedPart, verb: int, triggers: dict[int, Found]) -> int | None:
    """As in "is expected on Monday to arrive", "the launch was set for Monday": the event under a planning verb."""
    if (deed := counted_deed(part, verb)) in triggers:
        return deed  # "became on Friday the first leader to visit it"
    planned = part.deps[verb] == "acl" or (part.deps[verb] == "relcl" and clauses.is_passive(part, verb))
    if planned and plans(part, verb) and part.heads[verb] in triggers:
        return part.heads[verb]  # "a strike planned for Friday", "the purchase, which is planned for May"
    subject = part.child(verb, "nsubjpass")
    if subject is not None and subject in triggers and part.child(verb, "xcomp") is None:
        return subject
    under = part.child(verb, "dobj")
    if under is not None and under in triggers and (plans(part, verb) or supports(part, verb, "o")):
        return under
    if under is not None and under in triggers and part.lemmas[verb] in ("target", "eye"):
        return under if triggers[under].trigger.type == EventType.LAUNCH else None
    for prep, noun in clauses.prepositions(part, verb):
        if prep in ("for", "toward", "towards") and noun in triggers:
            return noun
    infinitive = part.child(verb, "xcomp")
    if infinitive is None and part.lemmas[verb] in _TRYING:  # "will try again on Friday, May 2, to launch it"
        infinitive = next((at for at in part.children[verb] if verb < at and is_purpose(part, at)), None)
    while infinitive is not None and infinitive not in triggers and not clauses.is_verb(part, infinitive):
        infinitive = part.child(infinitive, "xcomp")
    return infinitive if infinitive in triggers else None


def _trigger_of_place(
    part: ParsedPart, place: Place, triggers: dict[int, Found], carriers: dict[int, int]
) -> int | None:
    words = words_at(part, place.span)
    at = head_of(part, words) if words else None
    if at is None:
        return None
    if _only_owns(part, at):
        return None
    prepositions: list[str] = []
    for step in range(_STEPS):
        head, dep = part.heads[at], part.deps[at]
        if dep == "nsubjpass" and (striking := _striking(part, head, triggers)) is not None:
            return striking
        if _is_site(part, at, prepositions) and head in triggers and triggers[head].trigger.type is EventType.OTHER:
            return head
        if dep in _UNPLACED or head == at:
            return None
        if dep == "pobj" and not _places(part, head, triggers, prepositions):
            return None
        prepositions += [part.lowered[head]] if dep == "pobj" else []
        if head in carriers and (dep in ("prep", "npadvmod", "advmod") or _struck(dep, triggers[carriers[head]])):
            return carriers[head]
        if head in triggers:
            return head if _takes_place(part, dep, triggers[head], step, prepositions) else None
        if clauses.is_verb(part, head):
            stated, doer = part.child(head, "oprd"), part.child(head, "nsubj")
            if stated in triggers and dep == "prep":
                return stated  # "found dead in Turku"
            harms = doer in triggers and dep in ("prep", "dobj") and affects(part, triggers[doer])
            return doer if harms else meanwhile(part, head, triggers)
        at = head
    return None


def _gone_to_beside(
    part: ParsedPart, place: Place, placed: dict[int, list[Place]], triggers: dict[int, Found]
) -> int | None:
    """As in "will visit Peru and Chile", "to visit Chile, Peru": the visit that the place joined to this one is of."""
    words = words_at(part, place.span)
    at = head_of(part, words) if words else None
    if at is None or part.deps[at] not in ("conj", "appos"):
        return None
    joined = part.heads[at]
    return next(
        (
            word
            for word, stops in placed.items()
            if triggers[word].trigger.type is EventType.VISIT
            and any(joined in words_at(part, stop.span) for stop in stops)
        ),
        None,
    )


_SITES = frozenset(
    "plant factory mine mill refinery smelter camp prison jail airport port harbour harbor terminal station shipyard"
    " yard dam school hospital clinic store shop depot warehouse pit quarry reactor brewery stadium museum works"
    " steelworks foundry sawmill complex site facility side arm operation office branch library theatre cinema colliery"
    " cracker hotel pub restaurant bakery abattoir".split()
)
"""What stands where it is, so that what is done with it is done there."""


def _is_site(part: ParsedPart, noun: int, prepositions: Sequence[str]) -> bool:
    """Whether a place told with a noun is where the thing stands that something is done with: "the mill in Turku", "the
    Turku mill", "the chemicals side of Turku"."""
    site = not _SITES.isdisjoint((part.lemmas[noun], part.lowered[noun]))
    done_with = site and part.deps[noun] in ("nsubj", "nsubjpass")
    return done_with and prepositions[-1:] in ([], ["in"], ["at"], ["near"], ["outside"], ["of"])


_TRYING = frozenset("try attempt aim plan hope expect intend".split())
_ABROAD = frozenset(
    "embassy consulate mission troop soldier personnel force diplomat ambassador citizen tourist warship navy vessel"
    " ship aircraft plane jet drone national contractor marine".split()
)


def _only_owns(part: ParsedPart, word: int) -> bool:
    """As in "explosions near U.S. embassies": whose they are, and not where."""
    mention = part.mention_at.get(word)
    beside = part.deps[word] in ("compound", "amod", "nmod") and part.lemmas[part.heads[word]] in _ABROAD
    return beside and mention is not None and mention.kind == "state"


def _striking(part: ParsedPart, verb: int, triggers: dict[int, Found]) -> int | None:
    """As in "Chile was hit by an earthquake": the disaster that struck the place."""
    by = next((noun for prep, noun in clauses.prepositions(part, verb) if prep == "by"), None)
    return by if by in triggers and _struck("dobj", triggers[by]) else None


def _struck(dep: str, found: Found) -> bool:
    """As in "an earthquake struck northern Chile"."""
    return dep == "dobj" and found.trigger.type in (EventType.DISASTER, EventType.OUTBREAK)


def _places(part: ParsedPart, prep: int, triggers: dict[int, Found], before: Sequence[str]) -> bool:
    low, governor = part.lowered[prep], part.heads[prep]
    if _is_no_longer(part, prep) or (low == "of" and _flies_out(part, governor, triggers)):
        return False
    if before:
        return before[0] != "of" or low in _PLACE_PREPOSITIONS
    if low == "on" and _is_about_a_state(part, prep, triggers.get(governor)):
        return False
    if low == "for":
        return part.lemmas[governor] in _DEPARTURES
    if low == "from" and governor in triggers and triggers[governor].trigger.type == EventType.LAUNCH:
        return True
    if low == "from":
        leaves = governor in triggers and part.lemmas[governor] in _DEPARTURES
        return leaves and not any(text == "for" for text, _ in clauses.prepositions(part, governor))
    return low in _PLACE_PREPOSITIONS or (low == "of" and governor not in triggers)


def _is_about_a_state(part: ParsedPart, prep: int, found: Found | None) -> bool:
    """As in "another summit on Peru": what is talked about; who is on an island is there."""
    noun = part.child(prep, "pobj")
    mention = None if noun is None else part.mention_at.get(noun)
    talks = found is not None and found.trigger.type in _TALKS and part.tags[found.word][:2] == "NN"
    return talks and mention is not None and mention.kind == "state"


_TALKS = frozenset({EventType.MEETING, EventType.CALL, EventType.AGREEMENT, EventType.VOTE})


def _is_no_longer(part: ParsedPart, prep: int) -> bool:
    """As in "is in Turku and no longer in Linz", "in Turku, not in Linz"."""
    low = [text.lower() for text in part.words[max(0, prep - 2) : prep]]
    return low == ["no", "longer"] or (low[-1:] == ["not"] and low[:1] in (["and"], [","], ["but"], ["–"], ["-"]))


def _flies_out(part: ParsedPart, out: int, triggers: dict[int, Found]) -> bool:
    """As in "flew out of Turku": from where somebody travels, and not where to."""
    travels = triggers.get(part.heads[out])
    return part.lowered[out] == "out" and travels is not None and travels.trigger.type is EventType.VISIT


def _takes_place(part: ParsedPart, dep: str, found: Found, step: int, prepositions: Sequence[str]) -> bool:
    if dep == "dobj" and step > 0:
        return bool(prepositions) and prepositions[0] != "of"
    if dep == "dobj":
        leaving = part.lemmas[found.word] in _DEPARTURES and any(
            p == "for" for p, _ in clauses.prepositions(part, found.word)
        )
        return found.trigger.type in (EventType.VISIT, EventType.ATTACK) and not leaving
    if dep in ("compound", "amod", "nmod"):
        return found.trigger.type in _NAMED_SIDE
    return dep in ("prep", "npadvmod", "advmod", "appos", "pobj", "acl", "conj")


def _there(part: ParsedPart, found: Sequence[Found], places: Sequence[Place], anchors: Anchors) -> None:
    """As in "will come to see him there": the place named last."""
    for each in found:
        first, last = part.sentences[part.sentence_of[each.word]]
        for at in range(each.word, min(last, each.word + 9)):
            if part.lowered[at] != "there" or part.tags[at] == "EX" or each.word in anchors.places:
                continue
            before = [place for place in places if part.starts[first] <= place.span[0] < part.starts[at]]
            if before and _reaches(part, at, each.word):
                last_named = before[-1]
                there = Place(
                    "there",
                    last_named.name,
                    last_named.country,
                    last_named.lat,
                    last_named.lon,
                    part.kind,
                    part.span(at, at + 1),
                )
                anchors.places[each.word] = [there]


_RECEIVING = frozenset("host receive welcome await prepare ready get".split())
"""What a state does with a guest at home: "is preparing for a visit by Kask", "gets ready for Kask's visit"."""


def _at_hosts(part: ParsedPart, found: Sequence[Found], places: Sequence[Place], anchors: Anchors) -> None:
    """As in "Norway is to host Kask", "Norway awaits Kask's visit": who receives a guest does so at home."""
    for each in found:
        if each.trigger.type is not EventType.VISIT or each.word in anchors.places:
            continue
        verb = each.word if each.verb else _verb_above(part, each.word)
        host = subjects.subject(part, verb) if part.lemmas[verb] in _RECEIVING else None
        mention = None if host is None else part.mention_at.get(host)
        if host is None or mention is None or mention.kind != "state":
            continue
        named = next((place for place in places if place.span[0] <= part.starts[host] < place.span[1]), None)
        if named is not None:
            anchors.places[each.word] = [named]


def _verb_above(part: ParsedPart, noun: int) -> int:
    """The verb whose object a noun is, be it by "for": "awaits the visit", "gets ready for a visit"."""
    at = part.heads[noun]
    if part.deps[noun] == "pobj" and part.lowered[at] == "for":
        at = part.heads[at]
        at = part.heads[at] if part.deps[at] == "acomp" else at
    return at if part.deps[noun] in ("dobj", "pobj") else noun


def _reaches(part: ParsedPart, at: int, word: int) -> bool:
    for _ in range(4):
        at = part.heads[at]
        if at == word:
            return True
    return False
