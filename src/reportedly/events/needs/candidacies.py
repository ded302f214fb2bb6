"""Needs of rows of the lexicon about candidacies: who leaves a race for an office, stays in it, or enters one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_person
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

RACING = frozenset({"of-race", "staying-in-race", "for-office", "seeking-office"})
"""Needs of rows whose verb has a race, or the office that it is for, below it."""
_A_QUESTION = 14
"""Words at most of a text that is a question."""
_SURE_OF_ELECTIONS = 2
"""Words about elections that tell, where no race is named, that a text is about one."""
_SPORTS = frozenset(
    {"lap", "driver", "marathon", "cyclist", "rider", "horse", "regatta", "sprint", "podium", "yacht"}
) | frozenset("athletics athlete metre metres sprinter runner olympic olympics stadium jockey".split())
_OF_FIRMS = frozenset({"takeover", "buyout", "shareholder", "acquisition", "auction"})
_FOR_GOOD = re.compile(
    r"(?i)\b(?:to the (?:very )?end|to win|to stay|still|absolutely|firmly|all the way|for good|for the long haul"
    r"|for keeps|no matter what)\b"
)


def race_below(part: ParsedPart, verb: int) -> list[int]:
    """Give the race, campaign or candidacy that somebody leaves, ends or stays in, whatever the parser hangs it on."""
    near = [
        at for at in part.children[verb] if part.deps[at] in ("dobj", "prt", "advmod", "acomp", "prep", "nsubjpass")
    ]
    pairs = [pair for at in (verb, *near) for pair in clauses.prepositions(part, at)]
    found = [noun for prep, noun in pairs if prep in ("of", "from", "in", "with", "for")]
    below = [at for at in (*arguments(part, verb), *found) if is_race(part, at)]
    if part.lemmas[verb] in _TAKING_OUT:
        below += [at for at in arguments(part, verb) if _is_own_name(part, at)]
        below += [at for at in found if part.lemmas[at] in ("consideration", "contention")]
    return below or _race_behind(part, verb)


_TAKING_OUT = frozenset("withdraw remove pull take bow drop".split())


def _is_own_name(part: ParsedPart, at: int) -> bool:
    """As in "withdrew his name"."""
    owner = part.child(at, "poss")
    return part.lemmas[at] == "name" and owner is not None and part.tags[owner] == "PRP$"


def _race_behind(part: ParsedPart, verb: int) -> list[int]:
    """As in "his decision to end his campaign leaves ...", where the parser makes a subject of the race."""
    last = part.sentences[part.sentence_of[verb]][1]
    at = verb + 1
    while at < min(last, verb + 5) and part.tags[at] in ("PRP$", "DT", "JJ", "NNP", "POS"):
        at += 1
    return [at] if verb + 1 < at < last and is_race(part, at) else []


def of_race(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "dropped out of the presidential race", "to end his campaign": a person does, or nobody is told."""
    return (
        bool(race_below(part, verb))
        and is_of_one_person(part, verb)
        and (_is_political(part, race_below(part, verb)) or _is_for_a_post(part, verb))
        and not _is_of_another(part, verb)
    )


def _is_for_a_post(part: ParsedPart, verb: int) -> bool:
    """As in "withdrew from consideration": one is considered for a post, whatever the rest of the text is about."""
    left = [part.lemmas[noun] for prep, noun in clauses.prepositions(part, verb) if prep == "from"]
    return part.lemmas[verb] in _TAKING_OUT and "consideration" in left


def _is_of_another(part: ParsedPart, verb: int) -> bool:
    """As in "withdrew the nomination of Roe", "pulled Roe's nomination": whoever does that leaves nothing."""
    put = [at for at in arguments(part, verb) if part.lemmas[at] == "nomination"]
    owners = [noun for at in put for prep, noun in clauses.prepositions(part, at) if prep == "of"]
    owners += [owner for at in put if (owner := part.child(at, "poss", "compound")) is not None]
    return any(part.tags[owner].startswith("NN") for owner in owners)


def of_somebodys_race(part: ParsedPart, noun: int, _: str) -> bool:
    """As in "his exit from the race", "Roe's withdrawal from the contest"."""
    left = [below for prep, below in clauses.prepositions(part, noun) if prep in ("from", "of")]
    return any(is_race(part, at) for at in left) and _is_political(part, left)


