"""What kind of source it is: the entity, the basis, the number stated, and whom it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from msgspec import structs

from reportedly.attribution import wording
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.own_subject import subject_of_what_is_said
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.posts import by_surname, held_before, holds_post, is_former, is_post, office_holders
from reportedly.attribution.source_count import stated_count
from reportedly.model import outlets, states
from reportedly.model.document import Document, Mention, ParsedPart
from reportedly.model.statement import Basis, Entity, Source


class Namer:
    """Names the sources of one part in the order of the page, so that "one of them" can look back."""

    def __init__(self, document: Document, passage: Passage) -> None:
        self.document = document
        self.passage = passage
        self._given: list[Source] = []
        self._bases: dict[Entity, tuple[Basis, str | None]] = {}

    def told(self, finding: Finding) -> str | None:
        """The outlet a source spoke to, by its entity name, or None."""
        if finding.told is None:
            return None
        named = self._mentions(finding.told)
        mention = next((m for m in named if _is_outlet(m) or m.entity in self._papers), None)
        if mention and isinstance(mention.entity, str):
            return mention.entity
        text = self.passage.text(*finding.told)
        return _bare(text) if outlets.looks_like_outlet(text) else None

    def source(self, finding: Finding) -> Source:
        """Name the source of a finding; findings must come in the order of their cues."""
        if finding.source is None or finding.head is None:
            return Source("", (), None, Basis.UNATTRIBUTED)
        spoken = self.passage.text(*finding.source), (self.passage.part.span(*finding.source),)
        head, words = self._antecedent(finding.head, finding.speaker, finding.source)
        described = self._taken_up(finding) or self._looked_back(head, words) or self._described(head, words)
        source = structs.replace(described, text=spoken[0], spans=spoken[1])
        if (
            source.basis is Basis.WITNESS
            and self.passage.part.lemmas[head] in wording.DEMANDING
            and finding.kind != "perceive"
        ):
            source = structs.replace(source, basis=Basis.ANONYMOUS)
        if finding.kind != "perceive" or source.basis is Basis.WITNESS:
            self._given.append(source)
        if source.entity is not None and not self._is_pronoun(head):
            self._bases.setdefault(source.entity, (source.basis, source.affiliation))
        return source

    def _taken_up(self, finding: Finding) -> Source | None:
        """The body that "it" takes up from what is said, or from the sentence before."""
        subject = subject_of_what_is_said(self.passage, finding)
        if subject is None:
            return None
        described = self._described(*subject)
        return described if described.basis in (Basis.ORGANISATION, Basis.OUTLET) else None

    def _antecedent(self, head: int, speaker: int | None, source: Words) -> tuple[int, Words]:
        """The words that describe the source: those before a relative pronoun, else its own."""
        if speaker is None or speaker == head:
            return head, source
        return speaker, noun_phrase(self.passage, speaker, stop=head)

    def _is_pronoun(self, head: int) -> bool:
        return self.passage.part.words[head].lower() in wording.PRONOUNS

    def _described(self, head: int, words: Words) -> Source:
        entity = self._entity(head, words)
        basis = self._basis(head, words, entity)
        if basis is Basis.UNATTRIBUTED:
            return Source("", (), None, basis)
        if basis is Basis.ANONYMOUS:
            entity = None
        if basis is Basis.OUTLET and entity is None and (publisher := self._publisher(head, words)):
            entity = publisher.entity
        return Source(
            "",
            (),
            entity,
            basis,
            stated_count(self.passage.part, head, words, basis),
            self._affiliation(head, words, entity),
        )

    def _mentions(self, words: Words) -> list[Mention]:
        found: list[Mention] = []
        at = self.passage.part.mention_at
        for word in range(*words):
            mention = at.get(word)
            if mention and (not found or found[-1] is not mention):
                found.append(mention)
        return found

    def _entity(self, head: int, words: Words) -> Entity:
        """The entity of the head, or those of all the heads that "and" and "nor" join to it."""
        part = self.passage.part
        heads, stack = [head], [head]
        while stack:
            joined = [
                word for word in part.children[stack.pop()] if part.deps[word] == "conj" and word in range(*words)
            ]
            heads += joined
            stack += joined
        mentions = [part.mention_at.get(word) for word in sorted(heads)]
        names = [name for mention in mentions if mention for name in _names(mention.entity)]
        if len(heads) > 1 and names:
            names = [name for at in sorted(heads) for name in self._names_of(at)]
            return tuple(dict.fromkeys(names)) if len(set(names)) > 1 else names[0]
        mention = part.mention_at.get(head) or self._called(head) or self._apposition(head, words)
        if mention is None:
            return self._named_by_sight(head, words)
        alone = (mention.first, mention.last) == (head, head + 1) and part.words[head] == mention.entity
        if alone and part.words[head] in self._surnames and not self._has_article(mention):
            return self._surnames[part.words[head]]
        return None if alone and self._noun(head, mention) else mention.entity

    def _names_of(self, head: int) -> tuple[str, ...]:
        """What one of several joined heads is called: its entity, else the words that describe it."""
        part = self.passage.part
        mention = part.mention_at.get(head)
        if mention and mention.entity:
            return _names(mention.entity)
        inner = [word for word in part.subtree(head) if word <= head and part.heads[word] == head]
        first = next((word for word in inner if part.words[word].lower() not in wording.ARTICLES), head)
        return (self.passage.text(min(first, head), head + 1),)

    def _called(self, head: int) -> Mention | None:
        """The name before a word for what it names: "the Northwire agency", "the Kyiv government"."""
        part = self.passage.part
        if part.tags[head] != "NN" or part.lemmas[head] not in wording.CALLED:
            return None
        at = head - 1
        while at > 0 and at not in part.mention_at and part.lemmas[at] in ("news", "state", "press"):
            at -= 1
        mention = part.mention_at.get(at)
        return (
            mention
            if mention and mention.last == at + 1 and part.words[at] != "'s" and mention.kind != "person"
            else None
        )

    def _apposition(self, head: int, words: Words) -> Mention | None:
        """The person named beside a description: "the firm's spokeswoman, Ann Roe"."""
        titled = source_nouns().get(self.passage.part.lemmas[head]) in (Basis.OFFICIAL, Basis.PERSON)
        unknown = self.passage.part.lemmas[head] not in source_nouns()
        kinds = (
            ("person", "organisation", "other") if titled else ("person", "organisation") if unknown else ("person",)
        )
        return next((m for m in self._mentions(words) if m.kind in kinds and self._apposed(m, head)), None)

    def _named_by_sight(self, head: int, words: Words) -> str | None:
        """A name that no mention covers: the capitalised words up to the head."""
        part = self.passage.part
        if part.tags[head] not in ("NNP", "NNPS"):
            return None
        first = head
        while first > words[0] and part.tags[first - 1] in ("NNP", "NNPS"):
            first -= 1
        return _bare(self.passage.text(first, head + 1))

    def _basis(self, head: int, words: Words, entity: Entity) -> Basis:
        mention = self.passage.part.mention_at.get(head) or self._called(head)
        noun = self._noun(head, mention)
        if isinstance(entity, str) and entity == self._surnames.get(self.passage.part.words[head]):
            known = entity in self._titled or self._is_official(entity)
            known = known or self._bases.get(entity, (None, None))[0] is Basis.OFFICIAL
            return Basis.OFFICIAL if known or holds_post(self.passage.part, words, head) else Basis.PERSON
        if self._is_pronoun(head) or (
            mention and entity and noun and not self._is_page_of(mention, noun) and self._stands_for(mention, head)
        ):
            return self._known_basis(entity, mention, noun)
        if noun is not None:
            return self._of_noun(noun, head, words)
        if mention is not None and self._is_plural_people(mention):
            return Basis.ANONYMOUS
        if mention is not None and mention.kind != "other":
            return self._of_mention(mention, words)
        if isinstance(entity, str):
            if is_post(self.passage.part.words[head]) and not is_former(self.passage.part, head):
                return Basis.OFFICIAL
            person = any(m.kind == "person" and m.entity == entity for m in self._mentions(words))
            return Basis.PERSON if person else self._of_name(entity)
        return Basis.ORGANISATION if isinstance(entity, tuple) else self._of_stranger(head)

    def _is_page_of(self, mention: Mention, noun: Basis) -> bool:
        """Whether it is what a body puts out: "the revenue service website" is no more the body than a report is."""
        return noun is Basis.DOCUMENT and not _is_outlet(mention)

    def _is_plural_people(self, mention: Mention) -> bool:
        """Whether a plural taken for a name is people: "Republicans", "Egyptologists"; a team in the plural is none."""
        part = self.passage.part
        word = part.words[mention.first]
        alone = mention.last - mention.first == 1 and part.words[mention.first - 1].lower() != "the"
        return alone and part.tags[mention.first] in ("NNS", "NNPS") and word.endswith(wording.PEOPLE_END)

    def _stands_for(self, mention: Mention, head: int) -> bool:
        """Whether a description is tied to an entity ("the agency"), or has a name before it ("Northwire agency")."""
        part = self.passage.part
        return mention.last <= head or (mention.last - 1 == head and part.words[mention.first].lower() in wording.TIED)

    def _noun(self, head: int, mention: Mention | None) -> Basis | None:
        """What a common noun names, also one that opens a sentence and was taken for a name."""
        part = self.passage.part
        if part.tags[head] in ("NN", "NNS", "PRP", "EX") or part.words[head].islower():
            return source_nouns().get(part.lemmas[head])
        if mention is None and head and part.words[head - 1].lower() in wording.COUNTED:
            return source_nouns().get(_singular(part.words[head]))
        if mention is None or mention.last - mention.first > 1:
            return None
        if head == self.passage.sentence(head)[0] or part.words[head].islower():
            return source_nouns().get(_singular(part.words[head])) or source_nouns().get(part.words[head].lower())
        return None

    def _known_basis(self, entity: Entity, mention: Mention | None, noun: Basis | None) -> Basis:
        """The basis an entity was given when it was named; else what its kind says."""
        if entity in self._bases:
            return self._bases[entity][0]
        if mention is None:
            return noun or Basis.UNATTRIBUTED if entity is None else Basis.PERSON
        if mention.kind == "person":
            official = noun is Basis.OFFICIAL or entity in self._titled or self._is_official(entity)
            return Basis.OFFICIAL if official else Basis.PERSON
        return Basis.OUTLET if _is_outlet(mention) else Basis.ORGANISATION

    def _of_noun(self, noun: Basis, head: int, words: Words) -> Basis:
        """A common noun: a document may be an outlet's, a spokesman of nobody named stays unnamed."""
        named, part = self._mentions(words), self.passage.part
        if (other := self._of_writing(noun, head, words, named)) is not None:
            return other
        if self._is_news(head) or (part.lemmas[head] in wording.REPORTERS and any(_is_outlet(m) for m in named)):
            return Basis.OUTLET
        if noun is Basis.WITNESS and part.words[head - 1].lower() in wording.GUARDS and part.tags[head] == "NN":
            return Basis.ORGANISATION
        if noun is Basis.OFFICIAL and not named and self._opens_indefinite(words):
            return Basis.ANONYMOUS
        apposed = [m for m in named if self._apposed(m, head)]
        if noun is Basis.PERSON and any(m.kind == "organisation" for m in apposed):
            return Basis.ORGANISATION
        if noun in wording.PEOPLE and any(m.kind == "person" for m in apposed):
            return Basis.OFFICIAL if noun is Basis.OFFICIAL else Basis.PERSON
        return noun

    def _of_writing(self, noun: Basis, head: int, words: Words, named: Sequence[Mention]) -> Basis | None:
        """What stands behind a writing, a spokesman or a tie, where it is not what the noun says; else None."""
        part = self.passage.part
        if noun is Basis.DOCUMENT and (self._publisher(head, words) or self._is_coverage(head)):
            return Basis.OUTLET
        if self._is_seen_by_witnesses(head):
            return Basis.WITNESS
        if noun is Basis.DOCUMENT and self._posted_by_nobody(head, named):
            return Basis.ANONYMOUS
        if part.lemmas[head].startswith("spokes"):
            return Basis.ANONYMOUS if self._is_of_family(head) and not named else Basis.OFFICIAL
        if noun is Basis.PERSON:
            return self._of_tie(head, words, named)
        return Basis.PERSON if self._represents(head, words) else None

    def _of_tie(self, head: int, words: Words, named: Sequence[Mention]) -> Basis | None:
        """A person told by a tie: several are unnamed, "a chief" too; "the police chief" holds a post."""
        part = self.passage.part
        if part.tags[head] == "NNS":
            return Basis.OFFICIAL if any(m.kind == "state" for m in named) else Basis.ANONYMOUS
        if self._opens_indefinite(words):
            return Basis.ANONYMOUS
        if is_post(part.lemmas[head]) and not is_former(part, head):
            return Basis.OFFICIAL
        return Basis.PERSON if self._represents(head, words) else None

    def _publisher(self, head: int, words: Words) -> Mention | None:
        """The outlet whose report it is: "the Herald's report", "a report by the Herald"; not one that saw a letter."""
        named = [m for m in self._mentions(words) if self._is_direct(m, head)]
        return next((m for m in named if _is_outlet(m) or m.entity in self._papers), None)

    def _represents(self, head: int, words: Words) -> bool:
        """Whether it is the one who speaks for a person, known though not named: "her lawyer", "the agent of Roe"."""
        part = self.passage.part
        alone = part.lemmas[head] in wording.REPRESENTATIVES and part.tags[head] == "NN"
        owned = part.child(head, "poss") is not None or self._principal(head) is not None
        return alone and owned and not self._opens_indefinite(words)

    def _posted_by_nobody(self, head: int, named: Sequence[Mention]) -> bool:
        """Whether it is a post whose author is not given: "a viral post", "posts on Facebook"."""
        part = self.passage.part
        owned = part.child(head, "poss") is not None or part.words[head - 1].lower() in ("the", "this", "that")
        authors = [m for m in named if not (isinstance(m.entity, str) and m.entity.casefold() in wording.PLATFORMS)]
        return part.lemmas[head] in wording.POSTED and not owned and not authors

    def _opens_indefinite(self, words: Words) -> bool:
        return self.passage.part.words[words[0]].lower() in ("a", "an", "another", "one")

    def _is_news(self, head: int) -> bool:
        """Whether it is a news agency, news sources and the like, not an agency of a state."""
        part = self.passage.part
        return part.lemmas[head] in wording.OF_NEWS and part.words[head - 1].lower() in ("news", "media", "press")

    def _is_coverage(self, head: int) -> bool:
        """Whether it is what the papers say: bare "reports", "local reports", "a news report"; not "police reports"."""
        part = self.passage.part
        if part.lemmas[head] != "report":
            return False
        before = [word for word in part.children[head] if word < head]
        if any(part.words[word].lower() in wording.COVERING for word in before):
            return True
        told = all(part.words[word].lower() in wording.ANY or part.deps[word] in ("punct", "cc") for word in before)
        return (
            part.tags[head] == "NNS"
            and told
            and not any(part.words[w].lower() in ("by", "from", "of") for w in part.children[head])
        )

    def _is_seen_by_witnesses(self, head: int) -> bool:
        """Whether it is what witnesses tell: "eyewitness reports", "witness accounts"."""
        part = self.passage.part
        return (
            part.lemmas[head] in ("report", "account", "testimony") and part.words[head - 1].lower() in wording.SEEING
        )

    def _is_of_family(self, head: int) -> bool:
        """Whether a spokesman speaks for a family and not for a body."""
        return any(self.passage.part.lemmas[word] == "family" for word in self.passage.part.children[head])

    def _apposed(self, mention: Mention, head: int) -> bool:
        """Whether a name stands beside the noun as the same person: "a resident, Ann Roe"."""
        part = self.passage.part
        if mention.first > head and part.words[mention.first - 1] == ",":
            return True
        return any(part.deps[w] == "appos" and part.heads[w] == head for w in range(mention.first, mention.last))

    def _of_mention(self, mention: Mention, words: Words) -> Basis:
        if _is_outlet(mention) or mention.entity in self._papers:
            return Basis.OUTLET
        part = self.passage.part
        head = mention.last - 1
        if mention.kind != "person" or self._has_article(mention):
            titled = mention.kind not in ("outlet", "state", "place") and self._is_titled_name(mention, words)
            if titled:
                return Basis.OFFICIAL
            return self._of_name(mention.entity) if isinstance(mention.entity, str) else Basis.ORGANISATION
        if held_before(part, words):
            return Basis.PERSON
        bodies = wording.STATE_BODIES.intersection(word.lower() for word in part.words[words[0] : words[1]])
        if (
            bodies
            or holds_post(part, words, head)
            or mention.entity in self._titled
            or self._is_official(mention.entity)
            or self._bases.get(mention.entity, (None, None))[0] is Basis.OFFICIAL
        ):
            return Basis.OFFICIAL
        return Basis.ORGANISATION if self._is_only_a_word(mention) else Basis.PERSON

    def _is_only_a_word(self, mention: Mention) -> bool:
        """Whether a name taken for a person's is one word everywhere, and nowhere "he" or "she"."""
        name = mention.entity
        return isinstance(name, str) and " " not in name and name not in self._personal

    @cached_property
    def _personal(self) -> frozenset[Entity]:
        """Whom the article calls "he" or "she" somewhere, or by a title."""
        return frozenset(
            mention.entity
            for part in self.document.parts
            for mention in part.mentions
            if part.words[mention.first].lower() in wording.PERSONAL
            or part.words[mention.first - 1].lower() in wording.TITLES
        )

    def _is_titled_name(self, mention: Mention, words: Words) -> bool:
        """Whether a name taken for that of a body has a post beside it, or is one: "Ann Roe, a spokeswoman for ..."."""
        part = self.passage.part
        last = mention.last - 1
        outside = [(words[0], mention.first), (mention.last, words[1])]
        beside = any(holds_post(part, side, last) for side in outside if side[0] < side[1])
        return beside or (is_post(part.words[last]) and part.tags[last] == "NNP")

    def _has_article(self, mention: Mention) -> bool:
        """No person is "the Herald"."""
        before = mention.first - 1
        alone = mention.last - mention.first == 1
        return alone and before >= 0 and self.passage.part.words[before].lower() in ("the", "a")

    @cached_property
    def _titled(self) -> frozenset[Entity]:
        return office_holders(self.document)

    @cached_property
    def _surnames(self) -> dict[str, str]:
        return by_surname(self.document)

    @cached_property
    def _papers(self) -> frozenset[Entity]:
        """What the article shows to be outlets by what they hold: "a report in the Northern Mariner"."""
        return frozenset(
            mention.entity
            for part in self.document.parts
            for mention in part.mentions
            if mention.kind in ("organisation", "other", "person", "place")
            and (_is_held_in(part, mention) or _is_called_paper(part, mention))
        )

    def _is_official(self, entity: Entity) -> bool:
        """Whether somebody is known to hold a post in a state."""
        holder = self.document.affiliations.get(entity) if isinstance(entity, str) else None
        return holder is not None and states.state(holder) is not None

    def _of_name(self, name: str) -> Basis:
        outlet = outlets.known(name) or outlets.looks_like_outlet(name) or wording.SITE.search(name)
        known = name in self._papers or outlets.known(name.split()[0])
        return Basis.OUTLET if outlet or known else Basis.ORGANISATION

    def _of_stranger(self, head: int) -> Basis:
        """A noun of no table: people unnamed where it is plural or ends like one who does something."""
        part = self.passage.part
        if part.lemmas[part.heads[head]] in wording.SHOWING and not part.words[head].lower().endswith(
            wording.PEOPLE_END
        ):
            return Basis.DOCUMENT
        people = part.tags[head] == "NNS" or part.words[head].lower().endswith(("er", "or", "ist", "man", "ian", "ee"))
        return Basis.ANONYMOUS if people or part.tags[head] in ("CD", "DT", "JJ", "JJS") else Basis.ORGANISATION

    def _looked_back(self, head: int, words: Words) -> Source | None:
        """ "One of them", "the official", "he" after an unnamed source: the last source that fits."""
        part = self.passage.part
        word, opener = part.words[head].lower(), part.words[words[0]].lower()
        if word in ("he", "she") and not self._is_known_person(head):
            return self._last_person()
        if head in part.mention_at or part.tags[head] in ("NNP", "NNPS"):
            return None
        noun = source_nouns().get(part.lemmas[head])
        definite = opener in wording.DEFINITE and part.tags[head] in ("NN", "NNS") and noun in wording.UNNAMED
        if word == "it":
            return self._last_body()
        if not definite and word not in wording.BACK and part.tags[head] != "CD":
            return None
        of = self._of_whom(head)
        noun = noun if definite else of
        count = stated_count(self.passage.part, head, words, Basis.ANONYMOUS)
        for source in reversed(self._given):
            if self._fits(source, noun, word, count):
                personal = word in ("he", "she", "they") and source.stated_count == 1
                return structs.replace(source, stated_count=1 if personal else count)
        return Source("", (), None, of, count) if of in wording.UNNAMED else None

    def _of_whom(self, head: int) -> Basis | None:
        """What "one of the workers" is one of."""
        part = self.passage.part
        of = next((w for w in part.children[head] if w > head and part.words[w].lower() == "of"), None)
        noun = part.child(of, "pobj") if of is not None else None
        return source_nouns().get(part.lemmas[noun]) if noun is not None else None

    def _is_known_person(self, head: int) -> bool:
        """Whether a pronoun was resolved to a person; "he" is no platform and no place."""
        mention = self.passage.part.mention_at.get(head)
        if mention is None or mention.entity is None or str(mention.entity).casefold() in wording.PLATFORMS:
            return False
        return mention.kind == "person" or self._bases.get(mention.entity, (None, None))[0] in wording.INDIVIDUALS

    def _last_person(self) -> Source | None:
        """Whom "he" means where nothing else tells: the single person who spoke last."""
        return next((s for s in reversed(self._given) if s.stated_count == 1 and s.basis in wording.INDIVIDUALS), None)

    def _last_body(self) -> Source | None:
        """Whom "it" means as a source: the outlet, body or document that spoke last."""
        return next((source for source in reversed(self._given) if source.basis in wording.BODIES), None)

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

    def _affiliation(self, head: int, words: Words, entity: Entity) -> str | None:
        """The state or organisation the words give the source to, else the one the article gives the entity to."""
        part = self.passage.part
        own = part.mention_at.get(head) or self._called(head)
        for mention in self._mentions(words):
            if mention is own or mention.kind == "person" or not isinstance(mention.entity, str):
                continue
            if self._is_where(mention, words) or self._has_a_thing(head, mention):
                continue
            placed = mention.last <= head or part.words[mention.first - 1].lower() in wording.BELONGING | {"the", "'s"}
            if placed and self._is_direct(mention, head):
                return mention.entity
        before = next(
            (w for w in range(words[0], head) if states.state(part.words[w]) and w not in part.mention_at), None
        )
        if before is not None:
            state = states.state(part.words[before])
            return state.name if state else None
        if isinstance(entity, str):
            given = self.document.affiliations.get(entity) or self._bases.get(entity, (None, None))[1]
            return given if given != entity else None
        return self._owner(head)

    def _has_a_thing(self, head: int, mention: Mention) -> bool:
        """Whether "its" before an owner, crew or captain was read as a state: "off Yemen, its owner said"."""
        possessive = self.passage.part.words[mention.first].lower() == "its"
        return possessive and mention.kind == "state" and self.passage.part.lemmas[head] in wording.OF_THINGS

    def _is_where(self, mention: Mention, words: Words) -> bool:
        """Whether a state or place only says where the source is: "rebels in Peru", but not "officials in Lima"."""
        inside = self.passage.part.words[mention.first - 1].lower() == "in"
        return inside and mention.kind in ("place", "state") and not states.speaks_for(self.passage.text(*words))

    def _owner(self, head: int) -> str | None:
        """Whom the office or spokesman of a person speaks for: "her ministry" for her state, "Roe's lawyer" for Roe."""
        part = self.passage.part
        owner = part.child(head, "poss") or self._principal(head)
        mention = None if owner is None else part.mention_at.get(owner)
        if mention is None or mention.kind != "person" or not isinstance(mention.entity, str):
            return None
        if part.lemmas[head] not in wording.SPEAKING_FOR and not part.lemmas[head].startswith("spokes"):
            return None
        return self.document.affiliations.get(mention.entity, mention.entity)

    def _principal(self, head: int) -> int | None:
        """The noun after "of" or "for": "the lawyer of Ann Roe"."""
        part = self.passage.part
        links = [at for at in part.children[head] if part.words[at].lower() in ("of", "for")]
        return next((noun for at in links if (noun := part.child(at, "pobj")) is not None), None)

    def _is_direct(self, mention: Mention, head: int) -> bool:
        """Whether a name hangs on the head itself or on one preposition of it, not deeper."""
        part = self.passage.part
        at = mention.last - 1
        for _ in range(4):
            if at == head:
                return True
            governor = part.heads[at]
            if governor == at or part.tags[governor][:2] == "VB":
                return False
            if part.deps[at] == "prep" and part.words[at].lower() not in wording.BELONGING:
                return False
            if part.deps[at] == "pobj" and part.deps[governor] == "prep" and part.tags[part.heads[governor]] == "JJ":
                return False
            at = governor
        return at == head


def _is_held_in(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name follows "report in", with or without an article."""
    first = mention.first - 1 if part.words[mention.first - 1].lower() == "the" else mention.first
    return first > 1 and part.words[first - 1].lower() == "in" and part.lemmas[first - 2] in wording.WRITINGS


def _is_called_paper(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name stands with the word for a paper: "the newspaper Skerry", "Skerry daily"."""
    before = part.words[mention.first - 1].lower() if mention.first else ""
    after = part.words[mention.last : mention.last + 1]
    return before in wording.PAPERS or bool(after and after[0].lower() in wording.PAPERS)


def _names(entity: Entity) -> tuple[str, ...]:
    return entity if isinstance(entity, tuple) else (entity,) if entity else ()


def _is_outlet(mention: Mention) -> bool:
    if mention.kind == "outlet":
        return True
    return (
        mention.kind == "organisation" and isinstance(mention.entity, str) and outlets.known(mention.entity) is not None
    )


def _singular(word: str) -> str:
    """The singular, in lower case, of a regular plural."""
    low = word.lower()
    return low[:-1] if low.endswith("s") else low


def _bare(name: str) -> str:
    words = name.split()
    return " ".join(words[1:] if words and words[0].lower() == "the" else words)
