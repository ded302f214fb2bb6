"""Texts in which people have marked who says what, to train on."""

from __future__ import annotations

from msgspec import Struct

from reportedly.model.statement import Span


class Marked(Struct, frozen=True):
    """One attribution that people have marked: spans of characters; no source where nobody is named."""

    content: tuple[Span, ...] = ()
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()


class MarkedText(Struct, frozen=True):
    """One text and the attributions marked in it."""

    text: str
    attributions: tuple[Marked, ...] = ()
