"""What an article tells of those it names: titles, short names, papers, and the bases given so far."""

from __future__ import annotations

from functools import cached_property

from reportedly.attribution.finding import Words
from reportedly.attribution.passage import Passage
from reportedly.attribution.sources import wording
from reportedly.attribution.sources.joint_titles import titled_together
from reportedly.attribution.sources.posts import by_surname, office_holders
from reportedly.attribution.sources.taking_office import come_to_office
from reportedly.attribution.transcripts import asked_by
from reportedly.language.relatives import is_named_kin
from reportedly.language.speaking import says_i
from reportedly.model import outlets
from reportedly.model.document import Document, Mention, ParsedPart
from reportedly.model.statement import Basis, Entity


class Known:
    """Whom the words of one part name, and what the whole article tells of them.

    `bases` holds the basis and affiliation of each entity since it was first named as a source.
    """

    def __init__(self, document: Document, passage: Passage) -> None:
        self.document = document
        self.passage = passage
        self.bases: dict[Entity, tuple[Basis, str | None]] = {}

    def mentions(self, words: Words) -> list[Mention]:
        found: list[Mention] = []
        at = self.passage.part.mention_at
        for word in range(*words):
            mention = at.get(word)
            if mention and (not found or found[-1] is not mention):
                found.append(mention)
        return found

    def is_pronoun(self, head: int) -> bool:
        word, behind = self.passage.part.words[head], self.passage.part.words[head + 1 : head + 2]
        initials = len(word) > 1 and word.isupper() and not any(text.isupper() for text in behind)  # "WHO said"
        return word.lower() in wording.PRONOUNS and not initials

    @cached_property
    def titled(self) -> frozenset[Entity]:
        return office_holders(self.document) | titled_together(self.document) | come_to_office(self.document)

    @cached_property
    def surnames(self) -> dict[str, str]:
        return by_surname(self.document)

    @cached_property
    def papers(self) -> frozenset[Entity]:
        """What the article shows to be outlets by what they hold: "a report in the Northern Mariner"."""
        return frozenset(
            mention.entity
            for part in self.document.parts
            for mention in part.mentions
            if mention.kind in ("organisation", "other", "person", "place")
            and (_is_held_in(part, mention) or _is_called_paper(part, mention))
        )

    @cached_property
    def personal(self) -> frozenset[Entity]:
        """Whom the article calls "he" or "she" somewhere, by a title, or somebody's kin, or who speaks as "I"."""
        return frozenset(
            mention.entity
            for part in self.document.parts
            for mention in part.mentions
            if part.lowered[mention.first] in wording.PERSONAL
            or part.lowered[mention.first - 1] in wording.TITLES
            or is_named_kin(part, mention.first)
            or says_i(part, mention.last - 1)
        )

    @cached_property
    def asking(self) -> frozenset[int]:
        """The words that name who asks the questions where the part is an interview."""
        return asked_by(self.passage)

    def has_article(self, mention: Mention) -> bool:
        """No person is "the Herald"."""
        before = mention.first - 1
        alone = mention.last - mention.first == 1
        return alone and before >= 0 and self.passage.part.lowered[before] in ("the", "a")


def is_outlet(mention: Mention) -> bool:
    """Whether a mention is of a news outlet or agency."""
    if mention.kind == "outlet":
        return True
    return (
        mention.kind == "organisation" and isinstance(mention.entity, str) and outlets.known(mention.entity) is not None
    )


def _is_held_in(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name follows "report in", with or without an article."""
    first = mention.first - 1 if part.lowered[mention.first - 1] == "the" else mention.first
    return first > 1 and part.lowered[first - 1] == "in" and part.lemmas[first - 2] in wording.WRITINGS


def _is_called_paper(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name stands with the word for a paper: "the newspaper Skerry", "Skerry daily"."""
    before = part.lowered[mention.first - 1] if mention.first else ""
    after = part.words[mention.last : mention.last + 1]
    return before in wording.PAPERS or bool(after and after[0].lower() in wording.PAPERS)
