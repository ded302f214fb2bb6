"""Offices of state: "the Estonian president" is whoever the pages name as the president of Estonia."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from reportedly.model import states
from reportedly.model.reading import Reading

Office = tuple[str, str]
"""The short name of a state and an office in it, in small letters."""

TITLES = {
    "premier": "prime minister", "pm": "prime minister", "prime minister": "prime minister", "president": "president",
    "vice president": "vice president", "chancellor": "chancellor", "king": "king", "queen": "queen",
    "crown prince": "crown prince", "emir": "emir", "foreign secretary": "foreign minister",
    "secretary of state": "secretary of state", "treasury secretary": "treasury secretary",
    "defense secretary": "defence minister", "defence secretary": "defence minister", "speaker": "speaker",
    "leader": "leader", "supreme leader": "supreme leader",
    "pope": "pope", "pontiff": "pope",
}  # fmt: skip
_MINISTER = re.compile(r"((?:deputy )?(?:[a-z]+ )?)(?:affairs )?minister$")
_PAST = frozenset({"former", "ex", "late", "then", "outgoing", "acting", "incoming", "designate", "elect"})
_LONGEST = 5
"""Words before or after a name that may tell its office."""
_LOOKED_AT = 4000
"""Characters of a page in which offices are told; who is who stands on top."""


@lru_cache(maxsize=16_384)
def office_of(phrase: str) -> Office | None:
    """Give the state and office that a phrase names in full: "the Estonian president", "Estonia's foreign minister"."""
    words = [re.sub(r"['’]s?$", "", word) for word in phrase.split()]
    if words and words[0].casefold() in ("the", "a", "an"):
        words = words[1:]
    for size in (3, 2, 1):
        for at in range(len(words) - size + 1):
            state = states.state(" ".join(words[at : at + size]))
            if state is not None and len(words) > size:
                title = _title([*words[:at], *words[at + size :]])
                return (state.name, title) if title else None
    return _OF_ONE_STATE.get(" ".join(words).casefold())


_CROWNS = ("king", "queen", "emperor", "empress", "sultan", "emir", "crown prince")
_OF_ONE_STATE = {"pope": ("Vatican", "pope"), "pontiff": ("Vatican", "pope"), **{each: ("", each) for each in _CROWNS}}
"""Offices that pages tell without a state: "the King" is the one whom the pages of a story name so."""
_CROWNED = re.compile(rf"\b({'|'.join(each.title() for each in _CROWNS)}) ([A-Z]\w+)")


def _title(words: Sequence[str]) -> str | None:
    lower = [word.casefold() for word in words]
    plain = " ".join(lower[:-1] if lower[-1:] == ["of"] else lower).removesuffix(" of the")
    if plain in TITLES:
        return TITLES[plain]
    found = _MINISTER.fullmatch(plain.replace("defense", "defence"))
    return f"{found[1]}minister" if found else None


def holders(readings: Sequence[Reading]) -> dict[Office, str]:
    """Give who holds each office, where all pages that name a holder name the same: the person as the pages do."""
    found: dict[Office, set[str]] = {}
    for reading in readings:
        text = f"{reading.article.title or ''}\n{reading.article.text[:_LOOKED_AT]}"
        for person, body in reading.affiliations.items():
            for office in _offices_told(person, body, text):
                found.setdefault(office, set()).add(person)
        for title, name in _CROWNED.findall(text):
            found.setdefault(("", title.casefold()), set()).add(name)
    return {office: next(iter(people)) for office, people in found.items() if len(people) == 1}


def _offices_told(person: str, body: str, text: str) -> set[Office]:
    offices = set()
    for at in [match.start() for match in re.finditer(re.escape(person), text)][:5]:
        before = text[max(0, at - 80) : at].split("\n")[-1].split()[-_LONGEST:]
        offices |= {office for office in (_before(before[first:], body) for first in range(len(before))) if office}
        after = re.match(r",? (?:the )?((?:[\w'’-]+ ){1,3}of (?:the )?[\w'’-]+)", text[at + len(person) :][:80])
        offices |= {office for office in [office_of(after[1])] if office} if after else set()
        if _PAST & {word.casefold().rstrip("-") for word in before}:
            return set()
    return offices


def _before(words: Sequence[str], body: str) -> Office | None:
    """The office that the words before a name tell; without a state in them, that of the state it is tied to."""
    phrase = " ".join(words)
    office = office_of(phrase)
    if office:
        return office
    state = states.state(body)
    title = _title(words) if state and phrase[:1].isupper() else None
    return (state.name, title) if state and title else None
