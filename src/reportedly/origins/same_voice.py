"""Sources of one page that are one voice: a ministry and its spokesman, a person and her statement, a state and whoever
speaks for it.

The page names them apart ("China", "the foreign ministry", "spokesman Jan Holm"), yet they spoke once. Which are one
is read off the page: they speak for one party, on one day, and one of them is the more exact name of the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from reportedly.model import states
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, PartKind
from reportedly.model.tracing import Root
from reportedly.origins.occasions import ALIKE, content_words, likeness

_BODIES = (Basis.ORGANISATION, Basis.DOCUMENT, Basis.OFFICIAL)
_PEOPLE = (Basis.OFFICIAL, Basis.PERSON)
_SPOKESMAN = re.compile(r"(?i)\bspokes(man|woman|person|people)|\bpress secretary\b|\bspeaking for\b")
_FURTHER = re.compile(
    r"(?i)^(the|an?other|other|others|a (second|third|fourth|fifth|sixth|seventh|further|separate)|both|one of)\b"
)


def joined(reading: Reading, roots: Mapping[str, Root]) -> dict[str, Root]:
    """Give the origin of each attribution of a page, those that are one voice under the more exact name."""
    found = dict(roots)
    last: Root | None = None
    for attribution in reading.attributions:
        root = found[attribution.id]
        if root.basis is Basis.ANONYMOUS:
            if last is not None and root.told_to != last.told_to and _FURTHER.match(attribution.source.text):
                found[attribution.id] = _told_beside(root, last)
            last = found[attribution.id]
        elif better := _more_exact(attribution, root, reading.attributions, roots):
            found[attribution.id] = replace(better, reached_through=root.reached_through)
    return found


def _told_beside(root: Root, last: Root) -> Root:
    """Another unnamed source of the report that the one before spoke to: "the US official" after "officials told"."""
    if root.family == last.family or root.speaker in (None, last.speaker):
        return replace(last, reached_through=root.reached_through)
    name = root.name.rpartition(", to ")[0] or root.name
    return replace(
        root,
        key=root.key.replace(f":{root.told_to}:", f":{last.told_to}:"),
        name=f"{name}, to {last.name.rpartition(', to ')[2]}",
        told_to=last.told_to,
    )


def _more_exact(
    attribution: Attribution, root: Root, others: Sequence[Attribution], roots: Mapping[str, Root]
) -> Root | None:
    """The voice on the page that a state, or a body without a name of its own, is only the general name of."""
    if root.speaker is None or root.basis not in _BODIES or _is_person(attribution):
        return None
    state = _is_bare_state(root.name)
    fits = [
        other
        for other in others
        if other.id != attribution.id
        and other.part is not PartKind.TITLE
        and roots[other.id].speaker == root.speaker
        and roots[other.id].key != root.key
        and _one_day(attribution, other)
        and (_speaks_for_body(other, roots[other.id]) or (state and not _is_bare_state(roots[other.id].name)))
    ]
    keys = {roots[other.id].key for other in fits}
    words = content_words(attribution.content.text)
    best = max(fits, key=lambda other: likeness(words, content_words(other.content.text)), default=None)
    if best is None or (len(keys) > 1 and likeness(words, content_words(best.content.text)) < ALIKE):
        return None
    return roots[best.id]


def _is_bare_state(name: str) -> bool:
    """Whether a name is that of a state or its capital, and so of nobody in it."""
    found = states.state(name)
    return found is not None and (not states.is_seat(name) or name.casefold() == (found.capital or "").casefold())


def _speaks_for_body(other: Attribution, root: Root) -> bool:
    return _is_person(other) and root.basis in _PEOPLE and _SPOKESMAN.search(other.source.text) is not None


def _is_person(attribution: Attribution) -> bool:
    entity = attribution.source.entity
    return attribution.source.basis in _PEOPLE and isinstance(entity, str)


def _one_day(left: Attribution, right: Attribution) -> bool:
    return not left.as_of or not right.as_of or left.as_of[:10] == right.as_of[:10]
