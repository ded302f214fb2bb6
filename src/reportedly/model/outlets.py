"""News agencies, newspapers, broadcasters and sites: owners, whose voice they are, and what such a name looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from msgspec import Struct

from reportedly.model.tables import rows


class Outlet(Struct, frozen=True):
    """One news outlet. `kind` is "agency" or "outlet"; `owner` is the group that sister outlets share.

    `state` is the short name of the state whose voice it is (state news agencies, a ruling party's papers), None for
    all others, public broadcasters included. `host` is the host of its site.
    """

    name: str
    kind: str
    owner: str | None = None
    state: str | None = None
    host: str | None = None


_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*|&")
_HOST = re.compile(r"[a-z0-9-]+(?:\.[a-z0-9-]+)+$")
_KIND_WORDS = re.compile(
    r"\s+(?:(?:state\s+)?news\s*agency|news\s+service|news\s*wire|newspaper|daily|magazine|agency|website|channel)$",
    re.IGNORECASE,
)
_MIXED_WIRE = re.compile(r"[A-Z][\w-]*wire$")
_CALL_SIGN = re.compile(r"[A-Z]{3,5}-(?:TV|FM|AM|DT|LD)$")
"""What a station calls itself on the air."""


@lru_cache(maxsize=8192)
def known(name: str) -> Outlet | None:
    """Give the outlet that a name, short form or abbreviation stands for, or None.

    Case, a leading "the" and punctuation do not matter, but for short or ordinary words ("AP", "Time", "The Sun")
    which must be written as the outlet writes them. "Yonhap news agency" is found as "Yonhap".
    """
    written = " ".join(name.split()).strip(" ,.;:\"“”'‘’")
    if not written or (written.islower() and written not in _lower_case()):
        return None
    for form in (written, _KIND_WORDS.sub("", written)):
        found = _exact().get(_plain(form)) or _any_case().get(_key(form))
        if found:
            return found
    return None


_OFFICE = re.compile(
    r"(?i)\b(?:press (?:service|office|bureau|department|centre|center)"
    r"|(?:medical|bank|hearing) examiner|(?:public|consumer|child|victims?) advocate)$"
)
"""What speaks to the press for somebody, and posts: "the Kremlin's press service", "the County Medical Examiner"."""


@lru_cache(maxsize=8192)
def looks_like_outlet(name: str) -> bool:
    """Say whether a name has the form of an outlet's: "Gotland Courier", "Radio Nordkap", "Northwire agency".

    It must be written with capitals; known outlets look like themselves. An agency is one of news only if it says so:
    a Medicines Agency is none.
    """
    if known(name):
        return True
    if _OFFICE.search(name):
        return False
    words = [word for word in _WORD.findall(name) if not word.isdigit()]
    if words and words[0].lower() == "the":
        words = words[1:]
    if not words or not words[0][0].isupper():
        return False
    if _capitalised_agency(words):
        return True
    if not all(word[0].isupper() or word.lower() in _words("small") for word in words):
        return False
    if len(words) == 1:
        return bool(_MIXED_WIRE.match(words[0]) or _CALL_SIGN.match(words[0])) or _masthead_inside(words[0])
    if words[1] == "of" and is_masthead(words[0]) and words[0] != "Journal":
        return True  # what a journal of a science prints is a study
    last = words[-1].lower()
    if last == "agency":
        return words[-2].lower() in _words("before_agency")
    return last in _words("masthead") or words[0].lower() in _words("first") or _masthead_inside(words[-1])


def is_masthead(word: str) -> bool:
    """Say whether a word with a capital, "the" before it, is a paper's whole name: "the Courier", "the Post"."""
    return word[:1].isupper() and word.lower() in _words("alone")


def with_article(name: str) -> str:
    """Give an outlet's name as it stands in a sentence: "the Gotland Courier", "Yonhap", "The Hill"."""
    words = name.split()
    takes = words[0] != "The" and words[-1].casefold() in _words("masthead") - _BARE
    return f"the {name}" if takes else name


_BARE = frozenset(
    {"news", "today", "radio", "tv", "television", "media", "press", "agency", "network", "wire", "daily"}
)


@lru_cache(maxsize=4096)
def host_outlet(host: str) -> Outlet | None:
    """Give the outlet whose site has this host ("www.nytimes.com", "edition.cnn.com"), or None."""
    labels = host.lower().split(":")[0].strip(".").split(".")
    for first in range(len(labels) - 1):
        found = _hosts().get(".".join(labels[first:]))
        if found:
            return found
    return None


def _capitalised_agency(words: list[str]) -> bool:
    """Say whether it is a capitalised name followed by "agency", "news agency" or "newspaper" in small letters."""
    name = [word for word in words if not word.islower()]
    tail = words[len(name) :]
    return bool(tail) and all(word in _words("tail") for word in tail) and tail[-1] in _words("tail_end")


def _masthead_inside(word: str) -> bool:
    """Say whether a word written in one ends in a masthead word: "Post-Courier", "TheJournal", "Sun-Times"."""
    parts = re.findall(r"[A-Z][a-z]+", word)
    return len(parts) > 1 and parts[-1].lower() in _words("masthead")


def _plain(name: str) -> str:
    return name.replace(".", "").replace("’", "'")


def _key(name: str) -> str:
    words = re.sub(r"[^\w& ]+", "", name.replace("-", " ")).casefold().split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


def _forms() -> Iterator[tuple[str, Outlet]]:
    for name, kind, owner, state, host, aliases in rows("outlets.tsv"):
        outlet = Outlet(name, kind, owner or None, state or None, host or None)
        written = [alias for alias in aliases.split(";") if alias]
        for form in ([] if f"={name}" in written else [name]) + written:
            yield form, outlet


def _is_exact(form: str) -> bool:
    return form.startswith("=") or len(form) <= 3


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(next(words for each, words in rows("outlet_words.tsv") if each == kind).split(";"))


@cache
def _exact() -> dict[str, Outlet]:
    found: dict[str, Outlet] = {}
    for form, outlet in _forms():
        if _is_exact(form):
            found.setdefault(_plain(form.removeprefix("=")), outlet)
    return found


@cache
def _any_case() -> dict[str, Outlet]:
    found: dict[str, Outlet] = {}
    for form, outlet in _forms():
        if not _is_exact(form):
            found.setdefault(_key(form), outlet)
    return found


@cache
def _lower_case() -> frozenset[str]:
    return frozenset(form for form, _ in _forms() if form.islower())


@cache
def _hosts() -> dict[str, Outlet]:
    found: dict[str, Outlet] = {}
    for form, outlet in _forms():
        for host in (outlet.host or "", form.lower()):
            if _HOST.match(host):
                found.setdefault(host, outlet)
    return found
