"""Central banks and their rates: one bank under many names, and one rate under as many."""

from __future__ import annotations

import re
from functools import lru_cache

from reportedly.model import states
from reportedly.model.reading import Reading

_NAMED_APART = {
    "ecb": "European Union", "european central bank": "European Union",
    "fed": "United States", "federal reserve": "United States", "fomc": "United States",
    "bank of england": "United Kingdom", "boe": "United Kingdom", "boj": "Japan", "pboc": "China",
    "riksbank": "Sweden", "norges bank": "Norway", "nationalbanken": "Denmark", "banxico": "Mexico",
    "rba": "Australia", "rbi": "India", "rbnz": "New Zealand", "sarb": "South Africa", "snb": "Switzerland",
    "selic": "Brazil", "copom": "Brazil",
}  # fmt: skip
"""Banks, and short forms, whose name has no state in it or hides it."""

_BANK = re.compile(
    r"(?i)\b(cen(tral )?bank|cenbank|central bank|reserve bank|national bank|state bank|monetary authority"
    r"|bank of (the )?[A-Z]\w+)"
)
_BARE = re.compile(r"(?i)^(the |its |their )?(bank|cenbank|policymakers|policy makers|rate[- ]setters)$")
_RATE = re.compile(
    r"(?i)(?<!exchange )(?<!tax )(?<!growth )(?<!inflation )(?<!jobless )(?<!unemployment )(?<!prime )(?<!mortgage )"
    r"(?<!prime lending )\b(rates?|borrowing costs?)\b"
)
_LEAD = 600
"""Characters of a page that say which bank it is about."""
_POSSESSIVE = re.compile(r"['’]s?$")


def is_rate(thing: str) -> bool:
    """Say whether what is raised or cut is the rate of a central bank: "its repo rate", "rates", "borrowing costs"."""
    return _RATE.search(thing) is not None


@lru_cache(maxsize=8192)
def state_of_bank(name: str) -> str | None:
    """Give the state whose central bank has a name, or None: "South Africa's central bank", "the Bank of Japan"."""
    plain = name.casefold().removeprefix("the ")
    known = next((state for bank, state in _NAMED_APART.items() if re.search(rf"\b{bank}\b", plain)), None)
    if known or not _BANK.search(name):
        return known
    words = [_POSSESSIVE.sub("", word) for word in name.split()]
    spans = (words[at : at + size] for size in (3, 2, 1) for at in range(len(words) - size + 1))
    return next((state.name for span in spans if (state := states.state(" ".join(span)))), None)


def may_be_bank(name: str) -> bool:
    """Say whether a name may be that of a central bank, which then only its page tells: "the Reserve Bank"."""
    return _BARE.match(name) is not None or _BANK.search(name) is not None or state_of_bank(name) is not None


@lru_cache(maxsize=512)
def _state_told(text: str) -> str | None:
    for found in _BANK.finditer(text):
        before = text[max(0, found.start() - 40) : found.end()].split("\n")[-1]
        words = before.split()[-4:]
        if state := state_of_bank(" ".join(words)):
            return state
    known = re.search(rf"(?i)\b({'|'.join(_NAMED_APART)})\b", text)
    return _NAMED_APART[known[1].casefold()] if known else None


def state_told(reading: Reading) -> str | None:
    """Give the state of the central bank that the headline or the first lines of a page name, or None."""
    return _state_told(f"{reading.article.title or ''}\n{reading.article.text[:_LEAD]}")
