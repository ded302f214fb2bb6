"""What is told by turns of speech that name nobody: "rumour has it that", "the theory goes that"."""

from __future__ import annotations

from reportedly.attribution.contents.clauses import clause_after
from reportedly.attribution.finding import Finding
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.model.statement import Act

_HAVING = frozenset("rumour rumor word legend tradition gossip folklore lore myth story wisdom".split())
"""What "has it" that something is so."""
_GOING = frozenset("theory story saying legend argument thinking reasoning tale rumour rumor".split())
"""What "goes" that something is so."""


def find_hearsay(passage: Passage) -> list[Finding]:
    """Give what such turns tell, without a source."""
    part = passage.part
    found = []
    for verb, lemma in enumerate(part.lemmas):
        subject = part.child(verb, "nsubj") if lemma in ("have", "go") else None
        if subject is None or not subject < verb:
            continue
        has = lemma == "have" and part.words[verb + 1 : verb + 2] == ("it",) and part.lemmas[subject].lower() in _HAVING
        goes = lemma == "go" and part.lemmas[subject].lower() in _GOING
        content = clause_after(passage, verb) if has or goes else None
        if content:
            first = noun_phrase(passage, subject, stop=verb)[0]
            cue = (first, verb + 1 + has)
            found.append(Finding((cue,), (content,), Act.STATE, "rumour", rank=1))
    return found
