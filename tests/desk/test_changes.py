"""The command `changes`: what is new, in claims."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportedly.desk.text.changes import pages_in_words
from reportedly.model.changes import PageTally
from reportedly.model.dossier import DossierPage

Call = Callable[..., Any]

RUMOUR = "Ida Strand may visit Turku on Friday, the Bothnia Mail reported, citing two officials of the port of Turku."
AGAIN = "Two officials of the port of Turku told the Bothnia Mail that Ida Strand might come to Turku on Friday, it is said."
WORD = 'Ida Strand will visit Turku on Friday, she said in Vaasa. "I am coming to Turku," Strand told reporters.'


@pytest.fixture
def story(call: Call, tmp_path: Path) -> str:
    """A rumour on 28 April 2025, its repetition on the 29th, and the visitor's own word on the 30th."""
    rows = [("p1", "2025-04-28", RUMOUR), ("p2", "2025-04-29", AGAIN), ("p3", "2025-04-30", WORD)]
    pages = [
        {"id": id_, "body": body, "published": day, "title": "Strand and Turku", "outlet": f"Outlet {id_}"}
        for id_, day, body in rows
    ]
    (tmp_path / "p.jsonl").write_text("".join(json.dumps(page) + "\n" for page in pages), encoding="utf-8")
    call("add", tmp_path / "p.jsonl")
    (head,) = call("stories", "--format", "json").json["stories"]
    return str(head["id"])


def test_the_visitors_word_moves_the_rumour(call: Call, story: str) -> None:
    done = call("changes", story, "--since", "2025-04-28", "--as-of", "2025-04-30", "--format", "json")
    assert done.status == 0
    found = done.json
    assert list(found) == "story since as_of captured_by events passing figures contradictions pages".split()
    (change,) = [each for each in found["events"] if not each["new"]]
    assert list(change) == ("event new status place when independent origins spoke silent withdrawn".split())
    assert (change["status"]["before"], change["status"]["after"]) == ("rumoured", "announced")
    assert change["status"]["steps"][0]["because"][0]["page"] == "p3"
    assert [each["name"] for each in change["origins"]] == ["Ida Strand"]
    assert change["origins"][0]["independent"] is True
    assert [page["id"] for page in found["pages"]["bringing"]] == ["p3"]
    assert found["pages"]["repeating"] == ["p2"]


def test_people_read_it_as_a_list(call: Call, story: str) -> None:
    shown = call("changes", story, "--since", "2025-04-28", "--as-of", "2025-04-30").out
    assert "new since 28 April 2025 · as of 30 April 2025" in shown
    assert "rumoured -> announced: one party, on record, says that it will" in shown
    assert "Ida Strand also says so" in shown
    assert "(Outlet p3)" in shown
    assert "2 new pages: 1 brings something new; 1 more repeats what one origin said" in shown


def test_a_day_of_repetition_brings_nothing_new(call: Call, story: str) -> None:
    shown = call("changes", story, "--since", "2025-04-28", "--as-of", "2025-04-29").out
    assert "Nothing new." in shown
    assert "1 new page: 1 repeats what one origin said" in shown


def test_with_captures_limited_what_stood_before_is_what_was_on_the_desk_then(call: Call, story: str) -> None:
    words = ("--since", "2025-04-29", "--as-of", "2025-04-30", "--captured-by", "2100", "--format", "json")
    found = call("changes", story, *words).json
    assert found["captured_by"] == "2100"
    assert all(change["new"] for change in found["events"])
    assert found["pages"]["new"] == 3


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["s-none", "--since", "2025-04-28"], "no story 's-none'"),
        (["s-p1", "--since", "2020", "--as-of", "2021"], "has no page published by 2021; give a later time"),
        (["s-p1", "--since", "2025-05", "--as-of", "2025-04-29"], "--since 2025-05 lies after the as-of, 2025-04-29"),
        (["s-p1", "--since", "lately"], "--since 'lately' is not a time"),
        (["s-p1"], "--since"),
    ],
)
def test_a_wrong_call_is_named(call: Call, story: str, words: list[str], said: str) -> None:
    done = call("changes", *words)
    assert (done.status, done.out) == (2, "")
    assert len(done.errors) == 1
    assert said in done.errors[0]


PAGE = DossierPage("p1", None, None, None)


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (PageTally(0, (), (), 0, 0), "No new page."),
        (PageTally(1, (PAGE,), (), 0, 0), "1 new page: 1 brings something new."),
        (PageTally(13, (PAGE,), tuple("abcdefghijkl"), 1, 9),
         "13 new pages: 1 brings something new; 12 more repeat what one origin said (9 copies)."),
        (PageTally(2, (), ("a", "b"), 0, 1), "2 new pages: 2 repeat what was known (1 copy)."),
        (PageTally(2, (), ("a", "b"), 3, 0), "2 new pages: 2 repeat what 3 origins said."),
    ],
)  # fmt: skip
def test_the_new_pages_in_words(tally: PageTally, words: str) -> None:
    assert pages_in_words(tally) == words
