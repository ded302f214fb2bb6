"""The two clocks of the commands: published by then, and captured by then."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Call = Callable[..., Any]

STORY = "Ida Strand will visit Turku on Friday, the Bothnia Mail reported, citing two officials."
QUESTION = "Will Ida Strand visit Turku?"


@pytest.fixture(autouse=True)
def kept(call: Call, tmp_path: Path) -> None:
    """One page, published on 28 April 2025 and captured by this test, long after."""
    line = {"id": "p1", "body": STORY, "published": "2025-04-28", "title": "Strand to visit Turku"}
    (tmp_path / "p.jsonl").write_text(json.dumps(line), encoding="utf-8")
    assert call("add", tmp_path / "p.jsonl").status == 0


@pytest.mark.parametrize("command", [["dossier", "s-p1"], ["stories"], ["ask", QUESTION]])
def test_what_was_published_but_not_captured_by_then_does_not_count(call: Call, command: list[str]) -> None:
    found = call(*command, "--as-of", "2025-04-29", "--captured-by", "2025-04-29", "--format", "json")
    if command[0] == "dossier":
        assert (found.status, found.out) == (2, "")
        assert found.errors == [
            "reportedly: story 's-p1' has no page published by 2025-04-29 and captured by 2025-04-29; give a later time"
        ]
    else:
        assert found.status == 0
        assert not found.json[{"stories": "stories", "ask": "events"}[command[0]]]


def test_what_was_captured_by_then_is_judged_as_of_another_day(call: Call) -> None:
    found = call("dossier", "s-p1", "--as-of", "2025-04-29", "--captured-by", "2100", "--format", "json").json
    assert (found["as_of"], found["captured_by"]) == ("2025-04-29", "2100")
    assert found["events"][0]["status"] == "rumoured"


def test_without_an_as_of_the_dossier_is_put_back_to_the_captures(call: Call) -> None:
    found = call("dossier", "s-p1", "--captured-by", "2100-01-01", "--format", "json").json
    assert (found["as_of"], found["captured_by"]) == ("2100-01-01", "2100-01-01")
    assert found["events"][0]["status"] == "lapsed"
    assert "captured by 1 January 2100" in call("dossier", "s-p1", "--captured-by", "2100-01-01").out


def test_an_answer_names_the_captures_it_rests_on(call: Call) -> None:
    found = call("ask", QUESTION, "--as-of", "2025-04-29", "--captured-by", "2100", "--format", "json").json
    assert found["captured_by"] == "2100"
    assert "captured by 2100" in call("ask", QUESTION, "--as-of", "2025-04-29", "--captured-by", "2100").out


def test_a_wrong_time_of_capture_is_named(call: Call) -> None:
    said = call("stories", "--captured-by", "yesterday")
    assert (said.status, said.errors) == (
        2,
        ["reportedly: --captured-by 'yesterday' is not a time; write it like 2025-03-14 or 2025-03-14T12:00Z"],
    )
