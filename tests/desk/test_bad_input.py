"""Bad input ends as one outcome with its reason, names the page, and stops nothing else."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]

BODY = "Ida Strand will visit Turku on Friday, the Bothnia Mail reported, citing two officials."
GOOD = {"id": "good", "body": BODY, "published": "2025-04-28"}
KOREAN = "핀란드 오울루 항구가 금요일에 폐쇄될 것이라고 항만 당국이 월요일에 밝혔다. 당국은 이유를 밝히지 않았다. " * 5
MEGABYTE = 1_000_000


def read(call: Call, *paths: Path) -> tuple[Any, dict[str, Any]]:
    """Read pages with a good one after them: that one is read whatever comes before."""
    good = paths[0].parent / "good.jsonl"
    good.write_text(json.dumps(GOOD))
    said = call("read", *paths, good, "--format", "jsonl")
    *pages, last = [json.loads(line) for line in said.out.splitlines()]
    assert last["article"]["id"] == "good"
    assert last["outcome"]["kind"] == "read"
    (page,) = pages
    return said, page


def named(said: Any, page: dict[str, Any], subject: str) -> None:
    """The page ends the command with 1, and is named once with its reason."""
    assert said.status == 1
    assert page["outcome"]["reason"]
    (error,) = said.errors
    assert subject in error
    assert page["outcome"]["kind"] in error


@pytest.mark.parametrize("name", ["empty.txt", "empty.html", "empty.jsonl"])
def test_an_empty_file(call: Call, tmp_path: Path, name: str) -> None:
    (tmp_path / name).touch()
    said, page = read(call, tmp_path / name)
    assert page["outcome"]["kind"] in ("unreadable", "not_an_article")
    named(said, page, name)


@pytest.mark.parametrize("name", ["picture.txt", "picture.html", "picture"])
def test_a_binary_file(call: Call, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)) * 40)
    said, page = read(call, tmp_path / name)
    assert page["outcome"]["kind"] == "unreadable"
    named(said, page, name)


@pytest.mark.parametrize("name", ["long.txt", "long.html", "long.jsonl"])
def test_fifty_megabytes_in_one_line(call: Call, tmp_path: Path, name: str) -> None:
    with (tmp_path / name).open("wb") as file:
        file.write(b'{"text": "' if name.endswith("jsonl") else b"")
        for _ in range(50):
            file.write(b"harbour " * (MEGABYTE // 8))
    said, page = read(call, tmp_path / name)
    assert page["outcome"]["kind"] in ("unreadable", "refused")
    named(said, page, name)


def test_a_body_of_a_megabyte_without_a_blank_is_read_in_time(call: Call, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text(json.dumps({"id": "x", "body": "a" * MEGABYTE}))
    said, page = read(call, tmp_path / "x.jsonl")
    assert page["outcome"]["kind"] in ("read", "unreadable", "unread_language", "not_an_article")
    assert len(said.out) < 3 * MEGABYTE


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "table><tr><td"])
def test_tags_nested_a_hundred_thousand_deep(call: Call, tmp_path: Path, tag: str) -> None:
    (tmp_path / "deep.html").write_text(f"<html><body>{f'<{tag}>' * 100_000}<p>{BODY}</p></body></html>")
    _, page = read(call, tmp_path / "deep.html")
    assert page["outcome"]["kind"] in ("read", "not_an_article", "unreadable")


def test_a_page_in_korean_is_counted_and_kept(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "korean.jsonl"
    path.write_text(json.dumps({"id": "ko1", "body": KOREAN, "outlet": "Oulu Ilbo", "published": "2025-04-28"}))
    said, page = read(call, path)
    assert page["outcome"]["kind"] == "unread_language"
    assert (page["article"]["outlet"], page["article"]["published"]) == ("Oulu Ilbo", "2025-04-28")
    named(said, page, "ko1")
    added = call("add", path, "--format", "json")
    assert added.json["outcomes"] == {"unread_language": 1}
    assert call("add", path, "--format", "json").json["outcomes"] == {"unchanged": 1}
    assert call("stories", "--format", "json").json == {"stories": []}


def test_a_page_without_any_date_counts_from_its_capture(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "undated.jsonl"
    path.write_text(json.dumps({"id": "u1", "body": BODY}))
    said, page = read(call, path)
    assert said.status == 0
    assert page["outcome"]["kind"] == "read"
    assert page["article"]["published"] is None
    assert [time["earliest"] for time in page["times"]] == [None]
    call("add", path)
    assert len(call("stories", "--format", "json").json["stories"]) == 1
    assert call("stories", "--as-of", "2001", "--format", "json").json["stories"] == []
    answer = call("ask", "Will Ida Strand visit Turku?", "--format", "json").json
    assert answer["events"][0]["status"] == "rumoured"


def test_a_date_in_the_future_is_doubted(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "future.jsonl"
    path.write_text(json.dumps({"id": "f1", "body": BODY, "published": "2999-01-01"}))
    said, page = read(call, path)
    assert said.status == 0
    assert page["article"]["doubts"]
    call("add", path)
    assert call("ask", "Will Ida Strand visit Turku?").status == 0


def test_a_broken_line_is_named_by_its_number_and_the_others_are_read(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    second = json.dumps({**GOOD, "id": "second", "body": f"{BODY} She denied it."})
    path.write_text(f'{json.dumps(GOOD)}\n{{"body": "half a li\n\n[1, 2]\n{{"id": 7}}\n{second}\n')
    said = call("add", path, "--format", "json")
    assert said.status == 1
    assert said.json["outcomes"] == {"unreadable": 3, "read": 2}
    assert [page["id"] for page in said.json["pages"] if page["outcome"]["kind"] == "read"] == ["good", "second"]
    for line, error in zip((2, 4, 5), said.errors, strict=True):
        assert str(path) in error
        assert f"line {line}" in error


@pytest.mark.parametrize(
    "field",
    [
        {"body": "\ud800 lone surrogate. " + BODY},
        {"body": BODY, "published": "the day before"},
        {"body": BODY, "published": "2025-02-30"},
        {"body": BODY, "url": "javascript:alert(1)"},
        {"body": BODY, "title": "\x00\x1b[31m"},
        {"body": BODY, "id": "../../etc"},
        {"body": "\u202e\u200b\ufeff" + BODY},
        {"body": " \n\n "},
        {"body": BODY, "lang": "zz-unknown"},
        {"body": "?" * 3000},
    ],
    ids=lambda field: ascii(field)[:50],
)
def test_odd_fields_break_nothing(call: Call, tmp_path: Path, field: dict[str, Any]) -> None:
    path = tmp_path / "odd.jsonl"
    path.write_text(json.dumps({"id": "odd", **field}))
    read(call, path)
    assert call("add", path, "--format", "json").status in (0, 1)
    assert call("read", path).status in (0, 1)
    for words in (["stories"], ["ask", "Will Ida Strand visit Turku?"]):
        assert call(*words, "--format", "json").status == 0


def test_a_missing_file_is_named_with_a_remedy(call: Call, tmp_path: Path) -> None:
    said, page = read(call, tmp_path / "none.txt")
    named(said, page, "none.txt")


def test_no_control_character_reaches_the_terminal(call: Call, tmp_path: Path) -> None:
    """A headline must not be able to paint the reader's screen."""
    path = tmp_path / "escape.jsonl"
    path.write_text(
        json.dumps({**GOOD, "title": "Strand\x1b[2J\x07 to visit Turku", "outlet": "Bothnia\x1b]0;x\x07 Mail"})
    )
    call("add", path)
    for words in (["read", path], ["stories"], ["ask", "Will Ida Strand visit Turku?"]):
        assert "\x1b" not in call(*words).out


