"""Needs of rows about a job that somebody is to have: he takes it, is offered it, turns it down."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import denotes_people, is_firm, is_person
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


def job(part: ParsedPart, word: int) -> int | None:
    """Give the job that a verb is about: "take the top job at Norvik", "was offered the role of chairman".

    None where it is none: "took a job in a bakery", "accepted a role in the talks", "lost his job".
    """
    below = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("in", "for", "to", "on", "with")]
    told = [*arguments(part, word), *(below if part.lemmas[word] in _WITH_PREPOSITION else [])]
    return next((at for at in told if _is_job(part, at)), None)


_WITH_PREPOSITION = frozenset({"interested", "keen", "say", "entrust"})


def _is_job(part: ParsedPart, noun: int) -> bool:
    low = part.lowered[noun]
    if low in _SEATS and _board(part, noun) is not None:
        return True
    if part.tags[noun] not in ("NN", "NNS") or not {part.lemmas[noun], low} & word_class("vacancies"):
        return False
    if part.tags[noun] == "NNS" and low != "reins":
        return False
    words = {part.lowered[at] for at in part.children[noun]}
    if words & {"his", "her", "my", "their", "your", "our"}:
        return False
    of_office = any(
        prep in ("of", "as") and part.lemmas[below] in word_class("offices")
        for prep, below in clauses.prepositions(part, noun)
    )
    if of_office or body_of(part, noun) is not None or words & {"top", "chief"}:
        return True
    return low in _SURELY and "the" in words


_SURELY = frozenset({"job", "reins", "helm"})
_SEATS = frozenset({"seat", "place", "position", "spot", "directorship"})


def _board(part: ParsedPart, noun: int) -> int | None:
    """Give the board that a seat is on: "a seat on Norvik's board", "was offered a place on the board of directors"."""
    above = part.heads[noun]
    below = [*clauses.prepositions(part, noun), *clauses.prepositions(part, above)]
    on_it = (at for prep, at in below if prep == "on" and part.lemmas[at] in ("board", "directorate"))
    return next(on_it, None) or next((at for at in part.children[noun] if part.lowered[at] == "board"), None)


def body_of(part: ParsedPart, noun: int) -> int | None:
    """Give whose job it is by name: "the Norvik job", "Norvik's top post", "the job at Norvik"."""
    board = _board(part, noun) if part.lowered[noun] in _SEATS else None
    noun = noun if board is None else board
    before = [at for at in part.children[noun] if part.deps[at] in ("compound", "nmod", "poss")]
    behind = [below for prep, below in clauses.prepositions(part, noun) if prep in ("at", "with", "of", "in", "for")]
    return next((at for at in [*before, *behind] if is_name_of_body(part, at)), None)


def is_name_of_body(part: ParsedPart, word: int) -> bool:
    """Say whether a word is a name that a body may have: no day, and no person by his full name."""
    mention = part.mention_at.get(word)
    if part.tags[word][:3] != "NNP" or word in part.dates:
        return False
    return mention is None or mention.kind != "person" or mention.last - mention.first == 1


def _is_taken_by_somebody(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe will take the Norvik job", "was handed the reins", "is not interested in the top job"."""
    doer = _doer(part, word)
    return job(part, word) is not None and doer is not None and _may_hold_one(part, doer)


def _doer(part: ParsedPart, word: int) -> int | None:
    """Who takes it; in a headline such as "Roe to take Norvik job" whom the parser has the verb hang on."""
    above = part.heads[word]
    doer = subjects.subject(part, above if part.deps[word] in ("acomp", "oprd") else word)
    hanging = doer is None and part.kind is PartKind.TITLE and part.deps[word] in ("xcomp", "acl", "relcl")
    return above if hanging and part.tags[above] == "NNP" else doer


def race_for_a_job(part: ParsedPart, word: int) -> int | None:
    """Give the race that somebody leaves who will not have a job: "out of the running to lead Norvik"."""
    below = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("from", "of", "out")]
    races = [at for at in below if part.lemmas[at] in _RACES]
    return next((at for at in races if _is_for_a_job(part, at)), None)


