"""What somebody says without quite saying it: "let slip that", "let on that", "gave him to understand that"."""

from __future__ import annotations

from collections.abc import Callable

from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.contents.complements import whole
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.attribution.speakers import is_passive, issuer
from reportedly.model.document import ParsedPart
from reportedly.model.statement import Act, Span


def find_slips(passage: Passage) -> list[Finding]:
    """Give what somebody lets slip or gives to understand, in the order of the page."""
    part = passage.part
    found = []
    for verb, lemma in enumerate(part.lemmas):
        if lemma == "let":
            last, told = _slipped(part, verb)
        elif lemma == "give":
            last, told = _given_to_understand(passage, verb)
        else:
            continue
        if told is None or (content := told(passage, last)) is None:
            continue
        cue = ((verb, verb + 1), (last - (lemma == "give"), last + 1))
        if is_passive(part, verb):  # "was given to understand": nobody is named
            found.append(Finding(cue, (content,), Act.STATE, "say", rank=1))
            continue
        head = issuer(passage, verb)
        if head is None or (passage.quoted[verb] and is_self(part.words[head])):
            continue
        source = noun_phrase(passage, head, stop=verb)
        found.append(Finding(cue, (content,), Act.STATE, "say", source, head, head, rank=1))
    return found


_Told = Callable[[Passage, int], Span | None]


def _slipped(part: ParsedPart, verb: int) -> tuple[int, _Told | None]:
    """The last word of "let slip" or "let on" before "that", and how to find what is told behind it."""
    last = verb + 1 + (part.words[verb + 1 : verb + 2] == ("it",))
    slips = part.words[last : last + 2] in (("slip", "that"), ("on", "that"))
    return last, _clause if slips else None


def _given_to_understand(passage: Passage, verb: int) -> tuple[int, _Told | None]:
    """The "understand" of "gave the firm to understand that", and how to find what is told behind it."""
    words, end = passage.part.words, min(passage.sentence(verb)[1], verb + _FAR)
    for last in range(verb + 2, end):
        if words[last - 1 : last + 1] == ("to", "understand"):
            return last, clause_after
    return verb, None


_FAR = 8
"""Words within which those are named who are given to understand something."""


def _clause(passage: Passage, slip: int) -> Span | None:
    """The clause that "that" opens right behind, however parsers hang it."""
    told = passage.part.heads[slip + 1]
    if told <= slip + 1:
        return clause_after(passage, slip)
    return whole(passage, slip + 2, min(passage.edges[1][told] + 1, passage.sentence(slip)[1]))
