"""Roles that prepositions mark: "a deal with Peru", "talks between the two", "aid for the town"."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.noun_kinds import denotes_people
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import all_of
from reportedly.model import states
from reportedly.model.document import ParsedPart

_PLACE_ROLES = frozenset({"host", "visitor"})


def others_below(part: ParsedPart, noun: int, roles: dict[str, str]) -> list[tuple[str, int]]:
    """The roles marked under a noun or under what it is of: "part of an aid programme for Peru"."""
    found, at = others_of(part, noun, roles), noun
    for _ in range(2):
        inner = next((under for prep, under in clauses.prepositions(part, at) if prep == "of"), None)
        if inner is None:
            break
        found, at = found + others_of(part, inner, roles), inner
    return [(role, whom) for role, whom in found if denotes_people(part, whom) or not _is_purpose(part, whom)]


def done_by_below(part: ParsedPart, noun: int, roles: dict[str, str]) -> list[tuple[str, int]]:
    """As in "the signing of a pact by Peru and Chile", where the parser hangs the doers on the pact."""
    inner = [under for prep, under in clauses.prepositions(part, noun) if prep == "of"]
    behind = {prep: role for prep, role in roles.items() if prep in ("by", "between")}
    return [pair for at in inner for pair in others_of(part, at, behind)]


def _is_purpose(part: ParsedPart, noun: int) -> bool:
    """As in "aid for road projects": what it is for, and not who gets it."""
    return part.lowered[part.heads[noun]] == "for"


def others_of(part: ParsedPart, word: int, roles: dict[str, str]) -> list[tuple[str, int]]:
    """The roles marked by prepositions on a word, or on what is planned of it: "a meeting held in Turku"."""
    found = clauses.prepositions(part, word)
    planned = [at for at in part.children[word] if part.deps[at] == "acl" and part.tags[at] == "VBN" and at > word]
    planned = [at for at in planned if part.lemmas[at] not in _BROKERING | _SEEING]
    found += [pair for at in planned for pair in clauses.prepositions(part, at) if pair[0] in ("at", "by", "between")]
    pairs = [(roles[prep], all_of(part, _user(part, noun))) for prep, noun in found if prep in roles]
    return [(role, noun) for role, noun in pairs if fits(part, role, noun)]


_BROKERING = frozenset(
    "engineer broker orchestrate arrange back approve block announce negotiate mediate finance fund support".split()
)
"""What others do to a deal or a meeting, and no party to it."""
_SEEING = frozenset(
    "report describe mention condemn denounce criticise criticize deplore praise hail welcome reveal disclose confirm"
    " deny detail document recall recount cite dismiss question investigate probe film record photograph witness see"
    " hear fear predict foresee expect acknowledge cover monitor thwart foil prevent repel intercept repulse ban"
    " survive allege".split()
)
"""What is said of a thing, or done against it, by others than those who do it: "the raid condemned by Norvik"."""


def _user(part: ParsedPart, noun: int) -> int:
    """As in "for Russia's use": Russia."""
    owner = part.child(noun, "poss") if part.lemmas[noun] in ("use", "benefit", "sake") else None
    return noun if owner is None else owner


def fits(part: ParsedPart, role: str, word: int) -> bool:
    """A visit's host is a person, its place takes no part; nobody meets a date; "neither side" is nobody.

    A capital that signs or talks is its state.
    """
    mention = part.mention_at.get(word)
    if any(part.lowered[at] in ("no", "neither") and part.words[at + 1] != "." for at in part.children[word]):
        return False
    if role == "appointee" and part.deps[word] == "pobj":
        return denotes_people(part, word)
    if role in _PLACE_ROLES or role == "party":
        if mention is not None and mention.kind in ("place", "state") and role in _PLACE_ROLES:
            return False
        seat = role == "party" and states.is_seat(part.words[word])
        return denotes_people(part, word) or seat or (role == "party" and is_who_says_so(part, word))
    return True


def is_who_says_so(part: ParsedPart, word: int) -> bool:
    """Say whether a body is meant that is named right above: "Norvik denied it was working on a bid"."""
    verb = part.heads[word]
    if part.lowered[word] != "it" or part.deps[word] != "nsubj" or part.deps[verb] != "ccomp":
        return False
    speaker = subjects.subject(part, part.heads[verb])
    if speaker is None or speaker > word:
        return False
    mention = part.mention_at.get(speaker)
    return part.lemmas[speaker] in word_class("bodies") if mention is None else mention.kind != "person"


_OFFERING = frozenset({"propose", "offer", "suggest", "float"})


def offered_to(part: ParsedPart, noun: int) -> list[int]:
    """Give to whom a pact is offered, its other side: "proposed a truce to Norland", "offered Norland a pact"."""
    verb = part.heads[noun]
    if part.deps[noun] != "dobj" or part.lemmas[verb] not in _OFFERING:
        return []
    to = [at for at in part.children[verb] if part.deps[at] == "dative" and at in part.mention_at]
    to += [at for link in part.children[verb] for at in part.children[link] if part.lowered[link] == "to"]
    to += [below for at in (noun,) for prep, below in clauses.prepositions(part, at) if prep == "to"]
    return [at for at in dict.fromkeys(to) if at in part.mention_at]
