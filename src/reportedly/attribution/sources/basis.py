"""What kind of source it is: witness, document, official on record, person, organisation, outlet, anonymous."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.attribution.finding import Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.sources import wording
from reportedly.attribution.sources.affiliation import is_direct, principal
from reportedly.attribution.sources.count import SHARES
from reportedly.attribution.sources.known import Known, is_outlet
from reportedly.attribution.sources.naming import Naming
from reportedly.attribution.sources.posts import (
    held_before,
    holds_post,
    is_former,
    is_of_the_state,
    is_post,
    is_post_at,
    leads,
    speaks_for_a_body,
)
from reportedly.attribution.sources.writings import is_doubtful, is_newspaper
from reportedly.language.bodies import COMPANY_KINDS, is_body
from reportedly.language.family_names import family_names
from reportedly.language.fighters import FIGHTERS
from reportedly.language.introductions import PERSONS
from reportedly.language.pronouns import given_names
from reportedly.model import outlets
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Basis, Entity

_DOERS = ("er", "or", "ist", "man", "ian", "ee", "aire", "hand", "maid", "smith", "wright")
"""Ends of words for one person by what he does."""
_IN_CHARGE = frozenset("public chief lead state general military special district federal regional local".split())
_FIRST = frozenset({"chief", "special", "lead", "top"})
_LED = dict.fromkeys("negotiator envoy investigator engineer scientist".split(), _FIRST) | {"prosecutor": _IN_CHARGE}
"""Those of whom one is in charge, and the words that tell which."""
_NO_DOERS = frozenset("number poster banner sensor monitor computer ledger register scanner marker folder".split())
"""What ends like those who do something and shows it as a document does."""
_OF_RANK = frozenset("senior leading prominent opposition key political religious business rebel".split())


class Bases:
    """Tells the basis of a source from its head, its words and its entity."""

    def __init__(self, known: Known, naming: Naming) -> None:
        self._known = known
        self._naming = naming
        self.passage = known.passage

    def basis(self, head: int, words: Words, entity: Entity) -> Basis:
        if head in self._known.asking:
            return Basis.OUTLET
        mention = self.passage.part.mention_at.get(head) or self._naming.called(head)
        noun = self._naming.noun(head, mention)
        if mention and mention.kind != "person" and _is_of_a_document(self.passage.part, mention):
            return Basis.DOCUMENT
        if isinstance(entity, str) and entity == self._known.surnames.get(self.passage.part.words[head]):
            if held_before(self.passage.part, words) and entity not in self._known.titled:
                return Basis.PERSON
            known = entity in self._known.titled
            known = known or self._known.bases.get(entity, (None, None))[0] is Basis.OFFICIAL
            known = known or is_of_the_state(self.passage.part, head) or leads(self.passage.part, head)
            known = known or speaks_for_a_body(self.passage.part, head)
            return Basis.OFFICIAL if known or holds_post(self.passage.part, words, head) else Basis.PERSON
        if self._known.is_pronoun(head) and mention is None and entity is None:
            word = self.passage.part.lowered[head]
            return noun or (Basis.ANONYMOUS if word in wording.PERSONAL | wording.THEY else Basis.UNATTRIBUTED)
        if self._known.is_pronoun(head) or (
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
            named = (m for m in self._known.mentions(words) if m.kind == "person" and m.entity == entity)
            person = next(named, None)
            return self.of_person(person, words) if person else self._of_name(entity)
        return Basis.ORGANISATION if isinstance(entity, tuple) else self._of_stranger(head)

    def _is_page_of(self, mention: Mention, noun: Basis) -> bool:
        """Whether it is what a body puts out: "the revenue service website" is no more the body than a report is."""
        return noun is Basis.DOCUMENT and not is_outlet(mention)

    def _is_plural_people(self, mention: Mention) -> bool:
        """Whether a plural taken for a name is people: "Republicans", "Egyptologists"; a team in the plural is none."""
        part = self.passage.part
        word = part.words[mention.first]
        alone = mention.last - mention.first == 1 and part.lowered[mention.first - 1] != "the"
        plural = part.tags[mention.first] in ("NNS", "NNPS") and not word.isupper() and word not in self._known.surnames
        return alone and plural and word.endswith(wording.PEOPLE_END)

    def _stands_for(self, mention: Mention, head: int) -> bool:
        """Whether a description is tied to an entity ("the agency"), or has a name before it ("Northwire agency")."""
        part = self.passage.part
        return mention.last <= head or (mention.last - 1 == head and part.lowered[mention.first] in wording.TIED)

    def _known_basis(self, entity: Entity, mention: Mention | None, noun: Basis | None) -> Basis:
        """The basis an entity was given when it was named; else what its kind says."""
        if entity in self._known.bases:
            return self._known.bases[entity][0]
        if mention is None:
            return Basis.PERSON
        if mention.kind == "person":
            official = noun is Basis.OFFICIAL or entity in self._known.titled
            return Basis.OFFICIAL if official else Basis.PERSON
        return Basis.OUTLET if is_outlet(mention) else Basis.ORGANISATION

    def _is_of_a_body(self, head: int) -> bool:
        """Whether it is the firm that owns another: "the network's parent", not "the boy's parent"."""
        part = self.passage.part
        owned = part.child(head, "poss")
        if part.lemmas[head] != "parent" or part.tags[head] != "NN" or owned is None:
            return False
        named = part.mention_at.get(owned)
        known = source_nouns().get(part.lemmas[owned]) in (Basis.ORGANISATION, Basis.OUTLET)
        return known or (named is not None and named.kind in ("organisation", "outlet"))

    def _of_noun(self, noun: Basis, head: int, words: Words) -> Basis:
        """A common noun: a document may be an outlet's, a spokesman of nobody named stays unnamed."""
        named, part = self._known.mentions(words), self.passage.part
        if (other := self._of_writing(noun, head, words, named)) is not None:
            return other
        if self._is_news(head) or (part.lemmas[head] in wording.REPORTERS and any(is_outlet(m) for m in named)):
            return Basis.OUTLET
        if self._is_of_a_body(head) or (noun is Basis.ANONYMOUS and self._is_whole_defence(head, words)):
            return Basis.ORGANISATION
        if noun is Basis.WITNESS and part.lowered[head - 1] in wording.GUARDS and part.tags[head] == "NN":
            return Basis.ORGANISATION
        if noun is Basis.OFFICIAL and part.tags[head] == "NN" and is_former(part, head):
            return Basis.ANONYMOUS if self._opens_indefinite(words) and not named else Basis.PERSON
        if noun is Basis.OFFICIAL and not named and self._opens_indefinite(words):
            return Basis.ANONYMOUS
        if noun is Basis.OFFICIAL and self._are_some(head, words, named):
            return Basis.ANONYMOUS
        if noun is Basis.ANONYMOUS and self._speak_in_public(head):
            return Basis.OFFICIAL
        apposed = [m for m in named if self._naming.apposed(m, head)]
        if noun is Basis.PERSON and any(m.kind == "organisation" for m in apposed):
            return Basis.ORGANISATION
        if noun in wording.UNNAMED and any(self._naming.is_body_apposed(m, head) for m in named):
            return Basis.ORGANISATION
        person = next((m for m in apposed if m.kind == "person"), None)
        if noun in wording.PEOPLE and person is not None:
            last = person.last - 1
            titled = holds_post(part, (min(part.subtree(last)), last + 1), last)
            # "the district attorney, Ann Roe", "the government's lawyer, Ann Roe"
            titled = titled or (is_post_at(part, head) and not is_former(part, head)) or self._is_lawyer_of_state(head)
            return Basis.OFFICIAL if noun is Basis.OFFICIAL or titled else Basis.PERSON
        return noun

    def _speak_in_public(self, head: int) -> bool:
        """Whether officials speak for their body: "officials said in a statement", "told a press conference"."""
        part = self.passage.part
        verb = part.heads[head]
        if part.lemmas[head] != "official" or part.tags[head] != "NNS" or part.deps[head] != "nsubj":
            return False
        preps = [at for at in part.children[verb] if part.lowered[at] in ("in", "at", "during", "to")]
        places = [at for prep in preps for at in part.children[prep] if part.deps[at] == "pobj"]
        heard = [at for at in part.children[verb] if part.deps[at] in ("dobj", "dative", "iobj")]
        return any(part.lemmas[at] in wording.IN_PUBLIC for at in (*places, *heard))

    def _of_writing(self, noun: Basis, head: int, words: Words, named: Sequence[Mention]) -> Basis | None:
        """What stands behind a writing, a spokesman or a tie, where it is not what the noun says; else None."""
        part = self.passage.part
        if noun is Basis.DOCUMENT and (self._is_forged(head) or self._is_somebody_of_rank(head)):
            return Basis.ANONYMOUS
        if noun is Basis.DOCUMENT and is_newspaper(part, head):
            return Basis.OUTLET
        if noun is Basis.DOCUMENT and (self.publisher(head, words) or self._is_coverage(head)):
            return Basis.OUTLET
        if self._is_seen_by_witnesses(head):
            return Basis.WITNESS
        if noun is Basis.WITNESS and part.lemmas[head] == "staff" and self._are_somebody_s(head):
            return Basis.ANONYMOUS
        if noun is Basis.DOCUMENT and self._posted_by_nobody(head, named):
            return Basis.ANONYMOUS
        if part.lemmas[head].startswith("spokes"):
            return Basis.ANONYMOUS if self._is_of_family(head) and not named else Basis.OFFICIAL
        if part.lemmas[head] == "rep" and self._is_of_a_private_person(head):
            return Basis.ANONYMOUS if self._opens_indefinite(words) else Basis.PERSON
        if noun is Basis.ANONYMOUS and self._is_in_charge(head):
            return Basis.OFFICIAL
        if noun is Basis.PERSON:
            return self._of_tie(head, words, named)
        return Basis.PERSON if self._represents(head, words) else None

    def _is_of_a_private_person(self, head: int) -> bool:
        """Whether somebody speaks for a person who holds no post: "her rep", "a rep for the singer"."""
        part = self.passage.part
        whose = part.child(head, "poss")
        whose = principal(part, head) if whose is None else whose
        if whose is None:
            return False
        mention = part.mention_at.get(whose)
        if mention is None or mention.kind != "person":
            return part.lowered[whose] in ("his", "her")
        known = self._known.bases.get(mention.entity, (None, None))[0]
        return known is not Basis.OFFICIAL and mention.entity not in self._known.titled

    def _is_in_charge(self, head: int) -> bool:
        """Whether it is the one in charge, though not named: "the public prosecutor", "Norway's chief negotiator"."""
        part = self.passage.part
        beside = {part.lowered[at] for at in part.children[head]}
        the_one = "the" in beside or part.child(head, "poss") is not None
        return the_one and bool(beside & _LED.get(part.lowered[head], frozenset()))

    def _is_somebody_of_rank(self, head: int) -> bool:
        """As in "a senior Norvik figure": a person, where "the latest figure" is a writing."""
        part = self.passage.part
        return part.lemmas[head] == "figure" and any(part.lowered[at] in _OF_RANK for at in part.children[head])

    def _of_tie(self, head: int, words: Words, named: Sequence[Mention]) -> Basis | None:
        """A person told by a tie: several are unnamed, "a chief" too; "the police chief" holds a post."""
        part = self.passage.part
        person = next((m for m in named if m.kind == "person" and self._naming.apposed(m, head)), None)
        held = is_post_at(part, head) and not is_former(part, head)
        if person is not None and part.tags[head] != "NNS" and not held:
            return self.of_person(person, words)  # "a co-author, Ann Roe"
        if part.tags[head] == "NNS":
            leading = is_post(part.lemmas[head]) and any(m.kind == "state" for m in named)
            return Basis.OFFICIAL if leading else Basis.ANONYMOUS  # "the Norwegian leaders", not "Norwegian authors"
        if self._opens_indefinite(words):
            return Basis.ANONYMOUS
        if is_post(part.lemmas[head]) and not is_former(part, head):
            return Basis.OFFICIAL
        return Basis.PERSON if self._represents(head, words) else None

    def publisher(self, head: int, words: Words) -> Mention | None:
        """The outlet whose report it is: "the Herald's report", "a report by the Herald"; not one that saw a letter."""
        if self.passage.part.lemmas[head] in wording.POLLS:
            return None  # a document of its own, and no article
        named = [m for m in self._known.mentions(words) if is_direct(self.passage.part, m, head)]
        return next((m for m in named if is_outlet(m) or m.entity in self._known.papers), None)

    def _represents(self, head: int, words: Words) -> bool:
        """Whether it is the one who speaks for a person, known though not named: "her lawyer", "the agent of Roe"."""
        part = self.passage.part
        alone = part.lemmas[head] in wording.REPRESENTATIVES and part.tags[head] == "NN"
        owned = part.child(head, "poss") is not None or principal(self.passage.part, head) is not None
        return alone and owned and not self._opens_indefinite(words) and not self._is_lawyer_of_state(head)

    def _is_whole_defence(self, head: int, words: Words) -> bool:
        """Whether all who plead for somebody speak for him as one, as his legal team does: "lawyers for Roe"."""
        part = self.passage.part
        owned = part.child(head, "poss") is not None or principal(part, head) is not None
        opened = self._opens_indefinite(words) or any(part.deps[at] in ("nummod", "amod") for at in part.children[head])
        if part.lemmas[head] not in wording.LAWYERS or part.tags[head] != "NNS" or opened:
            return False
        return owned and not is_former(part, head) and not self._is_lawyer_of_state(head)

    def _is_lawyer_of_state(self, head: int) -> bool:
        """Whether it is the lawyer of a state or a body of it: "the government's lawyer", "a lawyer for the city"."""
        part = self.passage.part
        whose = part.child(head, "poss")
        whose = principal(part, head) if whose is None else whose
        if whose is None or part.lemmas[head] not in wording.LAWYERS:
            return False
        mention = part.mention_at.get(whose)
        state = mention is not None and mention.kind == "state" and part.tags[whose][:3] == "NNP"
        return part.lemmas[whose].lower() in wording.OF_STATE or state

    def _is_forged(self, head: int) -> bool:
        """Whether it, or the picture or copy of it, is or may be a fake: "a doctored image of its website"."""
        part = self.passage.part
        shown = part.heads[part.heads[head]] if part.deps[head] == "pobj" else head
        shown = shown if part.lowered[part.heads[head]] == "of" else head
        forged = any(part.lowered[at] in wording.FORGED for top in (head, shown) for at in part.children[top])
        return forged or is_doubtful(part, head)

    def _posted_by_nobody(self, head: int, named: Sequence[Mention]) -> bool:
        """Whether it is a post whose author is not given: "a viral post", "posts on Facebook", "accounts on X"."""
        part = self.passage.part
        owned = part.child(head, "poss") is not None or part.lowered[head - 1] in ("the", "this", "that")
        authors = [m for m in named if not (isinstance(m.entity, str) and m.entity.casefold() in wording.PLATFORMS)]
        around = {text.lower() for text in part.words[max(0, head - 2) : head + 3]}
        account = part.lemmas[head] == "account" and bool(around & wording.PLATFORMS or {"social", "media"} <= around)
        return (account or part.lemmas[head] in wording.POSTED) and not owned and not authors

    def _opens_indefinite(self, words: Words) -> bool:
        return self.passage.part.lowered[words[0]] in ("a", "an", "another", "one")

    def _are_some(self, head: int, words: Words, named: Sequence[Mention]) -> bool:
        """Whether several hold such a post and none is told apart: "two ministers", "ten senators"; not "both"."""
        part = self.passage.part
        if any(mention.first > head and part.deps[mention.last - 1] != "pobj" for mention in named):
            return False  # who they are follows
        return part.tags[head] == "NNS" and part.lowered[words[0]] not in ("the", "both", "these", "those")

    def _is_news(self, head: int) -> bool:
        """Whether it is a news agency, news sources and the like, not an agency of a state."""
        part = self.passage.part
        of_somebody = part.child(head, "poss") is not None or part.lemmas[head] == "service"
        if part.lowered[head - 1] == "press" and of_somebody:
            return False  # "the palace's press service", "the presidential press service"
        return part.lemmas[head] in wording.OF_NEWS and part.lowered[head - 1] in ("news", "media", "press")

    def _is_coverage(self, head: int) -> bool:
        """Whether it is what the papers say: bare "reports", "local reports", "a news report"; not "police reports"."""
        part = self.passage.part
        if part.lemmas[head] != "report":
            return False
        before = [word for word in part.children[head] if word < head]
        if any(part.lowered[word] in wording.COVERING for word in before):
            return True
        told = all(part.lowered[word] in wording.ANY or part.deps[word] in ("punct", "cc") for word in before)
        return (
            part.tags[head] == "NNS"
            and told
            and not any(part.lowered[w] in ("by", "from", "of") for w in part.children[head])
        )

    def _is_seen_by_witnesses(self, head: int) -> bool:
        """Whether it is what witnesses tell: "eyewitness reports", "witness accounts"."""
        part = self.passage.part
        return part.lemmas[head] in ("report", "account", "testimony") and part.lowered[head - 1] in wording.SEEING

    def _are_somebody_s(self, head: int) -> bool:
        """Whether a staff is that of a person, and not on the spot as that of a hospital is: "the senator's staff"."""
        whose = self.passage.part.child(head, "poss")
        owner = None if whose is None else self.passage.part.mention_at.get(whose)
        return owner is not None and owner.kind in ("person", "other")

    def _is_of_family(self, head: int) -> bool:
        """Whether a spokesman speaks for a family and not for a body."""
        return any(self.passage.part.lemmas[word] == "family" for word in self.passage.part.children[head])

    def _of_mention(self, mention: Mention, words: Words) -> Basis:
        if is_outlet(mention) or mention.entity in self._known.papers:
            return Basis.OUTLET
        part = self.passage.part
        body = " " in str(mention.entity) and is_body(part.words[mention.last - 1])  # "Buckley Palace said"
        if mention.kind != "person" or body or self._known.has_article(mention):
            titled = mention.kind not in ("outlet", "state", "place") and self._is_titled_name(mention, words)
            if titled:
                return Basis.OFFICIAL
            told = part.lowered[mention.first - 1] if mention.first else ""
            if mention.kind == "organisation" and told in COMPANY_KINDS:
                return Basis.ORGANISATION  # "the research firm Norr Media" is no outlet
            return self._of_name(mention.entity) if isinstance(mention.entity, str) else Basis.ORGANISATION
        if held_before(part, words):
            return Basis.PERSON
        if self.of_person(mention, words) is Basis.OFFICIAL:
            return Basis.OFFICIAL
        return Basis.ORGANISATION if self._is_only_a_word(mention) else Basis.PERSON

    def of_person(self, mention: Mention, words: Words) -> Basis:
        """Whether a person speaks for a body, by the words around the name or what the article tells elsewhere."""
        part = self.passage.part
        last = mention.last - 1
        before = wording.STATE_BODIES.intersection(word.lower() for word in part.words[words[0] : last])
        official = (
            before
            or is_of_the_state(part, last)
            or leads(part, last)
            or speaks_for_a_body(part, last)
            or holds_post(part, words, mention.last - 1)
            or mention.entity in self._known.titled
            or self._known.bases.get(mention.entity, (None, None))[0] is Basis.OFFICIAL
        )
        return Basis.OFFICIAL if official else Basis.PERSON

    def _is_only_a_word(self, mention: Mention) -> bool:
        """Whether a name taken for a person's is one word everywhere, none that people have, and nowhere "he"."""
        name = mention.entity
        if not isinstance(name, str) or " " in name or name in self._known.personal:
            return False
        return name not in family_names() and name not in given_names()

    def _is_titled_name(self, mention: Mention, words: Words) -> bool:
        """Whether a name taken for that of a body has a post beside it, or is one: "Ann Roe, a spokeswoman for ..."."""
        part = self.passage.part
        last = mention.last - 1
        joined = part.child(last, "conj")  # "the FBI and the Justice Department" is no justice
        end = words[1] if joined is None else min(words[1], part.subtree(joined)[0])
        outside = [(words[0], mention.first), (mention.last, end)]
        beside = any(holds_post(part, side, last) for side in outside if side[0] < side[1])
        called = is_post(part.words[last]) and part.words[last - 1] != "of"  # "the Department of Justice"
        return beside or (called and part.tags[last] == "NNP")

    def _of_name(self, name: str) -> Basis:
        outlet = outlets.known(name) or outlets.looks_like_outlet(name) or wording.SITE.search(name)
        known = name in self._known.papers or any(outlets.known(word) for word in name.split()[:1])
        return Basis.OUTLET if outlet or known else Basis.ORGANISATION

    def _of_stranger(self, head: int) -> Basis:
        """A noun of no table: people unnamed where it is plural or ends like one who does something."""
        part = self.passage.part
        if part.lemmas[head] in wording.HEARSAY:
            return Basis.UNATTRIBUTED
        if part.lowered[head] in wording.ANYBODY or part.lemmas[head] in PERSONS:
            return Basis.ANONYMOUS
        if part.lemmas[head] in wording.TIDINGS and not self._comes_from_a_body(head):
            return Basis.ANONYMOUS
        does = part.lowered[head].endswith(wording.PEOPLE_END) and part.lemmas[head] not in _NO_DOERS
        if part.lemmas[part.heads[head]] in wording.SHOWING and not does:
            return Basis.DOCUMENT
        if part.lemmas[head] in FIGHTERS:
            return Basis.ORGANISATION if self._is_a_whole(head) else Basis.ANONYMOUS
        if is_post_at(part, head) and not is_former(part, head):
            return Basis.OFFICIAL
        people = (part.tags[head] == "NNS" and not part.words[head].isupper()) or part.lemmas[head] in SHARES
        people = people or part.lowered[head].endswith(_DOERS) or self._is_a_person_who(head)
        return Basis.ANONYMOUS if people or part.tags[head] in ("CD", "DT", "JJ", "JJS") else Basis.ORGANISATION

    def _is_a_person_who(self, head: int) -> bool:
        """Whether "who" tells of it: "a deckhand who asked not to be named"."""
        part = self.passage.part
        told = [verb for verb in part.children[head] if part.deps[verb] == "relcl"]
        return any(part.lowered[at] == "who" for verb in told for at in part.children[verb])

    def _comes_from_a_body(self, head: int) -> bool:
        """Whether somebody known gave what is told: "information from the ministry", "released by the police"."""
        part = self.passage.part
        givers = [
            noun
            for link in part.subtree(head)
            if part.deps[link] in ("prep", "agent") and part.lowered[link] in ("from", "by")
            for noun in part.children[link]
            if part.deps[noun] == "pobj"
        ]
        kinds = [self._naming.noun(noun, part.mention_at.get(noun)) for noun in givers]
        known = [part.mention_at.get(noun) is not None or kind for noun, kind in zip(givers, kinds, strict=True)]
        return any(known) and not any(kind in (Basis.ANONYMOUS, Basis.WITNESS) for kind in kinds)

    def _is_a_whole(self, head: int) -> bool:
        """Whether a plural is all of them: neither counted, "three rebels", nor "some" or "other" ones."""
        part = self.passage.part
        return part.tags[head] in ("NNS", "NNPS") and not any(
            part.deps[word] == "nummod" or part.lowered[word] in ("some", "other", "several", "many", "former")
            for word in part.children[head]
        )


def _is_of_a_document(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name says that it is a document's: "the Clean Rivers Act", "the Treaty of Turku"."""
    words = part.words[mention.first : mention.last]
    head = words[words.index("of", 1) - 1 if "of" in words[1:] else -1]
    return head.istitle() and head.lower() in wording.NAMED_DOCUMENTS
