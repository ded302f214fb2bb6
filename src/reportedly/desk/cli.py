"""The command line: the commands of `desk.commands` as one program.

Exit status: 0 done; 1 done, but some pages could not be read, or a story could not be judged, each named with its
reason; 2 a wrong call, or a store that cannot be used. Everything but the result goes to standard error, a line each.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from typing import Annotated

import typer

from reportedly import __version__
from reportedly.desk.calls import CallError
from reportedly.desk.commands import correcting, desk, pages, stories, training, watching

app = typer.Typer(
    name="reportedly",
    help="Follows what is reported to who said it first, and keeps a dossier for every developing story.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for _subject in (pages, stories, desk, watching, correcting, training):
    app.add_typer(_subject.commands)


@app.callback(invoke_without_command=True)
def version(
    show: Annotated[bool, typer.Option("--version", help="Show the version and leave.")] = False,
) -> None:
    """Follows what is reported to who said it first, and keeps a dossier for every developing story."""
    if show:
        typer.echo(f"reportedly {__version__}")
        raise typer.Exit


def run(arguments: Sequence[str]) -> int:
    """Carry out one command; give its exit status, after naming on standard error what went wrong."""
    from typer.exceptions import TyperException

    from reportedly.desk.faults import placed
    from reportedly.desk.text.output import NobodyReadsError, OutputError, note
    from reportedly.store import StoreError

    try:
        status: int | None = app(args=list(arguments), prog_name="reportedly", standalone_mode=False)
    except (TyperException, CallError, StoreError, OutputError) as error:
        message = error.format_message() if isinstance(error, TyperException) else str(error)
        note(message)
        return 2
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except NobodyReadsError:
        return 0
    except Exception as error:  # a fault of the program: people get a line, and those who mend it the place
        note(f"a fault of Reportedly ({placed(error)}); please report it with the command that led to it")
        return 2
    return status or 0


def main() -> None:
    """Run the command line of this process."""
    _open_streams()
    sys.exit(run(sys.argv[1:]))


def _open_streams() -> None:
    """Have all three standard streams, the output in UTF-8 whatever the locale: JSON is, and so is the news.

    Where the caller closed one, the next file opened, perhaps the store, would get its number.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.open(os.devnull, os.O_RDWR), "w" if number else "r"))  # noqa: PTH123, SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
