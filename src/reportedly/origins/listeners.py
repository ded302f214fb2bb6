"""To whom the unnamed sources of a page spoke, where the page does not say: to the outlet whose report it is telling.

A page that passes on a report goes on without naming the outlet again: "another source", "the US official", "people
familiar with the matter". With reporters of its own it may have found such people itself; without, it has them from
the report.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from msgspec.structs import replace

from reportedly.model.outlets import with_article
from reportedly.model.reading import Reading
from reportedly.model.statement import Attribution, Basis, PartKind
from reportedly.model.tracing import Root
from reportedly.origins.occasions import content_words

_FURTHER = re.compile(
    r"(?i)^(the|an?other|other|others|both|\w+ of (the|them|these|those)"
    r"|a (second|third|fourth|fifth|sixth|seventh|further|separate))\b"
)


def listened(reading: Reading, roots: Mapping[str, Root], own: Root) -> dict[str, Root]:
    """Give the origin of each attribution of a page, unnamed sources with the outlet that they spoke to.

    `own` is the voice of the page itself.
    """
    found = dict(roots)
    last: Root | None = None
    cited: str | None = None
    for attribution in reading.attributions:
        root = found[attribution.id]
        if root.basis is Basis.OUTLET and attribution.part is PartKind.BODY and root.name != own.name:
            cited = root.name
        if root.basis is not Basis.ANONYMOUS:
            continue
        if root.told_to == own.name and not attribution.told:
            if last is not None and last.told_to != own.name and _goes_on(attribution, last, found):
                found[attribution.id] = _beside(root, last)
            elif cited and not own.own_reporting:
                found[attribution.id] = _told(root, cited)
        last = found[attribution.id]
    return found


def _goes_on(attribution: Attribution, last: Root, roots: Mapping[str, Root]) -> bool:
    """Whether an unnamed source is of the report that the one before spoke to: "another", "the", or told of alike."""
    outer = roots.get(attribution.outer or "")
    if outer is not None and outer.basis is not Basis.ANONYMOUS:
        return False
    alike = len(content_words(attribution.source.text) & content_words(last.name.rpartition(", to ")[0])) > 1
    return alike or _FURTHER.match(attribution.source.text) is not None


def _beside(root: Root, last: Root) -> Root:
    """Another unnamed source of the report that the one before spoke to: the same people, unless of another side."""
    if root.family == last.family or root.speaker in (None, last.speaker):
        return replace(last, reached_through=root.reached_through)
    return _told(root, last.told_to or "")


def _told(root: Root, outlet: str) -> Root:
    """The same source, as one that spoke to another outlet."""
    family = f"unnamed, to {outlet}" if root.unnamed else root.family
    return replace(
        root,
        key=f"unnamed:{family}:{outlet}:{root.basis}",
        name=f"{root.name.rpartition(', to ')[0] or root.name}, to {with_article(outlet)}",
        family=family,
        told_to=outlet,
    )
