"""A fault of the program in one story: told in a line, so that the other stories go on."""

from __future__ import annotations

import traceback
from pathlib import Path

from reportedly.desk.text.output import note
from reportedly.store import StoreError


def placed(error: Exception) -> str:
    """Name an error and where it came from: "ValueError: no such year, times.py line 12"."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    said = " ".join(str(error).split())
    place = f"{Path(frame.filename).name} line {frame.lineno}"
    return ", ".join(filter(None, (f"{type(error).__name__}{f': {said}' if said else ''}", place)))


def left_out(story: str, error: Exception) -> None:
    """Name on standard error a story that could not be judged. Raises what came from the store: that is no fault."""
    if isinstance(error, StoreError):
        raise error
    note(f"story {story!r} is left out: a fault of Reportedly ({placed(error)}); please report it")
