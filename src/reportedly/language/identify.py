"""Which language a text is written in."""

from __future__ import annotations

from collections import Counter

MEASURED = 20_000
"""Characters of the text that are looked at: more does not change the answer."""

SAMPLES = 7
"""Places of a longer text that are looked at, so that a quotation in another language does not decide."""

SAMPLE = 250
"""Characters of each sample."""


def identify(text: str) -> str | None:
    """Give the ISO 639-1 code of the language of `text`, or None where there are too few letters to tell.

    A longer text is judged by samples spread over it: most of them decide, the whole head of the text where none does.
    """
    text = _in_main_script(text)
    if _is_plainly_english(text):
        return "en"
    head = text[: SAMPLES * SAMPLE]
    if sum(character.isalpha() for character in head) < 20:
        return None
    votes = Counter(_classified(sample) for sample in _samples(text))
    best, count = max(votes.items(), key=lambda vote: (vote[1], vote[0]), default=("", 0))
    return best if count * 2 > votes.total() else _classified(head)


def _is_plainly_english(text: str) -> bool:
    """Whether words spread over a text are, one in seven, small words that no other language has: most pages are, and
    need no model."""
    words = text.split()
    spread = words[:: max(1, len(words) // 300)]
    return len(spread) >= 20 and sum(word.lower() in _SMALL_WORDS for word in spread) * 7 >= len(spread)


_SMALL_WORDS = frozenset(
    "the of and to that said for on with from has have had will by his her their but not this at it its who"
    " which".split()
)


def _classified(text: str) -> str:
    """The likeliest language with a two-letter code: those without, such as pidgins, are too near to others to tell."""
    from py3langid.langid import rank

    return next(str(code) for code, _ in rank(text) if len(code) == 2)


def _in_main_script(text: str) -> str:
    """The words of a text that are written in Latin letters, or those that are not, whichever have more letters."""
    words = text[:MEASURED].split()
    latin = [word for word in words if any("a" <= char <= "z" for char in word.lower())]
    other = [word for word in words if not word.isascii() and not any("a" <= char <= "z" for char in word.lower())]
    if not other or not latin:
        return text[:MEASURED]
    return " ".join(latin if sum(map(len, latin)) >= sum(map(len, other)) else other)


def _samples(text: str) -> list[str]:
    """Stretches of a text spread evenly over it; none where it is short enough to be looked at as a whole."""
    if len(text) <= 3 * SAMPLE:
        return []
    step = (len(text) - SAMPLE) // (SAMPLES - 1)
    samples = [text[number * step : number * step + SAMPLE] for number in range(SAMPLES)]
    return [sample for sample in samples if sum(character.isalpha() for character in sample) >= 20]
