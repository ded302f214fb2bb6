"""What is a programme, a policy or an order: what governments end, bring back and keep, and what only reads like it."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.needs.need import Need
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model import states
from reportedly.model.document import ParsedPart

_SHORT_NAME = 3
"""Letters of a short form that may be of a programme: "EU" is none."""
_BODIES = frozenset({"person", "place", "state", "outlet", "group"})


def ends_policy(part: ParsedPart, word: int, _: str) -> bool:
    """As in "ended the policy", "ends DRAP", "phase out the Fresh Start programme": what it is done to is one."""
    return any(_is_policy(part, at) for head in arguments(part, word) for at in clauses.conjuncts(part, head))


def ends_named(part: ParsedPart, word: int, _: str) -> bool:
    """The same, or whatever has a name, of what is said of rules alone: "rescinded Fresh Start"."""
    heads = [at for head in arguments(part, word) for at in clauses.conjuncts(part, head)]
    return any(_is_policy(part, at) or _is_a_thing_by_name(part, at) for at in heads)


def is_of_policy(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the termination of the programme", "an end to the practice", "the DRAP repeal"."""
    below = [noun for prep, noun in clauses.prepositions(part, word) if prep in ("of", "to")]
    beside = [at for at in part.children[word] if part.deps[at] in ("compound", "nmod", "amod") and at < word]
    return any(_is_policy(part, at) for at in below) or any(is_short_form(part, at) for at in beside)


def policy_ends(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the programme ends in March", "the waiver expired"."""
    subject = subjects.subject(part, word)
    return subject is not None and part.child(word, "dobj") is None and _is_policy(part, subject)


def _is_policy(part: ParsedPart, noun: int) -> bool:
    words = word_class("policies")
    if part.lemmas[noun] in words or part.lowered[noun] in words:
        return True
    return is_short_form(part, noun)


def is_short_form(part: ParsedPart, noun: int) -> bool:
    """Say whether a noun is a name in capitals that is not known for that of a state or a body with a seat."""
    text = part.words[noun]
    capitals = text.isalpha() and text.isupper() and len(text) > _SHORT_NAME
    return capitals and _kind(part, noun) not in _BODIES and states.speaks_for(text) is None


def _is_a_thing_by_name(part: ParsedPart, noun: int) -> bool:
    return part.tags[noun] in ("NNP", "NNPS") and _kind(part, noun) not in _BODIES


def _kind(part: ParsedPart, noun: int) -> str | None:
    mention = part.mention_at.get(noun)
    return None if mention is None else mention.kind


def declares_emergency(part: ParsedPart, word: int, _: str) -> bool:
    """As in "declared the outbreak an emergency", "declared the county a disaster area", whichever way it is parsed."""
    named = [at for at in part.children[word] if part.deps[at] in ("ccomp", "oprd", "dobj")]
    named += [below for at in named for below in part.children[at] if part.deps[below] == "appos"]
    return any(part.lemmas[at] in word_class("emergencies") or _is_disaster_area(part, at) for at in named)


def _is_disaster_area(part: ParsedPart, noun: int) -> bool:
    beside = {part.lowered[at] for at in part.children[noun] if part.deps[at] in ("compound", "amod", "nmod")}
    return part.lemmas[noun] in ("zone", "area", "region") and bool(beside & _STRICKEN)


_STRICKEN = frozenset({"disaster", "emergency", "calamity", "catastrophe", "stricken"})


NEEDS: dict[str, Need] = {
    "policy": ends_policy,
    "policy-named": ends_named,
    "of-policy": is_of_policy,
    "as-emergency": declares_emergency,
    "policy-subject": policy_ends,
}
