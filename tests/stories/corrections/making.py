"""Corrections as people make them: of what a dossier shows."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.correction import OF_EVENTS, OF_ORIGINS, Correction, CorrectionKind
from reportedly.model.dossier import Dossier, DossierEvent
from reportedly.model.reading import Reading
from reportedly.pipeline.dossiers import assembled

AT = "2025-05-20T09:00:00Z"
"""When people correct."""


def dossier(readings: Sequence[Reading], *corrections: Correction, as_of: str = "2025-05-30") -> Dossier:
    found = assembled("s", readings, corrections, as_of)
    assert found
    return found


def event(readings: Sequence[Reading], *corrections: Correction, as_of: str = "2025-05-30") -> DossierEvent:
    return dossier(readings, *corrections, as_of=as_of).events[0]


def corrected(
    kind: CorrectionKind,
    found: Dossier,
    subject: str | None = None,
    other: str | None = None,
    after: str | None = None,
    **more: object,
) -> Correction:
    """A correction of what a dossier shows, with the words at which its subject is found again."""
    anchors = [found.anchors[each][0] for each in (subject, other) if each in found.anchors]
    if other and other not in found.anchors:
        anchors += [each for each in found.anchors[subject or ""] if each.page == other]
    kept = tuple(anchors) if kind in OF_EVENTS | OF_ORIGINS else ()
    return Correction(
        kind,
        "s",
        AT,
        "Ada Lind",
        "she told us",
        subject,
        other,
        after=after,
        anchors=kept,
        **more,  # type: ignore[arg-type]
    )


def origin(found: Dossier, name: str) -> str:
    """The id of the origin with a name."""
    return next(each.id for each in found.events[0].origins if each.name == name)
