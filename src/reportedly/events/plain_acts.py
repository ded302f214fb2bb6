"""Acts of no known type: any verb by which somebody named does something, or has something done to him.

No lexicon has every word for what people do. So that a question may ask for it in its own words, the foremost sentences
of a page are read for the verbs that no row of the lexicon claims: "disbanded the cabinet", "to recognise the state".
"""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.events import clauses
from reportedly.events.arguments import arguments
from reportedly.events.lexicon import Found, Trigger, word_class
from reportedly.events.stays import find_stays
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Attribution, EventType, PartKind

FOREMOST = 1200
"""Characters of a body within which acts of no known type are read: further down stands the rest of its matter."""

_CLAUSES = frozenset({"ROOT", "ccomp", "xcomp", "conj", "advcl", "relcl", "acl", "pcomp", "dep"})
_OTHERS = {"to": "target", "from": "target", "with": "target", "against": "target", "into": "target", "out": "target"}


def find_plain_acts(part: ParsedPart, typed: Sequence[Found], attributions: Sequence[Attribution]) -> list[Found]:
    """Give the acts of a part that none of the `typed` triggers tells, nor is itself a word of saying."""
    if part.kind not in (PartKind.TITLE, PartKind.BODY):
        return []
    taken = {at for found in typed for at in range(found.first, found.last)}
    cues = [span for each in attributions if each.part == part.kind for span in each.cue.spans]
    stays = find_stays(part)
    found = []
    for word, tag in enumerate(part.tags):
        if part.kind is PartKind.BODY and part.starts[word] >= FOREMOST:
            break
        if not tag.startswith("VB") or part.deps[word] not in _CLAUSES or word in taken:
            continue
        if word in stays:
            found.append(stays[word])
            continue
        light = part.lemmas[word] in word_class("light-verbs") and not _is_out_of(part, word)
        if light or _is_cue(part, word, cues) or _carries(part, word, taken):
            continue
        if _is_done_to_or_by_one_with_a_name(part, word):
            found.append(_act(part, word))
    return found


def _act(part: ParsedPart, word: int) -> Found:
    particle = part.child(word, "prt")
    lemma = part.lemmas[word] if particle is None else f"{part.lemmas[word]} {part.words[particle].lower()}"
    if particle is None and _is_out_of(part, word):
        lemma, particle = f"{lemma} out", word + 1  # "pulled out of the scheme", which the parser takes for one place
    last = word + 2 if particle == word + 1 else word + 1
    return Found(word, word, last, Trigger(lemma, EventType.OTHER, "agent", "theme", _OTHERS, ("act",)), True)


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


def _is_done_to_or_by_one_with_a_name(part: ParsedPart, word: int) -> bool:
    """Whether somebody named does it or it is done to him, and it is done to something."""
    passive = clauses.is_passive(part, word)
    doer = clauses.agent(part, word) if passive else clauses.subject(part, word)
    objects = arguments(part, word)
    obliques = [noun for prep, noun in clauses.prepositions(part, word) if prep in _OTHERS]
    if not passive and not objects and not obliques and part.child(word, "prt") is None:
        return False
    involved = [*objects, *obliques, *([] if doer is None else [doer])]
    return any(_has_name(part, at) for at in involved)


def _has_name(part: ParsedPart, word: int) -> bool:
    return word in part.mention_at or any(at in part.mention_at for at in part.children[word])
