"""What is cut off the ends of a name: articles, titles and where somebody is from before it, ranks and marks behind."""

from __future__ import annotations

import re

from reportedly.language.bodies import BODIES, COMPANY_KINDS
from reportedly.language.pronouns import given_names
from reportedly.language.roles import is_role, role_heads
from reportedly.model.document import ParsedPart

_FROM = re.compile(r"(?:^|-)(?:based|born|listed|headquartered|owned|backed|maker|owner|parent|developer|operator)$")
"""What says where somebody is from or what he is to another: "Oslo-based Norvik", "Pocketfon-maker Norlink"."""


def trimmed(
    part: ParsedPart, piece: tuple[int, int, str], labels: list[tuple[str, int]]
) -> tuple[int, int, str] | None:
    """Cut articles and titles off a name, but not a word that the recogniser holds to be part of it."""
    first, last, label = piece
    home = max((at for at in range(first, last - 1) if _FROM.search(part.lowered[at])), default=None)
    if home is not None:
        first, label = home + 1, "ORG" if label in ("GPE", "LOC", "FAC") else label
    if last - first > 1 and part.lowered[first] in _CHOSEN and part.words[first - 1] == "-":
        first, label = first + 1, "PERSON"  # "President-elect | Roe"
    if last - first > 1 and [text.lower() for text in part.words[max(0, first - 2) : first + 1]] == _OF_STATE:
        first, label = first + 1, "PERSON"
    while first < last and (part.words[first] in ("The", "the", "A", "-") or _is_title(part, first, last, labels)):
        first += 1
    if last - first > 1 and part.lowered[first] in COMPANY_KINDS and (not first or part.words[first - 1] in '.\n”"'):
        first += 1
    while last > first and (
        part.words[last - 1] in _LOOSE_ENDS or (last - first > 1 and _is_role_behind(part, last - 1))
    ):
        last -= 1
    return (first, last, label) if first < last else None


def _is_role_behind(part: ParsedPart, at: int) -> bool:
    """Whether a name ends before a role: "Norvik Chief", not "John Major" nor "the Department of Justice"."""
    return part.lowered[at].rstrip(".") in role_heads() and part.words[at - 1] not in {"of", *given_names()}


_CHOSEN = frozenset({"elect", "designate"})
_OF_STATE = ["secretary", "of", "state"]
"""The office before its holder, of which the recogniser takes the last word for a part of the name."""


_LOOSE_ENDS = frozenset({"'s", "’s", "'", "’", "-", "&", "of"})


def _is_title(part: ParsedPart, at: int, last: int, labels: list[tuple[str, int]]) -> bool:
    if not is_role(part.words[at]):
        return False
    heads = [word for word in range(at, last) if part.lowered[word].rstrip(".") in role_heads()]
    if part.lowered[last - 1] in BODIES:
        return False
    joined = at + 1 < last and labels[at][1] >= 0 and labels[at] == labels[at + 1] and labels[at][0] != "PERSON"
    return bool(heads) and not joined
