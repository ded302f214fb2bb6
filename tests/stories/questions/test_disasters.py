"""What tells a disaster without its name."""

from __future__ import annotations

import pytest

from reportedly.stories.questions.disasters import is_any, is_told


@pytest.mark.parametrize(
    ("word", "text", "told"),
    [
        ("floods", "Torrential rain has killed 20 people in Tarvo.", True),
        ("flood", "Landslips flattened nine houses.", True),
        ("crash", "Wreckage of the plane was found on a mountain.", True),
        ("outbreak", "Doctors say the bug has killed nine patients.", True),
        ("collapse", "The number of dead in the rubble rose to 30.", True),
        ("earthquake", "Torrential rain has killed 20 people in Tarvo.", False),
        ("floods", "Gunmen killed 20 people in Tarvo.", False),
        ("strike", "Rain fell in Tarvo.", False),
    ],
)
def test_a_disaster_is_told_by_the_words_of_its_kind(word: str, text: str, told: bool) -> None:
    """Early pages tell of rain that kills, and only later ones of floods."""
    assert is_told(word, text) is told


def test_some_words_tell_no_kind_of_disaster():
    """The Tarvo disaster may be told as a fire, a flood or a fall."""
    assert is_any("disaster")
    assert not is_any("flood")
