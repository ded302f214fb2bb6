"""The parsed article: words, tags and the dependency tree of each part, as plain tuples.

Stages read this, never a parser's own objects: the parser stays inside `language`.
"""

from __future__ import annotations

from functools import cached_property

from msgspec import Struct

from reportedly.model.article import Article
from reportedly.model.statement import Entity, PartKind, Span

FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
"""Penn Treebank tags of what opens a clause with a subject of its own: verbs with a tense, and "will" and its like."""


WORK = "WORK"
"""The label of the title of a work that is a phrase: "No Way Back"."""


class Name(Struct, frozen=True):
    """A name found by the recogniser: words [first, last) and its OntoNotes label, or `WORK`."""

    first: int
    last: int
    label: str


class Mention(Struct, frozen=True):
    """Words [first, last) of a part that stand for `entity`: a full name, a short form, a pronoun or a description.

    `kind` is person, organisation, outlet, state, place, event, group or other.
    """

    first: int
    last: int
    entity: Entity
    kind: str


class ParsedPart(Struct, frozen=True, dict=True):
    """One part of an article, parsed. All tuples have one item a word; tags are Penn Treebank, deps ClearNLP.

    `heads[i]` is the index of the word that governs word `i`; a root governs itself.
    `sentences` holds the [first, last) words of each sentence, `lemmas` the dictionary form in lower case.
    """

    kind: PartKind
    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    lemmas: tuple[str, ...]
    sentences: tuple[tuple[int, int], ...]
    names: tuple[Name, ...]
    mentions: tuple[Mention, ...] = ()

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """The words that each word governs, left to right."""
        found: list[list[int]] = [[] for _ in self.words]
        for word, head in enumerate(self.heads):
            if head != word:
                found[head].append(word)
        return tuple(tuple(group) for group in found)

    @cached_property
    def sentence_of(self) -> tuple[int, ...]:
        """The number of the sentence that each word stands in."""
        return tuple(number for number, (first, last) in enumerate(self.sentences) for _ in range(first, last))

    @cached_property
    def mention_at(self) -> dict[int, Mention]:
        """The mention that covers each word, for the words that have one."""
        return {word: mention for mention in self.mentions for word in range(mention.first, mention.last)}

    @cached_property
    def dates(self) -> frozenset[int]:
        """The words of its dates and times of day."""
        dated = (name for name in self.names if name.label in ("DATE", "TIME"))
        return frozenset(word for name in dated for word in range(name.first, name.last))

    @cached_property
    def lowered(self) -> tuple[str, ...]:
        """Its words in small letters."""
        return tuple(word.lower() for word in self.words)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The dictionary forms of all its words."""
        return frozenset(self.lemmas)

    def end(self, word: int) -> int:
        """Where word `word` ends in the text."""
        return self.starts[word] + len(self.words[word])

    def span(self, first: int, last: int) -> Span:
        """The character span of the words [first, last)."""
        return self.starts[first], self.end(last - 1)

    def quote(self, span: Span) -> str:
        """The words of the page at a character span."""
        return self.text[span[0] : span[1]]

    def subtree(self, word: int) -> list[int]:
        """All the words under `word` and itself, in order."""
        found, stack = [], [word]
        while stack:
            at = stack.pop()
            found.append(at)
            stack.extend(self.children[at])
        return sorted(found)

    def child(self, word: int, *deps: str) -> int | None:
        """The first word that `word` governs by one of `deps`, or None."""
        for at in self.children[word]:
            if self.deps[at] in deps:
                return at
        return None


class Document(Struct, frozen=True, dict=True):
    """An article and its parsed parts; `affiliations` ties the entities it describes to whom they belong to.

    "Kremlin spokesman Dmitry Peskov" gives {"Dmitry Peskov": "Kremlin"}; "Norlink chief Ada Lindqvist" gives
    {"Ada Lindqvist": "Norlink"}.
    """

    article: Article
    parts: tuple[ParsedPart, ...]
    affiliations: dict[str, str] = {}

    def part(self, kind: PartKind) -> ParsedPart | None:
        """The parsed part of that kind, or None if the article has none."""
        return next((part for part in self.parts if part.kind == kind), None)
