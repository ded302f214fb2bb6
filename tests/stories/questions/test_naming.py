"""Whether a text has the name that a question gives."""

from __future__ import annotations

import pytest

from reportedly.stories.questions.naming import stands_in


@pytest.mark.parametrize(
    ("name", "text", "there"),
    [
        ("K&L", "The shops go to K&L Wholesale.", True),
        ("Berg & Sons", "Berg & Sons will take them over.", True),
        ("K&L", "The letters K and M were left.", False),
        ("Hurricane Orla", "Tropical Storm Orla has left the coast.", True),
        ("DWU", "The Dock Workers Union struck.", True),
        ("DWU", "The D.W.U. struck.", True),
        ("NCF", "The Norwegian Council of Fishermen met.", True),
        ("DWU", "The Dock Union struck.", False),
        ("Norrby", "It was sold to Norrbyn.", False),
    ],
)
def test_a_name_with_a_sign_in_it_stands_in_a_text(name: str, text: str, there: bool) -> None:
    """Texts are compared word by word, without signs."""
    assert stands_in(name, text) is there
