"""Needs of rows about people who change employers: who works where, goes, is let go, hired or lured away."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.needs.posts import has_person_as_subject
from reportedly.events.noun_kinds import is_firm, is_person
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments, nouns_below
from reportedly.model.document import ParsedPart

_CONTRACTS = frozenset({"contract", "deal"})


def is_employer(part: ParsedPart, noun: int) -> bool:
    """Whether a noun stands for somebody whom people work for: a body by name, "the channel", "the newspaper"."""
    mention = part.mention_at.get(noun)
    if mention is not None and mention.kind in ("person", "state", "group", "place"):
        return False
    return is_firm(part, noun) or part.lemmas[noun] in word_class("employers")


def _is_somebody(part: ParsedPart, noun: int) -> bool:
    """One person, by name or by a pronoun: no crowd that is hired or let go."""
    mention = part.mention_at.get(noun)
    by_name = part.tags[noun].startswith("NNP") and (is_person(part, noun) or mention is None)
    return by_name or part.lowered[noun] in ("him", "her", "he", "she")


def _leaves(part: ParsedPart, word: int, _: str) -> bool:
    """As in "is leaving the channel", "will depart Norvik TV", "departs from Norvik"; nothing is left there."""
    goer = subjects.subject(part, word)
    if goer is None or not has_person_as_subject(part, word, "") or part.tags[goer] == "NNS":
        return False
    left = [at for at in part.children[word] if part.deps[at] == "dobj"]
    if len(left) > 1 or part.child(word, "dative", "oprd", "acomp", "xcomp") is not None:
        return False
    left += [noun for prep, noun in clauses.prepositions(part, word) if prep == "from"] if not left else []
    return any(is_employer(part, at) for at in left)


def _leaves_for(part: ParsedPart, word: int, _: str) -> bool:
    """As in "she is not leaving for Norvik", whom she leaves not told; who leaves for a town makes a journey."""
    goer = subjects.subject(part, word)
    if goer is None or not has_person_as_subject(part, word, "") or part.child(word, "dobj") is not None:
        return False
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep == "for"]
    bodies = [at for at in goals if (goal := part.mention_at.get(at)) is not None and goal.kind == "organisation"]
    return any(is_firm(part, at) and not _is_of_states(part, at) for at in bodies)


def _is_of_states(part: ParsedPart, noun: int) -> bool:
    """As "NATO" or "the United Nations", for which ministers leave to be back the next day."""
    return part.lowered[noun] in word_class("alliances") | _ASSEMBLED


_ASSEMBLED = frozenset({"nations", "un", "u.n."})


def _to_an_employer(part: ParsedPart, word: int, _: str) -> bool:
    """As in "bade farewell to Norvik TV", "said goodbye to the network"."""
    goals = [noun for noun, prep in nouns_below(part, word) if prep == "to"]
    last = part.sentences[part.sentence_of[word]][1]
    goals += [part.children[at][0] for at in range(word, min(last, word + 4)) if _is_to(part, at)]
    return has_person_as_subject(part, word, "") and any(is_employer(part, at) for at in goals)


def _lose_their_jobs(part: ParsedPart, word: int, _: str) -> bool:
    """As in "300 workers will lose their jobs": many at once are laid off."""
    return any(
        part.lemmas[at] == "job" and part.tags[at] == "NNS" and part.lowered[at - 1] == "their"
        for at in arguments(part, word)
    )


def _makes_redundant(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will make 900 people redundant", "were made redundant", however the parser hangs the word."""
    behind = [text.lower() for text in part.words[word + 1 : word + 12]]
    ends = min((behind.index(mark) for mark in (".", ",", ";") if mark in behind), default=len(behind))
    return "redundant" in behind[:ends]


def _is_to(part: ParsedPart, at: int) -> bool:
    return part.lowered[at] == "to" and bool(part.children[at])


def _keeps_a_contract(part: ParsedPart, word: int, _: str) -> bool:
    """As in "will not renew with Norvik", "renewed her contract": who does so stays."""
    if not has_person_as_subject(part, word, ""):
        return False
    kept = arguments(part, word)
    with_whom = [noun for prep, noun in clauses.prepositions(part, word) if prep == "with"]
    own = any(part.lemmas[at] in _CONTRACTS for at in kept)
    return own or (not kept and any(is_employer(part, at) for at in with_whom))


def _takes_on(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Norvik lured Roe away from Halden", "the network let her go", "Roe was let go by Norvik"."""
    whom = arguments(part, word)
    if not whom and part.lemmas[word] == "let":
        told = [part.child(at, "nsubj") for at in part.children[word] if part.deps[at] == "ccomp"]
        whom = [at for at in told if at is not None]
    if len(whom) != 1 or not _is_somebody(part, whom[0]):
        return False
    doer = clauses.agent(part, word) if clauses.is_passive(part, word) else subjects.subject(part, word)
    heads = (word, *(at for at in part.children[word] if part.lemmas[at] == "go"))
    bodies = [noun for head in heads for noun, prep in nouns_below(part, head) if prep in ("from", "to")]
    return any(is_employer(part, at) for at in bodies) or (doer is not None and is_employer(part, doer))


def _is_of_an_employee(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Roe's exit from Norvik", "the departure of Ana Roe from the channel"."""
    owner = part.child(word, "poss")
    whose = [] if owner is None else [owner]
    whose += [noun for prep, noun in clauses.prepositions(part, word) if prep == "of"]
    bodies = [noun for noun, prep in nouns_below(part, word) if prep == "from"]
    named = any(is_person(part, at) and part.tags[at].startswith(("NNP", "PRP")) for at in whose)
    return named and any(is_employer(part, at) for at in bodies)


_IN_CHARGE = frozenset({"charge", "helm", "reins", "team", "staff", "payroll"})
_ROLES = word_class("offices") | {"host", "presenter", "anchor", "player", "member", "employee"}


def _is_no_longer(part: ParsedPart, word: int, _: str) -> bool:
    """As in "no longer hosts the show", "is no longer chief executive", "is not in charge any more": he has gone."""
    near = [text.lower() for text in part.words[max(0, word - 3) : word + 4]]
    ended = any(near[at : at + 2] == ["no", "longer"] for at in range(len(near)))
    if not ended or not has_person_as_subject(part, word, ""):
        return False
    if part.lemmas[word] != "be":
        bodies = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("for", "at", "with", "as")]
        return bool(arguments(part, word)) or any(is_employer(part, at) for at in bodies)
    held = [at for at in part.children[word] if part.deps[at] == "attr"]
    posts = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("in", "at", "on", "with")]
    return any(part.lemmas[at] in _ROLES for at in held) or any(part.lemmas[at] in _IN_CHARGE for at in posts)


NEEDS: dict[str, Need] = {
    "many-of-their-jobs": _lose_their_jobs,
    "redundant": _makes_redundant,
    "no-longer": _is_no_longer,
    "leaving-employer": _leaves,
    "leaving-for-body": _leaves_for,
    "to-employer": _to_an_employer,
    "of-contract": _keeps_a_contract,
    "by-employer": _takes_on,
    "of-employee": _is_of_an_employee,
}
