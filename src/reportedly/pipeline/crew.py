"""Reading spread over several processes, in the order of the input.

Each reader has one task at a time. One that dies or never answers is replaced; the pages of its task are then tried
one by one, so that only the page at fault is lost.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections import deque
from collections.abc import Iterator, Sequence
from multiprocessing.connection import Connection, wait

from msgspec import Struct, msgpack

from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.pipeline.options import Options
from reportedly.pipeline.stages import read_together, unread

STAGES = 4
"""Stages that have a time bound each."""
PATIENCE = 120.0
"""Seconds beyond the bounds of all stages after which a reader counts as hung: it may yet have to load the parser."""
AHEAD = 2
"""Tasks a reader that may wait for the output of an earlier one, so that memory stays bounded."""


class _Task(Struct, frozen=True):
    """Some pages of one group: the group's number, and the place of each page in it."""

    group: int
    places: tuple[int, ...]
    pages: tuple[Page, ...]


def spread(groups: Iterator[Sequence[Page]], workers: int, options: Options) -> Iterator[tuple[Reading, ...]]:
    """Give the readings of each group of pages, in the order of the groups, read by `workers` processes."""
    crew = [_Reader(options) for _ in range(workers)]
    try:
        yield from _Desk(groups, crew).results()
    finally:
        for reader in crew:
            reader.stop()


class _Desk:
    """Hands tasks to idle readers and puts what comes back in order."""

    def __init__(self, groups: Iterator[Sequence[Page]], crew: list[_Reader]) -> None:
        self._groups = enumerate(groups)
        self._crew = crew
        self._again: deque[_Task] = deque()
        self._open: dict[int, list[Reading | None]] = {}
        self._next = 0
        self._all_in = False

    def results(self) -> Iterator[tuple[Reading, ...]]:
        while True:
            self._hand_out()
            while self._next in self._open and None not in self._open[self._next]:
                yield tuple(filter(None, self._open.pop(self._next)))
                self._next += 1
            if self._all_in and not self._open:
                return
            self._collect()

    def _hand_out(self) -> None:
        for reader in self._crew:
            if reader.task is None:
                task = self._task()
                if task is None:
                    return
                reader.give(task)

    def _task(self) -> _Task | None:
        if self._again:
            return self._again.popleft()
        if self._all_in or len(self._open) >= AHEAD * len(self._crew):
            return None
        number, pages = next(self._groups, (0, None))
        if pages is None:
            self._all_in = True
            return None
        self._open[number] = [None] * len(pages)
        return _Task(number, tuple(range(len(pages))), tuple(pages)) if pages else self._task()

    def _collect(self) -> None:
        """Take in what the next reader to answer, die or run out of time has to give."""
        busy = [reader for reader in self._crew if reader.task]
        if not busy:
            return
        first = min(reader.deadline for reader in busy)
        answered = wait([reader.connection for reader in busy], timeout=max(0.0, first - time.monotonic()))
        for reader in busy:
            if reader.connection in answered:
                self._settle(reader, reader.answer())
            elif time.monotonic() >= reader.deadline:
                self._settle(reader, None)

    def _settle(self, reader: _Reader, readings: tuple[Reading, ...] | None) -> None:
        task = reader.task
        assert task is not None
        reader.task = None
        if readings is None:
            reader.stop()
            self._divide(task)
            return
        for place, reading in zip(task.places, readings, strict=True):
            self._open[task.group][place] = reading

    def _divide(self, task: _Task) -> None:
        if len(task.pages) == 1:
            lost = unread(task.pages[0], "the process that read it died or never came back")
            self._open[task.group][task.places[0]] = lost
            return
        for place, page in zip(task.places, task.pages, strict=True):
            self._again.append(_Task(task.group, (place,), (page,)))


class _Reader:
    """One process that reads; started when it is first given a task, and again after it was stopped."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._process: multiprocessing.process.BaseProcess | None = None
        self.connection: Connection
        self.task: _Task | None = None
        self.deadline = 0.0

    def give(self, task: _Task) -> None:
        if self._process is None:
            self._start()
        self.task = task
        self.deadline = time.monotonic() + len(task.pages) * STAGES * self._options.seconds + PATIENCE
        try:
            self.connection.send_bytes(msgpack.encode(task.pages))
        except OSError:
            # It died while idle: the answer that is waited for next will say so.
            return

    def answer(self) -> tuple[Reading, ...] | None:
        """What came back, or None if the process is dead."""
        try:
            return msgpack.decode(self.connection.recv_bytes(), type=tuple[Reading, ...])
        except (EOFError, OSError):
            return None

    def stop(self) -> None:
        if self._process is None:
            return
        self.connection.close()
        self._process.kill()
        self._process.join()
        self._process = None

    def _start(self) -> None:
        # A fresh interpreter: a fork would inherit locks held by threads of this one.
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, self._options), daemon=True)
        self._process.start()
        theirs.close()


def _serve(connection: Connection, options: Options) -> None:
    """Read the pages that come, until no more do."""
    # An interrupt is the parent's to handle; it then stops this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # The work is spread by processes: threads of the numeric libraries would only get in each other's way.
    os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
    while True:
        try:
            pages = msgpack.decode(connection.recv_bytes(), type=tuple[Page, ...])
            connection.send_bytes(msgpack.encode(read_together(pages, options)))
        except (EOFError, OSError):
            return
