"""The bundled story: shown day by day on the terminal, or kept in a store of its own for the desk in a browser."""

from __future__ import annotations

import shlex
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from importlib.resources import as_file, files
from pathlib import Path

from reportedly.desk import asking
from reportedly.desk.calls import Clocks
from reportedly.desk.dates import in_words
from reportedly.desk.intake import adding
from reportedly.desk.intake.arriving import Call
from reportedly.desk.web import addresses
from reportedly.model.entities import EntityFile
from reportedly.store import open_store

QUESTION = "Will Ilaria Ventrone meet Dario Skoblar?"
FIRST, LAST = date(2025, 10, 6), date(2025, 10, 15)
THIRD_DAY = "2025-10-08"
LATER = "2026-04-01T23:59Z"
"""After the last page, which came out months late."""


NOBODY = EntityFile()
"""The sample is shown as it is read, whomever the user has listed."""


def show() -> int:
    """Add the story to a fresh store and show it as it stood on each of its days; give the exit status."""
    with _folder() as folder, as_file(files("reportedly.desk") / "sample" / "pages") as pages:
        store = folder / "talks.db"
        _headline("A port strike on the Adriatic, all of it invented")
        _command("add", pages.name)
        status = adding.add(Call((str(pages),)), store, "text")
        for as_of in _evenings():
            _headline(_in_words(as_of))
            _command("ask", QUESTION, "--as-of", as_of)
            status |= asking.ask(QUESTION, store, Clocks(as_of), "text", NOBODY)
        _headline("The whole dossier, as of the last of these days")
        story = _story(store)
        _command("stories")
        status |= asking.stories(store, Clocks(LATER), "text", NOBODY)
        _command("dossier", story, "--as-of", LATER)
        return status | asking.dossier(story, store, Clocks(LATER), "text", NOBODY)


@contextmanager
def kept(desk: str = "") -> Iterator[Path]:
    """Give a store that holds the story, for as long as it is needed; say what to look at on the desk at an address."""
    with _folder() as folder, as_file(files("reportedly.desk") / "sample" / "pages") as pages:
        store = folder / "talks.db"
        adding.add(Call((str(pages),)), store, "text")
        _say("\nA port strike on the Adriatic, all of it invented. Look at")
        for address, what in _looks(_story(store)):
            _say(f"  {what}:\n    {desk}{address}")
        _say("")
        yield store


def _looks(story: str) -> Iterator[tuple[str, str]]:
    """Addresses on the desk that show in a minute what it does, each with what is there."""
    yield addresses.of_story(story), "how the story stands, and where each word comes from"
    yield addresses.of_story(story, THIRD_DAY), f"the same turned back to {in_words(THIRD_DAY)}, when it was a rumour"
    yield addresses.of_changes(story, THIRD_DAY), "what changed after that day"


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="reportedly-demo-") as folder:
        yield Path(folder)


def _evenings() -> Iterator[str]:
    for day in range((LAST - FIRST).days + 1):
        yield f"{FIRST + timedelta(days=day)}T23:59+02:00"
    yield LATER


def _in_words(as_of: str) -> str:
    day = date.fromisoformat(as_of[:10])
    return f"{day:%A} {day.day} {day:%B %Y}: what was published by the end of the day"


def _story(store: Path) -> str:
    """The story that holds most pages."""
    opened = open_store(store, write=False)
    try:
        return max(opened.stories(), key=lambda story: story.pages).id
    finally:
        opened.close()


def _command(*words: str) -> None:
    _say(f"$ reportedly {shlex.join(words)}\n")


def _headline(text: str) -> None:
    bold, plain = ("\033[1m", "\033[0m") if sys.stdout.isatty() else ("", "")
    _say(f"\n{bold}{text}\n{'─' * len(text)}{plain}")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
