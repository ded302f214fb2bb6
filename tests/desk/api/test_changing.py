"""Corrections and watch lists through the API: what the commands do, with the token."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx2
import pytest

from reportedly.desk.cli import run

from .conftest import BEARER

BY = {"who": "Ada Lind", "why": "the desk called them"}


def dossier(api: httpx2.Client) -> Any:
    story = api.get("stories").json()["stories"][0]["id"]
    return api.get(f"stories/{story}").json()


def correct(api: httpx2.Client, story: str, **fields: Any) -> httpx2.Response:
    return api.post(f"stories/{story}/corrections", json={**BY, **fields}, headers=BEARER)


def test_a_correction_changes_the_dossier_is_listed_and_can_be_taken_back(
    own_api: httpx2.Client, own_talks: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    before = dossier(own_api)
    story, event = before["story"]["id"], before["events"][0]
    tag = own_api.get(f"stories/{story}").headers["etag"]
    made = correct(own_api, story, kind="status", event=event["id"], status="cancelled")
    assert made.status_code == 200
    assert (made.json()["correction"]["who"], made.json()["correction"]["after"]) == ("Ada Lind", "cancelled")
    after = own_api.get(f"stories/{story}", headers={"If-None-Match": tag})
    assert after.json()["events"][0]["status"] == "cancelled"
    number = made.json()["correction"]["number"]
    back = own_api.post(f"corrections/{number}/withdraw", json=BY, headers=BEARER).json()["correction"]
    assert back["withdrawn_by"] == "Ada Lind"
    assert dossier(own_api)["events"][0]["status"] == event["status"]
    capfd.readouterr()
    for path, words in (("corrections", []), (f"stories/{story}/corrections", [story])):
        assert run(["correct", "list", *words, "--store", str(own_talks), "--format", "json"]) == 0
        assert own_api.get(path).text == capfd.readouterr().out
    again = own_api.post(f"corrections/{number}/withdraw", json=BY, headers=BEARER)
    assert again.status_code == 409
    assert "withdrawn already" in again.json()["detail"]


def test_what_cannot_be_corrected_as_the_story_stands_is_named(own_api: httpx2.Client) -> None:
    found = dossier(own_api)
    story = found["story"]["id"]
    for fields in (
        {"kind": "status", "event": "no-such-event", "status": "denied"},
        {"kind": "headline", "headline": found["story"]["title"]},
        {"kind": "merge", "with": "no-such-story"},
        {"kind": "date", "page": "adria-wire-1", "published": "2099-01-01"},
    ):
        answer = correct(own_api, story, **fields)
        assert answer.status_code == 409, fields
        assert answer.json()["detail"]
    assert own_api.get("corrections").json() == {"corrections": []}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "kind 'None' is none of origins"),
        ({"kind": "truth"}, "kind 'truth' is none of origins"),
        ({"kind": "headline"}, "headline is missing"),
        ({"kind": "headline", "headline": "  "}, "headline ' ' is not what is wanted"),
        ({"kind": "headline", "headline": 3}, "headline '3' is not what is wanted"),
        ({"kind": "headline", "headline": "x" * 1_001}, "at most 1,000 characters"),
        ({"kind": "headline", "headline": "x", "why": ""}, "why '' is not what is wanted"),
        ({"kind": "headline", "headline": "x", "colour": "red"}, "no field 'colour' is known here"),
        ({"kind": "date", "page": "p", "published": "soon"}, "give a time like 2025-03-14"),
        ({"kind": "split", "pages": "p"}, "pages is no list"),
        ({"kind": "status", "event": "e", "status": "true"}, "give one of rumoured"),
    ],
)
def test_a_correction_that_is_not_whole_is_refused(api: httpx2.Client, fields: dict[str, Any], said: str) -> None:
    answer = correct(api, "any", **fields)
    assert answer.status_code == 400
    assert said in answer.json()["detail"]


@pytest.mark.parametrize("content", [b"", b"[]", b"3", b'"x"', b"{", b'{"why": "\xff"}', b"[" * 50_000])
def test_what_is_no_object_is_refused(api: httpx2.Client, content: bytes) -> None:
    sent = {**BEARER, "Content-Type": "application/json"}
    answer = api.post("corrections/1/withdraw", content=content, headers=sent)
    assert (answer.status_code, "JSON object" in answer.json()["detail"]) == (400, True)


def test_unknown_things_are_not_found(api: httpx2.Client) -> None:
    assert correct(api, "nothing", kind="headline", headline="x").status_code == 404
    assert api.post("corrections/999/withdraw", json=BY, headers=BEARER).status_code == 404
    assert api.get("stories/nothing/corrections").status_code == 404
    assert api.get("watchlists/nothing").status_code == 404
    assert api.delete("watchlists/nothing", headers=BEARER).status_code == 404


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "stories/x/corrections"),
        ("POST", "corrections/1/withdraw"),
        ("PUT", "watchlists/x"),
        ("DELETE", "watchlists/x"),
        ("POST", "pages"),
    ],
)
def test_every_change_needs_the_token(api: httpx2.Client, method: str, path: str) -> None:
    assert api.request(method, path).status_code == 401


def test_a_watch_list_is_made_changed_listed_and_removed(
    own_api: httpx2.Client, own_talks: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    made = own_api.put("watchlists/harbours", json={"words": ["strike"], "rules": ["status"]}, headers=BEARER)
    assert made.json()["words"] == ["strike"]
    changed = own_api.put("watchlists/harbours", json={"parties": ["Meridia Lines"]}, headers=BEARER)
    assert (changed.json()["words"], changed.json()["parties"]) == ([], ["Meridia Lines"])
    capfd.readouterr()
    for path, words in (("watchlists", ["list"]), ("watchlists/harbours", ["show", "harbours"])):
        assert run(["watchlist", *words, "--store", str(own_talks), "--format", "json"]) == 0
        assert own_api.get(path).text == capfd.readouterr().out
    assert own_api.delete("watchlists/harbours", headers=BEARER).json()["name"] == "harbours"
    assert own_api.get("watchlists").json() == {"watchlists": []}


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"all": False},
        {"all": True, "words": ["strike"]},
        {"stories": ["nothing"]},
        {"words": ["strike"], "webhook": "file:///etc/passwd"},
        {"words": ["strike"], "email": "nobody"},
    ],
)
def test_what_cannot_be_watched_for_is_named(own_api: httpx2.Client, wanted: dict[str, Any]) -> None:
    assert own_api.put("watchlists/x", json=wanted, headers=BEARER).status_code == 409
    assert own_api.get("watchlists").json() == {"watchlists": []}


def test_the_secret_of_a_watch_list_is_not_given_away(own_api: httpx2.Client) -> None:
    wanted = {"words": ["strike"], "webhook": "https://hooks.example/take", "secret": "sixteen-letters-or-more"}
    answers = [
        own_api.put("watchlists/x", json=wanted, headers=BEARER),
        own_api.get("watchlists"),
        own_api.get("watchlists/x"),
    ]
    assert all(answer.status_code == 200 and "sixteen" not in answer.text for answer in answers)
