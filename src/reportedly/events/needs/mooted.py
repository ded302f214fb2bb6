"""Who is talked of for a job: on a shortlist, in the running, approached about it, wanted as coach."""

from __future__ import annotations

from msgspec import Struct

from reportedly.events.lexicon import word_class
from reportedly.events.needs.jobs import body_of, is_name_of_body
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_person
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart

_RANKED = frozenset(
    "shortlist list contender candidate frontrunner front-runner favourite favorite running frame race mix contention"
    " reckoning hunt search contest hopeful possibility name".split()
)
"""What those stand on, in or among who may have a job, or what each of them is called."""
_STANDING = frozenset(
    "be emerge remain stand figure feature move stay appear place join top include rank come crop surface".split()
)
_ABOUT = frozenset("for about as over with to regarding on".split())


class Mooted(Struct, frozen=True):
    """Who may have a job, and the word for whose job it is, where that is told."""

    person: int
    body: int | None


def mooted(part: ParsedPart, verb: int) -> Mooted | None:
    """Give who is talked of for a job by a verb, or None where it tells of no job or of no person."""
    ranked = part.lemmas[verb] in _STANDING
    if ranked and _RANKED.isdisjoint(part.vocabulary):
        return None
    if part.lemmas[verb] == "interview" and all(prep != "for" for prep, _ in clauses.prepositions(part, verb)):
        return None  # "The Herald interviewed Roe about the job of president"
    person = _named_for_it(part, verb, ranked)
    if person is None or not _is_somebody(part, person):
        return None
    ranks = _ranks(part, verb) if ranked else arguments(part, verb)
    where = [*ranks, verb] if ranks else []
    jobs = [job for at in where for job in _jobs_under(part, at, everywhere=ranked)]
    if not jobs:
        return None
    bodies = [body for job in jobs if (body := _body(part, job)) is not None]
    asking = None if ranked else _asking(part, verb)
    bodies += [asking] if asking is not None and is_name_of_body(part, asking) else []
    return Mooted(person, next(iter(bodies), None))


def _body(part: ParsedPart, job: int) -> int | None:
    """Whose job it is: "the job at Norvik", "to coach Norvik"."""
    led = [at for at in arguments(part, job) if is_name_of_body(part, at)] if part.tags[job] == "VB" else []
    return led[0] if led and part.lemmas[job] not in ("succeed", "replace") else body_of(part, job)


def _asking(part: ParsedPart, verb: int) -> int | None:
    return clauses.agent(part, verb) if clauses.is_passive(part, verb) else subjects.subject(part, verb)


def _named_for_it(part: ParsedPart, verb: int, ranked: bool) -> int | None:
    """Who stands there, or to whom it is done."""
    if ranked or clauses.is_passive(part, verb):
        who = subjects.subject(part, verb)
        return who if who is None or part.lemmas[who] != "name" else _whose_name(part, who)
    return next(iter(arguments(part, verb)), None)


def _whose_name(part: ParsedPart, name: int) -> int | None:
    """As in "her name has come up", "the name of Roe surfaced"."""
    under = (noun for prep, noun in clauses.prepositions(part, name) if prep == "of")
    return next(under, None) if (owner := part.child(name, "poss")) is None else owner


def _is_somebody(part: ParsedPart, word: int) -> bool:
    mention = part.mention_at.get(word)
    return is_person(part, word) if mention is None else mention.kind in ("person", "other")


def _ranks(part: ParsedPart, verb: int) -> list[int]:
    """The lists and races that a verb puts somebody on: "is on a shortlist", "emerged as the frontrunner"."""
    below = [
        noun for prep, noun in clauses.prepositions(part, verb) if prep in ("on", "among", "in", "as", "into", "at")
    ]
    below += [at for at in part.children[verb] if part.deps[at] in ("attr", "dobj")]
    below += [noun for prep, noun in _behind_adverbs(part, verb)]
    found = [at for at in below if part.lemmas[at] in _RANKED]
    inner = [
        noun for at in below for prep, noun in clauses.prepositions(part, at) if prep in ("of", "on", "in", "among")
    ]
    return found + [at for at in inner if part.lemmas[at] in _RANKED]


