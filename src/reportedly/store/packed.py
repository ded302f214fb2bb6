"""How what is kept as msgpack is read.

The decoders are made when the program starts, while one thread is at work: msgspec works out a type when it is first
decoded, and several threads that do so at once bring the whole process down.
"""

from __future__ import annotations

from msgspec import msgpack

from reportedly.model.correction import Passage
from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.model.summary import StorySummary
from reportedly.model.watching import Alert, Poll, WatchList

PAGES = msgpack.Decoder(Page)
READINGS = msgpack.Decoder(Reading)
TERMS = msgpack.Decoder(dict[str, float])
SUMMARIES = msgpack.Decoder(StorySummary)
PASSAGES = msgpack.Decoder(tuple[Passage, ...])
WATCH_LISTS = msgpack.Decoder(WatchList)
ALERTS = msgpack.Decoder(Alert)
POLLS = msgpack.Decoder(Poll)
