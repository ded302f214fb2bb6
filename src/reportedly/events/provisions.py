"""What a text lays down or a suit asks for, and nobody does: "the bill would cut taxes", "sued to block the sale".

A bill that passes or a rule that takes effect is told of the text itself, and is an event.
"""

from __future__ import annotations

from reportedly.events.lexicon import Found, word_class
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType

_DRAFTS = frozenset(
    "bill legislation measure amendment proposal draft plan framework blueprint budget package provision".split()
)
"""What is not in force, or only part of what may be."""
_IN_FORCE = frozenset("law rule regulation statute ordinance code constitution clause policy".split())
"""What says the same every day, so that its saying is no news."""
_PARTS = frozenset("version element part section piece".split())


def lays_down(part: ParsedPart, found: Found) -> bool:
    """Whether a verb tells what a text provides for: it is its subject, or it hangs on it ("a bill to ban it").

    A plan to attack is no text.
    """
    if not found.verb or found.trigger.type is EventType.ATTACK:
        return False
    if _is_asked_of_a_court(part, found):
        return True
    tag, head = part.tags[found.word], part.heads[found.word]
    law = found.trigger.type is EventType.LAW
    if part.deps[found.word] in ("acl", "relcl") and tag in ("VBG", "VB"):
        hung = part.lemmas[head] in word_class("bills") if law else part.lemmas[head] in _DRAFTS and tag == "VBG"
        if hung:
            return True
    if found.trigger.subject != "agent" or tag == "VBN" or clauses.is_passive(part, found.word):
        return False
    doer = subjects.subject(part, found.word)
    return doer is not None and _is_text(part, doer, tag)


def _is_asked_of_a_court(part: ParsedPart, found: Found) -> bool:
    """As in "sued to block the sale", "filed a lawsuit to stop it": a court has yet to do it, and the suit is told."""
    verb = found.word
    if found.trigger.type not in (EventType.COURT, EventType.LAW) or part.lowered[verb - 1] != "to":
        return False
    head = part.heads[verb]
    if part.lemmas[head] == "seek" and part.tags[head] == "VBG":
        head = part.heads[head]  # "a lawsuit seeking to block it"
    filed = part.child(head, "dobj") if clauses.is_verb(part, head) else head
    if filed is not None and part.lemmas[filed] == "action":
        return "legal" in {part.lemmas[at] for at in part.children[filed]}
    return part.lemmas[head] == "sue" or (filed is not None and part.lemmas[filed] in _SUITS)


_SUITS = frozenset("lawsuit suit complaint petition challenge".split())


def _is_text(part: ParsedPart, doer: int, tag: str) -> bool:
    """A draft, or a law in force where the verb tells of no one time: "the law banned it in May" is news of the law."""
    if part.lemmas[doer] in _PARTS:
        doer = next((noun for prep, noun in clauses.prepositions(part, doer) if prep == "of"), doer)
    if part.tags[doer] not in ("NN", "NNS") and part.words[doer].islower():
        return False
    return part.lemmas[doer] in _DRAFTS or (part.lemmas[doer] in _IN_FORCE and tag != "VBD")
