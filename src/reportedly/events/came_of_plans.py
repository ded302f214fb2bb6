"""What came of a plan told in the past, behind "but": "was to meet them but they cancelled", "but it was put off"."""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.events.syntax import clauses, negation
from reportedly.model.document import ParsedPart

_SET = frozenset("due set scheduled slated supposed meant booked expected planned ready".split())
"""What something or somebody "was" for a day or to do."""
_PLANNING = frozenset("plan schedule expect set slate book arrange suppose mean intend hope agree".split())
_STEPS = 5
_OF_IT = frozenset("it they them this that these those which".split())
_PLANS = frozenset(
    "plan trip visit meeting talk summit event launch deal move idea flight encounter sale merger appearance journey"
    " tour attempt closure ban".split()
)
"""What a plan is called when it is spoken of again: "but the trip was cancelled".

No votes, trials or games: "was to visit on Sunday, but the vote was put off" tells of another thing.
"""
_GIVING_UP = frozenset({"pull out", "back out", "drop out", "bow out", "withdraw", "cancel", "call off", "duck out"})
"""What somebody does who was to take part, with no object or with "it"."""
_COMING_ABOUT = frozenset("take happen occur materialise materialize come go proceed turn show appear".split())
"""What did not happen where it is denied behind: "but did not take place", "but never came"."""
_PARTICLES = frozenset({"place", "ahead", "about", "off", "up", "forward", "through"})
_LEADING_TO = frozenset({"on", "for"})
"""Prepositions of a plan itself: "was due on a visit"."""
_OF_ANOTHER = frozenset({"a", "an", "another", "no", "any"})
_TOLD_FURTHER = frozenset({"from", "of", "at", "in", "to", "with", "before", "about", "into"})
"""Prepositions by which a verb may tell of something else: "withdrew from the race"."""


def told_behind(part: ParsedPart, word: int) -> int | None:
    """Give the verb that tells what came of the plan for the event at `word`: of that and of nothing else."""
    for plan in _plans_above(part, word):
        beside = part.children[part.heads[plan]] if part.deps[plan] == "ccomp" else ()
        for verb in (*part.children[plan], *beside):
            if verb > max(plan, word) and _is_behind_but(part, plan, verb) and _is_of_it(part, word, verb):
                return verb
    return None


def gives_it_up(part: ParsedPart, verb: int) -> bool:
    """Whether by a verb whoever was to take part does not, or nothing comes of it: "backed out", "never happened"."""
    if negation.is_negated(part, verb):
        behind = {part.lowered[at] for at in part.children[verb] if at > verb}
        return part.lemmas[verb] in _COMING_ABOUT and (bool(behind & _PARTICLES) or not behind & {"to", "as"})
    if _by_an_idiom(part, verb):
        return True
    return _with_particle(part, verb) in _GIVING_UP


def _by_an_idiom(part: ParsedPart, verb: int) -> bool:
    """As in "changed her mind", "pulled the plug this morning"."""
    done_to = part.child(verb, "dobj")
    return done_to is not None and (part.lemmas[verb], part.lemmas[done_to]) in _IDIOMS


_IDIOMS = frozenset({("change", "mind"), ("pull", "plug")})


def _with_particle(part: ParsedPart, verb: int) -> str:
    particle = part.child(verb, "prt")
    particle = verb + 1 if particle is None and part.lowered[verb + 1 : verb + 2] == ("out",) else particle
    return part.lemmas[verb] if particle is None else f"{part.lemmas[verb]} {part.lowered[particle]}"


def _plans_above(part: ParsedPart, word: int) -> Iterator[int]:
    """The verbs that tell of the event as of a plan of the past, and the verb planned by them where "but" may hang."""
    at = word
    for _ in range(_STEPS):
        if clauses.is_verb(part, at) and _planned_once(part, at):
            yield at
            due = [below for below in part.children[at] if part.deps[below] == "acomp"]
            yield from (to_do for above in (at, *due) for to_do in part.children[above] if part.deps[to_do] == "xcomp")
            return
        if part.heads[at] == at or part.deps[at] in ("conj", "relcl", "acl", "advcl", "ccomp"):
            return
        if part.deps[at] == "pobj" and part.lowered[part.heads[at]] not in _LEADING_TO:
            return  # "was to speak at the meeting but cancelled": the meeting goes on
        at = part.heads[at]


