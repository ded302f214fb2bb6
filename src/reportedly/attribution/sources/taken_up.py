"""Whose a body or a spokesman is that a page has told of before: "the ministry" after "Estonia's foreign ministry"."""

from __future__ import annotations

from reportedly.attribution.finding import Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.sources.affiliation import Affiliations
from reportedly.model.statement import Basis

_TAKING_UP = (Basis.ORGANISATION, Basis.OFFICIAL)
_WITHOUT_ARTICLE = frozenset({"police", "prosecutor"})
_REACH = 3000
"""Words that a reader looks back over; the same for every such noun, however long a page is."""
_OF_ANYBODY = frozenset({"government", "company", "firm", "minister", "president", "mayor"})
"""Whose it is is told otherwise: by the state of a page, by a name, by who holds the post."""


def whose_taken_up(passage: Passage, affiliations: Affiliations, head: int, words: Words) -> str | None:
    """Whom a noun with nothing but an article belongs to, by the last phrase before it that tells as much and whose."""
    part = passage.part
    lemma = part.lemmas[head]
    definite = part.words[words[0]].lower() == "the" or lemma in _WITHOUT_ARTICLE
    plain = part.tags[head][:2] == "NN" and head not in part.mention_at
    taking_up = source_nouns().get(lemma) in _TAKING_UP or lemma.startswith("spokes")
    if not (definite and plain and taking_up) or lemma in _OF_ANYBODY:
        return None
    said = {part.words[at].lower() for at in range(*words)} - {"the", part.words[head].lower()}
    for at in range(head - 1, max(-1, head - 1 - _REACH), -1):
        if part.lemmas[at] != lemma or part.tags[at][:2] != "NN" or at in part.mention_at:
            continue
        phrase = noun_phrase(passage, at)
        if said <= {part.words[word].lower() for word in range(*phrase)} and (
            whose := affiliations.affiliation(at, phrase, None)
        ):
            return whose
    return None
