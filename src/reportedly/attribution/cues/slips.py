"""What somebody says without meaning to: "let slip that", "let it slip that"."""

from __future__ import annotations

from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.contents.complements import whole
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import is_self, noun_phrase
from reportedly.attribution.speakers import issuer
from reportedly.model.statement import Act, Span


def find_slips(passage: Passage) -> list[Finding]:
    """Give what somebody lets slip, in the order of the page."""
    part = passage.part
    found = []
    for verb, lemma in enumerate(part.lemmas):
        slip = verb + 1 + (part.words[verb + 1 : verb + 2] == ("it",))
        if lemma != "let" or part.words[slip : slip + 2] != ("slip", "that"):
            continue
        head, content = issuer(passage, verb), _clause(passage, slip)
        if head is None or content is None or (passage.quoted[verb] and is_self(part.words[head])):
            continue
        cue = ((verb, verb + 1), (slip, slip + 1))
        found.append(
            Finding(cue, (content,), Act.STATE, "say", noun_phrase(passage, head, stop=verb), head, head, rank=1)
        )
    return found


def _clause(passage: Passage, slip: int) -> Span | None:
    """The clause that "that" opens right behind, however parsers hang it."""
    told = passage.part.heads[slip + 1]
    if told <= slip + 1:
        return clause_after(passage, slip)
    return whole(passage, slip + 2, min(passage.edges[1][told] + 1, passage.sentence(slip)[1]))
