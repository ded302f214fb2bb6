"""States and the territories often in the news: names, demonyms, capitals, seats of power, and who speaks for whom."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from reportedly.model import outlets
from reportedly.model.tables import rows


class State(Struct, frozen=True):
    """A state or territory: its short English name, ISO 3166-1 alpha-2 code ("EU" and "XK" added), and its capital."""

    name: str
    code: str
    capital: str | None = None


_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’.-][^\W_]+)*")
_LONGEST = 6
_OFFICIAL_HOST = re.compile(r"(?:^|\.)(?:(?:gov|gob|gouv|gub|govt|go|gv|mil)\.(?P<code>[a-z]{2})|mil)$")
_NAME, _SEAT, _OUTLET = "name", "seat", "outlet"


@lru_cache(maxsize=8192)
def state(name: str) -> State | None:
    """Give the state that a name stands for, or None.

    Found by short and official names, abbreviations (US, U.S., UAE), demonyms in the singular and plural (Russian,
    North Koreans), capitals as metonyms (Moscow) and seats and bodies of the state (Kremlin, State Department).
    """
    found = _lookup(name)
    return found[0] if found else None


@cache
def by_code(code: str) -> State | None:
    """Give the state of an ISO 3166-1 alpha-2 code."""
    return next((each for each, _ in _forms().values() if each.code == code), None)


@lru_cache(maxsize=8192)
def is_demonym(name: str) -> bool:
    """Say whether a word is an adjective or the name of a people ("Russian", "Finns"), not a place."""
    return _key(name) in _demonyms() and _capitalised(name)


@lru_cache(maxsize=8192)
def is_seat(name: str) -> bool:
    """Say whether a name is that of a seat or body of a state, or a capital that may stand for it; not its own name."""
    found = _lookup(name)
    return found is not None and found[1] == _SEAT


@lru_cache(maxsize=8192)
def speaks_for(name: str) -> str | None:
    """Give the short name of the state that a seat, body, capital, state medium or noun phrase speaks for, or None.

    "Kremlin", "Moscow", "KCNA" and "US officials" do; "Russian opposition activists" and "a diplomat in Moscow" do not:
    beside a demonym or a state's name there must be a word for an office. What a clause behind "who" names is not his.
    """
    words = _words(_TOLD_OF.split(name, maxsplit=1)[0])
    outlet = outlets.known(name)
    if outlet:
        return outlet.state
    found = _placed_apart(words)
    medium = next((match for match in found if match[2][1] == _OUTLET), None)
    if medium:
        return medium[2][0] or None
    return _voice(words, *found[0]) if found else None


_TOLD_OF = re.compile(r",? (?:who|whom|whose|which)\b")


def of_host(host: str) -> str | None:
    """Give the short name of the state whose own site has this host ("www.gov.uk", "mfa.gov.pl"), or None.

    A bare ".gov" says nothing: towns and counties of the United States have it, too. Those of its departments, and of
    other states whose hosts do not show it, are in a table.
    """
    found = _OFFICIAL_HOST.search(host.lower())
    code = (found["code"] or "us") if found else _listed_host(host.lower())
    state = by_code({"uk": "GB"}.get(code, code.upper()))
    return state.name if state else None


def _listed_host(host: str) -> str:
    """The code of the state whose host, or a part of one, it is by the table; an empty string for all others."""
    parts = host.split(".")
    within = (".".join(parts[at:]) for at in range(len(parts) - 1))
    return next((code for name in within if (code := _hosts().get(name))), "")


@cache
def _hosts() -> dict[str, str]:
    return {host: code for code, hosts in rows("hosts.tsv") for host in hosts.split(";")}


def is_office(text: str) -> bool:
    """Say whether a phrase has a word for an office, a body or people who may speak: "the regulator", "residents"."""
    words = {word.casefold() for word in _words(text)}
    return any(words & _speakers()[kind] for kind in ("office", "private", "body"))


def _placed_apart(words: list[str]) -> list[tuple[int, int, tuple[str, str]]]:
    """Give (first word, number of words, (state, kind)) of each match that does not merely say where or to whom."""
    matches, at = [], 0
    while at < len(words):
        size, found = _longest(words, at)
        if found and not _is_placed(words, at):
            matches.append((at, size, found))
        at += size
    return matches


def _voice(words: list[str], at: int, size: int, found: tuple[str, str]) -> str | None:
    """Weigh what was found against the rest of the phrase: a name or demonym needs an office, a seat needs none."""
    name, kind = found
    rest = [
        word.casefold() for word in words[:at] + words[at + size :] if word.casefold() not in ("the", "a", "an", "of")
    ]
    if any(word in _speakers()["private"] for word in rest) or _ends_a_name(words, at, size, name):
        return None
    return name if kind == _SEAT or not rest or any(word in _speakers()["office"] for word in rest) else None


def _ends_a_name(words: list[str], at: int, size: int, name: str) -> bool:
    """Whether a capital is the last word of another name: "Real Madrid", "Union Berlin", "George Washington"."""
    found = _lookup(name)
    capital = found is not None and " ".join(words[at : at + size]) == found[0].capital
    if not capital or at == 0 or at + size < len(words):
        return False
    before = words[at - 1]
    return (
        before[:1].isupper() and before.casefold() not in _BEFORE_A_CAPITAL and not before.endswith(("'s", "’s", ","))
    )


_BEFORE_A_CAPITAL = frozenset({"the", "official", "and", "in", "from"})


def _longest(words: list[str], at: int) -> tuple[int, tuple[str, str] | None]:
    """Give how many words from `at` name a state, body or outlet, and (state, kind); "" for an independent outlet."""
    for size in range(min(_LONGEST, len(words) - at), 0, -1):
        phrase = " ".join(words[at : at + size])
        found = _lookup(phrase)
        if found:
            return size, (found[0].name, found[1])
        outlet = outlets.known(phrase)
        if outlet:
            return size, (outlet.state or "", _OUTLET)
    return 1, None


def _is_placed(words: list[str], at: int) -> bool:
    """Say whether the name only says where or to whom: "a diplomat in Moscow", "the ambassador to Japan"."""
    before = [word.casefold() for word in words[max(0, at - 2) : at]]
    if not before:
        return False
    last = before[0] if before[-1] == "the" and len(before) == 2 else before[-1]
    officials = any(word.casefold() in _speakers()["resident"] for word in words[:at])
    return last in _speakers()["placed"] and not (last == "in" and officials)


def _lookup(name: str) -> tuple[State, str] | None:
    if not _capitalised(name):
        return None
    found = _forms().get(_key(name))
    return None if found and _in_wrong_case(name) else found


def _in_wrong_case(name: str) -> bool:
    """Say whether it is a short form not written in capitals: "Us" is no state."""
    return _key(name) in _capitals_only() and not name.removeprefix("the ").removeprefix("The ").isupper()


def _capitalised(name: str) -> bool:
    words = name.split()
    if words and words[0].casefold() == "the":
        words = words[1:]
    return bool(words) and (words[0][:1].isupper() or words[0][1:2] in ("'", "’"))


def _words(name: str) -> list[str]:
    return [re.sub(r"['’]s?$", "", word) or word for word in _WORD.findall(name)]


def _key(name: str) -> str:
    words = re.sub(r"[.,’'`]+", "", name.replace("-", " ")).casefold().split()
    return " ".join(words[1:] if words[:1] == ["the"] and len(words) > 1 else words)


@cache
def _forms() -> dict[str, tuple[State, str]]:
    """All the forms of all states by their key; what stands first in the tables wins."""
    found: dict[str, tuple[State, str]] = {}
    states: dict[str, State] = {}
    for code, name, capital, metonyms, demonyms, aliases in rows("states.tsv"):
        states[code] = each = State(name, code, capital or None)
        named = [name, *aliases.split(";"), *(form for demonym in demonyms.split(";") for form in _numbers(demonym))]
        for form in named:
            found.setdefault(_key(form), (each, _NAME))
        for form in metonyms.split(";"):
            found.setdefault(_key(form), (each, _SEAT))
    for code, names in rows("seats.tsv"):
        for form in names.split(";"):
            found.setdefault(_key(form), (states[code], _SEAT))
    found.pop("", None)
    return found


def _numbers(demonym: str) -> tuple[str, ...]:
    """Give a demonym in the singular and, where that takes a plain s, the plural: Russian, Russians; Swiss."""
    return (demonym, demonym + "s") if demonym[-1:] in ("n", "i", "r", "k", "b", "e", "t") else (demonym,)


@cache
def _demonyms() -> frozenset[str]:
    table = list(rows("states.tsv"))
    forms = {_key(form) for row in table for each in row[4].split(";") if each for form in _numbers(each)}
    return frozenset(forms - {_key(row[1]) for row in table})


@cache
def _capitals_only() -> frozenset[str]:
    """The short forms that count only in capitals: US, EU, UK, MI5, NSC; not those that some papers write as words."""
    written = [alias for row in rows("states.tsv") for alias in row[5].split(";")]
    written += [name for row in rows("seats.tsv") for name in row[1].split(";")]
    as_words = {_key(form) for form in written if not form.isupper()}
    return frozenset(_key(form) for form in written if form.isupper() and len(form) <= 5) - as_words


@cache
def _speakers() -> dict[str, frozenset[str]]:
    return {kind: frozenset(words.split(";")) for kind, words in rows("speakers.tsv")}
