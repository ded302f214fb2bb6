"""Sources that take up one named before: "one of them", "the official", "he"."""

from __future__ import annotations

from itertools import takewhile

from msgspec import structs

from reportedly.attribution.finding import Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.sources import wording
from reportedly.attribution.sources.count import stated_count
from reportedly.attribution.sources.known import Known
from reportedly.language.introductions import PERSONS
from reportedly.language.pronouns import may_be
from reportedly.model.statement import Basis, Source

_REACH = 4
"""Sentences back to which "they" may mean a body that spoke."""
_COLLECTIVES = frozenset("team group family couple pair crew staff panel committee police".split())


class LookingBack:
    """The sources given so far, in the order of the page, and which of them a later one means."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self.passage = known.passage
        self._given: list[Source] = []
        self._heads: list[int] = []
        """The word that leads each of them."""

    def keep(self, source: Source, head: int) -> None:
        """Take down a source that later ones may take up."""
        self._given.append(source)
        self._heads.append(head)

    def looked_back(self, head: int, words: Words) -> Source | None:
        """ "One of them", "the official", "he" after an unnamed source: the last source that fits."""
        part = self.passage.part
        word, opener = part.lowered[head], part.lowered[words[0]]
        word = wording.SUBJECT_OF.get(word, word) if part.tags[head] == "PRP$" else word
        if word in ("he", "she") and not self._is_known_person(head):
            return self._last_person(word)
        if head in part.mention_at or part.tags[head] in ("NNP", "NNPS"):
            return None
        noun = source_nouns().get(part.lemmas[head])
        definite = opener in wording.DEFINITE and part.tags[head] in ("NN", "NNS") and noun in wording.UNNAMED
        definite = definite and part.child(head, "poss") is None  # "the mayor's lawyer" is nobody told of before
        definite = definite and not self._is_named_here(head)
        if word == "it":
            return self._last_body(head)
        if not definite and word not in wording.BACK and part.tags[head] != "CD":
            return None
        of = self._of_whom(head)
        noun = noun if definite else of
        count = stated_count(self.passage.part, head, words, Basis.ANONYMOUS)
        several = self._several_before(head) if word == "they" and noun is None else None
        for at, source in zip(reversed(self._heads), reversed(self._given), strict=True):
            if several is not None and at < several:
                return Source("", (), None, self._basis_of_several(several))
            if word == "they" and not self._is_near(at, head):
                break
            if self._fits(source, noun, word, count):
                personal = word in ("he", "she", "they") and source.stated_count == 1
                return structs.replace(source, stated_count=1 if personal else count)
        if of is None and word == "they" and (acted := self._who_acted_before(head)):
            return Source("", (), None, acted, 1 if acted is Basis.ORGANISATION else None)
        return Source("", (), None, of, count) if of in wording.UNNAMED else None

    def _several_before(self, head: int) -> int | None:
        """The people, not named, who last did something before "they": "Roe spoke. Residents paid. They hope"."""
        part = self.passage.part
        first = part.sentences[max(0, part.sentence_of[head] - 1)][0]
        own = part.sentences[part.sentence_of[head]][0]
        people = (at for at in range(head - 1, first - 1, -1) if self._are_people(at))
        return next((at for at in people if at >= own or not self._are_told_of(at)), None)

    def _are_told_of(self, at: int) -> bool:
        """Whether somebody only says so of them: "the army said that two people were ill"."""
        part = self.passage.part
        verb = part.heads[at]
        while part.heads[verb] != verb and part.deps[verb] != "ccomp":
            verb = part.heads[verb]
        return part.deps[verb] == "ccomp"

    def _are_people(self, at: int) -> bool:
        part = self.passage.part
        does = part.deps[at] in ("nsubj", "nsubjpass") and part.tags[at] == "NNS" and at not in part.mention_at
        return does and self._basis_of_several(at) in wording.UNNAMED

    def _basis_of_several(self, at: int) -> Basis:
        lemma = self.passage.part.lemmas[at]
        return source_nouns().get(lemma, Basis.ANONYMOUS if lemma in wording.ANYBODY | PERSONS else Basis.DOCUMENT)

    def _is_near(self, before: int, head: int) -> bool:
        """Whether what "they" may mean was told a few sentences before at most."""
        part = self.passage.part
        return part.sentence_of[head] - part.sentence_of[before] <= _REACH

    def _is_named_here(self, head: int) -> bool:
        """Whether his name follows: "the aide, Ann Roe"."""
        part = self.passage.part
        beside = [part.mention_at.get(at) for at in part.children[head] if part.deps[at] == "appos"]
        return any(mention is not None and mention.kind == "person" for mention in beside)

    def _who_acted_before(self, head: int) -> Basis | None:
        """Who are the subject of the sentence before: "The team used a new lens. They found that ..."."""
        part = self.passage.part
        first, last = part.sentences[part.sentence_of[head] - 1] if part.sentence_of[head] else (0, 0)
        roots = [at for at in range(first, last) if part.heads[at] == at]
        subject = part.child(roots[0], "nsubj", "nsubjpass") if roots else None
        if subject is None or (part.tags[subject] != "NNS" and part.lemmas[subject] not in _COLLECTIVES):
            return None
        people = part.lowered[subject].endswith(wording.PEOPLE_END)
        return source_nouns().get(part.lemmas[subject]) or (Basis.ANONYMOUS if people else None)

    def _of_whom(self, head: int) -> Basis | None:
        """What "one of the workers" is one of."""
        part = self.passage.part
        of = next((w for w in part.children[head] if w > head and part.lowered[w] == "of"), None)
        noun = part.child(of, "pobj") if of is not None else None
        return source_nouns().get(part.lemmas[noun]) if noun is not None else None

    def _is_known_person(self, head: int) -> bool:
        """Whether a pronoun was resolved to a person; "he" is no platform and no place."""
        mention = self.passage.part.mention_at.get(head)
        if mention is None or mention.entity is None or str(mention.entity).casefold() in wording.PLATFORMS:
            return False
        return mention.kind == "person" or self._known.bases.get(mention.entity, (None, None))[0] in wording.INDIVIDUALS

    def _last_person(self, pronoun: str) -> Source | None:
        """Whom "he" means where nothing else tells: the single person who spoke last and may be spoken of so."""
        single = (s for s in reversed(self._given) if s.stated_count == 1 and s.basis in wording.INDIVIDUALS)
        return next((s for s in single if not isinstance(s.entity, str) or may_be(pronoun, s.entity)), None)

    def _last_body(self, head: int) -> Source | None:
        """Whom "it" means as a source: the outlet, body or document that spoke last, a few sentences before at most.

        One that another only tells of comes after those that speak in the page's own words.
        """
        before = zip(reversed(self._heads), reversed(self._given), strict=True)
        reach = takewhile(lambda given: self._is_near(given[0], head), before)
        near = [(at, source) for at, source in reach if source.basis in wording.BODIES]
        plain = (source for at, source in near if not self._are_told_of(at))
        return next(plain, near[0][1] if near else None)

    def _fits(self, source: Source, noun: Basis | None, word: str, count: int | None) -> bool:
        """Whether a description can mean a source: "another" is not the one before, "the official" is no witness."""
        if word == "they" and noun is None:
            return source.basis is Basis.ORGANISATION or (source.basis in wording.PEOPLE and source.stated_count != 1)
        if noun is not None:
            return source.basis is noun
        if source.basis not in wording.PEOPLE and source.basis is not Basis.PERSON:
            return False
        if word in ("one", "another") and count == 1 and source.stated_count == 1:
            return False
        return source.entity is None or word in ("he", "she", "they")
