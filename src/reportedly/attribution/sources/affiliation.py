"""Whom a source belongs to or speaks for."""

from __future__ import annotations

from reportedly.attribution.finding import Words
from reportedly.attribution.sources import wording
from reportedly.attribution.sources.known import Known
from reportedly.attribution.sources.naming import Naming
from reportedly.language.affiliations import is_portfolio
from reportedly.model import states
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Entity


class Affiliations:
    """Tells the affiliation of a source from its head, its words and its entity."""

    def __init__(self, known: Known, naming: Naming) -> None:
        self._known = known
        self._naming = naming
        self.passage = known.passage

    def affiliation(self, head: int, words: Words, entity: Entity) -> str | None:
        """The state or organisation the words give the source to, else the one the article gives the entity to."""
        part = self.passage.part
        own = part.mention_at.get(head) or self._naming.called(head)
        for mention in self._known.mentions(words):
            if mention is own or mention.kind == "person" or not isinstance(mention.entity, str):
                continue
            if self._is_where(mention, words) or self._has_a_thing(head, mention) or is_portfolio(part, mention):
                continue
            placed = mention.last <= head or part.lowered[mention.first - 1] in wording.BELONGING | {"the", "'s"}
            if placed and is_direct(self.passage.part, mention, head):
                return mention.entity
        before = next(
            (w for w in range(words[0], head) if states.state(part.words[w]) and w not in part.mention_at), None
        )
        if before is not None:
            state = states.state(part.words[before])
            return state.name if state else None
        if isinstance(entity, str):
            given = self._known.document.affiliations.get(entity) or self._known.bases.get(entity, (None, None))[1]
            return given if given != entity else None
        return self._owner(head)

    def _has_a_thing(self, head: int, mention: Mention) -> bool:
        """Whether "its" before an owner, crew or captain was read as a state: "off Yemen, its owner said"."""
        possessive = self.passage.part.lowered[mention.first] == "its"
        return possessive and mention.kind == "state" and self.passage.part.lemmas[head] in wording.OF_THINGS

    def _is_where(self, mention: Mention, words: Words) -> bool:
        """Whether a state or place only says where the source is: "rebels in Peru", but not "officials in Lima"."""
        inside = self.passage.part.lowered[mention.first - 1] == "in"
        return inside and mention.kind in ("place", "state") and not states.speaks_for(self.passage.text(*words))

    def _owner(self, head: int) -> str | None:
        """Whom the office or spokesman of a person speaks for: "her ministry" for her state, "Roe's lawyer" for Roe."""
        part = self.passage.part
        owner = part.child(head, "poss")
        owner = principal(self.passage.part, head) if owner is None else owner
        mention = None if owner is None else part.mention_at.get(owner)
        if mention is None or mention.kind != "person" or not isinstance(mention.entity, str):
            return None
        if part.lemmas[head] not in wording.SPEAKING_FOR and not part.lemmas[head].startswith("spokes"):
            return None
        return self._known.document.affiliations.get(mention.entity, mention.entity)


def principal(part: ParsedPart, head: int) -> int | None:
    """The noun after "of" or "for": "the lawyer of Ann Roe"."""
    links = [at for at in part.children[head] if part.lowered[at] in ("of", "for")]
    return next((noun for at in links if (noun := part.child(at, "pobj")) is not None), None)


def is_direct(part: ParsedPart, mention: Mention, head: int) -> bool:
    """Whether a name hangs on the head itself or on one preposition of it, not deeper."""
    at = mention.last - 1
    for _ in range(4):
        if at == head:
            return True
        governor = part.heads[at]
        if governor == at or part.tags[governor][:2] == "VB":
            return False
        if part.deps[at] == "prep" and part.lowered[at] not in wording.BELONGING:
            return False
        if part.deps[at] == "pobj" and part.deps[governor] == "prep" and part.tags[part.heads[governor]] == "JJ":
            return False
        at = governor
    return at == head
