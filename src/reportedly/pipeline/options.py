"""The bounds within which pages are read."""

from __future__ import annotations

from msgspec import Struct


class Options(Struct, frozen=True):
    """Bounds that keep any one page from holding up the others, and what reads with the rules.

    `largest` is in bytes of content, `longest` in characters of body and `longest_head` in characters of headline and
    of standfirst (longer ones are read up to there), `seconds` in processor time for each stage of one page. Pages go
    through the stages `together` at most, and no more of them than `bytes_together` holds, which is kinder to the
    parser. The first `alone` pages are read by this process: with fewer, the start of other processes, which each load
    the parser, is not won back. `tagger` is the file of a trained tagger of attributions, if one reads too.
    """

    largest: int = 10_000_000
    longest: int = 100_000
    longest_head: int = 2_000
    seconds: float = 20.0
    together: int = 32
    bytes_together: int = 400_000
    alone: int = 240
    tagger: str | None = None
