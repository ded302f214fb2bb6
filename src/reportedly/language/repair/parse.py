"""A parse that may be rewritten: the words of a part and what hangs where, changed in place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

REACH = 40
"""Words on either side within which what hangs on a word is looked for."""


class Parse(NamedTuple):
    """The words of a part with their tags, the labels of their ties and the numbers of what they hang on."""

    words: Sequence[str]
    tags: list[str]
    deps: list[str]
    heads: list[int]

    def children(self, word: int) -> Iterator[int]:
        """The words near a word that hang on it."""
        first, last = max(0, word - REACH), min(len(self.words), word + REACH)
        return (at for at in range(first, last) if self.heads[at] == word and at != word)

    def child(self, word: int, *deps: str) -> int | None:
        """The first word that hangs on a word with one of these labels."""
        return next((at for at in self.children(word) if self.deps[at] in deps), None)

    def root(self, word: int) -> int:
        """The word at the top of a word's sentence."""
        for _ in range(REACH):
            if self.heads[word] == word:
                break
            word = self.heads[word]
        return word

    def hang(self, word: int, head: int, dep: str) -> None:
        """Hang a word on another one."""
        self.heads[word], self.deps[word] = head, dep
