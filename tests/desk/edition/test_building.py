"""A build prints what has changed and nothing else, and the site is the same as if all of it had been printed."""

from __future__ import annotations

import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from reportedly.desk.edition import building
from reportedly.desk.edition.building import Built
from reportedly.desk.edition.frames import frame
from reportedly.desk.edition.place import MARK
from reportedly.desk.edition.shelf import Shelf
from reportedly.model.correction import Correction, CorrectionKind
from reportedly.model.entities import EntityFile
from reportedly.store import open_store

BASE = "https://news.example/"
EVENINGS = [f"2025-10-{day:02}T23:59+02:00" for day in range(5, 17)]
STORIES = 14
"""More than one process prints alone."""
NOW = "2025-10-16T09:00Z"


def build(folder: Path, store: Path, as_of: str = NOW, base: str | None = BASE) -> Built:
    return building.build(folder, store, as_of, frame(None, base, None), None, EntityFile())


def found(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file() and path.name != MARK)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


@pytest.fixture(scope="module")
def stories(tmp_path_factory: pytest.TempPathFactory, talks: Path) -> bytes:
    """The content of a store of some stories: the bundled one again and again, under other ids and headlines."""
    path = tmp_path_factory.mktemp("stories") / "stories.db"
    from_ = open_store(talks, write=False)
    (story,) = (head.id for head in from_.stories())
    pages = [(from_.page(each.article.id), each) for each in from_.readings(story)[:4]]
    from_.close()
    into = open_store(path, write=True)
    with into.transaction():
        for number in range(STORIES):
            for page, reading in pages:
                assert page is not None
                id_ = f"{page.id}-{number}"
                told = replace(reading.article, id=id_, title=f"{reading.article.title} ({number})")
                into.add(replace(page, id=id_, url=None), replace(reading, article=told), f"s-{number}", {})
    into.close()
    return path.read_bytes()


