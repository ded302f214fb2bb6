"""Names in parsed paragraphs: the engine's own network and rules, all words outside of names judged at once.

The engine goes word by word and asks at each whether each of 74 moves may be made, which costs more than its network.
Outside of a name its choice depends on that one word, so here these choices are one multiplication for all words, and
only the few words inside of names are taken one after the other.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from reportedly.model.document import Name

if TYPE_CHECKING:
    from spacy.tokens import Doc

Floats = NDArray[np.float32]
Flags = NDArray[np.bool_]


class Recogniser:
    """Finds the names that the engine's own recogniser finds, with that one's network."""

    def __init__(self, ner: Any) -> None:
        """Raises ValueError where the network of `ner` is of another build."""
        network = ner.model
        self._embed, self._lower, upper = (network.get_ref(name) for name in ("tok2vec", "lower", "upper"))
        if self._lower.get_dim("nF") != 3 or not network.attrs["has_upper"] or network.attrs["unseen_classes"]:
            raise ValueError("the recogniser of names looks at other words than a name's first, the last and the next")
        self._bias: Floats = self._lower.get_param("b")
        self._weights: Floats = upper.get_param("W")
        self._offsets: Floats = upper.get_param("b")
        moves = [ner.moves.get_class_name(number) for number in range(ner.moves.n_moves)]
        self._number = {move: number for number, move in enumerate(moves)}
        # Outside of a name "B-" begins one, "U-" is one of a single word, "O" passes on.
        # "U-" without a label is for words that were marked beforehand, which none is.
        self._outside = tuple(move for move in moves if move[:2] in ("B-", "U-", "O") and move != "U-")

    def names(self, docs: Sequence[Doc]) -> list[list[Name]]:
        """Give the names of each paragraph, by its tokens, white space among them.

        Where its sentences begin must be known by then.
        """
        found: list[list[Name]] = [[] for _ in docs]
        lengths = [len(doc) for doc in docs]
        if not any(lengths):
            return found
        paragraph = np.repeat(np.arange(len(docs)), lengths).tolist()
        start = np.cumsum([0, *lengths]).tolist()
        for name in self._names(docs):
            at = paragraph[name.first]
            found[at].append(Name(name.first - start[at], name.last - start[at], name.label))
        return found

    def _names(self, docs: Sequence[Doc]) -> Iterator[Name]:
        """The names of paragraphs laid end to end."""
        # What each word adds to a state: as the word looked at, as the first of its name, as the one before.
        # The first row is what is added where there is no such word.
        absent, adds = np.split(self._lower.predict(self._embed.predict(docs)), [1])
        flags = np.concatenate([doc.to_array(["IS_SPACE", "SENT_START"]) for doc in docs]) == 1
        spaces, ends = flags[:, 0], np.append(flags[1:, 1], True)
        scores = self._scores(adds[:, 0] + absent[:, 1] + absent[:, 2], self._outside)
        kinds = np.array([move[0] for move in self._outside])
        scores[np.ix_(ends, kinds == "B")] = -np.inf  # no name goes on after its sentence
        scores[np.ix_(spaces, kinds != "O")] = -np.inf
        chosen = scores.argmax(axis=1)
        last = 0
        for first in np.flatnonzero(kinds[chosen] != "O").tolist():
            if first >= last:
                kind, label = self._outside[chosen[first]].split("-")
                last = first + 1 if kind == "U" else self._last(first, label, adds, ends)
                yield Name(first, last, label)

    def _last(self, first: int, label: str, adds: Floats, ends: Flags) -> int:
        """The word after the last one of a name of several words."""
        moves = (f"I-{label}", f"L-{label}")
        for at in range(first + 1, len(ends)):
            goes_on, ends_here = self._scores(adds[at, 0] + adds[first, 1] + adds[at - 1, 2], moves)
            if ends[at] or ends_here > goes_on:
                return at + 1
        return len(ends)

    def _scores(self, state: Floats, moves: Sequence[str]) -> Floats:
        """How well each move fits each state, the sum of what its words add."""
        halves = state + self._bias
        hidden = np.maximum(halves[..., 0], halves[..., 1])
        rows = [self._number[move] for move in moves]
        scores: Floats = hidden @ self._weights[rows].T + self._offsets[rows]
        return scores
