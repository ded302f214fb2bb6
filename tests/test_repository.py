"""What the repository promises to whoever clones it."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
VERBS = ["setup", "demo", "test", "types", "lint", "quality", "bench"]


def dev(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, ROOT / "dev", *words], capture_output=True, text=True, check=False)


def test_dev_alone_prints_what_it_can_do() -> None:
    done = dev()
    assert done.returncode == 0
    assert re.findall(r"\./dev (\w+)", done.stdout) == VERBS


@pytest.mark.parametrize("words", [("tets",), ("test", "more")])
def test_dev_refuses_what_it_does_not_know(words: tuple[str, ...]) -> None:
    done = dev(*words)
    assert done.returncode == 2
    assert words[0] in done.stderr


def test_the_lock_holds_no_index_and_no_download_address() -> None:
    assert not re.search(r"https?:|index-url|find-links|trusted-host|@", LOCK)


def test_each_locked_version_is_exact_and_has_hashes() -> None:
    entries = re.split(r"\n(?=\S)", LOCK.strip())
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9.-]+==\S+ \\\n    --hash=sha256:[0-9a-f]{64}", entry), entry.splitlines()[0]


def test_the_lock_covers_everything_the_project_asks_for() -> None:
    asked = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["dev"]]
    names = {re.split(r"[<>=]", line)[0] for line in asked}
    assert names <= set(re.findall(r"^([a-z0-9.-]+)==", LOCK, re.MULTILINE))


def test_links_between_documents_lead_somewhere() -> None:
    documents = [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    for document in documents:
        for target in re.findall(r"\]\(([^)#:]+)\)", document.read_text(encoding="utf-8")):
            assert (document.parent / target).exists(), f"{document.name}: {target}"
