"""Names as keys: spellings of one name are equal."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import combining, normalize


@lru_cache(maxsize=65_536)
def key(name: str) -> str:
    """Write a name so that spellings of one name are equal: no article, hyphens or accents, small letters."""
    plain = "".join(letter for letter in normalize("NFKD", name.casefold()) if not combining(letter))
    return " ".join(re.sub(r"[-–.'’]", " ", plain).removeprefix("the ").split())
