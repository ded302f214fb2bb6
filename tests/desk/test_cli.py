"""The command: what it gives, its exit status, and how it says what is wrong."""

from __future__ import annotations

import io
import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportedly.store.schema import MIGRATIONS

Call = Callable[..., Any]

COMMAND = [sys.executable, "-c", "from reportedly.desk.cli import main; main()"]
STORY = "Ida Strand will visit Turku on Friday, the Bothnia Mail reported, citing two officials."


def jsonl(path: Path, *pages: dict[str, Any]) -> Path:
    path.write_text("".join(json.dumps(page) + "\n" for page in pages), encoding="utf-8")
    return path


def page(id_: str, body: str = STORY, **more: Any) -> dict[str, Any]:
    return {"id": id_, "body": body, "published": "2025-04-28", "title": f"Strand to visit Turku {id_}", **more}


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    return jsonl(tmp_path / "pages.jsonl", page("p1"), page("p2", STORY + " She gave no reason."))


# --- read


def test_one_page_is_one_object_and_several_are_a_list(call: Call, tmp_path: Path, pages: Path) -> None:
    one = call("read", jsonl(tmp_path / "one.jsonl", page("p1")), "--format", "json")
    assert one.status == 0
    assert one.json["article"]["id"] == "p1"
    assert [each["article"]["id"] for each in call("read", pages, "--format", "json").json] == ["p1", "p2"]
    three = call("read", pages, tmp_path / "one.jsonl", "--format", "json").json
    assert [each["article"]["id"] for each in three] == ["p1", "p2", "p1"]


def test_a_page_a_line(call: Call, pages: Path) -> None:
    said = call("read", pages, "--format", "jsonl")
    assert [json.loads(line)["article"]["id"] for line in said.out.splitlines()] == ["p1", "p2"]


def test_a_line_separator_in_a_story_ends_no_line(call: Call, tmp_path: Path) -> None:
    """Word processors leave U+2028 in stories; to many programs it ends a line of JSONL."""
    body = "The fair began in Turku on Friday.\u2028It ends on Sunday, the mayor said.\u0085"
    (tmp_path / "p.jsonl").write_text(json.dumps({"body": body}, ensure_ascii=False) + "\n", encoding="utf-8")
    (line,) = call("read", tmp_path / "p.jsonl", "--format", "jsonl").out.splitlines()
    assert json.loads(line)["article"]["text"] == body


def test_each_line_is_out_before_the_next_page_comes(pages: Path) -> None:
    """Another program may wait for the answer before it sends the next page."""
    command = [*COMMAND, "read", "-", "--format", "jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as reading:
        assert reading.stdin
        assert reading.stdout
        lines = pages.read_bytes().splitlines(keepends=True)
        reading.stdin.write(lines[0])
        reading.stdin.flush()
        assert json.loads(reading.stdout.readline())["article"]["id"] == "p1"
        rest, _ = reading.communicate(lines[1])
    assert json.loads(rest)["article"]["id"] == "p2"
    assert reading.returncode == 0


def test_a_reader_who_leaves_early_is_no_fault(pages: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "read", str(pages), "--format", "jsonl"], stdout=_closed(), stderr=subprocess.PIPE, check=False
    )
    assert done.returncode == 0
    assert done.stderr == b""


def _closed() -> int:
    end, other_end = os.pipe()
    os.close(end)
    return other_end


def test_text_is_the_default(call: Call, pages: Path) -> None:
    said = call("read", pages)
    assert "Strand to visit Turku p1" in said.out
    assert "two officials (anonymous, 2 people)" in said.out
    assert "\x1b" not in said.out


def test_the_call_may_tell_address_and_time_of_a_file(call: Call, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(f"Strand to Visit Turku\n\n{STORY}\n", encoding="utf-8")
    told = ("--url", "https://a.example/strand", "--published", "2025-04-28")
    said = call("read", tmp_path / "page.txt", *told, "--format", "json").json
    assert said["article"]["url"] == "https://a.example/strand"
    assert said["article"]["published"] == "2025-04-28"
    assert {time["earliest"] for time in said["times"]} == {"2025-05-02"}
    assert said["article"]["id"] != call("read", tmp_path / "page.txt", "--format", "json").json["article"]["id"]


def test_what_a_line_says_of_its_page_outweighs_the_call(call: Call, tmp_path: Path) -> None:
    one = jsonl(tmp_path / "one.jsonl", page("p1"))
    said = call("read", one, "--published", "2001-01-01", "--format", "json").json
    assert said["article"]["published"] == "2025-04-28"


# --- add, stories, dossier, ask


def test_what_is_added_makes_stories_dossiers_and_answers(call: Call, pages: Path) -> None:
    added = call("add", pages, "--format", "json")
    assert added.status == 0
    assert added.json == {
        "outcomes": {"read": 2},
        "pages": [{"id": id_, "outcome": {"kind": "read", "reason": None}} for id_ in ("p1", "p2")],
    }
    (story,) = call("stories", "--as-of", "2025-04-29", "--format", "json").json["stories"]
    assert (story["pages"], story["status"]) == (2, "rumoured")
    dossier = call("dossier", story["id"], "--as-of", "2025-04-29", "--format", "json").json
    assert [each["id"] for each in dossier["pages"]] == ["p1", "p2"]
    assert dossier["as_of"] == "2025-04-29"
    answer = call("ask", "Will Ida Strand visit Turku?", "--as-of", "2025-04-29", "--format", "json").json
    assert answer["events"][0]["status"] == "rumoured"
    assert answer["events"][0]["independent"] == {"at_least": 1, "at_most": 1}


def test_the_same_command_shows_them_to_people(call: Call, pages: Path) -> None:
    assert call("add", pages).out.startswith("2 pages: 2 read.")
    story = call("stories", "--format", "json").json["stories"][0]["id"]
    assert story in call("stories").out
    assert "Rumoured since Monday." in call("dossier", story, "--as-of", "2025-04-29").out
    assert "No word of a visit of Ida Strand to Turku after its date" in call("ask", "Will Ida Strand visit Turku?").out


def test_the_same_page_twice_changes_nothing(call: Call, pages: Path) -> None:
    call("add", pages)
    before = call("stories", "--as-of", "2025-04-29", "--format", "json").json
    again = call("add", pages, pages, "--format", "json")
    assert again.status == 0
    assert again.json["outcomes"] == {"unchanged": 4}
    assert call("stories", "--as-of", "2025-04-29", "--format", "json").json == before


def test_the_same_id_with_another_text_is_another_version(call: Call, tmp_path: Path, pages: Path) -> None:
    call("add", pages)
    update = jsonl(tmp_path / "update.jsonl", page("p1", STORY + " She denied it."))
    assert [each["id"] for each in call("add", update, "--format", "json").json["pages"]] == ["p1~2"]


def test_before_anything_was_published_there_are_no_stories(call: Call, pages: Path) -> None:
    call("add", pages)
    assert call("stories", "--as-of", "2025-04-27", "--format", "json").json == {"stories": []}


def test_nothing_on_another_matter(call: Call, pages: Path) -> None:
    call("add", pages)
    said = call("ask", "Will the bridge of Tornio be closed?", "--format", "json")
    assert said.status == 0
    assert (said.json["events"], said.json["figures"], said.json["pages"]) == ([], [], [])
    assert said.errors == ["reportedly: nothing kept is about 'Will the bridge of Tornio be closed?'"]


def test_the_store_is_one_file_in_the_data_folder_unless_named(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, pages: Path
) -> None:
    environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path / "data")}
    subprocess.run([*COMMAND, "add", str(pages)], env=environment, check=True, capture_output=True)
    assert (tmp_path / "data" / "reportedly" / "reportedly.db").exists()


