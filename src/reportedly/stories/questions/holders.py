"""Offices that a question asks for without a name: "Chad's prime minister" is whom the pages call so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from reportedly.stories.parties.offices import TITLES, office_of
from reportedly.stories.questions.naming import stands_in

_POST = re.compile(
    r"(?P<body>.+) (?i:ceo|cfo|chief|boss|president|chairman|chairwoman|chair|head|coach|manager|captain|director)"
)
"""A post that is told with the name of a firm or club before it."""


def with_bodies(cast: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Give roles and names with the firm in place of a post there: who is named "Halden CEO" is named by Halden."""
    posts = {name: post["body"] for role, name in cast if role == "appointee" and (post := _POST.fullmatch(name))}
    return [("agent", posts[name]) if name in posts and len(cast) > 1 else (role, name) for role, name in cast]


HEADS = frozenset(
    "ceo cfo chief boss president chairman chairwoman chair head coach manager captain director speaker leader governor"
    " secretary spokesman spokeswoman founder owner minister premier chancellor mayor ambassador skipper editor".split()
)
"""What somebody is called who heads a body, or speaks for it."""


def is_asked_for_its_head(body: str, words: Sequence[str]) -> bool:
    """Say whether a question of these words names a body for who leads it or speaks for it: "the Senate speaker"."""
    last = body.split()[-1].casefold()
    lower = [word.casefold() for word in words]
    return any(left == last and right in HEADS for left, right in pairwise(lower))


_BY_TITLE_ALONE = frozenset(
    {"pope", "pontiff", "queen", "king", "emperor", "empress", "sultan", "emir", "patriarch", "crown prince"}
) | {"crown princess", "dalai lama"}
"""Who is called so without a state: "the Queen", whoever the pages call Queen."""


def holds_office(person: str, phrase: str, text: str) -> bool:
    """Say whether pages tell somebody by the office of a state that a phrase names: "Prime Minister Ann Roe"."""
    bare = phrase.casefold().removeprefix("the ")
    office = ("", TITLES.get(bare, bare)) if bare in _BY_TITLE_ALONE else office_of(phrase)
    if office is None or (office[0] and not stands_in(office[0], text)):
        return False
    words = {office[1], office[1].replace("defence", "defense")}
    words |= {word for word, title in TITLES.items() if title == office[1]}
    named = r"\s+".join(map(re.escape, person.split()))
    title = rf"(?<!former )(?<!deputy )(?:{'|'.join(sorted(words))})"
    before = rf"\b{title},? (?:[\w.’'-]+ ){{0,2}}?{named}\b"
    behind = rf"\b{named}, (?!(?:an? |the )?(?:former|ex|deputy|then|late)\b)(?:[\w.’'-]+ ){{0,3}}?{title}\b"
    return re.search(rf"(?i){before}|{behind}", text) is not None
