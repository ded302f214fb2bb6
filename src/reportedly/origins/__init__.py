"""Where it comes from: reprints, relays, chains as stated, who speaks for whom, and what is independent of what."""

from reportedly.origins.trace import trace

__all__ = ["trace"]
