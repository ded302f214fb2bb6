"""Needs of rows about what is done with people: who meets, is handed over, is set free."""

from __future__ import annotations

from reportedly.events.lexicon import noun_rows, word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import denotes_people, is_person, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart


def _meets_people(part: ParsedPart, word: int, _: str) -> bool:
    """As in "A met B", "A met with B", "they met": people on both sides, and no target, demand or deadline."""
    objects = [at for at in part.children[word] if part.deps[at] == "dobj"]
    if part.child(word, "auxpass") is not None:
        return False  # "met with scepticism", "was met at the airport"
    if objects:
        routine = any(part.lemmas[at] in word_class("routine") for at in objects)
        return not routine and of_class(part, objects, "people")
    subject = subjects.subject(part, word)
    if any(prep == "with" for prep, _ in clauses.prepositions(part, word)):
        return True
    return subject is not None and of_class(part, [subject], "people")


def _is_handed_over(part: ParsedPart, word: int, _: str) -> bool:
    """As in "was returned to Peru", "sent Roe home", "brought her back to her family": one person, and where to."""
    people = [at for at in arguments(part, word) if is_person(part, at) or part.tags[at] == "NNP"]
    low = [text.lower() for text in part.words[word + 1 : word + 7]]
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep == "to"]
    named = [part.mention_at[noun].kind for noun in goals if noun in part.mention_at]
    there = bool({"place", "state"} & {*named}) or any(part.lemmas[noun] == "family" for noun in goals)
    return bool(people) and (there or "home" in low)


def _of_people(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the release of two hostages", "his release", "a prisoner release": not of a film or a report."""
    beside = [at for at in part.children[word] if part.deps[at] in ("compound", "poss", "nmod")]
    under = [noun for prep, noun in clauses.prepositions(part, word) if prep == "of"]
    told = [at for noun in under or beside for at in clauses.conjuncts(part, noun)]
    named = part.lemmas[word] in _OF_ONE and any(_may_be_a_persons(part, at) for at in told)
    return named or any(is_person(part, at) for at in told)


_OF_ONE = frozenset("jailing imprisonment sacking firing execution retirement".split())
"""What is done to persons alone."""


def _may_be_a_persons(part: ParsedPart, word: int) -> bool:
    """Whether a word ends a name of two that nobody is known by: a person is jailed or sacked, a thing is not."""
    mention = part.mention_at.get(word)
    two = mention is not None and mention.kind in ("other", "organisation") and mention.last - mention.first == 2
    return two and part.tags[word] == "NNP"


def _are_guests(part: ParsedPart, word: int, _: str) -> bool:
    """As in "welcomed the envoy", "a delegation of lawmakers"; not "the release of hostages", "the king's decision"."""
    return any(_is_guest(part, at) for noun in arguments(part, word) for at in clauses.conjuncts(part, noun))


def _is_guest(part: ParsedPart, noun: int) -> bool:
    if denotes_people(part, noun):
        return True
    many = any(part.lemmas[noun] in word_class(name) for name in ("delegations", "bodies", "crowds"))
    under = [at for prep, at in clauses.prepositions(part, noun) if prep == "of"]
    of_them = part.lemmas[noun] in _NUMBERS_OF and any(denotes_people(part, at) for at in under)
    return (many or of_them) and not noun_rows(part.lemmas[noun])


_NUMBERS_OF = frozenset("number group couple pair handful crowd dozen hundred thousand score host scores".split())


NEEDS: dict[str, Need] = {
    "of-nobody-named": lambda part, word, _: (
        not any(is_person(part, at) and at in part.mention_at for at in arguments(part, word))
    ),
    "personal": lambda part, word, _: any(is_person(part, at) for at in arguments(part, word)),
    "people-object": _meets_people,
    "handed-over": _is_handed_over,
    "of-people": _of_people,
    "guests": _are_guests,
}