@pytest.fixture
def own_stories(stories: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "stories.db"
    path.write_bytes(stories)
    return path


def add_page(store: Path, story: str) -> None:
    """Have one more page join a story: its last one again, a day later, out of another outlet."""
    opened = open_store(store, write=True)
    last = opened.readings(story)[-1]
    page = opened.page(last.article.id)
    assert page is not None
    told = replace(last.article, id="late", outlet="Quarnero Post", published="2025-10-15T08:00+02:00")
    assert opened.add(replace(page, id="late", content=page.content + b" "), replace(last, article=told), story, {})
    opened.close()


@pytest.mark.slow
def test_day_by_day_in_one_folder_is_the_same_as_each_day_from_scratch(talks: Path, tmp_path: Path) -> None:
    for as_of in EVENINGS:
        build(tmp_path / "site", talks, as_of)
        build(tmp_path / as_of, talks, as_of)
        assert found(tmp_path / "site") == found(tmp_path / as_of), as_of


def test_what_is_in_the_site_follows_the_day(talks: Path, tmp_path: Path) -> None:
    """Before the first page there is no story; going back in time takes away what is not known yet."""
    first, last = EVENINGS[0], EVENINGS[-1]
    assert build(tmp_path / "site", talks, first).stories == 0
    assert build(tmp_path / "site", talks, last).stories == 1
    assert any(address.endswith(".png") for address in found(tmp_path / "site"))
    assert build(tmp_path / "site", talks, first).stories == 0
    assert not any(address.startswith("stories/") for address in found(tmp_path / "site"))


def test_an_hour_later_nothing_is_written(talks: Path, tmp_path: Path) -> None:
    build(tmp_path / "site", talks, "2025-10-12T15:00+02:00")
    later = build(tmp_path / "site", talks, "2025-10-12T16:00+02:00")
    assert (later.printed, later.written) == (0, 0)


def test_within_a_day_what_comes_out_is_printed(talks: Path, tmp_path: Path) -> None:
    """The reading of the clock matters only where a page came out in between."""
    build(tmp_path / "site", talks, "2025-10-11T06:00+02:00")
    later = build(tmp_path / "site", talks, "2025-10-11T23:59+02:00")
    assert later.printed == 1
    build(tmp_path / "scratch", talks, "2025-10-11T23:59+02:00")
    assert found(tmp_path / "site") == found(tmp_path / "scratch")


@pytest.mark.slow
def test_one_page_more_prints_one_story_and_the_site_is_as_from_scratch(own_stories: Path, tmp_path: Path) -> None:
    first = build(tmp_path / "site", own_stories)
    assert (first.stories, first.printed, first.written) == (STORIES, STORIES, first.files)
    add_page(own_stories, "s-7")
    after = build(tmp_path / "site", own_stories)
    assert after.printed == 1
    assert after.written < first.written
    build(tmp_path / "scratch", own_stories)
    assert found(tmp_path / "site") == found(tmp_path / "scratch")


@pytest.mark.slow
def test_many_stories_are_printed_by_several_processes_to_the_same_bytes(
    own_stories: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(tmp_path / "spread", own_stories)
    monkeypatch.setattr("reportedly.desk.edition.printing.ALONE", 1_000)
    build(tmp_path / "alone", own_stories)
    assert found(tmp_path / "spread") == found(tmp_path / "alone")


def test_a_correction_is_printed_as_of_an_instant_after_it_and_not_before(own_talks: Path, tmp_path: Path) -> None:
    store = open_store(own_talks, write=True)
    (story,) = (head.id for head in store.stories())
    store.correct(
        Correction(CorrectionKind.HEADLINE, story, "2025-10-16T12:00Z", "ed", "Clearer.", after="The port talks")
    )
    store.close()
    page = tmp_path / "site" / "stories" / f"{story}.html"
    for as_of, there in (("13", True), ("11", False), ("13", True)):
        build(tmp_path / "site", own_talks, f"2025-10-16T{as_of}:00Z")
        assert ("The port talks" in page.read_text(encoding="utf-8")) is there


@pytest.mark.slow
def test_another_title_or_theme_prints_everything(own_stories: Path, tmp_path: Path) -> None:
    build(tmp_path / "site", own_stories)
    other = replace(frame(None, BASE, None), title="The Kvarner Reader")
    again = building.build(tmp_path / "site", own_stories, NOW, other, None, EntityFile())
    assert again.printed == STORIES
    theme = tmp_path / "theme"
    theme.mkdir()
    (theme / "itself.html").write_text("<article><h1>{{ story.headline }}</h1></article>", encoding="utf-8")
    again = building.build(tmp_path / "site", own_stories, NOW, other, theme, EntityFile())
    assert again.printed == STORIES
    assert (tmp_path / "site/stories/s-3.html").stat().st_size < 20_000


def test_what_is_kept_beside_the_site_may_be_anything(talks: Path, tmp_path: Path) -> None:
    """A shelf that is damaged, or of another version, costs time and nothing else."""
    build(tmp_path / "site", talks)
    whole = found(tmp_path / "site")
    shelf = tmp_path / ".site.reportedly" / "stories.db"
    shelf.write_bytes(b"no database at all" * 100)
    assert build(tmp_path / "site", talks).printed == 1
    opened = Shelf(shelf)
    opened._connection.execute("UPDATE story SET printed = x'93c0c0c0'")
    opened.close()
    assert build(tmp_path / "site", talks).printed == 1
    assert found(tmp_path / "site") == whole


def test_a_site_that_was_removed_is_built_again(talks: Path, tmp_path: Path) -> None:
    build(tmp_path / "site", talks)
    whole = found(tmp_path / "site")
    shutil.rmtree(tmp_path / "site")
    build(tmp_path / "site", talks)
    assert found(tmp_path / "site") == whole


def test_without_an_address_nothing_is_made_that_needs_one(talks: Path, tmp_path: Path) -> None:
    build(tmp_path / "site", talks, base=None)
    endings = {address.rpartition(".")[2] for address in found(tmp_path / "site")}
    assert endings == {"html", "css", "ics", "txt"}


@pytest.mark.slow
def test_a_build_killed_while_it_prints_leaves_the_old_site(own_stories: Path, tmp_path: Path) -> None:
    """The command itself, killed at several moments; the site is the old one, and the next build is whole."""
    site = tmp_path / "site"
    build(site, own_stories)
    old = found(site)
    for number in range(STORIES):
        if number % 3 == 0:
            _headline(own_stories, f"s-{number}", f"Another headline {number}")
    words = ["publish", str(site), "--store", str(own_stories), "--as-of", "2030-10-16", "--base-url", BASE]
    program = f"import sys; from reportedly.desk.cli import run; sys.exit(run({words!r}))"
    for seconds in (0.7, 1.4, 2.1, 2.8):
        command = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.DEVNULL, start_new_session=True)
        time.sleep(seconds)
        if command.poll() is None:
            command.send_signal(signal.SIGKILL)
        if command.wait() == 0:
            break
        assert found(site) == old, f"killed after {seconds} s"
    assert (
        building.build(site, own_stories, "2030-10-16", frame(None, BASE, None), None, EntityFile()).stories == STORIES
    )
    building.build(tmp_path / "scratch", own_stories, "2030-10-16", frame(None, BASE, None), None, EntityFile())
    assert found(site) == found(tmp_path / "scratch")


@pytest.mark.slow
def test_a_story_that_cannot_be_printed_costs_itself(own_stories: Path, tmp_path: Path) -> None:
    """What is damaged in the store is named; the story stands as it did, and all others are brought up to date."""
    build(tmp_path / "site", own_stories)
    _headline(own_stories, "s-3", "Another headline")
    _headline(own_stories, "s-4", "Another headline")
    with sqlite3.connect(own_stories) as connection:
        connection.execute("UPDATE page SET reading = x'c1' WHERE story = 's-3'")
    after = build(tmp_path / "site", own_stories, "2025-10-16T15:00Z")
    assert [fault.story for fault in after.faults] == ["s-3"]
    assert after.stories == STORIES
    assert '<h1 dir="auto">Another headline' not in (tmp_path / "site/stories/s-3.html").read_text(encoding="utf-8")
    assert '<h1 dir="auto">Another headline' in (tmp_path / "site/stories/s-4.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_stories_that_are_joined_and_parted_again_are_as_from_scratch(own_stories: Path, tmp_path: Path) -> None:
    build(tmp_path / "site", own_stories)
    alone = found(tmp_path / "site")
    opened = open_store(own_stories, write=True)
    merge = Correction(CorrectionKind.MERGE, "s-2", "2025-10-15T12:00Z", "ed", "One matter.", other="s-5")
    number = opened.correct(merge)
    assert number is not None
    build(tmp_path / "site", own_stories)
    build(tmp_path / "scratch", own_stories)
    joined = found(tmp_path / "site")
    assert joined == found(tmp_path / "scratch")
    assert sum(b'http-equiv="refresh"' in content for content in joined.values()) == 1
    opened.withdraw(number, "2025-10-15T13:00Z", "ed", "Two matters.")
    opened.close()
    build(tmp_path / "site", own_stories)
    build(tmp_path / "again", own_stories)
    parted = found(tmp_path / "site")
    assert parted == found(tmp_path / "again")
    assert parted.keys() == alone.keys()


def _headline(store: Path, story: str, words: str) -> None:
    opened = open_store(store, write=True)
    opened.correct(Correction(CorrectionKind.HEADLINE, story, "2025-10-16T12:00Z", "ed", "Clearer.", after=words))
    opened.close()
