"""What somebody is put or kept in: "placed under house arrest", "is in custody", "on trial", "under siege"."""

from __future__ import annotations

from reportedly.events.lexicon import Found, word_class
from reportedly.events.noun_kinds import denotes_people
from reportedly.events.syntax import clauses, subjects
from reportedly.events.syntax.arguments import arguments
from reportedly.model.document import ParsedPart
from reportedly.model.statement import EventType

_LINKS = frozenset({"under", "in", "into", "on"})
_WITH_ARTICLE = frozenset({"coma"})
_STAYING = frozenset({"be", "remain", "stay", "come", "go", "end", "languish", "live"})
"""Verbs whose subject is in it, of which the others have an object that is."""


def governor(part: ParsedPart, noun: int) -> int | None:
    """Give the verb or noun of which a noun tells the condition: "placed" of "placed under arrest"; or None."""
    link = part.heads[noun]
    if part.deps[noun] != "pobj" or part.lowered[link] not in _LINKS or not _is_condition(part, noun):
        return None
    head = part.heads[link]
    if clauses.is_verb(part, head):
        return head if part.lemmas[head] in _STAYING | word_class("putting") else None
    # The parser hangs it on the subject, where "is" comes first, and where a headline leaves the verb out.
    return head if head < noun and denotes_people(part, head) else None


def put_there(part: ParsedPart, noun: int) -> int | None:
    """Give whom or what a condition is told of: "placed Roe under house arrest", "Roe under house arrest"."""
    head = governor(part, noun)
    if head is None or not clauses.is_verb(part, head):
        return head
    if part.lemmas[head] in _STAYING:
        # A subject that the parser gave to the clause before still stands right before its verb.
        lost = part.child(head, *clauses.SUBJECTS) is None and part.tags[head - 1].startswith("NNP")
        return head - 1 if head and lost else subjects.subject(part, head)
    return next(iter(arguments(part, head)), None)


def undergoer(part: ParsedPart, found: Found) -> tuple[str, int] | None:
    """Give whom a noun befalls, with the role: who is put into it ("under arrest"), or whose entry it decides on."""
    if (whom := put_there(part, found.word)) is not None:
        return "theme" if found.trigger.type is EventType.OTHER else "target", whom
    owner = part.child(found.word, "poss")
    its_matter = owner is not None and found.trigger.object and _is_of_its_matter(part, found.word, owner)
    return (found.trigger.object or "theme", owner) if owner is not None and its_matter else None


def _is_condition(part: ParsedPart, noun: int) -> bool:
    if part.lemmas[noun] in _WITH_ARTICLE or part.lemmas[noun] == "contempt":
        return True
    return part.lemmas[noun] in word_class("conditions") and part.child(noun, "det", "poss", "amod") is None


def _is_of_its_matter(part: ParsedPart, noun: int, owner: int) -> bool:
    """As in "Peru's OECD ratification": the name between says what is ratified, and so that it is not by Peru."""
    between = [at for at in part.children[noun] if owner < at < noun and part.deps[at] in ("compound", "nmod")]
    return part.lemmas[noun] == "ratification" and any(part.tags[at].startswith("NNP") for at in between)
