"""A bound on the processor time that one step may take."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TimeIsUp(BaseException):
    """The step took too long. Not an Exception, so that no stage's own handlers swallow it."""


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raise TimeIsUp inside once `seconds` of processor time are spent.

    Processor time, so that a busy machine does not decide what is read. It needs a signal, which only the main thread
    of a process gets: elsewhere there is no bound but that on the length of texts.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "ITIMER_PROF"):
        yield
        return
    before = signal.signal(signal.SIGPROF, _ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _ring(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
    raise TimeIsUp
