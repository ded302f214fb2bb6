"""Words of questions: which of them say what it is about, and when a text has them."""

from __future__ import annotations

import pytest

from reportedly.stories.questions.matters import has_word, matter_of, share_told


def test_auxiliaries_and_the_words_of_names_say_nothing_of_the_matter():
    assert matter_of("Will Mia Voss give a concert in Turku".split(), ["Mia Voss", "Turku"]) == ("give", "concert")


@pytest.mark.parametrize(
    ("word", "text", "told"),
    [
        ("postponed", "the exams were put off", True),
        ("sing", "a concert in Turku", True),
        ("bridge", "the bridges of Tartu", True),
        ("tunnel", "the bridges of Tartu", False),
        ("sing", "a single by a band", False),
    ],
)
def test_a_word_stands_in_some_form_or_as_one_that_tells_the_same(word: str, text: str, told: bool):
    assert has_word(word, text) is told


def test_the_share_of_no_words_is_whole():
    assert share_told((), "anything") == 1.0
    assert share_told(("bridge", "tunnel"), "the bridge opened") == 0.5
