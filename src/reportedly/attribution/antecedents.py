"""Whom a relative pronoun stands for."""

from __future__ import annotations

from reportedly.attribution.participles import can_tell
from reportedly.model.document import ParsedPart

_RELATIVES = frozenset({"who", "which", "that"})


def antecedent(part: ParsedPart, head: int) -> int:
    """The noun a relative pronoun stands for; any other word stands for itself."""
    if part.lowered[head] not in _RELATIVES or part.tags[head] not in ("WP", "WDT", "IN", "DT"):
        return head
    verb = part.heads[head]
    for _ in range(3):
        if part.deps[verb] == "relcl":
            noun = part.heads[verb]
            teller = _who_tells_an_outlet(part, head, noun)
            return _whoever(part, head, noun) if teller is None else teller
        verb = part.heads[verb]
    return head


def _who_tells_an_outlet(part: ParsedPart, pronoun: int, noun: int) -> int | None:
    """Who tells an outlet something, for which "who" cannot stand: "an aide told the Herald, who added that"."""
    heard = part.mention_at.get(noun)
    if part.lowered[pronoun] != "who" or heard is None or heard.kind != "outlet":
        return None
    told = part.deps[noun] in ("dobj", "dative") and part.lemmas[part.heads[noun]] == "tell"
    return part.child(part.heads[noun], "nsubj") if told else None


def _whoever(part: ParsedPart, pronoun: int, noun: int) -> int:
    """The people that "who" stands for, where parsers take it for their body: "analysts at Berg Bank, who expect"."""
    body, link = part.mention_at.get(noun), part.heads[noun]
    of_people = part.lowered[pronoun] == "who" and body is not None and body.kind == "organisation"
    people = part.heads[link]
    if not of_people or part.deps[noun] != "pobj" or part.tags[people] != "NNS" or people > noun:
        return noun
    return people if can_tell(part, people) else noun