def _planned_once(part: ParsedPart, verb: int) -> bool:
    """Whether it was due, set or planned, or was to be; what "is due" may still come."""
    helpers = {part.lowered[at] for at in part.children[verb] if part.deps[at] in ("aux", "auxpass")}
    if part.lemmas[verb] == "be":
        infinitive = any(_is_to(part, at) for at in part.children[verb] if part.deps[at] == "xcomp")
        due = any(part.lowered[at] in _SET for at in part.children[verb] if part.deps[at] in ("acomp", "attr"))
        return part.tags[verb] == "VBD" and (due or infinitive)
    if part.lemmas[verb] not in _PLANNING or part.tags[verb] not in ("VBN", "VBD"):
        return False
    if not helpers:
        return part.tags[verb] == "VBD" and part.child(verb, "nsubj") is not None
    return bool(helpers & {"was", "were", "had"})


def _is_to(part: ParsedPart, verb: int) -> bool:
    return any(part.tags[at] == "TO" for at in part.children[verb])


def _is_behind_but(part: ParsedPart, plan: int, verb: int) -> bool:
    if part.deps[verb] in ("conj", "ccomp"):
        return any(plan < at < verb and part.lowered[at] in ("but", "only", "yet") for at in part.children[plan])
    mark = part.child(verb, "mark", "advmod")
    return part.deps[verb] == "advcl" and mark is not None and part.lowered[mark] in ("before", "until", "when")


def _is_of_it(part: ParsedPart, word: int, verb: int) -> bool:
    """Whether no subject or object of its own shows that a verb tells of something else than the plan."""
    done_to = part.child(verb, "dobj")
    idiom = done_to is not None and part.lemmas[done_to] in ("mind", "place", "plug")
    told = (verb, done_to) if done_to is not None and idiom else (verb,)
    if any(_is_of_another_thing(part, word, at) for at in told):
        return False
    if done_to is not None and not idiom:
        return _speaks_of_it(part, word, done_to)
    subject = part.child(verb, "nsubj", "nsubjpass")
    passive = part.child(verb, "nsubjpass", "auxpass") is not None
    gives_up = not passive and (_with_particle(part, verb) in _GIVING_UP or _by_an_idiom(part, verb))
    if subject is None or _speaks_of_it(part, word, subject):
        return True
    return gives_up and _was_to_take_part(part, verb, subject)


def _was_to_take_part(part: ParsedPart, verb: int, subject: int) -> bool:
    """As in "was due to meet the envoys but the envoys cancelled", "but Roe pulled out"; not "but her deputy quit"."""
    if part.lowered[subject] in ("he", "she", "we", "i", "you"):
        return True
    first = part.sentences[part.sentence_of[verb]][0]
    before = {part.lemmas[at] for at in range(first, verb) if at != subject and part.tags[at][:2] == "NN"}
    return part.lemmas[subject] in before


def _is_of_another_thing(part: ParsedPart, word: int, verb: int) -> bool:
    """As in "withdrew from the race", "did not appear before reporters"; what is told of a day is told of the plan."""
    return any(
        prep in _TOLD_FURTHER
        and not (_speaks_of_it(part, word, noun) or part.dates.intersection(part.subtree(noun)))
        and part.lemmas[noun] not in _OF_TIME
        for prep, noun in clauses.prepositions(part, verb)
    )


_OF_TIME = frozenset("minute moment day hour time notice week month year end".split())


def _speaks_of_it(part: ParsedPart, word: int, noun: int) -> bool:
    """Whether a noun means the plan: by its own word or by what plans are called, and not as one more such thing."""
    if part.lowered[noun] in _OF_IT:
        return True
    if any(part.lowered[at] in _OF_ANOTHER for at in part.children[noun]):
        return False
    return part.lemmas[noun] in (part.lemmas[word], *_PLANS)
