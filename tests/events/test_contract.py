"""The events of the contract's example page, as its `read.json` has them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import msgspec
import pytest

from reportedly import language
from reportedly.attribution import attribute
from reportedly.events import recognise
from reportedly.model.article import Article
from reportedly.model.reading import Recognition

CONTRACT = Path(__file__).parents[1] / "golden" / "contract"


@pytest.fixture(scope="module")
def wanted() -> Any:
    return json.loads((CONTRACT / "read.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def found(wanted: Any) -> Recognition:
    told = wanted["article"]
    article = Article(
        id="page",
        text=told["text"],
        title=told["title"],
        standfirst=told["standfirst"],
        published=told["published"],
        outlet=told["outlet"],
        language="en",
    )
    (document,) = language.parse([article])
    return recognise(document, attribute(document))


def _by_span(found: Recognition) -> dict[tuple[int, int], Any]:
    return {each.span: json.loads(msgspec.json.encode(each)) for each in found.events if each.part == "body"}


def _who(found: Recognition, by: str) -> str:
    """The words of a source, since ids are free."""
    return next((each.source.text for each in found.attributions if each.id == by), by)


def test_every_event_of_the_example_is_found(found: Recognition, wanted: Any) -> None:
    """Nine mentions with their types, roles, places, and whether they lie ahead or behind."""
    ours = _by_span(found)
    for event in wanted["events"]:
        mine = ours[tuple(event["span"])]
        assert mine["type"] == event["type"], event["text"]
        assert mine["expected"] == event["expected"], event["text"]
        assert mine["background"] == event["background"], event["text"]
        assert mine["as_of"] == event["as_of"], event["text"]
        assert mine["participants"] == event["participants"], event["text"]
        assert [each["name"] for each in mine["places"]] == [each["name"] for each in event["places"]], event["text"]


def test_every_event_of_the_example_has_its_days(found: Recognition, wanted: Any) -> None:
    """From the first to the last day each can be."""
    ours = _by_span(found)
    for event in wanted["events"]:
        mine, theirs = ours[tuple(event["span"])]["when"], event["when"]
        assert (mine is None) == (theirs is None), event["text"]
        if theirs:
            assert (mine["earliest"], mine["latest"]) == (theirs["earliest"], theirs["latest"]), event["text"]


def test_every_source_of_the_example_holds_what_it_holds(found: Recognition, wanted: Any) -> None:
    """The two people and the Courier hold it possible; Northwire and the page pass it on."""
    names = {each["id"]: each["source"]["text"] for each in wanted["attributions"]}
    ours = _by_span(found)
    for event in wanted["events"]:
        mine = [
            (_who(found, each["by"]), each["value"], each["score"]) for each in ours[tuple(event["span"])]["factuality"]
        ]
        theirs = [(names.get(each["by"], each["by"]), each["value"], each["score"]) for each in event["factuality"]]
        assert mine == theirs, event["text"]
