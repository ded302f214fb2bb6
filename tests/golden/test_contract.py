"""The contract by example: `read` and `ask` on its page give what stands there.

Ids, titles, names of origins and the wording of rules are free; everything else of the example must be found, and
more than it may be.
"""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from reportedly.desk.cli import run

CONTRACT = Path(__file__).parent / "contract"
PAGE = CONTRACT / "page.txt"
READ: dict[str, Any] = json.loads((CONTRACT / "read.json").read_text(encoding="utf-8"))
ASK: dict[str, Any] = json.loads((CONTRACT / "ask.json").read_text(encoding="utf-8"))
(EVENT,) = ASK["events"]
NEAR = 0.03
"""Degrees: gazetteers differ."""

Json = dict[str, Any]


def call(*words: str) -> Json:
    """Run one command and give its JSON."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        assert run([*words, "--format", "json"]) == 0
    answer: Json = json.loads(out.getvalue())
    return answer


@pytest.fixture(scope="module")
def found() -> Json:
    return call("read", str(PAGE))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = str(tmp_path_factory.mktemp("contract") / "store.db")
    assert call("add", str(PAGE), "--store", path)["outcomes"] == {"read": 1}
    return path


@pytest.fixture(scope="module")
def answer(store: str) -> Json:
    return call("ask", ASK["question"], "--as-of", ASK["as_of"], "--store", store)


@pytest.fixture(scope="module")
def event(answer: Json) -> Json:
    assert len(answer["events"]) == 1
    answered: Json = answer["events"][0]
    return answered


# --- read


def test_the_outcome(found: Json) -> None:
    assert found["outcome"] == READ["outcome"]


@pytest.mark.parametrize("field", [field for field in READ["article"] if field != "id"])
def test_the_article(found: Json, field: str) -> None:
    assert found["article"][field] == READ["article"][field]


def leads(found: Json, example: Json) -> bool:
    """Whether the keys are those of the example, in their order, with none but further ones after them."""
    return list(found)[: len(example)] == list(example)


def test_the_keys_are_those_of_the_contract(found: Json) -> None:
    assert leads(found, READ)
    assert leads(found["article"], READ["article"])
    for kind in ("furniture", "attributions", "events", "times", "places"):
        assert all(leads(item, READ[kind][0]) for item in found[kind])


@pytest.mark.parametrize("piece", READ["furniture"], ids=lambda piece: piece["kind"])
def test_the_furniture(found: Json, piece: Json) -> None:
    assert piece in found["furniture"]


def attribution(given: Json, among: list[Json]) -> Json:
    """An attribution with the words of the outer source for its id."""
    sources = {each["id"]: each["source"]["spans"] for each in among}
    return {**given, "id": None, "outer": sources.get(given["outer"])}


@pytest.mark.parametrize("expected", READ["attributions"], ids=lambda each: each["source"]["text"])
def test_who_says_what(found: Json, expected: Json) -> None:
    read = [attribution(each, found["attributions"]) for each in found["attributions"]]
    assert attribution(expected, READ["attributions"]) in read


def test_nobody_else_says_anything(found: Json) -> None:
    assert len(found["attributions"]) == len(READ["attributions"])


def mention(given: Json, among: list[Json]) -> Json:
    """An event with the words of each source for its id, without the coordinates of its places.

    The example has "Friday" for the time of one event and "on Sunday" for that of another: the preposition is free.
    """
    sources = {each["id"]: str(each["source"]["spans"]) for each in among}
    return {
        **given,
        "id": None,
        "when": {**given["when"], "text": None, "span": given["when"]["span"][1]} if given["when"] else None,
        "places": [{**place, "lat": None, "lon": None} for place in given["places"]],
        "factuality": {sources.get(each["by"], each["by"]): each["value"] for each in given["factuality"]},
    }


@pytest.mark.parametrize("expected", READ["events"], ids=lambda each: f"{each['id']} {each['text']}")
def test_what_is_said_to_happen(found: Json, expected: Json) -> None:
    wanted = mention(expected, READ["attributions"])
    read = [mention(each, found["attributions"]) for each in found["events"]]
    assert [each for each in read if each["span"] == wanted["span"] and each["type"] == wanted["type"]] == [wanted]


@pytest.mark.parametrize("expected", READ["times"], ids=lambda each: each["text"])
def test_when(found: Json, expected: Json) -> None:
    assert expected in found["times"]


@pytest.mark.parametrize("expected", READ["places"], ids=lambda each: f"{each['text']} {each['span'][0]}")
def test_where(found: Json, expected: Json) -> None:
    at = [place for place in found["places"] if place["span"] == expected["span"] and place["part"] == expected["part"]]
    assert [(place["text"], place["name"], place["country"]) for place in at] == [
        (expected["text"], expected["name"], expected["country"])
    ]
    assert near(at[0], expected)


def test_every_span_holds_its_words(found: Json) -> None:
    """Offsets count characters of the part, so that any program can point to them."""
    parts = {
        "body": found["article"]["text"],
        "title": found["article"]["title"],
        "standfirst": found["article"]["standfirst"],
    }
    for item in (*found["times"], *found["places"], *found["events"]):
        start, end = item["span"]
        assert parts[item["part"]][start:end] == item["text"]
    for each in found["attributions"]:
        for words in (each["cue"], each["source"]):
            for start, end in words["spans"]:
                assert parts[each["part"]][start:end] in words["text"]


# --- ask


def near(place: Json, other: Json) -> bool:
    return abs(place["lat"] - other["lat"]) < NEAR and abs(place["lon"] - other["lon"]) < NEAR


def test_the_answer_says_what_was_asked_and_as_of_when(answer: Json) -> None:
    assert (answer["question"], answer["as_of"]) == (ASK["question"], ASK["as_of"])
    assert answer["figures"] == []


@pytest.mark.parametrize("field", ["type", "when", "status", "since", "independent"])
def test_the_event(event: Json, field: str) -> None:
    expected = EVENT[field]
    assert ({key: event[field][key] for key in expected} if isinstance(expected, dict) else event[field]) == expected


def test_its_keys_are_those_of_the_contract(answer: Json, event: Json) -> None:
    assert leads(answer, ASK)
    assert leads(event, EVENT)
    for kind in ("participants", "history", "origins", "silent"):
        assert all(leads(item, EVENT[kind][0]) for item in event[kind])
    assert leads(answer["pages"][0], ASK["pages"][0])


def test_its_participants(event: Json) -> None:
    assert sorted(each["entity"] for each in event["participants"]) == ["Ada Lindqvist", "Mikko Aaltonen"]


def test_its_place(event: Json) -> None:
    assert (event["place"]["name"], event["place"]["country"]) == ("Turku", "FI")
    assert near(event["place"], EVENT["place"])


def test_its_history(event: Json) -> None:
    assert [(step["at"], step["status"]) for step in event["history"]] == [("2025-03-14", "rumoured")]
    assert event["history"][0]["rule"]


@pytest.mark.parametrize("expected", EVENT["history"][0]["because"], ids=lambda each: each["quote"])
def test_its_evidence(event: Json, expected: Json) -> None:
    shown = [each for step in event["history"] for each in step["because"] if each["part"] == expected["part"]]
    assert any(each["span"][0] < expected["span"][1] and expected["span"][0] < each["span"][1] for each in shown)
    text = READ["article"]["text"]
    assert all(text[slice(*each["span"])] == each["quote"] for each in shown)


@pytest.mark.parametrize("expected", EVENT["origins"], ids=lambda origin: origin["stance"])
def test_its_origins(event: Json, expected: Json) -> None:
    free = ("id", "name", "family")
    shown = [{key: value for key, value in origin.items() if key not in free} for origin in event["origins"]]
    assert {key: value for key, value in expected.items() if key not in free} in shown


def test_there_are_no_other_origins_and_these_are_of_two_families(event: Json) -> None:
    assert len(event["origins"]) == 2
    assert len({origin["family"] for origin in event["origins"]}) == 2


@pytest.mark.parametrize("expected", EVENT["silent"], ids=lambda silence: silence["party"])
def test_who_is_silent(event: Json, expected: Json) -> None:
    shown = {silence["party"]: silence for silence in event["silent"]}
    assert shown[expected["party"]]["since"] == expected["since"]
    assert [each["quote"] for each in shown[expected["party"]]["because"]] == ["neither Norlink nor Balticfer"]
    assert len(shown) == 2


@pytest.mark.parametrize("field", ["url", "outlet", "published", "copy_of", "relays", "chain"])
def test_the_pages_it_rests_on(answer: Json, field: str) -> None:
    assert [page[field] for page in answer["pages"]] == [page[field] for page in ASK["pages"]]


def test_its_page_reaches_both_origins(answer: Json, event: Json) -> None:
    assert sorted(answer["pages"][0]["origins"]) == sorted(origin["id"] for origin in event["origins"])


def test_what_nobody_reports_to_have_happened_lapses(store: str) -> None:
    """Three days of grace after the last day it could have been on."""
    on: Callable[[str], Json] = lambda day: call("ask", ASK["question"], "--as-of", day, "--store", store)  # noqa: E731
    assert on("2025-03-19")["events"][0]["status"] == "rumoured"
    lapsed = on("2025-03-25")["events"][0]
    assert lapsed["status"] == "lapsed"
    assert [step["status"] for step in lapsed["history"]] == ["rumoured", "lapsed"]


@pytest.mark.parametrize(
    "question",
    [
        "Will Ada Lindqvist meet Donald Tusk?",
        "Will the airport of Tampere close?",
        "How many people died in the flood?",
        "Did Balticfer buy Norlink?",
    ],
)
def test_nothing_is_answered_on_another_matter(store: str, question: str) -> None:
    nothing = call("ask", question, "--as-of", "2025-03-14T23:59Z", "--store", store)
    assert (nothing["events"], nothing["figures"], nothing["pages"]) == ([], [], [])


def test_before_the_page_was_published_nothing_is_known(store: str) -> None:
    assert call("ask", ASK["question"], "--as-of", "2025-03-13", "--store", store)["events"] == []
