"""Courts: one under many names, "the country's highest court", "the justices", "the 9th Circuit panel"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from reportedly.model import states
from reportedly.stories.parties.names import DETERMINERS

SUPREME, APPEALS = "supreme court", "appeals court"
_HIGHEST = re.compile(r"(?i:\b(top|highest) (court|tribunal|judges)\b)|\bhigh court\b|^(?i:(?:the )?justices)$")
"""Words for the court that nothing is above; a "High Court" by name is a lower one in most states."""
_OF_APPEAL = re.compile(r"(?i)\b(appeals?|appellate) (court|panel|judges)\b|\bcourts? of appeals?\b")
_CIRCUIT = re.compile(
    r"(?i)\b(\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|d\.?c\.?)"
    r" (?:u\.?s\.? )?circuit\b"
)
_ORDINALS = {
    word: f"{number}{'st' if number == 1 else 'nd' if number == 2 else 'rd' if number == 3 else 'th'}"
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh".split(), start=1
    )
}
_POSSESSIVE = re.compile(r"['’]s?$")


@lru_cache(maxsize=16_384)
def court_of(name: str) -> str | None:
    """Give the key of a court that a name tells by its rank alone, whatever the state or its number; None for others.

    "The UK's Supreme Court" and "the country's top court" are "supreme court"; "the Ninth Circuit" is "appeals court
    9th". A constitutional court, the supreme court of a county or province, has a name of its own.
    """
    found = _CIRCUIT.search(name)
    if found or _OF_APPEAL.search(name):
        number = found[1].casefold().replace(".", "") if found else ""
        return f"{APPEALS} {_ORDINALS.get(number, number)}".strip()
    if _HIGHEST.search(name):
        return SUPREME
    return SUPREME if name.casefold().endswith(SUPREME) and _is_of_a_state(name) else None


def bench_of(names: Iterable[str]) -> str | None:
    """Give the bench that somebody by one of these names sits on: a court by its rank, or that of a single judge."""
    told = [bench for name in names if (bench := court_of(name) or (FIRST if _LOWER.search(name) else None))]
    return told[0] if told else None


FIRST = "court of first instance"
_LOWER = re.compile(r"(?i)\b((district|trial|lower|county|crown|magistrates?['’]?) (court|judge)|judge)$")


def _is_of_a_state(name: str) -> bool:
    """Whether nothing stands before "Supreme Court" but the name of a state: "the U.K.'s", "India's", "federal"."""
    words = [_POSSESSIVE.sub("", word) for word in name.split()[:-2]]
    words = [word for word in words if word.casefold() not in DETERMINERS | _PLAIN]
    return not words or states.state(" ".join(words)) is not None


_PLAIN = frozenset({"federal", "country", "nation", "national"})
