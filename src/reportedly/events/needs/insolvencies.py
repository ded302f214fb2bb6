"""Needs of rows about firms that fail: whose collapse or bankruptcy a noun tells of, on the brink of it or not."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.noun_kinds import is_firm, is_one_name
from reportedly.events.syntax import clauses, subjects
from reportedly.model.document import ParsedPart

_STEPS = 8
_MAKERS = frozenset({"carrier", "maker", "retailer"})
_UNDER = frozenset({"of", "from", "into", "in", "for", "to", "about", "over", "on", "at", "near"})
_SAVING = frozenset({"save", "rescue", "spare", "pull"})
_AVERTING = frozenset({"stave", "avoid", "avert", "prevent", "escape", "fend", "head", "ward", "stop", "forestall"})


def failing(part: ParsedPart, noun: int) -> int | None:
    """Give the firm whose failure a noun tells of: "Norvik's collapse", "Norvik is in talks to stave off collapse"."""
    if any(part.deps[at] in ("acl", "xcomp") for at in part.children[noun]):
        return None  # "its failure to deliver"
    beside = [at for at in part.children[noun] if part.deps[at] in ("poss", "compound", "nmod")]
    if beside and part.lemmas[noun] == "administration":
        return None  # that of a president
    beside += [at for prep, at in clauses.prepositions(part, noun) if prep in ("of", "at")]
    named = next((at for at in beside if is_a_firm(part, at)), None)
    if named is not None or any(part.deps[at] == "det" for at in part.children[noun]):
        return named
    return firm_above(part, noun) if not any(part.deps[at] in ("poss", "compound") for at in beside) else None


def is_saved_from(part: ParsedPart, noun: int) -> bool:
    """As in "was saved from collapse": what somebody is saved from does not happen."""
    prep = part.heads[noun]
    return part.lowered[prep] == "from" and part.lemmas[part.heads[prep]] in _SAVING


def is_to_be_averted(part: ParsedPart, noun: int) -> bool:
    """As in "talks to stave off collapse": what is to be averted may happen."""
    verb = part.heads[noun]
    return part.lemmas[verb] in _AVERTING and part.tags[verb] in ("VB", "VBG")


def firm_above(part: ParsedPart, noun: int) -> int | None:
    """Give the firm that is the subject of what a bare noun hangs on, by prepositions and infinitives."""
    at = noun
    for _ in range(_STEPS):
        head = part.heads[at]
        if head == at:
            return None
        linked = part.deps[at] not in ("nsubj", "nsubjpass", "conj", "relcl", "ccomp", "parataxis")
        if not linked or (part.deps[at] == "prep" and part.lowered[at] not in _UNDER):
            return None
        if clauses.is_verb(part, head) and (doer := subjects.subject(part, head)) is not None and doer != noun:
            return _named_before(part, doer) if is_a_firm(part, doer) else None
        at = head
    return None


def is_a_firm(part: ParsedPart, noun: int) -> bool:
    """Say whether a noun may stand for a firm, and for no state or town."""
    mention = part.mention_at.get(noun)
    if noun in part.dates or (mention is not None and mention.kind in ("state", "place", "group")):
        return False  # "Tuesday's crane collapse"
    named = mention is not None and part.words[noun][:1].isupper()  # whatever the tagger makes of a name unknown to it
    return named or is_firm(part, noun) or is_one_name(part, noun) or part.lemmas[noun] in _MAKERS


def _named_before(part: ParsedPart, doer: int) -> int:
    """As in "Norvik, the region's biggest carrier, is": the name, where the parser makes the subject of the noun."""
    first, _ = clauses.noun_phrase(part, doer)
    named = first > 1 and part.words[first - 1] == "," and first - 2 in part.mention_at and doer not in part.mention_at
    return first - 2 if named else doer


def _firm_is_subject(part: ParsedPart, word: int, _: str) -> bool:
    """As in "Norvik is bankrupt", "the airline went to the wall"; no state and no town."""
    subject = subjects.subject(part, word)
    if subject is None and part.deps[word] in ("acomp", "oprd"):
        subject = subjects.subject(part, part.heads[word])
    return subject is not None and is_a_firm(part, subject)


NEEDS: dict[str, Need] = {
    "subject-firm": _firm_is_subject,
    "firm-failure": lambda part, word, _: failing(part, word) is not None,
}
