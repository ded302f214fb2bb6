"""A site is put in place at one stroke: whoever reads it meets the old one or the new one, never half of either."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from functools import partial
from pathlib import Path

import pytest

from reportedly.desk.calls import CallError
from reportedly.desk.edition.place import MARK, Tree, renewed


def published(folder: Path, files: dict[str, str], key: str = "") -> Tree:
    with renewed(folder) as tree:
        for address, words in files.items():
            tree.put(address, key or words, partial(words.encode))
    return tree


def found(folder: Path) -> dict[str, str]:
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != MARK)
    return {path.relative_to(folder).as_posix(): path.read_text() for path in paths}


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return tmp_path / "site"


def test_what_is_put_is_what_stands_there_whatever_stood_there_before(site: Path) -> None:
    builds = [
        {"index.html": "one", "stories/a.html": "a"},
        {"index.html": "two", "stories/a.html": "a", "stories/b.html": "b"},
        {"index.html": "two", "archive/x.html": "x"},
        {"index.html": "one", "stories/a.html": "a"},
        {},
        {"index.html": "one", "stories/a.html": "a"},
    ]
    for files in builds:
        published(site, files)
        assert found(site) == files


def test_what_has_not_changed_is_not_written_again(site: Path) -> None:
    files = {"index.html": "one", "a.html": "a", "b.html": "b"}
    assert published(site, files).written == 3
    assert published(site, files).written == 0
    assert published(site, {**files, "a.html": "A"}).written == 1
    assert published(site, {**files, "a.html": "A"}).written == 0


def test_a_file_that_is_read_is_never_written_over(site: Path) -> None:
    """Two trees share the files that are the same in both; a reader that has one open keeps what it opened."""
    for words in ("one", "one", "one"):
        published(site, {"a.html": words})
    with (site / "a.html").open() as reader:
        published(site, {"a.html": "two"})
        published(site, {"a.html": "three"})
        assert reader.read() == "one"
    assert found(site) == {"a.html": "three"}


def test_a_build_that_fails_leaves_the_site_and_the_next_one_succeeds(site: Path) -> None:
    published(site, {"a.html": "one"})
    with pytest.raises(ValueError, match="midway"), renewed(site) as tree:
        tree.put("a.html", "two", partial("two".encode))
        raise ValueError("midway")
    assert found(site) == {"a.html": "one"}
    published(site, {"a.html": "two", "b.html": "b"})
    assert found(site) == {"a.html": "two", "b.html": "b"}


def test_a_killed_build_leaves_the_site(site: Path) -> None:
    """SIGKILL, at which nothing of a program can clean up, amid a real build."""
    for words in ("one", "two"):
        published(site, {f"{number}.html": words for number in range(50)})
    program = f"""
import sys
from pathlib import Path
from reportedly.desk.edition.place import renewed
with renewed(Path({str(site)!r})) as tree:
    for number in range(10_000):
        tree.put(f"{{number}}.html", "three", lambda: b"three")
        if number == 30:
            print("midway", flush=True)
"""
    build = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert build.stdout is not None
    assert build.stdout.readline() == b"midway\n"
    build.send_signal(signal.SIGKILL)
    assert build.wait() == -signal.SIGKILL
    assert found(site) == {f"{number}.html": "two" for number in range(50)}
    published(site, {"0.html": "four"})
    assert found(site) == {"0.html": "four"}


def test_the_folder_is_there_at_every_instant(site: Path) -> None:
    published(site, {"index.html": "0"})
    gone: list[int] = []
    done = threading.Event()

    def look() -> None:
        while not done.is_set():
            if not (site / "index.html").exists():
                gone.append(1)

    looking = threading.Thread(target=look)
    looking.start()
    for number in range(300):
        published(site, {"index.html": str(number)})
    done.set()
    looking.join()
    assert gone == []


def test_without_its_workshop_everything_is_written_and_the_same(site: Path) -> None:
    files = {"index.html": "one", "stories/a.html": "a"}
    published(site, files)
    workshop = site.with_name(".site.reportedly")
    for path in sorted(workshop.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert published(site, files).written == 2
    assert found(site) == files


def test_two_builds_of_one_site_do_not_meet(site: Path) -> None:
    with renewed(site) as tree:
        tree.put("a.html", "a", partial("a".encode))
        with pytest.raises(CallError, match="is being published to already"):
            published(site, {"b.html": "b"})
    assert found(site) == {"a.html": "a"}


def test_a_link_to_a_folder_is_followed(site: Path, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    site.symlink_to(tmp_path / "real")
    published(site, {"a.html": "a"})
    published(site, {"a.html": "b"})
    assert site.is_symlink()
    assert found(tmp_path / "real") == {"a.html": "b"}


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("words")
    with pytest.raises(CallError, match="cannot be written"):
        published(tmp_path / "file" / "site", {"a.html": "a"})
