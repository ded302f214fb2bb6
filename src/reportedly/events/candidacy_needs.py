"""Needs of rows of the lexicon about candidacies: who leaves a race for an office, stays in it, or enters one."""

from __future__ import annotations

import re

from reportedly.events import clauses
from reportedly.events.arguments import arguments
from reportedly.events.lexicon import word_class
from reportedly.events.noun_kinds import is_person
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind

RACING = frozenset({"of-race", "staying-in-race", "for-office", "seeking-office"})
"""Needs of rows whose verb has a race, or the office that it is for, below it."""
_A_QUESTION = 14
"""Words at most of a text that is a question."""
_SURE_OF_ELECTIONS = 2
"""Words about elections that tell, where no race is named, that a text is about one."""
_SPORTS = frozenset({"lap", "driver", "marathon", "cyclist", "rider", "horse", "regatta", "sprint", "podium", "yacht"})
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
    below = [at for at in (*arguments(part, verb), *found) if _is_race(part, at)]
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
    return [at] if verb + 1 < at < last and _is_race(part, at) else []


def of_race(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "dropped out of the presidential race", "to end his campaign": a person does, or nobody is told."""
    return (
        bool(race_below(part, verb))
        and _is_of_person(part, verb)
        and (_is_political(part) or _is_for_a_post(part, verb))
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
    return any(_is_race(part, at) for at in left) and _is_political(part)


def quits(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "she is dropping out": told of one person and nothing more, in a text about elections."""
    bare = not arguments(part, verb) and not any(prep in ("of", "from") for prep, _ in clauses.prepositions(part, verb))
    campaigning = 1 if "campaign" in part.vocabulary else _SURE_OF_ELECTIONS
    return (
        bare
        and clauses.subject(part, verb) is not None
        and _is_of_person(part, verb)
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
    return bool(office_below(part, verb)) and _is_of_person(part, verb)


def seeks_office(part: ParsedPart, verb: int, _: str) -> bool:
    """As in "will not seek a third term", "seeks re-election", "is seeking the nomination"."""
    return any(part.lemmas[at] in _TO_WIN for at in arguments(part, verb)) and _is_of_person(part, verb)


def office_below(part: ParsedPart, verb: int) -> list[int]:
    """Give the office that a verb says somebody runs for or seeks."""
    sought = [noun for prep, noun in clauses.prepositions(part, verb) if prep == "for"]
    again = [at + 2 for at in sought if "".join(part.words[at : at + 3]).lower() == "re-election"]
    named = [at for at in sought if part.lemmas[at] in _SOUGHT or part.words[at].lower() in _SOUGHT]
    return [*named, *again, *(at for at in arguments(part, verb) if part.lemmas[at] in _TO_WIN)]


def about_elections(part: ParsedPart, least: int = _SURE_OF_ELECTIONS) -> bool:
    """Say whether a text is about elections, by that many of its words; no race of sports, no bid for a company."""
    if len(part.words) <= _A_QUESTION and len(part.sentences) == 1 and part.kind is PartKind.BODY:
        return True  # a question has no words around its own: what its words may be about counts
    told = word_class("candidacies") & part.vocabulary
    return len(told) >= least and not (_SPORTS | _OF_FIRMS) & part.vocabulary


def _is_political(part: ParsedPart) -> bool:
    """Say whether a race that is named is one for an office."""
    return about_elections(part, 0 if _POLITICS & part.vocabulary else 1)


_POLITICS = frozenset("mayor governor senator president party vote politician minister lawmaker parliament".split())


def _is_race(part: ParsedPart, noun: int) -> bool:
    """Whether a noun is a race for an office; not a "campaign against plastic bags", a "campaign to save the mine"."""
    after, tags = part.words[noun + 1 : noun + 2], part.tags[noun + 1 : noun + 3]
    cause = after == ("against",) or tags == ("TO", "VB")
    races = word_class("races")
    return not cause and (part.lemmas[noun].lower() in races or part.words[noun].lower() in races)


def _is_of_person(part: ParsedPart, verb: int) -> bool:
    subject = clauses.subject(part, verb)
    if subject is None:
        return True
    if part.lemmas[subject] in ("decision", "choice", "announcement", "plan", "move"):
        return True
    mention = part.mention_at.get(subject)
    named = part.tags[subject] == "NNP" and (mention is None or mention.kind in ("organisation", "other"))
    many = part.tags[subject] in ("NNS", "NNPS")
    return not many and (named or is_person(part, subject) or part.kind is PartKind.TITLE)


_SOUGHT = word_class("offices") | frozenset(
    "re-election reelection term office mayor senate congress parliament nomination seat house leader leadership"
    " candidate nominee election".split()
)
_TO_WIN = frozenset("term election re-election reelection nomination presidency candidacy mayoralty".split())
