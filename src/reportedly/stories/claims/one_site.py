"""Closures of one site that every page calls by another noun: "the works", "the chemicals side", "the plant"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from reportedly.model import states
from reportedly.model.statement import EventType
from reportedly.stories.claims.closures import CLOSE, FOR_GOOD, WORKS, are_apart
from reportedly.stories.claims.drafts import Draft
from reportedly.stories.telling import head_of

_PLAIN = frozenset("plant work site complex facility side arm operation business unit factory".split())
"""What a page may call any site by, in the singular, once it has told which one it is of."""
_SITES = re.compile(
    rf"(?i)\b(?:{WORKS}|sites?|complex|facilit(?:y|ies)|units?|schools?|airports?|terminals?|crackers?)\b"
)


def joined_of_one_site(drafts: Sequence[Draft]) -> list[Draft]:
    """Join the closures of a site whose pages have a name in common at their head, soon after one another.

    Another name before the site, or another noun that says what kind of site it is, makes it another one.
    """
    kept: list[Draft] = []
    for draft in drafts:
        same = next((each for each in kept if _is_of_one_site(draft, each)), None)
        if same is None:
            kept.append(draft)
        else:
            same.absorb(draft)
    return kept


def _is_of_one_site(draft: Draft, other: Draft) -> bool:
    both = (draft, other)
    if any(each.claim.type is not EventType.OTHER or each.kind not in (CLOSE, FOR_GOOD) for each in both):
        return False
    if are_apart(draft.kind, other.kind):
        return False
    mine, theirs = _sites(draft), _sites(other)
    if not (mine and theirs) or _are_others(mine, theirs):
        return False
    named, called = _names(draft), _names(other)
    if named and called and named.isdisjoint(called):
        return False
    towns, others = ({place.name for one in each.mentions for place in one.towns} for each in both)
    if towns and others and towns.isdisjoint(others):
        return False
    if not any(other.is_near_in_time(mention) for mention in draft.mentions):
        return False
    heads = [[head_of(each.telling.reading) for each in one.mentions] for one in both]
    return any(left.shares_a_name(right) for left in heads[0] for right in heads[1])


def _sites(draft: Draft) -> set[str]:
    """The nouns by which a site is told, in the singular."""
    return {_singular(found[0].casefold()) for name in _themes(draft) for found in _SITES.finditer(name)}


def _singular(noun: str) -> str:
    if noun.endswith("ies"):
        return f"{noun.removesuffix('ies')}y"
    return noun if noun.endswith("ss") else noun.removesuffix("s")


def _are_others(mine: set[str], theirs: set[str]) -> bool:
    return bool(mine - _PLAIN) and bool(theirs - _PLAIN) and (mine - _PLAIN).isdisjoint(theirs - _PLAIN)


def _names(draft: Draft) -> set[str]:
    """The words in capitals before or behind the noun of a site: where it is, or what it is called."""
    words = (word for name in _themes(draft) for word in _CAPITAL.findall(name))
    return {word.casefold() for word in words if not states.is_demonym(word)}


_CAPITAL = re.compile(r"\b(?!(?:The|Its|Their|An?) )[A-Z][\w-]+")


def _themes(draft: Draft) -> list[str]:
    return [each.name for one in draft.mentions for each in one.event.participants if each.role == "theme"]
