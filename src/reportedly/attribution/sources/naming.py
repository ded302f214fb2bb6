"""Who a source is: its entity, by its name, a name beside it, or what it is called."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.attribution.finding import Words
from reportedly.attribution.lexicon import source_nouns
from reportedly.attribution.sources import wording
from reportedly.attribution.sources.count import two_by_name
from reportedly.attribution.sources.known import Known
from reportedly.attribution.sources.posts import is_post
from reportedly.language.roles import role_heads
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Basis, Entity


class Naming:
    """Tells the entity of a source from its head and its words."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self.passage = known.passage

    def entity(self, head: int, words: Words) -> Entity:
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
        if (two := two_by_name(part, words)) is not None:
            return tuple(name for each in two for name in _names(each.entity))
        if part.lemmas[head] == "government" and part.words[head - 1] in _DEVOLVED:
            return f"{part.words[head - 1]} government"
        mention = part.mention_at.get(head) or self.called(head) or self._apposition(head, words)
        mention = mention or self._governed(head)
        if mention is None:
            return self._named_by_sight(head, words)
        alone = (mention.first, mention.last) == (head, head + 1) and part.words[head] == mention.entity
        if alone and part.words[head] in self._known.surnames and not self._known.has_article(mention):
            return self._known.surnames[part.words[head]]
        return None if alone and self.noun(head, mention) else mention.entity

    def _names_of(self, head: int) -> tuple[str, ...]:
        """What one of several joined heads is called: its entity, else the words that describe it."""
        part = self.passage.part
        mention = part.mention_at.get(head)
        if mention and mention.entity:
            return _names(mention.entity)
        inner = [word for word in part.subtree(head) if word <= head and part.heads[word] == head]
        first = next((word for word in inner if part.lowered[word] not in wording.ARTICLES), head)
        return (self.passage.text(min(first, head), head + 1),)

    def called(self, head: int) -> Mention | None:
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
        known = source_nouns().get(self.passage.part.lemmas[head])
        if known is Basis.DOCUMENT:
            return None  # "coverage of the mayor's choice, Ann Roe" is no person
        titled = known in (Basis.OFFICIAL, Basis.PERSON)
        unknown = self.passage.part.lemmas[head] not in source_nouns()
        kinds = (
            ("person", "organisation", "other") if titled else ("person", "organisation") if unknown else ("person",)
        )
        named = self._known.mentions(words)
        fitting = [m for m in named if m.kind in kinds and self.apposed(m, head)]
        beside = next((m for m in fitting if m.kind == "person"), fitting[0] if fitting else None)
        beside = beside or next((m for m in named if self.is_body_apposed(m, head)), None)
        return beside or (self._holder(head, named, words) if named else None)

    def is_body_apposed(self, mention: Mention, head: int) -> bool:
        """Whether the one described is a body whose name follows: "its biggest investor, Kask Bank"."""
        part, named = self.passage.part, mention.last - 1
        apposed = part.deps[named] == "appos" and part.heads[named] == head and part.tags[head] == "NN"
        return apposed and mention.kind == "organisation"

    def _holder(self, head: int, named: Sequence[Mention], words: Words) -> Mention | None:
        """The person behind an office and its place: "the ambassador to Peru Ann Roe", "head of the union Ann Roe"."""
        last = named[-1]
        behind = last.kind == "person" and last.last == words[1] and last.first > head
        placed = any(mention.last == last.first and mention.kind != "person" for mention in named)
        placed = placed or source_nouns().get(self.passage.part.lemmas[last.first - 1]) is Basis.ORGANISATION
        return last if behind and placed and is_post(self.passage.part.words[head]) else None

    def _governed(self, head: int) -> Mention | None:
        """The state whose government it is: "the government of Peru", "Peru's government"."""
        part = self.passage.part
        if part.lemmas[head] not in ("government", "administration"):
            return None
        link = next((at for at in part.children[head] if part.lowered[at] == "of"), None)
        state = part.child(head, "poss") if link is None else part.child(link, "pobj")
        mention = None if state is None else part.mention_at.get(state)
        return mention if mention and mention.kind in ("state", "place") else None

    def _named_by_sight(self, head: int, words: Words) -> str | None:
        """A name that no mention covers: the capitalised words up to the head."""
        part = self.passage.part
        if part.tags[head] not in ("NNP", "NNPS"):
            return None
        first = head
        while first > words[0] and part.tags[first - 1] in ("NNP", "NNPS"):
            first -= 1
        name = bare(self.passage.text(first, head + 1))
        return self._known.surnames.get(name, name)

    def noun(self, head: int, mention: Mention | None) -> Basis | None:
        """What a common noun names, also one that was taken for a name: at the head of a sentence, "a top Democrat"."""
        part = self.passage.part
        if part.lemmas[head] == "site" and _is_of_somebody(part, head):
            return Basis.DOCUMENT
        if part.tags[head] in ("NN", "NNS", "PRP", "EX") or part.words[head].islower():
            return source_nouns().get(part.lemmas[head])
        if mention is None and head and part.lowered[head - 1] in wording.COUNTED:
            return source_nouns().get(_singular(part.words[head]))
        if mention is None or mention.last - mention.first > 1:
            return None
        members = mention.kind == "group" and not _is_of_all(part, head)
        if members or head == self.passage.sentence(head)[0] or part.words[head].islower():
            return source_nouns().get(_singular(part.words[head])) or source_nouns().get(part.lowered[head])
        return None

    def apposed(self, mention: Mention, head: int) -> bool:
        """Whether a name stands beside the noun as the same person: "a resident, Ann Roe"."""
        part = self.passage.part
        before = mention.first - 1
        while before > head and part.lowered[before].rstrip(".") in wording.TITLES:
            before -= 1
        if _is_of_a_list(part, mention.last - 1, head):
            return False
        named = part.lowered[before] in ("named", "called") and part.heads[before] == head
        if part.words[before] == "," and _is_whom_he_speaks_for(part, before - 1, head):
            return False
        if mention.first > head and (part.words[before] == "," or named):
            return True
        return any(part.deps[w] == "appos" and part.heads[w] == head for w in range(mention.first, mention.last))


