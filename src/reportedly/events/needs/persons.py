"""Needs of rows about what is done with people: who meets, is handed over, is set free."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_person, of_class
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
    return any(is_person(part, at) for noun in under or beside for at in clauses.conjuncts(part, noun))


NEEDS: dict[str, Need] = {
    "personal": lambda part, word, _: any(is_person(part, at) for at in arguments(part, word)),
    "people-object": _meets_people,
    "handed-over": _is_handed_over,
    "of-people": _of_people,
}