def quits(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "she is dropping out": told of one person and nothing more, in a text about elections."""
    bare = not arguments(part, verb) and not any(prep in ("of", "from") for prep, _ in clauses.prepositions(part, verb))
    campaigning = 1 if "campaign" in part.vocabulary else _SURE_OF_ELECTIONS
    return (
        bare
        and subjects.subject(part, verb) is not None
        and is_of_one_person(part, verb)
        and about_elections(part, campaigning)
    )


def does_something(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "quit smoking": what is left is no post."""
    return any(part.deps[at] in ("xcomp", "ccomp") and part.tags[at] == "VBG" for at in part.children[verb])


def stays_in_race(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "is staying in the race", "will continue her campaign", "is in the race to the end"."""
    if not of_race(part, verb, ""):
        return False
    first, last = part.sentences[part.sentence_of[verb]]
    around = part.text[part.starts[max(first, verb - 3)] : part.end(min(last, verb + 12) - 1)]
    return part.lemmas[verb] != "be" or _FOR_GOOD.search(around) is not None


def for_office(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will run for president", "is running for a second term", "stands for re-election"."""
    return bool(office_below(part, verb)) and is_of_one_person(part, verb)


def seeks_office(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will not seek a third term", "seeks re-election", "is seeking the nomination"."""
    return any(part.lemmas[at] in _TO_WIN for at in arguments(part, verb)) and is_of_one_person(part, verb)


def office_below(part: ParsedPart, verb: int) -> list[int]:
    """Give the office that a verb says somebody runs for or seeks."""
    sought = [noun for prep, noun in clauses.prepositions(part, verb) if prep == "for"]
    again = [at + 2 for at in sought if "".join(part.words[at : at + 3]).lower() == "re-election"]
    named = [at for at in sought if _is_office(part, at)]
    return [*named, *again, *(at for at in arguments(part, verb) if part.lemmas[at] in _TO_WIN)]


def _is_office(part: ParsedPart, noun: int) -> bool:
    """As in "for mayor", "for the presidency", "for her old job as minister"."""
    if part.lemmas[noun] in SOUGHT or part.lowered[noun] in SOUGHT or _seat_told(part, noun):
        return True
    as_what = [below for prep, below in clauses.prepositions(part, noun) if prep == "as"]
    job = part.lemmas[noun] in ("job", "post", "role")
    beside = {part.lowered[at] for at in part.children[noun]}
    if job and beside & {"old", "former", "top"} and beside & {"his", "her", "the"}:
        return True  # "a bid for his old job"
    return job and (about_elections(part) or any(part.lemmas[at] in word_class("offices") for at in as_what))


def _is_to_take_office(part: ParsedPart, race: int) -> bool:
    """As in "the race to be the next mayor", "the contest to replace Roe as leader"."""
    verb = race + 2
    if part.tags[race + 1 : race + 3] != ("TO", "VB") or part.lemmas[verb] not in TAKING_OFFICE - {"win"}:
        return False
    behind = {part.lemmas[at].lower() for at in range(verb + 1, min(verb + 8, len(part.words)))}
    behind |= {part.lowered[at] for at in range(verb + 1, min(verb + 8, len(part.words)))}
    return bool(behind & (word_class("offices") | SOUGHT)) or about_elections(part, 1)


def _seat_told(part: ParsedPart, noun: int) -> bool:
    return " ".join(part.words[noun - 1 : noun + 1]).lower() in _SEATS


def about_elections(part: ParsedPart, least: int = _SURE_OF_ELECTIONS) -> bool:
    """Say whether a text is about elections, by that many of its words; no race of sports, no bid for a company."""
    if len(part.words) <= _A_QUESTION and len(part.sentences) == 1 and part.kind is PartKind.BODY:
        # A question has no words around its own: what its words may be about counts.
        return not (_SPORTS | _OF_FIRMS) & part.vocabulary
    told = word_class("candidacies") & part.vocabulary
    return len(told) >= least and not (_SPORTS | _OF_FIRMS) & part.vocabulary


def _is_political(part: ParsedPart, races: Sequence[int] = ()) -> bool:
    """Say whether a race that is named is one for an office."""
    told = any(is_for_office(part, at) for at in races)
    return told or about_elections(part, 0 if _POLITICS & part.vocabulary else 1)


_POLITICS = frozenset("mayor governor senator president party vote politician minister lawmaker parliament".split())


def is_race(part: ParsedPart, noun: int) -> bool:
    """Whether a noun is a race for an office; not a "campaign against plastic bags", a "campaign to save the mine"."""
    after, tags = part.words[noun + 1 : noun + 2], part.tags[noun + 1 : noun + 3]
    cause = after == ("against",) or (tags == ("TO", "VB") and part.lemmas[noun + 2] not in TAKING_OFFICE)
    races = word_class("races")
    return not cause and (part.lemmas[noun].lower() in races or part.lowered[noun] in races)


TAKING_OFFICE = frozenset({"be", "become", "succeed", "replace", "unseat", "lead", "represent", "win"})
"""Whoever is in a race "to be mayor", "to replace Roe", is in one for an office."""


def is_for_office(part: ParsedPart, noun: int) -> bool:
    """Whether a race, campaign, bid or candidacy says itself that it is for an office: "a leadership bid"."""
    if not is_race(part, noun):
        return False
    low = part.lemmas[noun].lower()
    first, _ = clauses.noun_phrase(part, noun)
    before = {part.lowered[at] for at in range(first, noun)}
    seat = _seat_told(part, noun - 1)
    to_be = _is_to_take_office(part, noun)
    sure = low in ("candidacy", "candidature") or bool(before & (word_class("candidacies") - _OF_PARTIES))
    return sure or seat or to_be or bool(office_below(part, noun))


_SEATS = frozenset({"white house", "downing street"})
_OF_PARTIES = frozenset({"democratic", "democrat", "republican", "gop"})


def is_of_one_person(part: ParsedPart, verb: int) -> bool:
    """Whether one person does what a verb tells, as far as its subject says; in a headline, whoever is named."""
    subject = subjects.subject(part, verb)
    if subject is None:
        return True
    if part.lemmas[subject] in ("decision", "choice", "announcement", "plan", "move", "paper", "paperwork"):
        return True
    mention = part.mention_at.get(subject)
    named = part.tags[subject] == "NNP" and (mention is None or mention.kind in ("organisation", "other"))
    many = part.tags[subject] in ("NNS", "NNPS")
    return not many and (named or is_person(part, subject) or part.kind is PartKind.TITLE)


def kept_out(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "was barred from running", "disqualified her from June's election", "struck him off the ballot"."""
    below = [pair for at in (verb, *arguments(part, verb)) for pair in clauses.prepositions(part, at)]
    if any(prep in ("from", "off") and (is_race(part, at) or part.lemmas[at] in _VOTES) for prep, at in below):
        return True
    links = [at for at in part.subtree(verb) if at > verb and part.lowered[at] == "from"]
    verbs = [at + 1 for at in links if part.tags[at + 1 : at + 2] == ("VBG",)]
    doing = {part.lemmas[at] for at in verbs}
    if doing & {"contest", "seek"}:
        return True
    entering = any(
        part.lemmas[at] == "enter" and any(is_race(part, noun) for noun in arguments(part, at)) for at in verbs
    )
    taking_part = any(part.lemmas[at] == "take" and part.words[at + 1 : at + 2] == ("part",) for at in verbs)
    running = bool(doing & _RUNNING) or entering or taking_part
    return running and (_is_political(part) or about_elections(part, 1))


_VOTES = frozenset({"election", "vote", "ballot", "poll", "presidential", "runoff"})
_RUNNING = frozenset({"stand", "run", "compete", "participate"})


SOUGHT = word_class("offices") | frozenset(
    "re-election reelection term office mayor senate congress parliament nomination seat house leader leadership"
    " candidate nominee election presidency premiership congressman".split()
)
_TO_WIN = frozenset("term election re-election reelection nomination presidency candidacy mayoralty".split())


NEEDS: dict[str, Need] = {
    "of-race": of_race,
    "of-somebodys-race": of_somebodys_race,
    "quitting": quits,
    "staying-in-race": stays_in_race,
    "for-office": for_office,
    "no-doing": lambda part, word, name: not does_something(part, word, name),
    "seeking-office": seeks_office,
    "kept-out": kept_out,
}
