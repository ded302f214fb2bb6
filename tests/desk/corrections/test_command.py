"""Corrections as people make them on the command line, over a real store."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportedly.desk.text.output import LONGEST_NOTE

Call = Callable[..., Any]

PAGES = [
    {
        "id": "p1",
        "outlet": "Bothnia Mail",
        "published": "2025-04-28",
        "title": "Strand may visit Turku",
        "body": "Ida Strand may visit Turku on Friday, two officials told the Bothnia Mail. She may see the port.",
    },
    {
        "id": "p2",
        "outlet": "Kvarken Echo",
        "published": "2025-04-28",
        "title": "Strand could visit Turku on Friday",
        "body": "The envoy could be in Finland soon. Ida Strand may visit Turku on Friday, an aide told the Echo.",
    },
    {
        "id": "p3",
        "outlet": "Skerry Post",
        "published": "2025-04-29",
        "title": "Strand will visit Turku",
        "body": "Ida Strand will visit Turku on Friday, the mayor of Turku said. Two officials had spoken of it.",
    },
]
BY = ("--who", "Ada Lind", "--why", "they told us")


@pytest.fixture
def talks(call: Call, tmp_path: Path) -> str:
    """A kept story of three pages; its id."""
    path = tmp_path / "pages.jsonl"
    path.write_text("".join(json.dumps(page) + "\n" for page in PAGES))
    call("add", path)
    (story,) = call("stories", "--format", "json").json["stories"]
    assert story["pages"] == 3
    return str(story["id"])


def shown(call: Call, story: str, *options: str) -> Any:
    return call("dossier", story, "--format", "json", *options).json


def counted(call: Call, story: str) -> tuple[int, int]:
    independent = shown(call, story)["events"][0]["independent"]
    return independent["at_least"], independent["at_most"]


def ids(call: Call, story: str) -> tuple[str, list[str]]:
    """The foremost event, and its origins."""
    event = shown(call, story)["events"][0]
    return event["id"], [origin["id"] for origin in event["origins"]]


def test_origins_made_one_count_once_until_that_is_withdrawn(call: Call, talks: str) -> None:
    _, (first, second, *_) = ids(call, talks)
    before = counted(call, talks)
    made = call("correct", "origin", "same", talks, first, second, *BY, "--format", "json")
    assert (made.status, made.json["correction"]["number"], made.json["correction"]["who"]) == (0, 1, "Ada Lind")
    assert counted(call, talks) == (before[0], before[1] - 1)
    (listed,) = shown(call, talks)["corrections"]
    assert (listed["why"], listed["withdrawn"], listed["found"]) == ("they told us", None, True)
    assert call("correct", "withdraw", 1, "--who", "Jon Vik", "--why", "not so").status == 0
    assert counted(call, talks) == before
    (listed,) = call("correct", "list", "--format", "json").json["corrections"]
    assert (listed["withdrawn_by"], listed["withdrawn_why"]) == ("Jon Vik", "not so")


def test_a_status_is_decided_with_words_that_show_it(call: Call, talks: str) -> None:
    event, _ = ids(call, talks)
    words = ("--page", "p3", "--quote", "the mayor  of Turku said")
    done = call("correct", "status", talks, event, "confirmed", "--since", "2025-04-30", *words, *BY)
    assert done.status == 0
    assert "announced -> confirmed, from 30 April 2025" in " ".join(done.out.split())
    assert "Confirmed, by an editor's decision on Wednesday." in call("dossier", talks, "--as-of", "2025-05-01").out
    step = shown(call, talks, "--as-of", "2025-05-01")["events"][0]["history"][-1]
    assert (step["at"], step["status"], step["rule"]) == (
        "2025-04-30",
        "confirmed",
        "corrected by Ada Lind: they told us",
    )
    assert [each["quote"] for each in step["because"]] == ["the mayor of Turku said"]
    assert shown(call, talks, "--as-of", "2025-04-29")["events"][0]["status"] != "confirmed"


def test_outlet_and_date_of_a_page_are_put_right(call: Call, talks: str) -> None:
    assert call("correct", "outlet", "p2", "Bothnia Mail", *BY).status == 0
    assert call("correct", "date", "p2", "2025-04-27T10:00Z", *BY).status == 0
    page = next(page for page in shown(call, talks, "--as-of", "2025-04-27")["pages"])
    assert (page["id"], page["outlet"], page["published"]) == ("p2", "Bothnia Mail", "2025-04-27T10:00Z")


def test_an_id_given_before_an_earlier_page_came_is_still_understood(call: Call, talks: str) -> None:
    event, origins = ids(call, talks)
    call("correct", "date", "p3", "2025-04-26", *BY)
    assert ids(call, talks)[0] != event
    assert call("correct", "status", talks, event, "denied", *BY).status == 0
    assert call("correct", "origin", "same", talks, *origins[:2], *BY).status == 0


def test_party_speaker_and_headline_are_put_right(call: Call, talks: str) -> None:
    event, _ = ids(call, talks)
    assert call("correct", "party", talks, event, "Ida Strand", "Eva Strand", *BY).status == 0
    assert call("correct", "headline", talks, "Will she come to Turku?", *BY).status == 0
    found = shown(call, talks)
    assert found["story"]["title"] == "Will she come to Turku?"
    assert found["events"][0]["participants"][0]["entity"] == "Eva Strand"
    speaker = next(each["name"] for each in found["origins"] if "mayor" in each["name"].lower())
    assert call("correct", "speaker", talks, speaker, "Finland", *BY).status == 0
    assert "Finland" in {each["family"] for each in shown(call, talks)["origins"] if each["name"] == speaker}
    assert call("stories", "--format", "json").json["stories"][0]["title"] == "Will she come to Turku?"


def test_pages_split_off_make_a_story_that_may_be_merged_again(call: Call, talks: str) -> None:
    assert call("correct", "split", talks, "p3", *BY).status == 0
    stories = {each["id"]: each["pages"] for each in call("stories", "--format", "json").json["stories"]}
    assert sorted(stories.values()) == [1, 2]
    (other,) = set(stories) - {talks}
    assert call("correct", "merge", talks, other, *BY).status == 0
    assert [each["pages"] for each in call("stories", "--format", "json").json["stories"]] == [3]
    assert [each["kind"] for each in shown(call, talks)["corrections"]] == ["split", "merge"]


def test_the_dossier_shows_its_corrections(call: Call, talks: str) -> None:
    assert "Corrections" not in call("dossier", talks).out
    call("correct", "outlet", "p2", "Bothnia Mail", *BY)
    out = call("dossier", talks).out
    assert "outlet of Kvarken Echo (p2): Kvarken Echo -> Bothnia Mail" in out
    assert "Ada Lind" in out


def test_with_captures_limited_a_later_correction_does_not_count(call: Call, talks: str) -> None:
    call("correct", "headline", talks, "Will she come to Turku?", *BY)
    now = shown(call, talks)["as_of"]
    assert shown(call, talks, "--captured-by", now)["story"]["title"] == "Will she come to Turku?"
    assert shown(call, talks, "--as-of", "2025-04-30")["story"]["title"] == "Will she come to Turku?"


NOTHING = [
    (("outlet", "p1", "Bothnia Mail"), "is of Bothnia Mail already"),
    (("date", "p1", "2025-04-28"), "was published on 2025-04-28 already"),
    (("merge", "STORY", "STORY"), "are one story already"),
    (("status", "STORY", "EVENT", "STATUS"), "already"),
    (("headline", "STORY", "TITLE"), "is headed so already"),
]


@pytest.mark.parametrize(("words", "said"), NOTHING, ids=lambda each: each[0] if isinstance(each, tuple) else "")
def test_a_correction_that_changes_nothing_says_so_and_is_not_kept(
    call: Call, talks: str, words: tuple[str, ...], said: str
) -> None:
    event = shown(call, talks)["events"][0]
    known = {
        "STORY": talks,
        "EVENT": event["id"],
        "STATUS": event["status"],
        "TITLE": shown(call, talks)["story"]["title"],
    }
    done = call("correct", *(known.get(word, word) for word in words), *BY)
    assert (done.status, done.out) == (0, "")
    (line,) = done.errors
    assert line.startswith("reportedly: nothing changed: ")
    assert said in line
    assert call("correct", "list", "--format", "json").json == {"corrections": []}


WRONG = [
    (("merge", "STORY", "s-none"), "`reportedly stories` lists them"),
    (("split", "STORY", "p9"), "it has p1, p2, p3"),
    (("split", "STORY", "p1", "p2", "p3"), "not all"),
    (("origin", "same", "STORY", "o9", "ORIGIN"), "it has o"),
    (("origin", "same", "STORY", "ORIGIN", "ORIGIN"), "name another one"),
    (("origin", "family", "s-none", "ORIGIN", "ORIGIN"), "no story 's-none'"),
    (("origin", "different", "STORY", "ORIGIN", "p3"), "has nothing from"),
    (("origin", "different", "STORY", "ORIGIN", "p1"), "first named"),
    (("status", "STORY", "e9", "denied"), "it has e"),
    (("status", "STORY", "EVENT", "verified"), "the statuses are rumoured, reported"),
    (("status", "STORY", "EVENT", "denied", "--since", "soon"), "write it like"),
    (("status", "STORY", "EVENT", "denied", "--since", "2999-01-01"), "lies ahead"),
    (("status", "STORY", "EVENT", "denied", "--page", "p1"), "belong together"),
    (("status", "STORY", "EVENT", "denied", "--page", "p1", "--quote", "nobody said"), "copy them"),
    (("status", "STORY", "EVENT", "denied", "--page", "p9", "--quote", "Strand"), "is not kept"),
    (("party", "STORY", "EVENT", "Jon Vik", "Eva Strand"), "those who do: Ida Strand"),
    (("party", "STORY", "EVENT", "Ida Strand", " "), "empty"),
    (("speaker", "STORY", "Jon Vik", "Finland"), "those who speak"),
    (("headline", "STORY", "x" * 2000), "at most 1,000"),
    (("outlet", "p9", "Bothnia Mail"), "is not kept"),
    (("date", "p1", "2999-01-01"), "lies ahead"),
    (("date", "p1", "yesterday"), "write it like"),
    (("withdraw", "7"), "does not exist"),
]


@pytest.mark.parametrize(
    ("words", "said"), WRONG, ids=lambda each: "-".join(each)[:40] if isinstance(each, tuple) else ""
)
def test_what_cannot_be_corrected_is_said_in_one_line_and_nothing_changes(
    call: Call, talks: str, words: tuple[str, ...], said: str
) -> None:
    event, (origin, *_) = ids(call, talks)
    known = {"STORY": talks, "EVENT": event, "ORIGIN": origin}
    done = call("correct", *(known.get(word, word) for word in words), *BY)
    assert (done.status, done.out) == (2, "")
    (line,) = done.errors
    assert said in line
    assert len(line) < LONGEST_NOTE
    assert call("correct", "list", "--format", "json").json == {"corrections": []}


def test_a_reason_is_asked_for(call: Call, talks: str) -> None:
    assert "--why" in call("correct", "headline", talks, "Will she come?").errors[0]
    assert "the reason is empty" in call("correct", "headline", talks, "Will she come?", "--why", " ").errors[0]


def test_without_a_name_the_one_logged_in_corrects(call: Call, talks: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LOGNAME", "jvik")
    made = call("correct", "headline", talks, "Will she come?", "--why", "clearer", "--format", "json")
    assert made.json["correction"]["who"] == "jvik"


def test_a_story_s_list_has_what_the_rule_did_and_the_whole_list_has_not(call: Call, talks: str) -> None:
    call("correct", "outlet", "p2", "Bothnia Mail", *BY)
    assert len(call("correct", "list", talks, "--format", "json").json["corrections"]) == 1
    assert "s-none" in call("correct", "list", "s-none").errors[0]
    assert "Ada Lind" in call("correct", "list").out


def test_a_store_that_is_not_there_is_not_made_by_a_correction(call: Call, tmp_path: Path) -> None:
    away = tmp_path / "away.db"
    done = call("correct", "merge", "s1", "s2", "--store", str(away), *BY)
    assert done.status == 2
    assert "does not exist" in done.errors[0]
    assert not away.exists()
