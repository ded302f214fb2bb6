"""Which language a text is written in."""

from __future__ import annotations

MEASURED = 2000
"""Characters of the text that are looked at: more does not change the answer."""


def identify(text: str) -> str | None:
    """Give the ISO 639-1 code of the language of `text`, or None where there are too few letters to tell."""
    sample = text[:MEASURED]
    if sum(character.isalpha() for character in sample) < 20:
        return None
    from py3langid import classify

    code: str = classify(sample)[0]
    return code
