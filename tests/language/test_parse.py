"""A parse that is rewritten stays a tree, whatever a mend asks for."""

from __future__ import annotations

from itertools import permutations

from reportedly import language
from reportedly.language.repair.parse import Parse
from reportedly.model.article import Article


def test_no_two_words_ever_hang_on_each_other() -> None:
    for first, second in permutations(range(4), 2):
        for third, fourth in permutations(range(4), 2):
            reading = Parse(list("abcd"), ["NN"] * 4, ["dep"] * 4, [0, 0, 1, 2])
            reading.hang(first, second)
            reading.hang(third, fourth)
            roots = {reading.root(word) for word in range(4)}
            assert {edge for root in roots for edge in reading.edges(root)} <= {0, 1, 2, 3}
            assert (reading.heads[third], len(roots)) == (fourth, 1)


def test_what_is_hung_on_a_word_below_it_is_put_below_it() -> None:
    reading = Parse(list("abcd"), ["NN"] * 4, ["ROOT", "nsubj", "dobj", "amod"], [0, 0, 1, 2])
    reading.hang(1, 3, "appos")
    assert (reading.heads, reading.deps) == ([0, 3, 1, 0], ["ROOT", "appos", "dobj", "nsubj"])


def test_who_gives_himself_a_name_in_a_long_sentence_is_read_to_its_end() -> None:
    text = (
        "Police said, and when her brother called the flat to inquire why she had not come to work, "
        "a man who identified himself as Ivar said his aunt had gone away for a few days."
    )
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    (part,) = document.parts
    says = part.words.index("said", 3)
    assert part.words[part.child(says, "nsubj")] == "man"
