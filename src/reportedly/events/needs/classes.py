"""Needs that name a class of words: what must be of it is the subject, the object, or what else stands around."""

from __future__ import annotations

from reportedly.events.holdings import firm_held, takes_shares
from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_of_arms, is_word_of, of_class, stands_for_a_company
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments, nouns_below
from reportedly.model.document import ParsedPart
from reportedly.model.statement import PartKind


def _subject_is(part: ParsedPart, word: int, name: str) -> bool:
    passive = clauses.is_passive(part, word)
    by = next((noun for prep, noun in clauses.prepositions(part, word) if prep == "by"), None) if passive else None
    subject = subjects.subject(part, word) if by is None else by
    if subject is not None and part.lowered[subject] in ("it", "they"):
        # "the navy denied that it had seized the ship", "the firm says it has no intention of selling"
        told = word if part.deps[word] == "ccomp" else part.heads[subject]
        above = subjects.subject(part, part.heads[told]) if part.deps[told] == "ccomp" else None
        subject = subject if above is None else above
    if subject is None and part.deps[word] == "acomp":
        subject = subjects.subject(part, part.heads[word])
    if subject is None:
        return name == "people" and part.kind == PartKind.TITLE and part.deps[word] != "pcomp"
    if name == "people" and of_class(part, [subject], "vessels"):
        return part.child(subject, "poss") is not None
    named = [subject, *(at for at in part.children[subject] if part.deps[at] == "appos" and name == "courts")]
    return of_class(part, named, name)  # "Voss, a federal judge, blocked it"


def _object_is(part: ParsedPart, word: int, name: str) -> bool:
    heads = arguments(part, word)
    if not name:
        return any(part.lemmas[at] not in word_class("spells") for at in heads)
    if name == "companies" and any(
        stands_for_a_company(part, at, word) or firm_held(part, at) is not None for at in heads
    ):
        return True
    return bool(heads) and of_class(part, heads, name)


def _near(part: ParsedPart, word: int, name: str) -> bool:
    heads = arguments(part, word) + [noun for _, noun in clauses.prepositions(part, word)]
    beside = [
        at
        for at in part.children[word]
        if part.deps[at] in ("compound", "amod", "nmod", "advmod", "acomp", "oprd", "poss")
        or (part.deps[at] == "ccomp" and part.tags[at].startswith("JJ"))
    ]
    if word and part.tags[word - 1] in ("NN", "NNS", "NNP", "NNPS") and is_of_arms(part, word - 1):
        beside.append(word - 1)  # "S-300 deliveries", whatever the parser makes of the number
    return of_class(part, heads, name) or any(
        is_word_of(part, at, name) for at in beside if not _names_an_airline(part, at)
    )


def _names_an_airline(part: ParsedPart, word: int) -> bool:
    """As in "the Gull Air strike": the last word of a name is no kind of strike."""
    return part.words[word] == "Air" and word > 0 and part.tags[word - 1] == "NNP"


def _into(part: ParsedPart, word: int, name: str) -> bool:
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("to", "into", "in")]
    under = [
        noun for at in arguments(part, word) for prep, noun in clauses.prepositions(part, at) if prep in ("to", "into")
    ]
    return of_class(part, goals + under, name)


def _around(part: ParsedPart, word: int, name: str) -> bool:
    """As in "send it around the moon", "fly round Mars and back"."""
    goals = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("around", "round")]
    return of_class(part, goals, name)


def _out_of(part: ParsedPart, word: int, name: str) -> bool:
    """As in "walked out of prison", "emerged from jail"."""
    left = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("of", "from", "out")]
    return of_class(part, left, name)


def _is_about(part: ParsedPart, _word: int, name: str) -> bool:
    """Whether the whole text is of such matters: so many words of the class stand in it, two if none is said; in a
    headline one."""
    topic, _colon, least = name.partition(":")
    return len(word_class(topic) & part.vocabulary) >= (1 if part.kind == PartKind.TITLE else int(least or 2))


def _is_of_kind(part: ParsedPart, word: int, name: str) -> bool:
    """As in "a heart attack", of the class with "heart" in it; not "an attack in the heart of the city"."""
    beside = [at for at in part.children[word] if part.deps[at] in ("amod", "compound", "nmod")]
    return any(part.lemmas[at].lower() in word_class(name) or part.lowered[at] in word_class(name) for at in beside)


def is_told_of(part: ParsedPart, nouns: list[int], name: str) -> bool:
    """Whether one of these nouns is itself a word of the class, whatever stands beside it."""
    return any({part.lemmas[at].lower(), part.lowered[at]} & word_class(name) for at in nouns)


def _subject_unlike(part: ParsedPart, word: int, name: str) -> bool:
    subject = subjects.subject(part, word)
    return subject is None or not is_told_of(part, [subject], name)


def _is_undergone_by(part: ParsedPart, word: int, name: str) -> bool:
    """As in "the government entered a shutdown", "is in shutdown": who undergoes what a noun tells is of a class."""
    verb = part.heads[word]
    verb = part.heads[verb] if part.deps[word] == "pobj" and part.deps[verb] == "prep" else verb
    under = part.deps[word] in ("dobj", "pobj", "attr") and clauses.is_verb(part, verb)
    doer = subjects.subject(part, verb) if under else None
    return doer is not None and of_class(part, [doer], name)


def _is_declared_winner(part: ParsedPart, word: int, _: str) -> bool:
    """As in "was declared winner of the vote", "declared Roe the winner": where a vote is told of."""
    named = [at for at in part.children[word] if part.deps[at] in ("oprd", "attr", "ccomp", "dobj")]
    named += [below for at in named for below in part.children[at] if part.deps[below] == "appos"]
    won = any(part.lemmas[at] in ("winner", "victor") for at in named)
    return won and not word_class("ballots").isdisjoint(part.vocabulary)


NEEDS: dict[str, Need] = {
    "controlling": lambda part, word, _: takes_shares(part, arguments(part, word)),
    "as-winner": _is_declared_winner,
    "subject": _subject_is,
    "object": _object_is,
    "subject-unlike": _subject_unlike,
    "in-ballot": lambda part, word, _: of_class(
        part, [noun for noun, prep in nouns_below(part, word) if prep == "in"], "ballots"
    ),
    "of-substance": lambda part, word, _: _near(part, word, "substances") or _is_about(part, word, "substances:1"),
    "object-unlike": lambda part, word, name: not is_told_of(part, arguments(part, word), name),
    "kind-unlike": lambda part, word, name: not _is_of_kind(part, word, name),
    "about": _is_about,
    "not-about": lambda part, _, name: not word_class(name) & part.vocabulary,
    "near": _near,
    "of-government": lambda part, word, _: (
        _near(part, word, "governments") or _is_undergone_by(part, word, "governments")
    ),
    "unlike": lambda part, word, name: not _near(part, word, name),
    "subject-of": lambda part, word, name: (
        part.deps[word] == "nsubj" and part.lemmas[part.heads[word]] in word_class(name)
    ),
    "into": _into,
    "around": _around,
    "out-of": _out_of,
}
