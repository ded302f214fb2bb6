"""Verbs that say little themselves and leave the event to an argument: "hold talks", "talks began"."""

from __future__ import annotations

from functools import cache

from reportedly.events.lexicon import table
from reportedly.model.document import ParsedPart


@cache
def _supporting() -> dict[str, str]:
    """Verbs that say little themselves, and which of their arguments are the event: "o", "s" or both."""
    found: dict[str, str] = {}
    for lemma, argument in table("supports.tsv"):
        found[lemma] = found.get(lemma, "") + argument
    return found


def says_little(lemma: str) -> bool:
    """Say whether a verb leaves the event to one of its arguments."""
    return lemma in _supporting()


def supports(part: ParsedPart, verb: int, argument: str) -> bool:
    """Say whether a verb leaves the event to its object ("o": hold talks) or subject ("s": talks begin).

    "p" asks for objects of verbs that do not say it takes place: "announce talks".
    """
    lemma = part.lemmas[verb]
    if argument == "p" and lemma == "call" and part.child(verb, "oprd") is not None:
        return False  # "called the strike a mistake"
    if argument in _supporting().get(lemma, ""):
        return True
    behind = (word.lower() for word in part.words[verb + 1 : verb + 3])
    following = next((word for word in behind if word not in _IN_FULL), "")  # "takes full effect"
    return argument in _supporting().get(f"{lemma} {following}", "")


_IN_FULL = frozenset({"full", "immediate", "legal"})
