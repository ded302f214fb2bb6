"""A store that cannot be used says so in one line, with the remedy."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reportedly.model.page import Page
from reportedly.model.reading import Reading
from reportedly.store import Options, StoreError, open_store
from reportedly.store.schema import APPLICATION_ID, MIGRATIONS

MakePage = Callable[..., Page]
MakeReading = Callable[..., Reading]

NOBODY = 65534
"""A user without rights; the superuser may write anywhere, so the tests of what may not be written act as this one."""


def _refusal(path: Path, *, write: bool, options: Options | None = None) -> str:
    with pytest.raises(StoreError) as raised:
        open_store(path, write=write, options=options)
    said = str(raised.value)
    assert "\n" not in said
    assert str(path) in said or str(path.parent) in said
    return said


@pytest.fixture
def kept(tmp_path: Path, make_page: MakePage, make_reading: MakeReading) -> Path:
    """A store with one page."""
    path = tmp_path / "store.db"
    store = open_store(path, write=True)
    store.add(make_page(), make_reading(make_page()), "s1", {})
    store.close()
    return path


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder whose path every user may walk."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    open_store(tmp_path / "a" / "b" / "store.db", write=True).close()
    assert (tmp_path / "a" / "b" / "store.db").exists()


def test_looking_into_a_missing_store_makes_none(tmp_path: Path) -> None:
    assert "reportedly add" in _refusal(tmp_path / "none.db", write=False)
    assert not (tmp_path / "none.db").exists()


def test_an_empty_file_becomes_a_store(tmp_path: Path) -> None:
    (tmp_path / "store.db").touch()
    store = open_store(tmp_path / "store.db", write=True)
    assert store.count() == 0
    store.close()


@pytest.mark.parametrize("write", [True, False])
def test_a_folder_is_no_store(tmp_path: Path, write: bool) -> None:
    assert "is a folder" in _refusal(tmp_path, write=write)


@pytest.mark.parametrize("write", [True, False])
def test_a_file_of_another_kind_is_no_store(tmp_path: Path, write: bool) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Ferry times. " * 100)
    assert "not a database" in _refusal(path, write=write)
    assert path.read_text() == "Ferry times. " * 100


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE song (title)")
    before = path.read_bytes()
    assert "another program" in _refusal(path, write=True)
    assert path.read_bytes() == before


def test_a_store_of_a_newer_version_is_refused(kept: Path) -> None:
    with sqlite3.connect(kept) as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    for write in (True, False):
        assert "newer Reportedly" in _refusal(kept, write=write)


def test_a_damaged_store_is_named(kept: Path) -> None:
    content = bytearray(kept.read_bytes())
    content[4096:] = b"\xaa" * (len(content) - 4096)
    kept.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"):
        open_store(kept, write=False).readings("s1")


def test_a_file_below_a_file_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be made" in _refusal(tmp_path / "file" / "store.db", write=True)


def test_a_store_in_use_is_waited_for_and_then_named(
    kept: Path, make_page: MakePage, make_reading: MakeReading
) -> None:
    other = sqlite3.connect(kept, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert "in use by another process" in _refusal(kept, write=True, options=Options(busy_seconds=0.2))
    other.execute("ROLLBACK")
    store = open_store(kept, write=True, options=Options(busy_seconds=0.2))
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(StoreError, match="in use by another process"):
        store.add(make_page("p2"), make_reading(make_page("p2")), "s1", {})
    other.execute("ROLLBACK")
    assert store.add(make_page("p2"), make_reading(make_page("p2")), "s1", {}) == "p2"


def test_a_store_may_be_looked_into_while_another_process_adds(
    kept: Path, make_page: MakePage, make_reading: MakeReading
) -> None:
    writer = open_store(kept, write=True)
    with writer.transaction():
        writer.add(make_page("p2"), make_reading(make_page("p2")), "s1", {})
        reader = open_store(kept, write=False, options=Options(busy_seconds=0.2))
        assert len(reader.readings("s1")) == 1
    assert len(reader.readings("s1")) == 2


def _as_nobody(step: Callable[[], str]) -> str:
    """What a step says when a user without rights takes it."""
    end, other_end = os.pipe()
    child = os.fork()
    if child == 0:
        if os.geteuid() == 0:
            os.setgid(NOBODY)
            os.setuid(NOBODY)
        try:
            said = step()
        except BaseException as error:
            said = f"{type(error).__name__}: {error}"
        os.write(other_end, said.encode())
        os._exit(0)
    os.close(other_end)
    said = os.read(end, 10_000).decode()
    os.close(end)
    os.waitpid(child, 0)
    return said


def _locked_away(kept: Path, folder: Path, mode: int) -> Path:
    path = Path(shutil.copy(kept, folder / "store.db"))
    path.chmod(0o444)
    folder.chmod(mode)
    return path


@pytest.mark.parametrize("mode", [0o555, 0o777], ids=["read-only folder", "read-only file"])
def test_a_read_only_store_cannot_be_added_to_but_looked_into(kept: Path, open_folder: Path, mode: int) -> None:
    path = _locked_away(kept, open_folder, mode)

    def write() -> str:
        open_store(path, write=True)
        return "opened"

    def look() -> str:
        store = open_store(path, write=False)
        with store.grouped_by("2025-01-01"):
            return ", ".join(reading.article.id for reading in store.readings("s1"))

    said = _as_nobody(write)
    assert said.startswith("StoreError")
    assert "--store" in said
    assert "writ" in said
    assert _as_nobody(look) == "p1"


def test_a_new_store_in_a_read_only_folder_cannot_be_made(open_folder: Path) -> None:
    open_folder.chmod(0o555)

    def write() -> str:
        open_store(open_folder / "deeper" / "store.db", write=True)
        return "made"

    said = _as_nobody(write)
    assert said.startswith("StoreError")
    assert "cannot be made" in said


def test_the_file_says_whose_it_is(kept: Path) -> None:
    with sqlite3.connect(kept) as found:
        assert found.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert found.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert found.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_an_older_store_gets_the_steps_it_lacks(
    kept: Path, monkeypatch: pytest.MonkeyPatch, make_page: MakePage, make_reading: MakeReading
) -> None:
    """Its pages stay."""
    step = ("CREATE TABLE mark (page INTEGER NOT NULL)", "INSERT INTO mark SELECT number FROM page")
    monkeypatch.setattr("reportedly.store.schema.MIGRATIONS", (*MIGRATIONS, step))
    store = open_store(kept, write=False)
    assert len(store.readings("s1")) == 1
    store.close()
    with sqlite3.connect(kept) as found:
        assert found.execute("SELECT count(*) FROM mark").fetchone() == (1,)
        assert found.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)


def test_a_step_that_fails_leaves_the_older_store(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    step = ("CREATE TABLE mark (page)", "INSERT INTO nowhere VALUES (1)")
    with monkeypatch.context() as patched:
        patched.setattr("reportedly.store.schema.MIGRATIONS", (*MIGRATIONS, step))
        _refusal(kept, write=True)
    store = open_store(kept, write=True)
    assert len(store.readings("s1")) == 1
    store.close()