def _is_whom_he_speaks_for(part: ParsedPart, noun: int, head: int) -> bool:
    """Whether a noun is that of whom one speaks for, and his name follows: "a spokesman for the singer, Ann Roe"."""
    link = part.heads[noun]
    speaks = part.heads[link] == head and part.lowered[link] == "for" and part.deps[noun] == "pobj"
    known = source_nouns().get(part.lemmas[noun], Basis.ORGANISATION if noun in part.mention_at else None)
    person = part.lemmas[noun] in role_heads() or known in (Basis.OFFICIAL, Basis.PERSON)
    return speaks and person and known is not Basis.ORGANISATION and part.tags[noun] == "NN"


def _is_of_a_list(part: ParsedPart, name: int, head: int) -> bool:
    """Whether a name is one of several who lead or own a body: "a group led by two clerks, Roe and Berg".

    Of "the head of the board and the bank, Ann Roe" it is the head's, wherever parsers hang it.
    """
    beside = part.heads[name]
    if not head < beside < name or source_nouns().get(part.lemmas[head]) is not Basis.ORGANISATION:
        return False
    joined = part.deps[name] == "conj" and beside in part.mention_at and part.mention_at[beside].kind == "person"
    return joined or (part.deps[name] == "appos" and part.tags[beside] in ("NNS", "CD") and part.tags[head] == "NN")


def _is_of_somebody(part: ParsedPart, head: int) -> bool:
    """Whether a site is what somebody puts out, and no outlet: "her official site", "the firm's web site"."""
    official = any(part.lowered[at] == "official" for at in part.children[head])
    news = any(part.lowered[at] in ("news", "media") for at in part.children[head])
    return not news and (official or part.child(head, "poss") is not None)


