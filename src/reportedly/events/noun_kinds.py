"""What a noun stands for: people, a person, a crowd, a company, or a word of a class of the lexicon."""

from __future__ import annotations

import re

from reportedly.events.documents import is_writing
from reportedly.events.lexicon import word_class
from reportedly.events.places.gazetteer import lookup
from reportedly.events.syntax import clauses
from reportedly.events.syntax.arguments import arguments
from reportedly.model import states
from reportedly.model.document import ParsedPart

_PEOPLE_KINDS = ("person", "organisation", "state", "group", "outlet")
PRONOUNS = frozenset({"he", "she", "they", "we", "i", "him", "her", "them", "us", "who", "whom", "their", "his"})


def of_class(part: ParsedPart, heads: list[int], name: str) -> bool:
    """Say whether one of these noun phrases is of a class of `data/classes.tsv`, or of people."""
    nouns = [at for head in heads for at in clauses.conjuncts(part, head)]
    if name in ("people", "mortals") and any(denotes_people(part, at) for at in nouns):
        return True
    return any(is_word_of(part, at, name) for head in heads for at in _core(part, head))


def is_word_of(part: ParsedPart, word: int, name: str) -> bool:
    """Say whether a word is of a class; among arms are those that go by a number or by the name of their maker."""
    if {part.lemmas[word], part.lowered[word]} & word_class(name):
        return True
    return name in _OF_ARMS and is_of_arms(part, word)


_OF_ARMS = frozenset({"aids", "armaments"})
_DESIGNATION = re.compile(
    r"(?:[A-Z]{1,3}|MiG|Su|Tu|Mi|Ka|Il|An|Pz[A-Z]?)-\d{1,4}[A-Z]{0,3}\d?s?|[MT]\d{2,4}[A-Z]?\d?s?"
)


def is_of_arms(part: ParsedPart, word: int) -> bool:
    """Say whether arms are called by a word, as armies number them ("S-300s", "MiG-29") or makers name them."""
    text = part.words[word]
    named = text[:1].isupper() and bool({text.lower(), text.lower().removesuffix("s")} & word_class("names-of-arms"))
    return named or _DESIGNATION.fullmatch(text) is not None


def _core(part: ParsedPart, head: int) -> list[int]:
    """The words that make a noun phrase what it is: head, compounds, adjectives, conjuncts, and what follows "of"."""
    found = []
    for noun in clauses.conjuncts(part, head):
        found += [noun, *(at for at in part.children[noun] if part.deps[at] in ("compound", "amod", "nmod"))]
        found += [under for prep, under in clauses.prepositions(part, noun) if prep == "of"]
    return found


def denotes_people(part: ParsedPart, word: int) -> bool:
    """Say whether a noun stands for people or bodies of people: by its mention, by its word, or as an unknown name."""
    mention = part.mention_at.get(word)
    if (mention is None or mention.kind != "person") and is_writing(part, word):
        return False
    if mention is not None and mention.kind != "other":
        return mention.kind in _PEOPLE_KINDS
    if part.lowered[word] in PRONOUNS or part.lemmas[word] in word_class("people"):
        return True
    return part.tags[word] in ("NNP", "NNPS") and not word_class("happenings") & {part.lowered[word]}


def stands_for_a_company(part: ParsedPart, noun: int, verb: int) -> bool:
    """A name, or the "it" of "it had agreed to be acquired"."""
    it = part.lowered[noun] == "it" and clauses.is_passive(part, verb)
    named = noun in part.mention_at and part.words[noun][:1].isupper()
    return it or named or part.tags[noun] in ("NNP", "NNPS")


def are_many(part: ParsedPart, word: int, _: str) -> bool:
    """As in "sacked 300 workers", "the appointment of 40 inspectors": a number of people, none of them by name."""
    nouns = arguments(part, word) + [noun for prep, noun in clauses.prepositions(part, word) if prep == "of"]
    return any(
        part.lemmas[noun] in word_class("crowds") or any(_is_above_ten(part, at) for at in part.children[noun])
        for noun in nouns
    )


def _is_above_ten(part: ParsedPart, word: int) -> bool:
    digits = part.words[word].replace(",", "")
    if part.deps[word] != "nummod":
        return False
    return int(digits) > 9 if digits.isdecimal() and len(digits) < 9 else part.lemmas[word] in word_class("crowds")


def is_firm(part: ParsedPart, noun: int) -> bool:
    """Whether a noun stands for a company: by its mention, as an unknown name, or as "the airline"."""
    if any(text.lower() in word_class("elected") for text in part.words[max(0, noun - 1) : noun + 1]):
        return False
    mention = part.mention_at.get(noun)
    if mention is not None and mention.kind != "other":
        name = " ".join(part.words[mention.first : mention.last])  # "Real Madrid" is no capital
        return mention.kind in ("organisation", "outlet") and states.speaks_for(name) is None
    return part.tags[noun] in ("NNP", "NNPS") or part.lemmas[noun] in word_class("firms")


def is_one_name(part: ParsedPart, noun: int) -> bool:
    """A single name, which may be a company's as well as a person's."""
    mention = part.mention_at.get(noun)
    return mention is not None and mention.kind == "person" and mention.last - mention.first == 1


def is_unknown_place(part: ParsedPart, noun: int) -> bool:
    """A name taken for a place's that the gazetteer has not, and which may be a company's as well."""
    mention = part.mention_at.get(noun)
    if mention is None or mention.kind != "place" or part.tags[noun] not in ("NNP", "NNPS"):
        return False
    return not lookup(" ".join(part.words[mention.first : mention.last]))


def is_unknown_name(part: ParsedPart, word: int) -> bool:
    """Say whether a word is a name of nobody known."""
    mention = part.mention_at.get(word)
    return part.tags[word] == "NNP" and (mention is None or mention.kind == "other")


def is_person(part: ParsedPart, word: int) -> bool:
    """Say whether a noun stands for one or more persons, no bodies: by its mention or by its word."""
    mention = part.mention_at.get(word)
    if mention is not None and mention.kind != "other":
        return mention.kind == "person"
    return part.lowered[word] in PRONOUNS or part.lemmas[word] in word_class("people") - word_class("bodies")