def test_a_headline_of_a_megabyte_is_read_up_to_a_bound(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "headline.jsonl"
    path.write_text(json.dumps({**GOOD, "id": "long", "title": "Strand visits Turku " * 50_000}))
    said, page = read(call, path)
    assert said.status == 0
    assert len(page["article"]["title"]) < 10_000
    assert any("headline" in doubt for doubt in page["article"]["doubts"])


@pytest.mark.parametrize("as_of", ["0001", "0001-01-01T00:00+14:00", "9999", "9999-12-31T23:59-12:00"])
def test_the_first_and_the_last_day_there_is_may_be_asked_for(call: Call, tmp_path: Path, as_of: str) -> None:
    path = tmp_path / "pages.jsonl"
    path.write_text(json.dumps({**GOOD, "body": f"{BODY} She will stay until December 31, 9999."}))
    call("add", path)
    for words in (["stories"], ["ask", "Will Ida Strand visit Turku?"]):
        for style in ("json", "text"):
            said = call(*words, "--as-of", as_of, "--format", style)
            assert said.status == 0
            assert all("fault" not in error for error in said.errors)


def test_an_endless_wrong_time_is_named_in_a_short_line(call: Call) -> None:
    said = call("stories", "--as-of", "soon" * 5000)
    assert said.status == 2
    (error,) = said.errors
    assert len(error) < 200


def test_an_endless_id_makes_no_endless_line(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "id.jsonl"
    path.write_text(json.dumps({"id": "x" * 100_000, "body": KOREAN}))
    (error,) = call("read", path).errors
    assert len(error) < 1200
    assert error.endswith("is not read yet")


@pytest.mark.parametrize("words", [["ask", "\udcff"], ["dossier", "\udcff"], ["add", "a.txt", "--url", "\udcff"]])
def test_words_that_are_not_utf_8_are_a_wrong_call(call: Call, tmp_path: Path, words: list[str]) -> None:
    (tmp_path / "good.jsonl").write_text(json.dumps(GOOD))
    call("add", tmp_path / "good.jsonl")
    said = call(*words)
    assert said.status == 2
    assert "not UTF-8" in said.errors[0]


@pytest.mark.parametrize(
    "question",
    [
        "",
        " ",
        "?",
        "--",
        "(((",
        '"',
        "Ida* OR title:Strand",
        'Will "Ida" AND NOT NEAR( visit?',
        "'; DROP TABLE page",
        "إيدا",
        "😀",
    ],
)
def test_a_question_is_never_taken_for_a_query(call: Call, tmp_path: Path, question: str) -> None:
    (tmp_path / "good.jsonl").write_text(json.dumps(GOOD))
    call("add", tmp_path / "good.jsonl")
    said = call("ask", "--store", tmp_path / "store.db", "--format", "json", "--", question)
    assert said.status == 0
    assert said.json["question"] == question
    assert len(call("stories", "--format", "json").json["stories"]) == 1
