"""Who is described before he is let speak: a tree stays a tree, whatever the parser hung where."""

from __future__ import annotations

import pytest

from reportedly import language
from reportedly.model.article import Article


@pytest.mark.parametrize(
    "text",
    [
        "The talks failed and the police know who did it, Jan Holm, a spokesman for the ministry, wrote on Fotogram; it"
        " was late.",
        "The bridge was shut and the police know who did it, Ann Roe, its owner, wrote on Fotogram, the paper reported.",
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


def test_who_tells_it_told_it_and_was_not_told() -> None:
    text = "Ilmar Kask refused to sell the mill, Ann Roe, 54, added late on Friday, the paper reported."
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    (part,) = document.parts
    assert part.tags[part.words.index("added")] == "VBD"


def test_what_stands_before_who_tells_it_hangs_on_what_is_told() -> None:
    text = "The road was shut and no, the plant is safe, Tom Lund, a lawyer, said."
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    (part,) = document.parts
    comma = part.words.index("Tom") - 1
    beyond = [part.words[at] for at in range(comma) if part.heads[at] >= comma]
    assert beyond == ["is"]


def test_who_goes_on_to_tell_something_else_does_not_tell_the_condition_before() -> None:
    text = "Should the mill close, Ann Roe, its owner, said he would go."
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    (part,) = document.parts
    told = [part.words[at] for at in part.children[part.words.index("said")] if part.deps[at] == "ccomp"]
    assert told == ["go"]
