"""What leads parsers astray in the sentences of a story: related links, parties, nicknames, "co-" before nouns."""

from __future__ import annotations

import re

from reportedly.language.pronouns import given_names

_RELATED = re.compile(
    r"\b(?P<last>[A-Z][\w’'-]*[^\W\d_])"
    r"(?P<aside>[ \t]+(?:[A-Z(\"“][\w.()’'\"“”-]*[ \t]+){1,6}(?P=last)(?=[A-Z\d\"“‘'#])[^\n]{5,700}?\bMORE)(?!\w)"
)
"""A name, the same in full with a headline run into it, further headlines, and the word that ends them."""


_TOGETHER = re.compile(
    r"\b[Cc]o-(?=(?:found|auth|writ|creat|own|chair|lead|direct|host|produc|present|pilot|defend|conspir|sponsor|work)[a-z])"
)
_STATE = r"(?:(?:[A-Z]\.){2}|[A-Z]{2}(?![a-z])|[A-Z][a-z]+(?:\.| [A-Z][a-z]+)?)"
_PARTY = re.compile(
    rf"(?<=[^\W\d_]{{2}})(?:, [RDI]-(?!Day\b){_STATE},?| \([RDI](?:-{_STATE}|\.?, {_STATE})?\))"
    r"(?P<ends>\s+[“\"A-Z]|$)?",
    re.MULTILINE,
)
"""The party and state of a politician, as American papers set them behind a name: "Ann Roe, R-Wis.," "Ann Roe (D)"."""

_WORDS = r"(?!I\b)[A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{0,20}){0,2}"
_NICKNAME = re.compile(
    r"(?<!\b[Tt]old )(?<!\b[Tt]ell )(?<!\b[Tt]ells )(?<!\b[Aa]sked )"
    r"(?P<given>\b[A-Z][\w’'-]{0,30}[^\W\d_])(?P<initial> [A-Z]\.)?"
    rf"(?P<nickname> (?:“{_WORDS}”|\"{_WORDS}\"|‘{_WORDS}’|'{_WORDS}'|\([A-Z][a-z]{{1,12}}\)))"
    r"(?= (?!In\b|At\b|On\b|For\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b)[A-Z])"
)
"""What a person goes by, in marks or brackets between given name and surname: 'Ann "Red" Roe'."""


def without_nicknames(text: str) -> str:
    """Give a text, character for character as long, with the nicknames in its names made blank."""
    return _NICKNAME.sub(_without_nickname, text)


def _without_nickname(found: re.Match[str]) -> str:
    blank = " " * len(found["nickname"])
    return found[0].removesuffix(found["nickname"]) + blank if found["given"] in given_names() else found[0]


def _without_party(found: re.Match[str]) -> str:
    """Blanks for a party and state, but for the full stop that ends a sentence with them."""
    told = found[0].removesuffix(found["ends"] or "")
    stop = "." if told.endswith(".") and found["ends"] is not None else ""
    return " " * (len(told) - len(stop)) + stop + (found["ends"] or "")


def end_with_party(text: str, end: int) -> int:
    """Give where a name that ends at a character ends with the party told behind it: "Ann Roe, R-Wis."."""
    behind = _PARTY.match(text, end)
    return end if behind is None else end + len(behind[0].removesuffix(behind["ends"] or "").removesuffix(","))


def without_asides(text: str) -> str:
    """Give a text, character for character as long, with what is glued into its sentences made blank.

    A "co-author" is parsed as an author: the two would be told apart as words.
    """
    text = without_nicknames(_PARTY.sub(_without_party, _TOGETHER.sub("   ", text)))
    return _RELATED.sub(lambda found: found["last"] + " " * len(found["aside"]), text) if "MORE" in text else text
