"""Whose a body or a spokesman is that a page has told of before: "the ministry" after "Estonia's foreign ministry"."""

from __future__ import annotations

from reportedly.attribution.finding import Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.sources.affiliation import Affiliations
from reportedly.model.statement import Basis

_TAKING_UP = (Basis.ORGANISATION, Basis.OFFICIAL)
_REACH = 3000
"""Words that a reader looks back over; the same for every such noun, however long a page is."""
_OF_ANYBODY = frozenset({"government", "company", "firm", "minister", "president", "mayor"})
"""Whose it is is told otherwise: by the state of a page, by a name, by who holds the post."""


class TakenUp:
    """Tells whom a noun belongs to that takes up one told of before; what each earlier noun tells is kept."""

    def __init__(self, passage: Passage, affiliations: Affiliations) -> None:
        self._passage = passage
        self._affiliations = affiliations
        self._told: dict[int, tuple[frozenset[str], str | None]] = {}

    def whose(self, head: int, words: Words) -> str | None:
        """Whom a noun with nothing but an article belongs to, by the last phrase before it that tells so."""
        part = self._passage.part
        lemma = part.lemmas[head]
        definite = part.lowered[words[0]] == "the" or lemma == "police"
        plain = part.tags[head][:2] == "NN" and head not in part.mention_at
        taking_up = source_nouns().get(lemma) in _TAKING_UP or lemma.startswith("spokes")
        if not (definite and plain and taking_up) or lemma in _OF_ANYBODY:
            return None
        said = {part.lowered[at] for at in range(*words)} - {"the", part.lowered[head]}
        for at in range(head - 1, max(-1, head - 1 - _REACH), -1):
            if part.lemmas[at] != lemma or part.tags[at][:2] != "NN" or at in part.mention_at:
                continue
            told, whose = self._told_at(at)
            if whose and said <= told:
                return whose
        return None

    def _told_at(self, at: int) -> tuple[frozenset[str], str | None]:
        """The words of the phrase around a noun, and whom they give it to."""
        if at not in self._told:
            phrase = noun_phrase(self._passage, at)
            told = frozenset(word.lower() for word in self._passage.part.words[slice(*phrase)])
            self._told[at] = told, self._affiliations.affiliation(at, phrase, None)
        return self._told[at]
