"""One store and one instant have one answer, whoever is asked: each command, the API, the desk and the edition."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from .conftest import Said
from .web.conftest import served

QUESTION = "Will Ilaria Ventrone meet Dario Skoblar?"
INSTANTS = (
    # One in zones and precisions of its own: before and after a page that came out at 12:20 UTC on a day.
    ("2025-10-09T12:00Z", "2025-10-09T14:00+02:00", "2025-10-09T04:00-08:00"),
    ("2025-10-09T23:59Z", "2025-10-10T01:59+02:00", "2025-10-09", "2025-10-09T23:59:59Z"),
    ("2025-10-09T21:59Z", "2025-10-09T23:59+02:00"),
    # The end of a month is that of its last day.
    ("2025-10", "2025-10-31", "2025-10-31T23:59Z"),
    ("2025-10-08", "2025-10-08T23:59Z", "2025-10-09T01:59+02:00"),
    ("2025-10-14", "2025-10-14T23:59Z"),
    ("2025-10-11T23:59+02:00", "2025-10-11T21:59Z"),
)
TOGETHER = [as_of for alike in INSTANTS for as_of in alike]
PLACE = re.compile(r"\b(Opatija|Pula|Zadar|Rijeka)\b")


@pytest.fixture(scope="module")
def address(talks_file: bytes, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A desk of its own, which keeps at hand what it was asked for."""
    path = tmp_path_factory.mktemp("one") / "talks.db"
    path.write_bytes(talks_file)
    with served(path) as address:
        yield address


def dossier(call: Callable[..., Said], talks: Path, as_of: str) -> Said:
    """The dossier of the one story, as the command gives it."""
    story = call("stories", "--store", talks, "--format", "json").json["stories"][0]["id"]
    return call("dossier", story, "--store", talks, "--as-of", as_of, "--format", "json")


def bare(given: dict[str, Any]) -> dict[str, Any]:
    """What is given without the as-of, which is repeated as it was asked for."""
    return {key: value for key, value in given.items() if key != "as_of"}


@pytest.mark.parametrize("alike", INSTANTS, ids=lambda each: each[0])
def test_one_instant_has_one_dossier_however_it_is_written(
    call: Callable[..., Said], talks: Path, alike: tuple[str, ...]
) -> None:
    first, *others = (bare(dossier(call, talks, as_of).json) for as_of in alike)
    assert others == [first] * len(others)


@pytest.mark.parametrize("order", [TOGETHER, TOGETHER[::-1]], ids=["forwards", "backwards"])
def test_the_api_gives_what_the_command_does_whatever_was_asked_before(
    call: Callable[..., Said], talks: Path, address: str, order: list[str]
) -> None:
    with httpx2.Client(base_url=address, timeout=60) as client:
        for as_of in order:
            told = dossier(call, talks, as_of)
            answer = client.get(f"/api/stories/{told.json['story']['id']}", params={"as_of": as_of})
            assert answer.text == told.out, as_of


@pytest.mark.parametrize("as_of", [as_of for alike in INSTANTS for as_of in (alike[0], alike[-1])])
def test_every_list_question_and_screen_says_what_the_dossier_does(
    call: Callable[..., Said], talks: Path, address: str, as_of: str
) -> None:
    told = dossier(call, talks, as_of).json
    story, event = told["story"], told["events"][0]
    listed = call("stories", "--store", talks, "--as-of", as_of, "--format", "json").json["stories"]
    asked = call("ask", QUESTION, "--store", talks, "--as-of", as_of, "--format", "json")
    assert [each for each in listed if each["id"] == story["id"]] == [{**story, "status": event["status"]}]
    for key in ("id", "title", "place", "when", "status", "since", "independent"):
        assert asked.json["events"][0][key] == event[key], key
    with httpx2.Client(base_url=address, timeout=60) as client:
        given = client.get("/api/stories", params={"as_of": as_of}).json()["stories"]
        answered = client.get("/api/ask", params={"q": QUESTION, "as_of": as_of})
        page = client.get(f"/stories/{story['id']}", params={"as-of": as_of}).text
        front = client.get("/", params={"as-of": as_of}).text
        search = client.get("/", params={"as-of": as_of, "q": QUESTION}).text
    assert given == listed
    assert answered.text == asked.out
    place = {event["place"]["name"]} if event["place"] else set()
    for screen in (page, front, search):
        assert set(PLACE.findall(_heading(screen))) <= place


def _heading(screen: str) -> str:
    """The heading of the meeting on a screen."""
    found = [each for each in re.findall(r"<h[123][^>]*>(.*?)</h[123]>", screen, re.S) if "Ventrone" in each]
    assert found, "the meeting heads the screen"
    return found[0]


def test_the_edition_prints_what_the_dossier_says_whatever_it_printed_before(
    call: Callable[..., Said], talks: Path, tmp_path: Path
) -> None:
    for as_of in ("2025-10-09", "2025-10-09T12:00Z", "2025-10-09T23:59+02:00", "2025-10-14", "2025-10-09T12:00Z"):
        event = dossier(call, talks, as_of).json["events"][0]
        assert call("publish", tmp_path / "site", "--store", talks, "--as-of", as_of).status == 0
        (page,) = (tmp_path / "site" / "stories").glob("*.html")
        heading = re.findall(r"<h1[^>]*>(.*?)</h1>", page.read_text(encoding="utf-8"), re.S)[-1]
        assert set(PLACE.findall(heading)) <= {event["place"]["name"]}, as_of
        data = re.search(r'<script type="application/ld\+json">(.*?)</script>', page.read_text(encoding="utf-8"), re.S)
        if data:
            assert event["place"]["name"] in json.dumps(json.loads(data[1]), ensure_ascii=False)