# --- wrong calls and stores that cannot be used


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["raed"], "raed"),
        (["read"], "SOURCE"),
        (["read", "a.txt", "--format", "xml"], "xml"),
        (["read", "a.txt", "--published", "yesterday"], "--published 'yesterday' is not a time"),
        (["stories", "--as-of", "2025-02-30"], "--as-of '2025-02-30' is not a time"),
        (["stories", "--as-off", "2025"], "--as-off"),
        (["add", "a.txt", "--format", "jsonl"], "jsonl"),
        (["ask"], "QUESTION"),
    ],
)
def test_a_wrong_call_is_named_in_one_line(call: Call, words: list[str], said: str) -> None:
    done = call(*words)
    assert (done.status, done.out) == (2, "")
    assert len(done.errors) == 1
    assert done.errors[0].startswith("reportedly: ")
    assert said in done.errors[0]


def test_an_unknown_story_is_named(call: Call, pages: Path) -> None:
    call("add", pages)
    done = call("dossier", "s-none", "--format", "json")
    assert done.status == 2
    assert "no story 's-none'" in done.errors[0]
    early = call("dossier", "s-p1", "--as-of", "2020")
    assert early.status == 2
    assert "no page published by 2020" in early.errors[0]


@pytest.mark.parametrize("command", [["stories"], ["dossier", "s-p1"], ["ask", "Will Ida Strand visit Turku?"]])
def test_looking_into_a_store_that_is_not_there_says_how_to_make_it(call: Call, command: list[str]) -> None:
    done = call(*command)
    assert done.status == 2
    assert len(done.errors) == 1
    assert "reportedly add" in done.errors[0]


def test_a_store_that_is_no_database(call: Call, tmp_path: Path, pages: Path) -> None:
    (tmp_path / "notes.txt").write_text("Fog. " * 1000)
    for command in (["add", pages], ["stories"]):
        done = call(*command, "--store", tmp_path / "notes.txt")
        assert done.status == 2
        assert len(done.errors) == 1
        assert "not a database" in done.errors[0]


def test_a_store_of_a_newer_version(call: Call, tmp_path: Path, pages: Path) -> None:
    call("add", pages)
    with sqlite3.connect(tmp_path / "store.db") as newer:
        newer.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    for command in (["add", pages], ["stories"]):
        done = call(*command)
        assert done.status == 2
        assert "newer Reportedly" in done.errors[0]


def test_a_store_that_another_process_holds(call: Call, tmp_path: Path, pages: Path) -> None:
    """It is waited for, but not for ever; looking into it is possible all the same."""
    call("add", pages)
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    done = call("add", pages)
    assert done.status == 2
    assert "in use by another process" in done.errors[0]
    assert call("stories").status == 0
    other.close()


def test_a_folder_is_no_store(call: Call, tmp_path: Path, pages: Path) -> None:
    done = call("add", pages, "--store", tmp_path)
    assert done.status == 2
    assert "is a folder" in done.errors[0]


def test_progress_is_not_shown_where_nobody_looks_on(call: Call, pages: Path) -> None:
    assert call("add", pages).errors == []


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    from reportedly import __version__
    from reportedly.desk.cli import run

    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"reportedly {__version__}\n"


def test_help_names_the_commands(capsys: pytest.CaptureFixture[str]) -> None:
    from reportedly.desk.cli import run

    run(["--help"])
    shown = capsys.readouterr().out
    assert all(f"\n  {command} " in shown for command in ("read", "add", "stories", "dossier", "ask"))


def test_standard_input_may_be_a_page(call: Call, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    class Input:
        buffer = io.BytesIO(json.dumps(page("p9")).encode())

    monkeypatch.setattr(sys, "stdin", Input)
    assert call("read", "-", "--format", "json").json["article"]["id"] == "p9"
