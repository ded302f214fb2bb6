"""Releases of documents and footage: which nouns are such, what is made public, and what is only voted on."""

from __future__ import annotations

import re

from reportedly.events.certainty.scale import PROBABLE, UNKNOWN, Certainty
from reportedly.events.lexicon import Found, word_class
from reportedly.events.syntax import clauses
from reportedly.events.syntax.voted import only_voted_on
from reportedly.model.document import WORK, ParsedPart
from reportedly.model.statement import EventType, When

_STEPS = 3
_BESIDE = ("compound", "poss", "nmod")


def is_writing(part: ParsedPart, noun: int) -> bool:
    """Whether a noun is of what can be read, heard or watched: "the memo", "its footage", "it" of a memo.

    Its name may look like that of a body: "the Harrow Report".
    """
    words = word_class("writings")
    if part.lemmas[noun].lower() in words or part.lowered[noun] in words or is_called_a_work(part, noun):
        return True
    if part.lowered[noun] not in _STANDING_FOR:
        return False
    mention = part.mention_at.get(noun)
    if mention is None or not isinstance(mention.entity, str):
        return meant(part, noun) != noun
    last = mention.entity.split()[-1].lower()
    return last in words or last.removesuffix("s") in words


def is_called_a_work(part: ParsedPart, noun: int) -> bool:
    """Whether a name is that of a film or an album: a title, "the film Nightjar", "Nightjar, her third album"."""
    if any(name.label == WORK and name.first <= noun < name.last for name in part.names):
        return True
    works = word_class("works-of-art")
    if not part.tags[noun].startswith("NNP") or works.isdisjoint(part.vocabulary):
        return False
    mention = part.mention_at.get(noun)
    if mention is not None and mention.kind == "person" and mention.last - mention.first > 1:
        return False
    first, last = (noun, noun + 1) if mention is None else (mention.first, mention.last)
    name, kinds = re.escape(part.quote(part.span(first, last))), "|".join(sorted(works))
    told = rf"\b(?:{kinds})s?,? (?:called |named |of |to |in the )?[\"“'‘]?{name}\b"
    behind = rf"\b{name}[\"”'’]?(?: (?:{kinds})\b|, (?:the|an?|its|his|her|their) (?:[\w-]+ ){{0,3}}(?:{kinds})\b)"
    return re.search(f"(?i:{told}|{behind})", part.text) is not None


_STANDING_FOR = {"it": ("NN", "NNP"), "its": ("NN", "NNP"), "they": ("NNS", "NNPS"), "them": ("NNS", "NNPS")}


def meant(part: ParsedPart, word: int) -> int:
    """The document that "it" or "them" stands for where the page names nothing by it; else the word itself.

    That is the foremost one in the same sentence before it, else in the sentence before. Of "six years of letters" it
    is the letters.
    """
    under = [below for prep, below in clauses.prepositions(part, word) if prep == "of" and word in part.dates]
    if under:
        return under[0]
    tags = _STANDING_FOR.get(part.lowered[word])
    if tags is None or word in part.mention_at:
        return word
    number = part.sentence_of[word]
    for first, last in (part.sentences[number], part.sentences[number - 1] if number else (0, 0)):
        told = [at for at in range(first, min(last, word)) if part.tags[at] in tags and is_writing(part, at)]
        if told:
            return min(told, key=lambda at: (_depth(part, at), -at))
    return word


def _depth(part: ParsedPart, word: int) -> int:
    """How many words stand above one in its sentence."""
    for depth in range(_DEEPEST):
        if part.heads[word] == word:
            return depth
        word = part.heads[word]
    return _DEEPEST


_DEEPEST = 12


def is_of_writing(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "the release of the tapes", "the memo's release", "its release", "a memo release"."""
    return bool(released(part, noun))


def released(part: ParsedPart, noun: int) -> list[int]:
    """Give the documents whose release a noun tells."""
    under = [below for prep, below in clauses.prepositions(part, noun) if prep == "of"]
    beside = [at for at in part.children[noun] if part.deps[at] in _BESIDE]
    return [each for at in under or beside for each in clauses.conjuncts(part, at) if is_writing(part, each)]


def is_writing_object(part: ParsedPart, objects: list[int]) -> bool:
    """Whether what is done is done to a document itself, and not to one who has to do with some: "a film director"."""
    return any(is_writing(part, each) for at in objects for each in clauses.conjuncts(part, at))


def made_public(part: ParsedPart, verb: int) -> int | None:
    """What "make ... public" makes so, where the parser makes a clause of it or hangs it on the adjective."""
    public = part.child(verb, "ccomp", "acomp", "oprd", "xcomp")
    if public is None or part.lowered[public] != "public":
        return None
    nouns = [at for at in part.children[public] if part.deps[at] in ("nsubj", "compound", "nmod", "poss", "dobj")]
    return nouns[-1] if nouns else None


_DECIDING = frozenset("vote ballot order direct instruct authorise authorize".split())


def decision_above(part: ParsedPart, word: int) -> int | None:
    """The vote or order by which something is decided: "voted to release the memo", "ordered them to release it"."""
    above = word
    for _ in range(_STEPS):
        above = part.heads[above]
        if part.lemmas[above] in _DECIDING:
            return above
        if part.deps[above] not in ("prep", "pobj", "xcomp", "dobj"):
            break
    return None


def unfinished(part: ParsedPart, found: Found, held: Certainty) -> Certainty:
    """As in "voted to release the memo": it is not out for having been voted on; nor is it held back for "has not been
    released", which leaves open whether it will be."""
    if not held.positive and {"has", "have", "had"} & {*clauses.auxiliaries(part, found.word)}:
        return held._replace(level=UNKNOWN, evident=True)
    deciding = decision_above(part, found.word)
    if deciding is None:
        return held
    done = part.tags[deciding] in ("VBD", "VBN", "NN") and held.positive
    return held._replace(level=PROBABLE if done else held.level, ahead=True, evident=True)


def not_of_the_decision(part: ParsedPart, found: Found, when: When | None) -> When | None:
    """The time of what was decided on; not the day of the decision: "voted on Monday to release the memo"."""
    released = found.trigger.type is EventType.PUBLICATION and decision_above(part, found.word) is not None
    if when is None or not (released or only_voted_on(part, found.word)):
        return when
    return when if when.span[0] > part.starts[found.word] else None