def _behind_adverbs(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """As in "moved ahead of Berg in the race for the job", where an adverb stands between."""
    adverbs = [at for at in part.children[verb] if part.deps[at] in ("advmod", "prep")]
    return [pair for at in adverbs for pair in clauses.prepositions(part, at) if pair[0] in ("in", "of", "on")]


def _jobs_under(part: ParsedPart, word: int, everywhere: bool) -> list[int]:
    """The jobs that a preposition ties to a word: "for the top job", "about the post", "as their next coach"."""
    ties = _ABOUT if not everywhere else _ABOUT | {"at", "of"}
    behind = clauses.prepositions(part, word)
    behind += [pair for prep, noun in behind if prep == "of" for pair in clauses.prepositions(part, noun)]
    below = [noun for prep, noun in behind if prep in ties]  # "a shortlist of five for the job"
    beside = [at for at in part.children[word] if part.deps[at] in ("compound", "nmod")] if everywhere else []
    led = [at for at in part.children[word] if part.tags[at] == "VB" and part.lemmas[at] in _SERVING]
    return [at for at in (*below, *beside, *led) if at in led or _is_job(part, at)]


_SERVING = frozenset("lead run head succeed replace manage coach oversee become take fill".split())


def _is_job(part: ParsedPart, noun: int) -> bool:
    if part.tags[noun] not in ("NN", "NNP") or _is_his_own(part, noun):
        return False
    return part.lowered[noun] in word_class("vacancies") or part.lowered[noun] in word_class("offices")


def _is_his_own(part: ParsedPart, noun: int) -> bool:
    owner = part.child(noun, "poss")
    return owner is not None and part.lowered[owner] in ("his", "her", "my")


def sides(part: ParsedPart, verb: int) -> list[tuple[str, int]]:
    """Give who may have a job, and whose it is."""
    told = mooted(part, verb)
    if told is None:
        return []
    return [("appointee", told.person), *([("agent", told.body)] if told.body is not None else [])]


def _is_mooted(part: ParsedPart, word: int, _: str) -> bool:
    return mooted(part, word) is not None


def _agrees_terms(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "Norvik have agreed terms with Roe": what is left is to sign; two firms agree terms of a deal."""
    terms = any(part.lowered[at] == "terms" for at in arguments(part, verb))
    whom = [noun for prep, noun in clauses.prepositions(part, verb) if prep == "with"]
    whom += [noun for at in arguments(part, verb) for prep, noun in clauses.prepositions(part, at) if prep == "with"]
    persons = [at for at in whom if (mention := part.mention_at.get(at)) is not None and mention.kind == "person"]
    return terms and bool(persons)


def _is_made_to_be(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "made Ana Roe its chairman", "Roe was made chairman": a person by name, and right behind it an office."""
    if clauses.is_passive(part, verb):
        office = part.child(verb, "oprd", "attr")
        return office is not None and part.lemmas[office] in word_class("offices")
    behind = part.mention_at.get(verb + 1)
    if behind is None or behind.kind != "person":
        return False
    start = _behind_aside(part, behind.last)
    ahead = range(start, min(start + 5, len(part.words)))
    if part.lowered[start : start + 1] in (("a",), ("an",)):
        return False  # "making her an illegitimate president"
    office = next((at for at in ahead if part.tags[at].startswith("NN")), None)
    plain = all(part.tags[at].startswith(("NN", "JJ", "PRP$", "DT", "POS")) for at in ahead if office and at <= office)
    named = office is not None and any(part.lowered[at] in word_class("offices") for at in ahead if at <= office)
    return named and plain  # "chief executive officer"


_LONGEST_ASIDE = 14


def _behind_aside(part: ParsedPart, at: int) -> int:
    """Where it goes on behind what is said of somebody between commas: "made Roe, its head of sales, its chairman"."""
    if part.words[at : at + 1] != (",",):
        return at
    closing = (end for end in range(at + 1, min(at + _LONGEST_ASIDE, len(part.words))) if part.words[end] == ",")
    # The first of them: what is said of him may itself end in a post, "its cloud chief".
    return next((end + 1 for end in closing if part.sentence_of[end] == part.sentence_of[at]), at)


NEEDS: dict[str, Need] = {"mooted": _is_mooted, "terms": _agrees_terms, "made-to-be": _is_made_to_be}
