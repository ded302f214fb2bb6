"""The process that reads pages for another: `python -m reportedly.pipeline.reader`, spoken to by `crew`.

On standard input come the options and then groups of pages, on standard output go a greeting and then the readings of
each group, all in frames of msgpack. The process ends with its input.
"""

from __future__ import annotations

import os
import signal
import sys

from msgspec import msgpack

from reportedly.model.page import Page
from reportedly.pipeline.frames import receive, send
from reportedly.pipeline.options import Options
from reportedly.pipeline.stages import read_together


def serve() -> None:
    """Read the groups of pages that come, until no more do."""
    # An interrupt is for the other process to handle; it then stops this one.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # What a library may print must not get between the frames.
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    send(answers, b"")
    options = msgpack.decode(receive(sys.stdin.buffer) or b"\x80", type=Options)
    while (group := receive(sys.stdin.buffer)) is not None:
        send(answers, msgpack.encode(read_together(msgpack.decode(group, type=tuple[Page, ...]), options)))


if __name__ == "__main__":
    serve()
