"""A person's name keeps the small words within it."""

from __future__ import annotations

import pytest

from reportedly.language import parse
from reportedly.model.article import Article


def people(text: str) -> list[object]:
    (document,) = parse([Article(id="page", text=text, language="en", published="2025-03-14")])
    return [mention.entity for mention in document.parts[0].mentions if mention.kind == "person"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ursula von der Lane will resign, the mayor said.", "Ursula von der Lane"),
        ("Lendian President Jose Eduardo dos Almos will not run.", "Jose Eduardo dos Almos"),
        ("Bashar al-Amed fled on Sunday.", "Bashar al-Amed"),
        ("The envoy met Staffan de Maduro in Turku.", "Staffan de Maduro"),
    ],
)
def test_small_words_stand_within_a_name(text: str, name: str) -> None:
    assert people(text)[0] == name


def test_a_surname_with_its_small_words_is_that_of_the_full_name() -> None:
    found = people("Ursula von der Lane will resign. Von der Lane said so in Turku.")
    assert set(found) == {"Ursula von der Lane"}
