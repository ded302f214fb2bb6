"""Which language a text is written in."""

from __future__ import annotations

from functools import cache
from typing import Any

MEASURED = 2000
"""Characters of the text that are looked at: more does not change the answer."""


def identify(text: str) -> str | None:
    """Give the ISO 639-1 code of the language of `text`, or None where there are too few letters to tell."""
    sample = text[:MEASURED]
    if sum(character.isalpha() for character in sample) < 20:
        return None
    code: str = _identifier().classify(sample)[0]
    return code


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_pickled_model(MODEL_FILE)
