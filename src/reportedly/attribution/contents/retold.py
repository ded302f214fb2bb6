"""What somebody retells as he speaks, without marks of its own: "And I said, slow down", "I thought: this is it"."""

from __future__ import annotations

from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.document import FINITE, ParsedPart
from reportedly.model.statement import Span

_RETELLING = frozenset("say think ask tell reply answer shout yell".split())
_OPENING = frozenset("and but so then or because".split())
"""What a clause of talk begins with, where a saying put in between stands behind a comma: "it is, I think, late"."""
_BEFORE_WORDS = frozenset({",", ":", "-", "–", "—", "--"})
_WHOM = frozenset({"PRP", "NNP", "NNS"})
_BESIDE = frozenset({"RB", "MD", "VBP", "VBD"})


def retold(passage: Passage, verb: int) -> Span | None:
    """Give the words behind a comma, colon or dash that a speaker says somebody said or thought, to their end."""
    part = passage.part
    if not passage.quoted[verb] or part.lemmas[verb] not in _RETELLING or part.tags[verb] not in FINITE | {"VBN"}:
        return None
    subject = part.child(verb, "nsubj")
    mark = _mark_behind(part, verb)
    if subject is None or not subject < verb or mark is None or not _opens(passage, subject, verb):
        return None
    quotation = passage.quotation_at(part.starts[verb])
    if quotation is None:
        return None
    last = min(passage.sentence(verb)[1], passage.word_from(quotation.inside[1]))
    while last > mark + 1 and part.words[last - 1] in _ENDS:
        last -= 1
    return passage.span(mark + 1, last) if last > mark + 1 and part.words[mark + 1][0].isalnum() else None


_ENDS = frozenset({",", ".", "!", "?", "''", "”", '"'})


def _mark_behind(part: ParsedPart, verb: int) -> int | None:
    """The mark behind a saying and whom it is said to."""
    at = verb + 1
    at += part.words[at : at + 1] == ("to",)
    at += "".join(part.tags[at : at + 1]) in _WHOM
    return at if "".join(part.words[at : at + 1]) in _BEFORE_WORDS else None


def _opens(passage: Passage, subject: int, verb: int) -> bool:
    """Whether a subject opens a clause of talk, its verb right behind it."""
    part = passage.part
    first = noun_phrase(passage, subject, stop=verb)[0]
    beside = all(part.tags[word] in _BESIDE for word in range(subject + 1, verb))
    quotation = passage.quotation_at(part.starts[first])
    opens = first == passage.sentence(verb)[0] or (
        quotation is not None and first == passage.word_from(quotation.inside[0])
    )
    before = part.lowered[first - 1] if first else ""
    return beside and (opens or before in _OPENING or (before == "what" and part.lemmas[verb] == "say"))
