"""Those named among unnamed ones: "other senators, including Ann Roe and Tom Berg", "one of them, Ann Roe".

They are on record, whatever the others are; so are all who are named beside what they are: "two clerks, Roe and Berg".
"""

from __future__ import annotations

from collections.abc import Iterator

from reportedly.attribution.finding import Words
from reportedly.attribution.sources.basis import Bases
from reportedly.attribution.sources.count import counted
from reportedly.attribution.sources.known import Known, is_outlet
from reportedly.attribution.sources.posts import is_former, is_post
from reportedly.model.document import Mention, ParsedPart
from reportedly.model.statement import Basis, Source

_AMONG = frozenset({"including", "like"})
_KINDS = frozenset({"person", "organisation", "outlet", "state"})


def named_among(known: Known, bases: Bases, head: int, words: Words) -> Source | None:
    """Give those whom the words behind a plural, or behind "one of", name; None where they name nobody."""
    part = known.passage.part
    heap, head = head, counted(part, head)  # "a string of senators, including"
    one = part.lowered[head] in ("one", "another")
    called = part.mention_at.get(head)
    several = part.tags[head] in ("NNS", "NNPS") and (called is None or called.last - called.first == 1)
    if not (one or several):
        return None
    named = [part.mention_at.get(at) for at in _heads(part, (heap, head), words, one=one)]
    if not named or any(each is None or each.kind not in _KINDS for each in named):
        return None
    found = [each for each in named if each is not None and isinstance(each.entity, str)]
    entities = tuple(dict.fromkeys(str(each.entity) for each in found))
    if not entities or (one and len(entities) > 1):
        return None
    entity = entities if len(entities) > 1 else entities[0]
    held = is_post(part.lemmas[head]) and not is_former(part, head)
    told = {Basis.OFFICIAL if held and each.kind == "person" else _basis(bases, each) for each in found}
    basis = next(each for each in _SUREST if each in told)
    beside = any(part.deps[each.last - 1] == "appos" for each in found)
    return Source("", (), entity, basis, 1 if one else len(entities) if beside else None)


_SUREST = (Basis.OFFICIAL, Basis.PERSON, Basis.OUTLET, Basis.ORGANISATION)


def _basis(bases: Bases, mention: Mention) -> Basis:
    if mention.kind == "person":
        return bases.of_person(mention, (_begin(bases.passage.part, mention), mention.last))
    return Basis.OUTLET if is_outlet(mention) else Basis.ORGANISATION


def _begin(part: ParsedPart, mention: Mention) -> int:
    """Where the title of a name begins."""
    return min(
        [mention.first, *(at for at in part.children[mention.last - 1] if part.deps[at] in ("compound", "nmod"))]
    )


def _heads(part: ParsedPart, tops: tuple[int, int], words: Words, *, one: bool) -> Iterator[int]:
    """The names behind "including", "such as" and "like", or beside those meant, and those joined to them."""
    stack = []
    for at in sorted({at for top in tops for at in part.children[top]}):
        if not tops[1] < at < words[1]:
            continue
        such = part.lowered[at] == "as" and part.lowered[at - 1] == "such"
        if part.deps[at] == "prep" and (part.lowered[at] in _AMONG or such):
            stack += [below for below in part.children[at] if part.deps[below] == "pobj"]
        elif part.deps[at] == "appos" and (one or part.child(at, "conj") is not None):
            stack.append(at)  # "one of them, Ann Roe", "two officials, Ann Roe and Tom Berg"
    while stack:
        at = stack.pop(0)
        yield at
        stack += [below for below in part.children[at] if part.deps[below] == "conj" and below < words[1]]
