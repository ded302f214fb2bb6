"""What stands between the words of a sentence and is made blank for the parser."""

from __future__ import annotations

import time

import pytest

from reportedly import language
from reportedly.language.asides import without_asides
from reportedly.model.article import Article


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ('Robert "Bob" Crane', "Robert Crane"),
        ("Robert “Bob” Crane", "Robert Crane"),
        ("William 'Bill' Holm", "William Holm"),
        ("William (Bill) Holm", "William Holm"),
        ("Ann R. “Red Top” Lind", "Ann R. Lind"),
    ],
)
def test_a_nickname_parts_no_name(written: str, name: str) -> None:
    text = f"Talks failed, {written} said on Monday."
    (document,) = language.parse([Article(id="page", text=text, language="en")])
    assert [(found.entity, found.kind) for found in document.parts[0].mentions] == [(name, "person")]


@pytest.mark.parametrize(
    "text",
    [
        'Critics of "Alien" Holm left.',
        'He told Robert "no" twice.',
        "The Skerry (Norland) Ferry sank.",
        'He told Carl "I did it" Friday, a court heard.',
        'She called Grace "Old Tom" Monday, police said.',
        'Berg Tells Ann "You Are Fired" In Letter',
    ],
)
def test_what_follows_no_given_name_is_no_nickname(text: str) -> None:
    assert without_asides(text) == text


def test_a_text_stays_as_long_as_it_was() -> None:
    text = 'Robert "Bob" Crane, R-Wis., a co-founder, left.'
    assert len(without_asides(text)) == len(text)


def test_a_word_without_an_end_costs_no_more_than_its_length() -> None:
    short, long = (_seconds("A-" * many) for many in (4_000, 40_000))
    assert long < 40 * short


def _seconds(text: str) -> float:
    """What it costs on the processor, the least of three times."""
    found = []
    for _ in range(3):
        begun = time.process_time()
        without_asides(text)
        found.append(time.process_time() - begun)
    return min(found)


def test_what_is_made_blank_is_no_word_of_the_sentence() -> None:
    told = "The union, citing two who asked not to be named, said director {} Lunde informed staff that it would close."
    plain, blank = (
        next(language.parse([Article(id="page", text=told.format(name), language="en")])).parts[0]
        for name in ("Robert", "Robert “Bob”")
    )
    assert (blank.words, blank.deps, blank.heads) == (plain.words, plain.deps, plain.heads)
    assert all(blank.text.startswith(word, start) for word, start in zip(blank.words, blank.starts, strict=True))