def _is_of_all(part: ParsedPart, head: int) -> bool:
    """Whether a party or people is called by its members: "the Democrats", not "the Democrats on the panel"."""
    whole = head > 0 and part.lowered[head - 1] == "the" and part.words[head].endswith("s")
    return whole and not any(part.deps[at] in ("prep", "relcl", "acl", "appos") for at in part.children[head])


_DEVOLVED = frozenset({"Scottish", "Welsh"})
"""Lands of a state that have a government of their own beside it."""
_TO_BE = frozenset({"elect", "designate"})
"""Words behind an office that is not held yet."""


def bearer(part: ParsedPart, head: int) -> int:
    """Give the name of the one person that two callings tell of: "police agent and security specialist Ann Roe".

    Of "the president-elect" it is the president.
    """
    if part.lowered[head] in _TO_BE and part.words[head - 1] == "-" and head > 1:
        return head - 2
    if (second := _second_subject(part, head)) is not None:
        return second
    joined = part.child(head, "conj")
    if joined is None or "," in part.words[head:joined] or not _is_calling(part, head):
        return head
    mention = part.mention_at.get(joined) or part.mention_at.get(joined + 1)
    if mention is None or mention.kind != "person" or mention.first - 1 <= head:
        return head
    named, called = part.mention_at.get(head), mention.first - 1
    post = part.tags[called] == "NN" or is_post(part.words[called])
    two = named is not None and not is_post(part.words[head]) and _stands_right_behind_and(part, called)
    return mention.last - 1 if post and not two and part.child(joined, "det", "poss", "nummod") is None else head


def _second_subject(part: ParsedPart, head: int) -> int | None:
    """Who is named before a verb that parsers give two subjects: "the senior archbishop Jan Rybak said".

    A body's name stands right behind what the body is: "the investigative outlet Nordlicht said".
    """
    if part.tags[head] != "NN" or part.deps[head] not in ("nsubj", "ROOT"):
        return None
    body = source_nouns().get(part.lemmas[head]) in (Basis.OUTLET, Basis.ORGANISATION)
    if part.deps[head] == "nsubj":
        verbs = [part.heads[head]]
    else:  # a sentence of no verb: what tells was read as a clause about the noun
        verbs = [at for at in part.children[head] if body and part.deps[at] == "relcl"]
    others = (at for verb in verbs for at in part.children[verb] if at > head and part.deps[at] == "nsubj")
    named = next((at for at in others if at in part.mention_at and part.tags[at] == "NNP"), None)
    if named is None or {",", "and", "or"} & set(part.words[head:named]):
        return None
    who = part.mention_at[named]
    return named if who.kind == "person" or (body and who.first == head + 1) else None


def _is_calling(part: ParsedPart, head: int) -> bool:
    """Whether a word may be the first of two callings of one person, or of two bodies of which he is chief."""
    if part.tags[head] not in ("NN", "NNP") or part.child(head, "det", "poss", "nummod") is not None:
        return False
    named = part.mention_at.get(head)
    return (
        part.tags[head] == "NN"
        or is_post(part.words[head])
        or (named is not None and named.kind in ("organisation", "other"))
    )


def _stands_right_behind_and(part: ParsedPart, called: int) -> bool:
    """Whether only words in small letters stand between "and" and a calling: "Norvik and chief executive Ann Roe"."""
    first = called
    while first > 0 and part.tags[first - 1] in ("NN", "JJ"):
        first -= 1
    return part.lowered[first - 1] == "and"


def bare(name: str) -> str:
    """A name without its article."""
    words = name.split()
    return " ".join(words[1:] if words and words[0].lower() == "the" else words)


def _names(entity: Entity) -> tuple[str, ...]:
    return entity if isinstance(entity, tuple) else (entity,) if entity else ()


def _singular(word: str) -> str:
    """The singular, in lower case, of a regular plural."""
    low = word.lower()
    return low[:-1] if low.endswith("s") else low
