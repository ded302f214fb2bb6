"""What somebody offers in words: a sum or a favour, and no thing that is there: "offered 10 million for the yard"."""

from __future__ import annotations

from reportedly.attribution.contents.complements import object_after
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Basis, Span

_FAVOURS = frozenset(
    "amnesty apology asylum bounty bribe ceasefire compensation compromise concession condolence deal discount "
    "explanation help immunity job loan mediation money pardon post raise ransom refuge refund resignation reward "
    "settlement sum talk truce".split()
)
"""What is had only once the other takes it."""


def offered(passage: Passage, verb: int) -> Span | None:
    """Give the sum or favour that somebody, and no thing, offers or has offered."""
    part = passage.part
    thing, who = part.child(verb, "dobj"), part.child(verb, "nsubj")
    done = part.tags[verb] in FINITE or part.tags[verb] == "VBN"
    if thing is None or thing < verb or not done or (who is not None and not _is_somebody(part, who)):
        return None
    first, last = noun_phrase(passage, thing)
    sum_of_money = any(part.tags[word] in ("CD", "$") for word in range(first, last))
    return object_after(passage, verb) if sum_of_money or part.lemmas[thing] in _FAVOURS else None


def _is_somebody(part: ParsedPart, who: int) -> bool:
    if part.tags[who] == "PRP":
        return part.lowered[who] != "it"
    return part.tags[who] in ("NNP", "WP") or (
        can_tell(part, who) and source_nouns().get(part.lemmas[who]) is not Basis.DOCUMENT
    )
