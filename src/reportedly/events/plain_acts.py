"""Acts of no known type: any verb by which somebody named does something, or has something done to him.

No lexicon has every word for what people do. So that a question may ask for it in its own words, the foremost sentences
of a page are read for the verbs that no row of the lexicon claims: "disbanded the cabinet", "to recognise the state".
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from reportedly.events.endorsements import find_endorsements
from reportedly.events.lexicon import Found, Trigger, word_class
from reportedly.events.noun_kinds import denotes_people
from reportedly.events.stays import find_stays
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Attribution, EventType, PartKind

FOREMOST = 1200
"""Characters of a body within which acts of no known type are read: further down stands the rest of its matter."""

_CLAUSES = frozenset({"ROOT", "ccomp", "xcomp", "conj", "advcl", "relcl", "acl", "pcomp", "dep"})
_LEADING = 2
"""Sentences of a body that tell what the page is about: their own verbs are acts of whoever does them, named or not."""

_DONE_ONCE = frozenset("recover find carry join support enter pass share gain lose fill oppose survive".split())
"""Light verbs that tell a happening where a headline or lead is about it: "A joined B", "it was recovered"."""

_CLAUSAL_TAGS = frozenset({"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"})
_OTHERS = {"to": "target", "from": "target", "with": "target", "against": "target", "into": "target", "out": "target"}


def find_plain_acts(part: ParsedPart, typed: Sequence[Found], attributions: Sequence[Attribution]) -> list[Found]:
    """Give the acts of a part that none of the `typed` triggers tells, nor is itself a word of saying."""
    if part.kind not in (PartKind.TITLE, PartKind.BODY):
        return []
    taken = {at for found in typed for at in range(found.first, found.last)}
    cues = [span for each in attributions if each.part == part.kind for span in each.cue.spans]
    known = find_stays(part) | find_endorsements(part)
    found = []
    for word, tag in enumerate(part.tags):
        if part.kind is PartKind.BODY and part.starts[word] >= FOREMOST:
            break
        if word in taken:
            continue
        if word in known and (part.deps[word] in _CLAUSES or part.lemmas[word] == "endorsement"):
            found.append(known[word])
            continue
        if not tag.startswith("VB") or part.deps[word] not in _CLAUSES:
            continue
        told = leads(part, word)
        once = _is_out_of(part, word) or (told and part.lemmas[word] in _DONE_ONCE)
        light = part.lemmas[word] in word_class("light-verbs") and not once
        if _shows_himself(part, word) and not _is_cue(part, word, cues):
            found.append(_act(part, word))
            continue
        if light or _is_cue(part, word, cues) or _carries(part, word, taken):
            continue
        if _is_done_to_or_by(part, word, _of_people if told else _has_name) or (told and _is_done_alone(part, word)):
            found.append(_act(part, word))
    return found


_SHOWING = frozenset({"appear", "reappear", "speak", "resurface", "emerge"})


def _shows_himself(part: ParsedPart, word: int) -> bool:
    """As in "Roe appeared on television", "spoke in parliament": who does so is alive, whatever else he does."""
    doer = subjects.subject(part, word)
    mention = None if doer is None else part.mention_at.get(doer)
    where = {prep for prep, _ in clauses.prepositions(part, word)}
    somebody = mention is not None and mention.kind == "person"
    return part.lemmas[word] in _SHOWING and somebody and bool({"on", "in", "at", "before", "from"} & where)


def _act(part: ParsedPart, word: int) -> Found:
    particle = part.child(word, "prt")
    lemma = part.lemmas[word] if particle is None else f"{part.lemmas[word]} {part.lowered[particle]}"
    if particle is None and _is_out_of(part, word):
        lemma, particle = f"{lemma} out", word + 1  # "pulled out of the scheme", which the parser takes for one place
    if lemma == "lay" and part.lowered[word + 1 : word + 3] == ("to", "rest"):
        lemma = "lay to rest"
    last = word + 2 if particle == word + 1 else word + 1
    tools = [prep for prep, noun in clauses.prepositions(part, word) if prep == "with" and not _of_people(part, noun)]
    others = {prep: role for prep, role in _OTHERS.items() if prep not in tools}
    return Found(word, word, last, Trigger(lemma, EventType.OTHER, "agent", "theme", others, ("act",)), True)


def _is_out_of(part: ParsedPart, word: int) -> bool:
    return part.words[word + 1 : word + 3] == ("out", "of")


def _is_cue(part: ParsedPart, word: int, cues: Sequence[tuple[int, int]]) -> bool:
    start = part.starts[word]
    return any(first <= start < last for first, last in cues)


def _carries(part: ParsedPart, word: int, taken: set[int]) -> bool:
    """Whether a verb only carries what is told by another word: "held talks", "called off the launch"."""
    below = {*part.children[word]}
    below |= {at for prep in part.children[word] if part.deps[prep] in ("prep", "agent") for at in part.children[prep]}
    return bool(below & taken)


def leads(part: ParsedPart, verb: int) -> bool:
    """Whether a verb is what a headline or a leading sentence tells: its own, one beside it, or what is said in it.

    A sentence that names nobody and no place is none that leads.
    """
    first, last = part.sentences[part.sentence_of[verb]]
    named = any(part.tags[at].startswith("NNP") and at in part.mention_at for at in range(first, last))
    if not named or (part.kind is PartKind.BODY and part.sentence_of[verb] >= _LEADING):
        return False
    at = verb
    if part.kind is PartKind.TITLE and part.deps[at] == "acl" and part.tags[at] == "VBN":
        at = part.heads[at]  # "Four million records found on public servers"
    while part.deps[at] in ("conj", "ccomp") and part.heads[at] != at:
        at = part.heads[at]
    return part.deps[at] == "ROOT"


def _of_people(part: ParsedPart, word: int) -> bool:
    """Whether a noun stands for people, or is described by a name: "a gang of thieves", "the recorder of Flight 7"."""
    under = [word, *(noun for _, noun in clauses.prepositions(part, word)), *part.children[word]]
    return any(denotes_people(part, at) or _has_name(part, at) for at in under if part.tags[at] not in _CLAUSAL_TAGS)


def _is_done_to_or_by(part: ParsedPart, word: int, counts: Callable[[ParsedPart, int], bool]) -> bool:
    """Whether somebody who counts does it or it is done to him, and it is done to something."""
    passive = clauses.is_passive(part, word)
    doer = clauses.agent(part, word) if passive else subjects.subject(part, word)
    objects = arguments(part, word)
    obliques = [noun for prep, noun in clauses.prepositions(part, word) if prep in _OTHERS]
    if not passive and not objects and not obliques and part.child(word, "prt") is None:
        return False
    involved = [*objects, *obliques, *([] if doer is None else [doer])]
    return any(counts(part, at) for at in involved)


def _is_done_alone(part: ParsedPart, word: int) -> bool:
    """As in "Ada Berg and Ole Dahl have married", "the Herons will tour": somebody by name does it, to nobody."""
    doer = subjects.subject(part, word)
    return doer is not None and not clauses.is_passive(part, word) and _has_name(part, doer)


def _has_name(part: ParsedPart, word: int) -> bool:
    return word in part.mention_at or any(at in part.mention_at for at in part.children[word])
