"""What kind of source it is: the entity, the basis, the number stated, and whom it belongs to."""

from __future__ import annotations

from msgspec import structs

from reportedly.attribution.antecedents import antecedent
from reportedly.attribution.finding import Finding, Words
from reportedly.attribution.participles import can_tell
from reportedly.attribution.passage import Passage
from reportedly.attribution.phrases import noun_phrase
from reportedly.attribution.sources import wording
from reportedly.attribution.sources.affiliation import Affiliations
from reportedly.attribution.sources.basis import Bases
from reportedly.attribution.sources.count import counted, stated_count
from reportedly.attribution.sources.issuing import issued_before, issuer
from reportedly.attribution.sources.known import Known, is_outlet
from reportedly.attribution.sources.looking_back import LookingBack
from reportedly.attribution.sources.named_among import named_among
from reportedly.attribution.sources.naming import Naming, bare, bearer
from reportedly.attribution.sources.own_subject import subject_of_what_is_said, taken_for_another
from reportedly.attribution.sources.taken_up import TakenUp
from reportedly.language.asides import end_with_party
from reportedly.model import outlets
from reportedly.model.document import Document, ParsedPart
from reportedly.model.statement import Basis, Entity, Source


def _told_of(part: ParsedPart, noun: int) -> int:
    """The person of whom a noun tells what he is: "Ann Roe, a lawyer who", "Ann Roe is a lawyer who"; else the noun."""
    at = part.heads[noun] if part.deps[noun] == "appos" else noun
    if part.deps[noun] == "attr" and part.lemmas[part.heads[noun]] == "be":
        subject = part.child(part.heads[noun], "nsubj")
        at = noun if subject is None else subject
    who = part.mention_at.get(at)
    return at if who is not None and who.kind == "person" and part.tags[noun] in ("NN", "NNP", "JJ") else noun


class Namer:
    """Names the sources of one part in the order of the page, so that "one of them" can look back."""

    def __init__(self, document: Document, passage: Passage) -> None:
        self.passage = passage
        self._known = Known(document, passage)
        self._naming = Naming(self._known)
        self._bases = Bases(self._known, self._naming)
        self._affiliations = Affiliations(self._known, self._naming)
        self._again = TakenUp(self.passage, self._affiliations)
        self._back = LookingBack(self._known)

    def told(self, finding: Finding) -> str | None:
        """The outlet a source spoke to, by its entity name, or None."""
        if finding.told is None:
            return None
        named = self._known.mentions(finding.told)
        mention = next((m for m in named if is_outlet(m) or m.entity in self._known.papers), None)
        if mention and isinstance(mention.entity, str):
            return mention.entity
        text = self.passage.text(*finding.told)
        return bare(text) if outlets.looks_like_outlet(text) else None

    def source(self, finding: Finding) -> Source:
        """Name the source of a finding; findings must come in the order of their cues."""
        if finding.source is None or finding.head is None:
            return Source("", (), None, Basis.UNATTRIBUTED)
        start, end = self.passage.part.span(*finding.source)
        end = end_with_party(self.passage.part.text, end)
        head, words = self._antecedent(finding.head, finding.speaker, finding.source)
        described = (
            self._taken_up(finding)
            or named_among(self._known, self._bases, head, words)
            or self._back.looked_back(head, words)
            or self._described(head, words)
        )
        source = structs.replace(described, text=self.passage.part.text[start:end], spans=((start, end),))
        if (
            source.basis is Basis.WITNESS
            and self.passage.part.lemmas[head] in wording.DEMANDING
            and finding.kind != "perceive"
        ):
            source = structs.replace(source, basis=Basis.ANONYMOUS)
        if finding.kind != "perceive" or source.basis is Basis.WITNESS:
            self._back.keep(source, head)
        issued = source.basis is Basis.DOCUMENT and head not in self.passage.part.mention_at  # "a report by the board"
        if source.entity is not None and not issued and not self._known.is_pronoun(head):
            self._known.bases.setdefault(source.entity, (source.basis, source.affiliation))
        return source

    def _taken_up(self, finding: Finding) -> Source | None:
        """The body that "it" takes up from what is said, or from the sentence before."""
        subject = subject_of_what_is_said(self.passage, finding)
        if subject is None:
            return None
        if (name := taken_for_another(self.passage.part, subject[0])) is not None:
            return Source("", (), name, Basis.ORGANISATION, affiliation=name)
        if not can_tell(self.passage.part, subject[0]):
            return None
        described = self._described(*subject)
        return described if described.basis in wording.BODIES else None

    def _antecedent(self, head: int, speaker: int | None, source: Words) -> tuple[int, Words]:
        """The words that describe the source: those before a relative pronoun, else its own."""
        speaker = antecedent(self.passage.part, head) if speaker is None or speaker == head else speaker
        if speaker == head:
            return head, source
        speaker = _told_of(self.passage.part, speaker)
        return speaker, noun_phrase(self.passage, speaker, stop=head)

    def _issued(self, head: int, words: Words) -> tuple[Entity, Basis]:
        """Whose a document is; a post of somebody named is his word."""
        whose = issuer(self.passage.part, head)
        if whose and whose.kind == "person" and self.passage.part.lemmas[head] in wording.POSTED:
            return whose.entity, self._bases.of_person(whose, words)
        whose = whose or issued_before(self.passage.part, head)
        return whose.entity if whose else None, Basis.DOCUMENT

    def _is_a_letter_for_who_asks(self, head: int) -> bool:
        """Whether it is the "Q" of an interview, which names nobody."""
        return head in self._known.asking and len(self.passage.part.words[head]) == 1

    def _described(self, head: int, words: Words) -> Source:
        head = bearer(self.passage.part, counted(self.passage.part, head))
        entity = self._naming.entity(head, words)
        basis = self._bases.basis(head, words, entity)
        if basis is Basis.UNATTRIBUTED:
            return Source("", (), None, basis)
        if basis is Basis.ANONYMOUS or self._is_a_letter_for_who_asks(head):
            entity = None
        if basis is Basis.OUTLET and entity is None and (publisher := self._bases.publisher(head, words)):
            entity = publisher.entity
        if basis is Basis.DOCUMENT and entity is None:
            entity, basis = self._issued(head, words)
        whose = self._affiliations.affiliation(head, words, entity)
        if whose is None and entity is None:
            whose = self._again.whose(head, words)
        return Source("", (), entity, basis, stated_count(self.passage.part, head, words, basis), whose)
