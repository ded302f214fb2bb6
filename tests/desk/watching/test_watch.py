"""The command `watch`, as a process of its own."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from reportedly.desk.alerts.sending import Ways
from reportedly.desk.calls import CallError
from reportedly.desk.cli import run
from reportedly.desk.watching.addresses import listed
from reportedly.desk.watching.watch import End, keep_on
from reportedly.store import open_store

from .conftest import Clock, Site
from .test_rounds import MANNER

Start = Callable[..., subprocess.Popen[str]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


@pytest.fixture
def feeds(tmp_path: Path, site: Site) -> Path:
    """A list with the feed of the site."""
    file = tmp_path / "feeds.txt"
    file.write_text(f"# what is watched\n\n{site.address}/feed.xml\n", encoding="utf-8")
    return file


@pytest.fixture
def start(path: Path) -> Iterator[Start]:
    """Start watching in a process of its own, which ends with the test."""
    started: list[subprocess.Popen[str]] = []

    def begin(*words: object) -> subprocess.Popen[str]:
        program = [sys.executable, "-c", "from reportedly.desk.cli import main; main()"]
        pipe = subprocess.PIPE
        process = subprocess.Popen(
            [*program, "watch", *map(str, words), "--store", str(path), "--allow-private"],
            stdout=pipe,
            stderr=pipe,
            text=True,
        )
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()


def until(fact: Callable[[], Any]) -> None:
    """Wait for a fact, a minute at most."""
    end = time.monotonic() + 60
    while not fact():
        assert time.monotonic() < end, "it did not come about"
        time.sleep(0.05)


def kept(path: Path) -> int:
    if not path.exists():
        return 0
    store = open_store(path, write=False)
    try:
        return store.count()
    finally:
        store.close()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_cleanly(path: Path, site: Site, feeds: Path, start: Start, number: int) -> None:
    site.listed = ["rumour"]
    process = start(feeds)
    until(lambda: kept(path) == 1)
    time.sleep(1)
    process.send_signal(number)
    out, errors = process.communicate(timeout=20)
    assert (process.returncode, errors) == (0, "")
    assert out.endswith('new page: Bothnia Mail, "Strand and Turku"\n')
    assert out.count("\n") == 1


@pytest.mark.slow
def test_who_is_killed_in_the_middle_of_a_round_goes_on_where_it_was(
    path: Path, site: Site, feeds: Path, start: Start
) -> None:
    site.listed = ["rumour", "word"]
    process = start(feeds)
    until(lambda: kept(path) == 1)
    site.slow.clear()
    until(lambda: "/word.html" in site.asked or kept(path) == 2)
    process.kill()
    process.communicate()
    site.slow.set()
    again = start(feeds, "--once")
    _, errors = again.communicate(timeout=60)
    assert (again.returncode, errors) == (0, "")
    assert kept(path) == 2
    last = start(feeds, "--once")
    assert last.communicate(timeout=60) == ("", "")
    assert site.asked.count("/word.html") <= 2


def test_what_may_pass_by_itself_is_told_and_tried_again_after_a_while(
    path: Path, site: Site, feeds: Path, clock: Clock, capfd: pytest.CaptureFixture[str]
) -> None:
    store = open_store(path, write=True)
    end = End()

    def sleep(seconds: float) -> None:
        clock.sleep(seconds)
        if feeds.exists():
            end.asked = True
        else:
            feeds.write_text(f"{site.address}/feed.xml\n", encoding="utf-8")

    feeds.unlink()
    keep_on(store, lambda: listed(feeds), MANNER, Ways(), end, clock=clock, sleep=sleep)
    store.close()
    assert capfd.readouterr().out == (
        f"2025-04-30 12:00:00Z held up: {feeds} cannot be read (No such file or directory); "
        "give a file with an address a line\n"
    )
    assert clock.slept == [60.0, 60.0]
    assert "/feed.xml" in site.asked


def test_how_the_addresses_stand_is_shown_the_worst_first(
    path: Path, site: Site, feeds: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with feeds.open("a", encoding="utf-8") as file:
        file.write(f"{site.address}/gone.xml\n")
    assert run(["watch", str(feeds), "--once", "--allow-private", "--store", str(path)]) == 0
    capfd.readouterr()
    assert run(["watch", "--status", "--format", "json", "--store", str(path)]) == 0
    gone, well = json.loads(capfd.readouterr().out)["addresses"]
    assert (gone["url"], gone["state"], gone["failures"]) == (f"{site.address}/gone.xml", "failing", 1)
    assert gone["fault"].startswith("the server has no such page (status 404)")
    assert gone["since"] == gone["asked"]
    assert (well["state"], well["feed"], well["fault"]) == ("well", True, None)
    assert run(["watch", "--status", "--store", str(path)]) == 0
    shown = capfd.readouterr().out
    assert "failing" in shown.splitlines()[1]
    assert "never" in shown.splitlines()[1]


def test_without_a_list_what_was_watched_before_is_until_it_is_forgotten(
    path: Path, site: Site, feeds: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    common = ["--allow-private", "--store", str(path)]
    assert run(["watch", str(feeds), "--once", *common]) == 0
    assert run(["watch", "--once", *common]) == 0
    assert run(["watch", "--forget", f"{site.address}/feed.xml", "--store", str(path)]) == 0
    capfd.readouterr()
    assert run(["watch", "--once", *common]) == 2
    assert "no address is watched yet" in capfd.readouterr().err
    assert run(["watch", "--forget", f"{site.address}/feed.xml", "--store", str(path)]) == 2
    assert "is not watched" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"https://quay.example/feed\nnot an address\n", "line 2: its scheme is missing"),
        (b"ftp://quay.example/feed\n", "line 1: its scheme is ftp"),
        (b"\xff\xfeh\x00", "is not UTF-8"),
        (b"#" * 1_000_001, "is larger than 1 MB"),
        (None, "cannot be read"),
    ],
)
def test_a_list_that_cannot_be_used_is_named(tmp_path: Path, content: bytes | None, said: str) -> None:
    file = tmp_path / "feeds.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(CallError, match=said):
        listed(file)


def test_an_address_is_listed_once_and_remarks_are_none(tmp_path: Path) -> None:
    file = tmp_path / "feeds.txt"
    file.write_text("\ufeffhttps://quay.example\n  # a remark\n\nHTTPS://quay.example/#top\n", encoding="utf-8")
    assert listed(file) == ("https://quay.example/",)
