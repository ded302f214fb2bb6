"""A parse that may be rewritten: the words of a text and what hangs where, changed in place."""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence


class Parse:
    """The words of a text with their tags, the labels of their ties and the numbers of what they hang on.

    A root hangs on itself. The lists given are those that change: what hangs where by `hang`, tags and labels at will.
    """

    def __init__(self, words: Sequence[str], tags: list[str], deps: list[str], heads: list[int]) -> None:
        self.words, self.tags, self.deps, self.heads = words, tags, deps, heads
        self._below: list[list[int]] = [[] for _ in words]
        for at, head in enumerate(heads):
            if at != head:
                self._below[head].append(at)

    def word(self, at: int) -> str:
        """The word at a place; none beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def children(self, word: int, *deps: str) -> list[int]:
        """The words that hang on a word (with one of these labels), left to right, as they are now."""
        below = self._below[word]
        return [at for at in below if self.deps[at] in deps] if deps else [*below]

    def child(self, word: int, *deps: str) -> int | None:
        """The first word that hangs on a word with one of these labels."""
        return next((at for at in self._below[word] if self.deps[at] in deps), None)

    def edges(self, word: int) -> tuple[int, int]:
        """The first and the last word of all that hangs on a word, itself among them."""
        first, last, stack = word, word, [word]
        while stack:
            below = self._below[stack.pop()]
            if below:
                first, last = min(first, below[0]), max(last, below[-1])
                stack += below
        return first, last

    def root(self, word: int) -> int:
        """The word at the top of a word's sentence."""
        while self.heads[word] != word:
            word = self.heads[word]
        return word

    def hang(self, word: int, head: int, dep: str | None = None) -> None:
        """Hang a word on another one, or a root on itself; without a label it keeps its own.

        What it is hung on takes its place where that hung below it till then: a tree is never closed to a circle.
        """
        if head != word and self._is_above(word, head):
            self._move(head, head if self.heads[word] == word else self.heads[word])
            self.deps[head] = self.deps[word]
        self._move(word, head)
        self.deps[word] = self.deps[word] if dep is None else dep

    def _is_above(self, word: int, other: int) -> bool:
        while self.heads[other] != other:
            other = self.heads[other]
            if other == word:
                return True
        return False

    def _move(self, word: int, head: int) -> None:
        if self.heads[word] != word:
            self._below[self.heads[word]].remove(word)
        if head != word:
            insort(self._below[head], word)
        self.heads[word] = head

    def raise_over(self, word: int, old: int) -> None:
        """Put a word where another stands in the tree; the other is left for the caller to hang."""
        top = self.heads[old] == old
        self.hang(word, word if top else self.heads[old], self.deps[old])

    def describe(self, participle: int, noun: int) -> None:
        """Hang on a noun what tells which one it is: "an aide | briefed on it"."""
        self.hang(participle, noun, "acl")
        self.tags[participle] = "VBN"
