"""Needs of rows about what is agreed, approved and joined: on what, with whom, and whether it binds."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import of_class
from reportedly.events.syntax import clauses
from reportedly.events.syntax.arguments import arguments, nouns_below, taken_private
from reportedly.model.document import ParsedPart

_VAGUE = frozenset({"everything", "all", "much", "that", "this", "nothing", "anything", "point", "issue", "thing"})
_TALKING = frozenset(
    "talk disagree differ speak listen comment discuss negotiate explore consider study examine".split()
)
"""Who agrees to do no more than this has agreed on nothing yet."""


def _undertakes(part: ParsedPart, word: int, _: str) -> bool:
    """As in "agreed on a truce", "agreed to sell"; not "I agree", "we don't agree on everything", "agreed to talk"."""
    below = part.child(word, "xcomp", "ccomp")
    if below is not None:
        return part.lemmas[below] not in _TALKING
    named = [part.lemmas[noun] for prep, noun in clauses.prepositions(part, word) if prep in ("on", "upon", "to")]
    if named:
        return not _VAGUE.issuperset(named)
    return part.tags[word] in ("VBD", "VBN")


_OVER = frozenset({"on", "over", "for"})
_SIDES = frozenset({"company", "union", "side", "management", "government", "employer", "creditor", "owner", "bank"})


def _comes_to_terms(part: ParsedPart, word: int, _: str) -> bool:
    """As in "came to terms on a contract", "settled with the Corva union"; not "came to terms with her loss"."""
    under = [noun for _, noun in clauses.prepositions(part, word) if part.lemmas[noun] == "term"]
    pairs = [pair for at in (word, *under) for pair in clauses.prepositions(part, at)]
    if any(prep in _OVER and part.lemmas[noun] in word_class("terms") for prep, noun in pairs):
        return True
    return any(
        prep == "with" and (part.tags[noun].startswith("NNP") or part.lemmas[noun] in _SIDES) for prep, noun in pairs
    )


_ASKING = frozenset({"recommend", "submit", "clear", "endorse", "back", "propose"})
_ANSWERING = frozenset({"recommend", "grant", "refuse", "withhold", "deny", "seek"})


def put_up(part: ParsedPart, word: int) -> list[int]:
    """What is "recommended for approval", "submitted for approval"."""
    prep = part.heads[word]
    verb = part.heads[prep]
    if part.deps[word] != "pobj" or part.lowered[prep] != "for" or part.lemmas[verb] not in _ASKING:
        return []
    return arguments(part, verb)


def _is_sought(part: ParsedPart, word: int, _: str) -> bool:
    answered = part.deps[word] in ("dobj", "nsubjpass") and part.lemmas[part.heads[word]] in _ANSWERING
    return answered or bool(put_up(part, word))


def _comes_into_force(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the duty takes effect", "the duty comes into force"."""
    verb = part.heads[word]
    after = {text.lower() for text in part.words[verb + 1 : verb + 4]}
    return part.deps[word] == "nsubj" and bool(after & {"effect", "force"}) and clauses.is_verb(part, verb)


_SINCE_NOW = frozenset({"now", "officially", "formally", "today", "finally"})


def _is_member(part: ParsedPart, word: int, _: str) -> bool:
    """As in "became the 32nd member of NATO"; not "a member of the team"."""
    members = [at for at in part.children[word] if part.deps[at] == "attr" and part.lemmas[at] == "member"]
    joined = [noun for at in members for prep, noun in clauses.prepositions(part, at) if prep == "of"]
    beside = [near for at in members for near in part.children[at] if part.deps[near] in ("compound", "nmod")]
    return of_class(part, joined, "alliances") or any(part.lemmas[at] in word_class("alliances") for at in beside)


def _newly_member(part: ParsedPart, word: int, name: str) -> bool:
    """As in "is now a member of NATO", which tells that it has just become one."""
    told = {part.lowered[at] for at in part.children[word]}
    return bool(told & _SINCE_NOW) and _is_member(part, word, name)


NEEDS: dict[str, Need] = {
    "undertaking": _undertakes,
    "to-terms": _comes_to_terms,
    "concluding": lambda part, word, _: part.tags[word] in ("VBD", "VBN") or bool(clauses.auxiliaries(part, word)),
    "of-merger": lambda part, word, _: any(
        part.lemmas[noun] in word_class("mergers") for noun, prep in nouns_below(part, word) if prep == "of"
    ),
    "private": lambda part, word, _: taken_private(part, word) is not None,
    "sought": _is_sought,
    "in-force": _comes_into_force,
    "member": _is_member,
    "newly-member": _newly_member,
}
