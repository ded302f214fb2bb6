"""Reading spread over several processes, in the order of the input.

Each reader has one task at a time. One that dies or never answers is replaced; the pages of its task are then tried
one by one, so that only the page at fault is lost.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from select import select
from typing import BinaryIO

from msgspec import Struct, msgpack

from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.pipeline.frames import receive, send
from reportedly.pipeline.options import Options
from reportedly.pipeline.stages import read_together, unread

STAGES = 4
"""Stages that have a time bound each."""
PATIENCE = 120.0
"""Seconds after which a reader counts as hung, beyond the bounds of one page: a group of usual pages takes a few."""
AHEAD = 2
"""Groups a reader that may wait for the output of an earlier one, so that memory stays bounded."""


class _Task(Struct, frozen=True):
    """Some pages of one group: the group's number, and the place of each page in it; `again` after a first try."""

    group: int
    places: tuple[int, ...]
    pages: tuple[Page, ...]
    again: bool = False


def spread(groups: Iterator[Sequence[Page]], workers: int, options: Options) -> Iterator[tuple[Reading, ...]]:
    """Give the readings of each group of pages, in the order of the groups, read by `workers` processes."""
    crew = [_Reader(options) for _ in range(workers)]
    try:
        yield from _Dispatch(groups, crew, options).results()
    finally:
        for reader in crew:
            reader.stop()


class _Dispatch:
    """Hands tasks to idle readers and puts what comes back in order."""

    def __init__(self, groups: Iterator[Sequence[Page]], crew: list[_Reader], options: Options) -> None:
        self._groups = enumerate(groups)
        self._crew = crew
        self._options = options
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
                if not reader.give(task):
                    # Where no other process can be had, this one reads.
                    self._file(task, read_together(task.pages, self._options))

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
        answered, _, _ = select([reader.answers for reader in busy], [], [], max(0.0, first - time.monotonic()))
        for reader in busy:
            if reader.answers in answered:
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
        else:
            self._file(task, readings)

    def _file(self, task: _Task, readings: tuple[Reading, ...]) -> None:
        for place, reading in zip(task.places, readings, strict=True):
            self._open[task.group][place] = reading

    def _divide(self, task: _Task) -> None:
        """Try the pages of a task whose reader is lost one by one; a page tried alone before is at fault."""
        if task.again:
            lost = unread(task.pages[0], "the process that read it died or never came back")
            self._file(task, (lost,))
            return
        for place, page in zip(task.places, task.pages, strict=True):
            self._again.append(_Task(task.group, (place,), (page,), again=True))


class _Reader:
    """One process that reads; started when it is first given a task, and again after it was stopped."""

    def __init__(self, options: Options) -> None:
        self._options = options
        self._process: subprocess.Popen[bytes] | None = None
        self.task: _Task | None = None
        self.deadline = 0.0

    @property
    def answers(self) -> BinaryIO:
        """Where the process answers."""
        assert self._process and self._process.stdout
        return self._process.stdout  # type: ignore[return-value]

    def give(self, task: _Task) -> bool:
        """Hand over a task; False where the process cannot be started."""
        if self._process is None and not self._start():
            self.stop()
            return False
        self.task = task
        self.deadline = time.monotonic() + STAGES * self._options.seconds + PATIENCE
        self._tell(msgpack.encode(task.pages))
        return True

    def answer(self) -> tuple[Reading, ...] | None:
        """What came back, or None if the process is dead."""
        content = receive(self.answers)
        return None if content is None else msgpack.decode(content, type=tuple[Reading, ...])

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            # What it was not told any more cannot be flushed.
            with suppress(OSError), process:
                pass

    def _start(self) -> bool:
        # A fresh interpreter: a fork would inherit the locks held by threads of this one. It finds modules where this
        # one does. The work is spread by processes: threads of the numeric libraries would only get in their way.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "OMP_NUM_THREADS": "1"}
        command = [sys.executable, "-m", "reportedly.pipeline.reader"]
        pipe, nowhere = subprocess.PIPE, subprocess.DEVNULL
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=nowhere, env=environment)
        self._tell(msgpack.encode(self._options))
        return receive(self.answers) is not None

    def _tell(self, content: bytes) -> None:
        assert self._process and self._process.stdin
        try:
            send(self._process.stdin, content)  # type: ignore[arg-type]
        except OSError:
            # It is dead: the answer that is waited for next will say so.
            return
