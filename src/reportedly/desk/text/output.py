"""Where results and remarks go: standard output and standard error."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from io import StringIO
from typing import TYPE_CHECKING, TypeVar

import msgspec

from reportedly.desk.contract import Json, written
from reportedly.model.page import Outcome, OutcomeKind

if TYPE_CHECKING:
    from rich.console import RenderableType

_Item = TypeVar("_Item")

_CONTROLS = dict.fromkeys(
    [*range(0x0A), *range(0x0B, 0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
_LINE_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""Characters within words of a page that many programs take for the end of a line."""
WIDTH = 100
"""Columns at most: longer lines tire the eye."""


LONGEST_NOTE = 1_000
"""Characters of a note at most: an id or an address in it may have any length."""


class NobodyReadsError(Exception):
    """Whoever read the output has gone away."""


class OutputError(Exception):
    """The output cannot be written; the message says why, and what to do."""


def put(words: str) -> None:
    """Print words, at once. All output goes this way.

    Raises NobodyReadsError where nobody reads it any more, OutputError where it cannot be written.
    """
    try:
        sys.stdout.write(words)
        sys.stdout.flush()
    except OSError as error:
        # What is left in the buffer must not be tried again when the interpreter ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise NobodyReadsError from error
        raise OutputError(f"the output cannot be written ({error.strerror}); make room or send it elsewhere") from error


def line(value: Json) -> None:
    """Print a JSON object on one line, whatever its reader takes for the end of one."""
    put(msgspec.json.encode(value).decode().translate(_LINE_ENDS) + "\n")


def sheet(value: Json) -> None:
    """Print a JSON document, indented."""
    put(written(value).decode())


def text(renderable: RenderableType) -> None:
    """Print text: in colours and the width of the terminal where there is one, plain where it goes elsewhere."""
    from rich.console import Console
    from rich.segment import Segment, Segments

    console = Console(highlight=False, markup=False, emoji=False)
    console.width = min(console.width, WIDTH) if console.is_terminal else WIDTH
    # Cleaned after the layout, which has line breaks but no controls of its own: those are added when it is printed.
    cleaned = [Segment(_harmless(text), style) for text, style, _ in console.render(renderable)]
    console.file = StringIO()
    console.print(Segments(cleaned), end="")
    # Rich fills lines up to the width, which in a file is only in the way.
    put("".join(f"{line.rstrip()}\n" for line in console.file.getvalue().splitlines()))


def _harmless(words: str) -> str:
    """Words of a page without the characters by which they could paint over the reader's screen."""
    return words.translate(_CONTROLS)


def note(words: str) -> None:
    """Print one line for the person at the terminal on standard error; the middle of an endless one is left out."""
    said = _harmless(" ".join(words.split()))
    if len(said) > LONGEST_NOTE:
        said = f"{said[: LONGEST_NOTE // 2]} ... {said[-LONGEST_NOTE // 2 :]}"
    # Where not even this can be written, the exit status has to do.
    with suppress(OSError):
        sys.stderr.write(f"reportedly: {said}\n")


def remark(subject: str, outcome: Outcome) -> bool:
    """Name a page that was not read, with the reason, on standard error; say whether there was cause to."""
    if outcome.kind is OutcomeKind.READ:
        return False
    note(": ".join(filter(None, (subject, outcome.kind.value, outcome.reason))))
    return True


@contextmanager
def watched(items: Iterable[_Item], verb: str, *, on: bool, of: str = "pages") -> Iterator[Iterable[_Item]]:
    """Count items on standard error as they pass, where a person looks on and `on` is set."""
    if not on or not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        yield items
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn(verb), TextColumn("{task.completed} " + of), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        yield progress.track(items, description=verb)
