"""What bounds the extractor."""

from __future__ import annotations

from msgspec import Struct


class Options(Struct, frozen=True):
    """Bounds on one page.

    `max_bytes` is the largest content that is looked at, `max_tags` the most tags a page of HTML may have, and
    `max_depth` the depth to which nested tags are kept apart: deeper ones are read as if they were not there.
    `max_lines` is the most lines a page of plain text may have.
    """

    max_bytes: int = 10_000_000
    max_tags: int = 400_000
    max_depth: int = 400
    max_lines: int = 20_000
