"""Which of those named are told of together: "Roe and Berg", "Roe met Berg", "Roe's talks with Berg".

Only they can be meant by "they": who is named in one sentence with another need not have to do with him.
"""

from __future__ import annotations

from reportedly.model.document import Mention, ParsedPart

_STEPS = 8
_UNDERGOING = frozenset({"dobj", "dative", "pobj", "prep", "agent", "xcomp", "advcl", "pcomp", "conj", "npadvmod"})
"""What ties somebody to a deed that he is not the doer of."""
_OWNING = frozenset({"of", "from"})
"""What ties him only to those who have part in it: "Roe met the guards of Berg"."""


def together(part: ParsedPart, mentions: list[Mention]) -> tuple[str, ...] | None:
    """Give those whom a sentence tells of together, in its order: joined by "and", else who does and who undergoes.

    A person and a body are together where they are joined.
    """
    mentions = [each for each in mentions if not _tells_of_several(part, each)]
    for mention in reversed(mentions):
        if isinstance(mention.entity, tuple):
            return mention.entity
        if any(_is_joined_to(part, mention, each) for each in mentions if each is not mention):
            continue  # the first of them has them all
        joined = [each for each in mentions if each is mention or _is_joined_to(part, each, mention)]
        if len(names := _names(joined)) > 1:
            return names
    for number, first in enumerate(mentions):
        for second in mentions[number + 1 :]:
            if (
                first.kind == second.kind
                and _has_to_do_with(part, first, second)
                and len(names := _names([first, second])) > 1
            ):
                return names
    return None


def _tells_of_several(part: ParsedPart, mention: Mention) -> bool:
    """Whether a name only says whose people they are: "the Senate leaders"."""
    return part.tags[_head(part, mention)] == "NNS" and part.tags[mention.last - 1] != "NNS"


def _names(mentions: list[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each.entity for each in mentions if isinstance(each.entity, str)))


def _head(part: ParsedPart, mention: Mention) -> int:
    """The noun of a name, or the one that the name only tells more of: "the Norlink chief"."""
    at = mention.last - 1
    for _ in range(_STEPS):
        if part.deps[at] not in ("compound", "nmod"):
            break
        at = part.heads[at]
    return at


def _is_joined_to(part: ParsedPart, later: Mention, first: Mention) -> bool:
    """Whether "and" joins a later name to a first one, maybe through others: "Roe, Lind and Berg"."""
    at, top = _head(part, later), _head(part, first)
    for _ in range(_STEPS):
        if part.deps[at] != "conj":
            return False
        at = part.heads[at]
        if at == top:
            return True
    return False


def _has_to_do_with(part: ParsedPart, first: Mention, second: Mention) -> bool:
    """Whether the second is drawn into what the first does, or into what is his: "Roe's talks with Berg"."""
    top = _head(part, first)
    if part.deps[top] not in ("nsubj", "nsubjpass", "poss"):
        return False
    deed, at = part.heads[top], _head(part, second)
    for _ in range(_STEPS):
        if part.deps[at] not in _UNDERGOING or part.lowered[at] in _OWNING:
            return False
        at = part.heads[at]
        if at == deed:
            return True
    return False
