"""Adds the bundled story to a fresh store, and shows it as it stood on each of its days and at its end.

Everything goes through the `reportedly` command, as a person would type it.
"""

from __future__ import annotations

import datetime
import json
import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

REPORTEDLY = Path(sys.executable).with_name("reportedly")
SAMPLE = Path(__file__).parent / "adriatic-talks"


def main() -> int:
    """Show the story day by day; give the exit status."""
    truth: dict[str, Any] = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="reportedly-demo-") as folder:
        store = ("--store", str(Path(folder) / "talks.db"))
        _headline("A port strike on the Adriatic, invented: the pages of samples/adriatic-talks")
        status = _run(("add", os.path.relpath(SAMPLE / "pages")), store)
        for day in truth["days"]:
            _headline(_end_of(day["as_of"]))
            status |= _run(("ask", truth["question"], "--as-of", day["as_of"]), store)
        _headline("The whole dossier, as of the last of these days")
        status |= _run(("stories",), store)
        status |= _run(("dossier", _main_story(store), "--as-of", truth["days"][-1]["as_of"]), store)
    return status


def _end_of(as_of: str) -> str:
    day = datetime.datetime.fromisoformat(as_of)
    return f"{day:%A} {day.day} {day:%B %Y}: what was published by the end of the day"


def _main_story(store: tuple[str, str]) -> str:
    """Give the id of the story that holds most pages."""
    command = [REPORTEDLY, "stories", *store, "--format", "json"]
    listed = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return str(max(listed["stories"], key=lambda story: story["pages"])["id"])


def _run(words: tuple[str, ...], store: tuple[str, str]) -> int:
    """Run one command on the store, shown without it; give its exit status."""
    print(f"$ reportedly {shlex.join(words)}\n", flush=True)
    return subprocess.run([REPORTEDLY, *words, *store], check=False).returncode


def _headline(text: str) -> None:
    bold, plain = ("\033[1m", "\033[0m") if sys.stdout.isatty() else ("", "")
    print(f"\n{bold}{text}\n{'─' * len(text)}{plain}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
