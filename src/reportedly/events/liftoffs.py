"""What flies where a noun tells of a launch: whose flight it is, what is made ready for it, what broke up after it."""

from __future__ import annotations

from reportedly.events.changes import is_headline_verb
from reportedly.events.lexicon import word_class
from reportedly.events.syntax import clauses, negation, subjects
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

_FLYING = frozenset({"flight", "debut", "voyage", "outing", "liftoff", "lift-off", "blastoff"})


def whose_flight(part: ParsedPart, noun: int, owner: int) -> int | None:
    """Who or what flies where "its" tells it: the rocket that is "to make its first flight", and no state."""
    if part.tags[owner] != "PRP$" or part.lemmas[noun] not in _FLYING:
        return owner
    verb = part.heads[noun]
    doer = subjects.subject(part, verb) if part.deps[noun] == "dobj" and clauses.is_verb(part, verb) else None
    if doer is not None and part.tags[doer].startswith("NN"):
        return doer
    mention = part.mention_at.get(owner)
    return None if mention is not None and mention.kind == "state" else owner


def flown_or_flying(part: ParsedPart, noun: int, owner: int) -> str:
    """As in "the Heron's first flight": what flies; "Fulmar Space's launch": who launches."""
    mention = part.mention_at.get(owner)
    body = mention is not None and mention.kind in ("organisation", "state", "person", "outlet")
    return "theme" if part.lemmas[noun] in _FLYING and not body else "agent"


def beside_a_launch(part: ParsedPart, noun: int, name: int) -> str:
    """The role of who is named before "launch": what flies; a state, and in "Norlift scrubs launch", who launches."""
    mention = part.mention_at[name]
    named = {word.lower() for word in part.words[mention.first : mention.last]}
    acts = any(name < at < noun and is_headline_verb(part, at) for at in part.children[noun])
    return "agent" if acts or mention.kind == "state" or named <= word_class("agencies") else "theme"


def owner_of(part: ParsedPart, thing: int) -> int | None:
    """As in "its moon rocket", "Norlift's new rocket": the body whose it is, which launches it."""
    owner = part.child(thing, "poss")
    mention = None if owner is None else part.mention_at.get(owner)
    return owner if mention is not None and mention.kind in ("organisation", "state") else None


def readied(part: ParsedPart, word: int) -> int | None:
    """What is "cleared for launch", "ready for liftoff", "on track for launch"."""
    prep = part.heads[word]
    if part.deps[word] != "pobj" or part.lowered[prep] != "for":
        return None
    at = part.heads[prep]
    for _ in range(3):
        if clauses.is_verb(part, at):
            thing = part.child(at, "dobj")
            thing = thing if thing is not None and thing < prep else subjects.subject(part, at)
            return None if thing is None or part.lemmas[thing] in _APPOINTED else thing
        at = part.heads[at]
    return None


_APPOINTED = frozenset("date day time window target slot opportunity licence license permit approval".split())


def dated_for(part: ParsedPart, noun: int) -> int | None:
    """As in "launch dates of 3 and 5 June for the Heron", wherever the parser hangs the "for": what flies then."""
    if part.lemmas[noun] not in _APPOINTED:
        return None
    last = part.sentences[part.sentence_of[noun]][1]
    behind = next((at for at in range(noun + 1, last) if not _tells_a_day(part, at)), last)
    return part.child(behind, "pobj") if behind < last and part.lowered[behind] == "for" else None


def _tells_a_day(part: ParsedPart, word: int) -> bool:
    return word in part.dates or part.tags[word] in ("CD", "CC", ",") or part.lowered[word] in ("of", "on", "in")


def lifted_before(part: ParsedPart, noun: int) -> int | None:
    """The verb of what happened "minutes after liftoff", told as past: there was a liftoff. None where none is."""
    link = part.heads[noun]
    if part.deps[noun] != "pobj" or part.lowered[link] not in ("after", "following"):
        return None
    verb = part.heads[link]
    while (part.tags[verb].startswith("NN") and part.deps[verb] in ("npadvmod", "dobj", "nsubj")) or (
        part.tags[verb] == "RB" and part.deps[verb] == "advmod"
    ):
        verb = part.heads[verb]  # "minutes after", "soon after"
    told = ("VBD", "VBN", "VBZ", "VBP") if part.kind is PartKind.TITLE else ("VBD", "VBN")
    past = part.tags[verb] in told and not {*clauses.auxiliaries(part, verb)} & _NOT_YET
    return verb if past and not negation.is_negated(part, verb) else None


_NOT_YET = frozenset("will would may might could should to shall can".split())


def flown_after(part: ParsedPart, noun: int) -> int | None:
    """As in "The Heron broke up after liftoff": what broke up."""
    verb = lifted_before(part, noun)
    return None if verb is None else subjects.subject(part, verb)


def is_launch_that_failed(part: ParsedPart, noun: int) -> bool:
    """As in "condemned its failed launch", "after the unsuccessful test": what failed had been launched."""
    return any(part.deps[at] == "amod" and part.lowered[at] in _FAILED for at in part.children[noun])


_FAILED = frozenset({"failed", "unsuccessful", "botched", "disastrous", "ill-fated", "doomed"})


def is_what_it_is_called(part: ParsedPart, noun: int) -> bool:
    """As in "denied that its launch is a missile test": what one thing is said to be is no event beside it."""
    verb = part.heads[noun]
    if part.deps[noun] != "attr" or part.lemmas[verb] != "be":
        return False
    subject = part.child(verb, "nsubj")
    return subject is not None and part.tags[subject].startswith("NN")
