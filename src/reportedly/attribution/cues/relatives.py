"""What a relative clause tells of the word before it: "the plan, which she called late", "the bridge he promised"."""

from __future__ import annotations

from reportedly.attribution.contents import complements
from reportedly.attribution.contents.predicates import predicate_after, raised_predicate
from reportedly.attribution.lexicon import cues
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.document import FINITE
from reportedly.model.statement import Span

_TAKEN = ("ccomp", "xcomp", "prt", "oprd", "attr", "acomp")
_WHEN = frozenset("day night morning time moment week year way place reason".split())
_SETTINGS = frozenset({"WRB", "WP$"})
_SUBJECTS = ("nsubj", "nsubjpass")


def relative_object(passage: Passage, verb: int) -> tuple[Span, ...] | None:
    """What a relative clause says that something is: "the plan, which the mayor described as late".

    Of "what the mayor described as a gift" it is only what it is described as.
    """
    part = passage.part
    below = [verb, *(word for word in part.children[verb] if part.deps[word] == "prep")]
    objects = (part.child(word, "dobj", "pobj") for word in below)
    joint = next((word for word in objects if word is not None and word < verb), None)
    predicate = predicate_after(passage, verb) or raised_predicate(passage, verb)
    if joint is None or predicate is None:
        return None
    if part.lowered[joint] == "what":
        return (predicate,)
    if part.deps[verb] != "relcl" or part.tags[joint] not in ("WDT", "WP"):
        return None
    named = part.heads[verb]
    above = part.heads[part.heads[named]]
    if part.words[joint - 1] == "," and part.deps[named] == "pobj" and part.tags[above][:2] == "NN":
        named = above
    about = passage.span(noun_phrase(passage, named, stop=joint)[0], joint + 1)
    return (about, predicate) if about else None


def raised(passage: Passage, verb: int) -> tuple[Span, ...] | None:
    """The thing before a relative clause and what it is said to be: "a plan (that) the mayor called a mistake"."""
    part = passage.part
    named, subject = part.heads[verb], part.child(verb, *_SUBJECTS)
    if part.deps[verb] not in ("relcl", "acl") or part.tags[verb] == "VBG" or part.tags[named][:2] not in ("NN", "CD"):
        return None
    if subject is None or not named < subject < verb or part.tags[subject] in ("WP", "WDT"):
        return None
    if passage.in_time(named) or part.lemmas[named] in _WHEN:
        return None  # "the day she called him a liar"
    predicate = raised_predicate(passage, verb)
    opens = passage.edges[0][verb]
    told = part.lowered[opens] == "that" and part.lemmas[named] in cues("noun")
    if predicate is None or told or part.words[opens - 1] == "," or part.tags[opens] in _SETTINGS:
        return None
    if part.tags[opens] == "IN" and part.lowered[opens] != "that":
        return None  # "letters in which he called it a sham"
    joint = opens + (part.lowered[opens] in ("that", "which", "whom"))
    about = passage.span(noun_phrase(passage, named, stop=opens)[0], joint)
    last = complements.with_reason(passage, passage.word_from(predicate[1]))
    return (about, (predicate[0], part.end(last - 1))) if about else None


def with_subject(passage: Passage, verb: int, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The clause with its subject, which stands before the cue: "a boat (that) they said was lost".

    Where a comma sets it off the pronoun stands for that: "the boat, which they said was lost".
    """
    part = passage.part
    named, opens = part.heads[verb], passage.edges[0][verb]
    first = passage.word_from(content[0][0])
    first += part.tags[first] == "RB" and first + 1 < len(part.tags)
    joint = part.lowered[opens] in ("that", "which", "who")
    lacks = part.tags[first] in FINITE or (joint and first == verb + 1 and part.tags[first] == "VBN")
    lacks = lacks and part.deps[verb] in ("relcl", "acl") and named < opens < verb < first
    if not lacks or len(content) > 1 or passage.quoted[first] != passage.quoted[verb]:
        return content
    if joint and part.words[opens - 1] == ",":
        return (part.span(opens, opens + 1), *content)
    if not joint and part.child(verb, *_SUBJECTS) not in range(opens, verb):
        return content
    about = passage.span(noun_phrase(passage, named, stop=opens)[0], opens + joint)
    return (about, *content) if about else content


def raised_clause(passage: Passage, verb: int) -> tuple[Span, ...] | None:
    """What somebody says a thing did, where parsers give the cue both for subjects: "the boat, which he said sank"."""
    part = passage.part
    deed = part.child(verb, "xcomp")
    subjects = [at for at in part.children[verb] if part.deps[at] in _SUBJECTS and at < verb]
    both = part.deps[verb] == "relcl" and len(subjects) > 1 and part.tags[subjects[0]] in ("WDT", "WP")
    if not both or deed != verb + 1 or part.tags[deed] not in ("VBN", "VBD"):
        return None
    last = min(passage.edges[1][deed] + 1, passage.sentence(verb)[1])
    told = complements.whole(passage, deed, last)
    return (part.span(subjects[0], subjects[0] + 1), told) if told else None


def antecedent(passage: Passage, verb: int) -> Span | None:
    """What a relative clause without an object of its own says: "the plan (that) the mayor announced"."""
    part = passage.part
    named, subject = part.heads[verb], part.child(verb, *_SUBJECTS)
    if (what := _what(passage, verb)) is not None:
        return part.span(what, what + 1)  # "close to what the senate had proposed"
    if part.deps[verb] != "relcl" or subject is None or not named < subject < verb:
        return None
    if part.child(verb, *_TAKEN) is not None or part.tags[subject] in ("WP", "WDT"):
        return None
    taken = part.child(verb, "dobj")
    if taken is not None and (taken > verb or part.tags[taken] not in ("WDT", "WP", "IN", "DT")):
        return None
    opens = passage.edges[0][verb]
    if part.words[opens - 1] == "," and taken is not None:
        return part.span(taken, taken + 1)
    if part.tags[named][:2] != "NN":
        return None
    first, last = noun_phrase(passage, named, stop=opens)
    return passage.span(first, min(last, opens))


def _what(passage: Passage, verb: int) -> int | None:
    """The "what" that stands for what somebody said: "close to what the senate had proposed".

    It stands for no question ("asked what she proposed"), and for no predicate ("what the mayor called a gift").
    """
    part = passage.part
    subject, what = part.child(verb, *_SUBJECTS), part.child(verb, "dobj")
    if what is None or subject is None or part.deps[verb] not in ("pcomp", "attr"):
        return None
    opens = part.lowered[what] == "what" and what == passage.edges[0][verb]
    return what if opens and what < subject < verb and part.child(verb, *_TAKEN) is None else None
