"""Figures: quantities said of events, with their unit, qualifier, as-of time and giver."""

from __future__ import annotations

from collections.abc import Sequence

from reportedly.model.document import Document
from reportedly.model.statement import Attribution, Figure, TimeExpression


def find_figures(
    document: Document, attributions: Sequence[Attribution], times: Sequence[TimeExpression]
) -> tuple[Figure, ...]:
    """Give the figures of a document in text order."""
    return ()