_RACES = frozenset("race running contest hunt contention frame reckoning consideration search candidate".split())
_OF_FIRMS = frozenset("executive chief ceo chairman chairwoman chair boss coach manager director".split())
"""Posts that firms and clubs have."""
_SERVING = frozenset("lead run head succeed replace manage coach oversee".split())


def _is_for_a_job(part: ParsedPart, race: int) -> bool:
    """Whether a race is for a job at a firm or club; one for an office of state is an election."""
    if any(_is_job(part, at) and body_of(part, at) is not None for at in _for_what(part, race)):
        return True
    first, last = race + 1, min(race + 3, len(part.words))
    to_be = next(
        (at for at in range(first, last) if part.lemmas[at] in ("be", "become") and part.tags[at] == "VB"), None
    )
    office = part.child(to_be, "attr") if to_be is not None else None
    if office is not None and part.lemmas[office] in _OF_FIRMS and body_of(part, office) is not None:
        return True
    serving = next((at for at in range(first, last) if part.lemmas[at] in _SERVING and part.tags[at] == "VB"), None)
    return serving is not None and any(is_firm(part, at) or is_person(part, at) for at in arguments(part, serving))


def _for_what(part: ParsedPart, race: int) -> list[int]:
    return [below for prep, below in clauses.prepositions(part, race) if prep == "for"]


def _leaves_a_race_for_a_job(part: ParsedPart, word: int, _: str) -> bool:
    return race_for_a_job(part, word) is not None


def _is_given_to_somebody(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the board offered Roe the job"."""
    whom = _receiver(part, word)
    return job(part, word) is not None and whom is not None and _may_hold_one(part, whom)


def _receiver(part: ParsedPart, word: int) -> int | None:
    """Whom it is given to: "handed Roe the reins", "handed the reins to Roe"."""
    below = (noun for prep, noun in clauses.prepositions(part, word) if prep == "to")
    return next(below, None) if (whom := part.child(word, "dative")) is None else whom


def _may_hold_one(part: ParsedPart, word: int) -> bool:
    mention = part.mention_at.get(word)
    named = mention is not None and mention.kind in ("person", "other")
    return named or is_person(part, word) or (denotes_people(part, word) and part.tags[word] == "NN")


def charge(part: ParsedPart, word: int) -> int | None:
    """Give the charge that somebody is put in: "put in charge of Norvik", "placed Roe in charge"."""
    below = [noun for prep, noun in clauses.prepositions(part, word) if prep == "in"]
    below += [noun for at in arguments(part, word) for prep, noun in clauses.prepositions(part, at) if prep == "in"]
    return next((at for at in below if part.lemmas[at] == "charge"), None)


def put_in_charge(part: ParsedPart, word: int) -> list[tuple[str, int]]:
    """Give who is put in charge, by whom, and of what body."""
    at = charge(part, word)
    body = body_of(part, at) if at is not None else None
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    whom = arguments(part, word)[:1]
    others = [("agent", at) for at in (doer, body) if at is not None][:1]
    return [*(("appointee", at) for at in whom), *others]


def _is_put_in_charge(part: ParsedPart, word: int, _: str) -> bool:
    return charge(part, word) is not None and any(_may_hold_one(part, at) for at in arguments(part, word))


def sides(part: ParsedPart, word: int, given: bool) -> list[tuple[str, int]]:
    """Give who is to have a job, and whose it is: the giver, else the body by whose name it goes."""
    doer = _doer(part, word)
    giver = doer if given else clauses.agent(part, word)
    holder = _receiver(part, word) if given else doer
    what = job(part, word)
    if (race := race_for_a_job(part, word)) is not None:
        what = next((at for at in _for_what(part, race) if _is_job(part, at)), None)
    body = body_of(part, what) if what is not None else None
    body = body_of(part, word) if body is None else body
    body = giver if giver is not None else body
    return [(role, at) for role, at in (("appointee", holder), ("agent", body)) if at is not None]


NEEDS: dict[str, Need] = {
    "job-taken": _is_taken_by_somebody,
    "job-given": _is_given_to_somebody,
    "put-in-charge": _is_put_in_charge,
    "job-race": _leaves_a_race_for_a_job,
}
