"""Who is picked for a post, also where a noun tells it: "Roe's pick for envoy, Ana Lund", "Lund is Roe's choice"."""

from __future__ import annotations

from reportedly.events.lexicon import word_class
from reportedly.events.noun_kinds import is_person, of_class
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments, nouns_below
from reportedly.model.document import ParsedPart

_SEATS = frozenset("job post role position seat slot court department agency ministry bench cabinet ticket".split())


def is_for_post(part: ParsedPart, word: int, _: str) -> bool:
    """As in "picked Roe for envoy", "tapped Roe for the top job"; not "picked Roe for the team"."""
    return any(prep == "for" and _is_post(part, noun) for noun, prep in nouns_below(part, word)) and any(
        is_person(part, at) or part.tags[at] == "NNP" for at in arguments(part, word)
    )


def is_pick_for_post(part: ParsedPart, word: int, _: str) -> bool:
    """As in "his pick for envoy", "Roe's choice to lead the bank", "the Roe pick": whose it is picks somebody."""
    owner = part.child(word, "poss")
    if owner is None or owner not in part.mention_at:
        return False
    if any(_is_post(part, at) for at in part.children[word] if part.deps[at] in ("compound", "nmod")):
        return True
    if any(prep in ("for", "as") and _is_post(part, noun) for noun, prep in nouns_below(part, word)):
        return True
    led = [at for at in part.children[word] if part.deps[at] in ("acl", "relcl", "xcomp") and part.tags[at] == "VB"]
    return any(part.lemmas[at] in _SERVING for at in led) and picked(part, word) is not None


_SERVING = frozenset("replace succeed lead head run serve become fill oversee chair manage direct".split())


def _is_post(part: ParsedPart, noun: int) -> bool:
    words = {part.lemmas[noun].lower(), part.lowered[noun]}
    return bool(words & _SEATS) or of_class(part, [noun], "offices")


def picked(part: ParsedPart, noun: int) -> int | None:
    """Who the pick is: what the noun is said of, or the name beside it."""
    head = part.heads[noun]
    if part.deps[noun] == "attr":
        return subjects.subject(part, head)
    if part.deps[noun] == "appos":
        return head if head in part.mention_at else None
    named = [at for at in part.children[noun] if part.deps[at] == "appos" and at in part.mention_at]
    return named[0] if named else None


def drops_out(part: ParsedPart, word: int, _: str) -> bool:
    """As in "the nominee withdrew", "Roe withdraws as nominee", "withdrew his name", and from nothing else."""
    named = [part.lemmas[noun] for prep, noun in clauses.prepositions(part, word) if prep == "as"]
    doer = subjects.subject(part, word)
    nominees = word_class("nominees")
    things = arguments(part, word)
    if any(part.lemmas[at] == "name" for at in things):
        return True
    if things or any(prep in ("from", "of") for prep, _ in clauses.prepositions(part, word)):
        return False
    return bool(nominees & {*named}) or (doer is not None and part.lemmas[doer] in nominees)
