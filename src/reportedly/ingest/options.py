"""What a person may set about fetching and reading pages."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Options:
    """Bounds and manners of ingest.

    `max_bytes` bounds one page, one line of JSONL and one answer of a server after decompression.
    `seconds` bounds the time on the network for one page with all its redirects; waiting for one's turn is not counted.
    `pause` is the time in seconds between two requests to a host; a longer Crawl-delay of the host is kept to, up to
    `longest_pause`.
    `allow_private` lets addresses of the own machine and the own network be asked.
    """

    max_bytes: int = 10_000_000
    seconds: float = 20.0
    redirects: int = 5
    pause: float = 1.0
    longest_pause: float = 30.0
    feed_items: int = 100
    hosts_at_once: int = 8
    allow_private: bool = False
