"""Where output goes when there is nowhere for it to go."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = [sys.executable, "-c", "from reportedly.desk.cli import main; main()"]
PAGE = {"id": "p1", "body": "Ida Strand will visit Turku on Friday.", "published": "2025-04-28", "outlet": "Börje Post"}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    path = tmp_path / "pages.jsonl"
    path.write_text(json.dumps(PAGE), encoding="utf-8")
    return path


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("style", ["text", "json", "jsonl"])
def test_a_full_disk_is_named(pages: Path, style: str) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "read", str(pages), "--format", style],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        "reportedly: the output cannot be written (No space left on device); make room or send it elsewhere"
    ]


def test_streams_that_the_caller_closed_harm_nothing(pages: Path, tmp_path: Path) -> None:
    """The store must not be opened under the number of a standard stream."""
    store = tmp_path / "store.db"
    call = " ".join([sys.executable, "-c", "'from reportedly.desk.cli import main; main()'"])
    line = f"{call} add {pages} --store {store} <&- >&- 2>&-"
    assert subprocess.run(["sh", "-c", line], check=False).returncode == 0
    told = subprocess.run(
        [*COMMAND, "stories", "--store", str(store), "--format", "json"], capture_output=True, check=True
    )
    assert len(json.loads(told.stdout)["stories"]) == 1


@pytest.mark.parametrize("style", ["text", "jsonl"])
def test_output_is_utf_8_whatever_the_locale(pages: Path, style: str) -> None:
    environment = {**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(
        [*COMMAND, "read", str(pages), "--format", style], env=environment, capture_output=True, check=True
    )
    assert "Börje Post" in done.stdout.decode()
