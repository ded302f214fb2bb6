"""The command `read`: pages in, what they say out, nothing kept."""

from __future__ import annotations

import sys
from collections.abc import Callable

from reportedly import pipeline
from reportedly.desk import contract
from reportedly.desk.intake.arriving import Call, arrivals, read
from reportedly.desk.text import output
from reportedly.model.page import Missed
from reportedly.model.reading import Reading


def show(call: Call, style: str) -> int:
    """Read pages and print each as soon as it is read, as text, json or jsonl; give the exit status."""
    writer = _WRITERS[style]()
    missing = False
    with output.watched(arrivals(call), "read", on=not sys.stdout.isatty()) as arrived:
        for arrival, item in read(arrived, call.tagger):
            writer.write(item if isinstance(item, Missed) else pipeline.listed(item, call.entities))
            missing |= output.remark(arrival.subject, item.outcome)
    writer.close()
    return int(missing)


class _Lines:
    """One JSON object a line."""

    def write(self, item: Reading | Missed) -> None:
        output.line(contract.of_reading(item))

    def close(self) -> None:
        """Nothing is left to write."""


class _Sheet:
    """One page as one JSON object; several as a list of them."""

    def __init__(self) -> None:
        self._held: contract.Json | None = None
        self._written = 0

    def write(self, item: Reading | Missed) -> None:
        self._pass_on("[" if self._written == 0 else ",")
        self._held = contract.of_reading(item)

    def close(self) -> None:
        several = self._written > 0
        self._pass_on("," if several else "")
        if several or self._held is None:
            output.put("]\n" if several else "[]\n")

    def _pass_on(self, before: str) -> None:
        if self._held is not None:
            output.put(before)
            output.sheet(self._held)
            self._written += 1


class _Text:
    """Pages for people."""

    def write(self, item: Reading | Missed) -> None:
        from reportedly.desk.text.reading import reading_text

        if not isinstance(item, Missed):
            output.text(reading_text(item))

    def close(self) -> None:
        """Nothing is left to write."""


_WRITERS: dict[str, Callable[[], _Lines | _Sheet | _Text]] = {"jsonl": _Lines, "json": _Sheet, "text": _Text}
