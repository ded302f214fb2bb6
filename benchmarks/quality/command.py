"""The `reportedly` command and the scorers, called as programs, and the forms they take."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
TOOLS = ROOT.parent / "shared" / "tools"
REPORTEDLY = str(Path(sys.executable).with_name("reportedly"))

Json = dict[str, Any]


class Score(NamedTuple):
    """What we reach on a set, in one measure, and where the best of the others stand on it (where known)."""

    of: str
    measure: str
    ours: str
    peers: str = ""


def rows(path: Path) -> list[Json]:
    """Give the objects of a JSONL file, packed or not."""
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return [json.loads(line) for line in content.splitlines()]


def write_rows(path: Path, objects: Iterable[Json]) -> Path:
    """Write objects as a JSONL file and give its path."""
    path.write_text("".join(json.dumps(item, ensure_ascii=False) + "\n" for item in objects), encoding="utf-8")
    return path


def read(pages: Iterable[Json], folder: Path, tagger: Path | None = None) -> Iterator[Json]:
    """Give what `reportedly read` makes of each page; exit status 1 only says that some could not be read."""
    path = write_rows(folder / "pages.jsonl", pages)
    command = [REPORTEDLY, "read", str(path), "--format", "jsonl", "--tagger", str(tagger or "none")]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode > 1:
        raise subprocess.CalledProcessError(done.returncode, command)
    yield from map(json.loads, done.stdout.splitlines())


def table(title: str, scores: Iterable[Score]) -> Iterator[str]:
    """Give scores as the lines of a table in Markdown."""
    yield f"| {title} | measure | ours | others |"
    yield "|---|---|---|---|"
    for each in scores:
        yield f"| {' | '.join(each)} |"


def scorer(name: str, *arguments: Path | str) -> list[str]:
    """Give the lines that a scorer prints. Raises CalledProcessError if it fails."""
    command = [sys.executable, str(TOOLS / name), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
