"""Adds the bundled story to a fresh store and shows its dossier as it stood on each of its days.

Everything goes through the `reportedly` command, as a person would type it.
"""

from __future__ import annotations

import datetime
import json
import subprocess
import sys
import tempfile
from pathlib import Path

REPORTEDLY = Path(sys.executable).with_name("reportedly")
SAMPLE = Path(__file__).parent / "adriatic-talks"


def main() -> int:
    """Show the story day by day; give the exit status."""
    with tempfile.TemporaryDirectory(prefix="reportedly-demo-") as folder:
        store = str(Path(folder) / "store.db")
        _headline("Adding the pages of samples/adriatic-talks to a fresh store")
        if _run("add", str(SAMPLE / "pages"), "--store", store):
            return 1
        story = _main_story(store)
        for as_of in _days():
            day = datetime.datetime.fromisoformat(as_of)
            _headline(f"{day:%A} {day.day} {day:%B %Y}: what was published by the end of the day")
            if _run("dossier", story, "--store", store, "--as-of", as_of):
                return 1
    return 0


def _days() -> list[str]:
    """Give the instants that the truth beside the sample is told for."""
    truth = json.loads((SAMPLE / "truth.json").read_text(encoding="utf-8"))
    return [day["as_of"] for day in truth["days"]]


def _main_story(store: str) -> str:
    """Give the id of the story that holds most pages."""
    command = [REPORTEDLY, "stories", "--store", store, "--format", "json"]
    listed = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    return str(max(listed["stories"], key=lambda story: story["pages"])["id"])


def _run(*words: str) -> int:
    print("$ reportedly", " ".join(words[:1]), flush=True)
    return subprocess.run([REPORTEDLY, *words], check=False).returncode


def _headline(text: str) -> None:
    bold, plain = ("\033[1m", "\033[0m") if sys.stdout.isatty() else ("", "")
    print(f"\n{bold}{text}\n{'─' * len(text)}{plain}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
