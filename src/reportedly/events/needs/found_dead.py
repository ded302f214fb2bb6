"""Who is dead by what is found of him ("the body of Roe was found", "was identified as that of Roe") or by whom he is
counted among ("Roe is among the dead"), and who is well though said to be."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import denotes_people, is_person
from reportedly.events.syntax import clauses, negation, subjects
from reportedly.model.document import ParsedPart

_BODIES = frozenset("body remains corpse skeleton bone remain".split())
_SAID_DEAD = frozenset("hoax rumour rumor death dead die obituary unfounded untimely".split())


def identified(part: ParsedPart, verb: int) -> int | None:
    """Give whose body it was by name: "remains were identified as those of Roe", "the body is that of Roe"."""
    alike = part.lemmas[verb] == "be"
    body = subjects.subject(part, verb) if alike or clauses.is_passive(part, verb) else part.child(verb, "dobj")
    if body is None or part.lemmas[body] not in _BODIES:
        return None
    called = [noun for prep, noun in clauses.prepositions(part, verb) if prep == "as"]
    called += [at for at in part.children[verb] if part.deps[at] == "attr"] if alike else []
    called += [noun for at in called for prep, noun in clauses.prepositions(part, at) if prep == "of"]
    return next(
        (at for at in called if (m := part.mention_at.get(at)) is not None and m.kind in ("person", "other")), None
    )


def sides(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """Give who is dead."""
    dead = identified(part, verb)
    return [] if dead is None else [("victim", dead)]


def _is_identified(part: ParsedPart, word: int, _: str) -> bool:
    return identified(part, word) is not None


def of_the_body(part: ParsedPart, verb: int) -> int | None:
    """Give whose body is found or brought back: "found the body of Roe", "Roe's remains were recovered".

    Who has not been found yet does not live by that.
    """
    if negation.is_negated(part, verb):
        return None
    body = subjects.subject(part, verb) if clauses.is_passive(part, verb) else part.child(verb, "dobj")
    if body is None or part.lemmas[body] not in _BODIES:
        return None
    owner = part.child(body, "poss")
    whose = [noun for prep, noun in clauses.prepositions(part, body) if prep == "of"]
    whose += [owner] if owner is not None else []
    return next((at for at in whose if part.tags[at] == "PRP$" or denotes_people(part, at)), None)


def found(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """Give whose body it is."""
    dead = of_the_body(part, verb)
    return [] if dead is None else [("victim", dead)]


def _is_found(part: ParsedPart, word: int, _: str) -> bool:
    return of_the_body(part, word) is not None


_DEAD = frozenset("dead fatality deceased".split())
_DYING = frozenset("die perish kill slay".split())
_SOME = frozenset("those people person one".split())
_COUNTING = frozenset("count list name find identify".split())
"""What others do who count somebody among the dead."""


def counted_dead(part: ParsedPart, verb: int) -> int | None:
    """Give who is counted among the dead: "Roe was among the dead", "among those killed", "among the dead climbers"."""
    if not any(prep == "among" and _are_dead(part, noun) for prep, noun in clauses.prepositions(part, verb)):
        return None
    if part.lemmas[verb] not in _COUNTING or clauses.is_passive(part, verb):
        return subjects.subject(part, verb)
    return part.child(verb, "dobj")  # "found her brother among the dead"


def _are_dead(part: ParsedPart, noun: int) -> bool:
    if part.lemmas[noun] in _DEAD:
        return True
    if any(part.lowered[at] == "dead" for at in part.children[noun]):
        return is_person(part, noun)  # "among the dead climbers", and not "among the dead languages"
    told = part.lowered[noun] in _SOME or part.lemmas[noun] in _SOME
    return told and any(part.deps[at] in ("acl", "relcl") and part.lemmas[at] in _DYING for at in part.children[noun])


def among_the_dead(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """Give who is counted among them."""
    dead = counted_dead(part, verb)
    return [] if dead is None else [("victim", dead)]


def _is_among_the_dead(part: ParsedPart, word: int, _: str) -> bool:
    return counted_dead(part, word) is not None


def _is_well(part: ParsedPart, word: int, _: str) -> bool:
    """As in "she is fine, her agent said": a person, now, on a page that tells of his death."""
    verb = part.heads[word]
    subject = part.child(verb, "nsubj")
    if part.deps[word] not in ("acomp", "advmod") or part.lemmas[verb] != "be" or part.tags[verb] != "VBZ":
        return False
    mention = None if subject is None else part.mention_at.get(subject)
    somebody = mention is not None and mention.kind == "person"
    return somebody and not _SAID_DEAD.isdisjoint(part.vocabulary)


NEEDS: dict[str, Need] = {
    "body-found": _is_found,
    "body-identified": _is_identified,
    "among-the-dead": _is_among_the_dead,
    "well-though-dead": _is_well,
}
