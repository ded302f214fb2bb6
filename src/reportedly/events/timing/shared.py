"""Which clauses share the time of one of them: coordinated verbs, a purpose, what is told as done along with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportedly.events.lexicon import Found, word_class
from reportedly.events.liftoffs import lifted_before
from reportedly.events.syntax import clauses
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType, Place, TimeExpression


def share_times(
    part: ParsedPart, found: Sequence[Found], times: dict[int, list[TimeExpression]], carriers: dict[int, int]
) -> None:
    """Give triggers without a time that of the clause they belong to.

    Coordinated verbs share a time unless they have their own; a purpose takes the time of what serves it, and gives its
    own to who goes somewhere for it: "will go to Turku to meet him on Friday". What is done along with something takes
    the time of that: "struck the town on Friday, killing three".
    """
    verbs = {each.word for each in found if each.verb}
    goings = {each.word for each in found if each.verb and each.trigger.type is EventType.VISIT}
    for each in found:
        if each.word not in times and affects(part, each) and part.heads[each.word] in times:
            times[each.word] = times[part.heads[each.word]]
        after = lifted_before(part, each.word) if each.trigger.type == EventType.LAUNCH else None
        if after in times and each.word not in times:
            times[each.word] = times[after]
    for word in sorted(verbs):
        head, dep = part.heads[word], part.deps[word]
        if dep == "conj" and head in verbs and _is_of_one_tense(part, word, head):
            if word in times and head not in times and times[word][0].span[0] > part.starts[word]:
                times[head] = times[word]
            elif head in times and word not in times:
                times[word] = times[head]
        elif is_purpose(part, word) and head in verbs and word not in times and head in times:
            times[word] = times[head]
        elif is_purpose(part, word) and head in goings and head not in times and word in times:
            times[head] = times[word]
        elif _is_done_along(part, word) and word not in times:
            given = times.get(head) or times.get(carriers.get(head, head))
            if given is not None:
                times[word] = given


_MET_THERE = frozenset({EventType.MEETING, EventType.AGREEMENT})


def share_with_visits(
    part: ParsedPart,
    found: Sequence[Found],
    times: dict[int, list[TimeExpression]],
    places: dict[int, list[Place]],
) -> None:
    """Give those who meet where they have gone the place: "flew to Turku on Friday, where he met her".

    The day they go is that of the meeting, too, where no other is told.
    """
    visits = {each.word for each in found if each.verb and each.trigger.type is EventType.VISIT and each.word in places}
    for each in found:
        if each.trigger.type not in _MET_THERE or not each.verb or each.word in places:
            continue
        gone = _gone_to(part, each.word, visits)
        if gone is not None:
            places[each.word] = places[gone]
            if gone in times and each.word not in times:
                times[each.word] = times[gone]


def _gone_to(part: ParsedPart, word: int, visits: set[int]) -> int | None:
    """The visit that a verb follows in a clause with "where", in one sentence."""
    if not any(part.lowered[at] == "where" for at in part.children[word]):
        return None
    first, _ = part.sentences[part.sentence_of[word]]
    return next((at for at in range(word - 1, first - 1, -1) if at in visits), None)


_HARMS = frozenset({EventType.DISASTER, EventType.ATTACK, EventType.OUTBREAK})


def affects(part: ParsedPart, found: Found) -> bool:
    """As in "a raid killed three on Friday", "a quake flattened villages on Friday": the day is that of the raid."""
    at = found.word
    return (
        found.trigger.type in _HARMS
        and part.deps[at] == "nsubj"
        and part.lemmas[part.heads[at]] in word_class("affecting")
        and part.tags[part.heads[at]] in ("VBD", "VBZ", "VBN")
    )


def alongside(part: ParsedPart, at: int, verb: int, triggers: Mapping[int, Found]) -> int | None:
    """The trigger that shares a time with a verb that is none.

    As in "on Friday foiled a raid and arrested ten", "stopped a raid on Friday, arresting ten", and "Roe died at home,
    Thursday, the paper said", where the parser gives the day to the saying.
    """
    stated = part.child(verb, "oprd")
    if stated is not None and stated in triggers:
        return stated  # "were found dead on Friday"
    doer = part.child(verb, "nsubj")
    if doer is not None and doer in triggers and affects(part, triggers[doer]):
        return doer
    if part.lemmas[verb] in word_class("responding") and (met := _responded_to(part, verb, triggers)) is not None:
        return met
    told = clauses.told_before(part, at)
    if told is not None:
        return told if told in triggers else None
    joined = [
        child
        for child in part.children[verb]
        if (part.deps[child] == "conj" and _is_of_one_tense(part, child, verb)) or _is_done_along(part, child)
    ]
    return next((child for child in joined if child in triggers and at < child), None)


def meanwhile(part: ParsedPart, verb: int, triggers: Mapping[int, Found]) -> int | None:
    """As in "was stabbed while campaigning in Turku on Friday": when and where one was done the other was."""
    marks = {part.lowered[at] for at in part.children[verb] if part.deps[at] in ("mark", "advmod")}
    main = part.heads[verb]
    return main if part.deps[verb] == "advcl" and "while" in marks and main in triggers else None


def _responded_to(part: ParsedPart, verb: int, triggers: Mapping[int, Found]) -> int | None:
    """As in "responded to reports of a shooting on Monday": the shooting."""
    nouns = [noun for prep, noun in clauses.prepositions(part, verb) if prep == "to"]
    nouns += [under for noun in nouns for prep, under in clauses.prepositions(part, noun) if prep == "of"]
    return next((noun for noun in nouns if noun in triggers and triggers[noun].trigger.type in _HARMS), None)


def _is_of_one_tense(part: ParsedPart, word: int, other: int) -> bool:
    """Whether two verbs are told of one time: the tagger takes a past for a participle."""
    tags = {part.tags[word], part.tags[other]}
    return len(tags) == 1 or (tags == {"VBD", "VBN"} and part.child(word, "aux", "auxpass") is None)


def is_purpose(part: ParsedPart, word: int) -> bool:
    """Whether a verb tells what something is done for: "to meet him"."""
    return part.deps[word] in ("advcl", "xcomp") and part.lowered[word - 1] == "to"


def _is_done_along(part: ParsedPart, word: int) -> bool:
    """As in "..., killing three": a participle behind its clause, with no conjunction, subject or auxiliary."""
    if part.deps[word] != "advcl" or part.tags[word] != "VBG" or word < part.heads[word]:
        return False
    return part.child(word, "mark", "aux", *clauses.SUBJECTS) is None and part.tags[word - 1] not in ("IN", "WRB")
