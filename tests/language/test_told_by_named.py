"""Who is described before he is let speak: a tree stays a tree, whatever the parser hung where."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.model.article import Article


@pytest.mark.parametrize(
    "text",
    [
        "The talks failed and the police know who did it, Jan Holm, a spokesman for the ministry, wrote on Facebook; it"
        " was late.",
        "The bridge was shut and the police know who did it, Ann Roe, its owner, wrote on Facebook, the paper reported.",
        "The road was shut and no, the plant is safe, Tom Lund, a lawyer, said.",
        "The road was shut, Jan Holm, its owner, added in papers unsealed on Monday to buy it.",
        "The bridge was shut in May and the talks failed, Dr Tom Lund, head of the union, said.",
    ],
)
def test_every_word_hangs_under_a_root(text: str) -> None:
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    (part,) = document.parts
    for word in range(len(part.words)):
        at = word
        for _ in part.words:
            at = part.heads[at]
        assert part.heads[at] == at
