"""Our gold of attributions is standoff: offsets and labels that mean something, and not a word of an article."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from reportedly.model.statement import Act, AttributionKind, Basis

FOLDER = Path(__file__).parents[1] / "benchmarks" / "quality" / "attribution_gold"
FILES = sorted(FOLDER.glob("*.jsonl"))
CORRECTED = sorted(FOLDER.with_name("corrected_gold").glob("*.jsonl"))
NESTED = sorted(FOLDER.with_name("nesting_gold").glob("*.jsonl"))
LABELS = {
    "basis": {each.value for each in Basis},
    "act": {each.value for each in Act},
    "kind": {each.value for each in AttributionKind},
}

Json = dict[str, Any]


def documents(path: Path) -> list[Json]:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [row for row in rows if "note" not in row]


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def attributed(request: pytest.FixtureRequest) -> list[tuple[Json, Json]]:
    return [(document, each) for document in documents(request.param) for each in document["attributions"]]


def test_spans_lie_in_the_body_in_order(attributed: list[tuple[Json, Json]]) -> None:
    """A span that runs out of the body, backwards or into another was not read off a page."""
    for document, attribution in attributed:
        start, end = document["body"]
        for role in ("source", "cue", "content"):
            spans = attribution[role]["spans"]
            where = document["id"], attribution["id"], role
            assert all(0 <= first < last <= end - start for first, last in spans), where
            assert all(one[1] <= other[0] for one, other in pairwise(spans)), where


def test_labels_are_words_of_the_model(attributed: list[tuple[Json, Json]]) -> None:
    """The gold can only ask for what the reader can say."""
    for document, attribution in attributed:
        where = document["id"], attribution["id"]
        assert attribution["source"]["basis"] in LABELS["basis"], where
        assert attribution["act"] in LABELS["act"], where
        assert attribution["kind"] in LABELS["kind"], where


def test_only_an_unattributed_saying_has_no_source(attributed: list[tuple[Json, Json]]) -> None:
    """Without words on the page for the source there is nobody to name or to count."""
    for document, attribution in attributed:
        source = attribution["source"]
        where = document["id"], attribution["id"]
        assert bool(source["spans"]) == (source["basis"] != Basis.UNATTRIBUTED), where
        assert source["spans"] or (source["entity"], source["stated_count"]) == (None, None), where


def test_every_chain_of_nesting_ends(attributed: list[tuple[Json, Json]]) -> None:
    """Following a report outwards comes to one that the article itself gives."""
    outer = {(document["id"], each["id"]): each["outer"] for document, each in attributed}
    assert len(outer) == len(attributed)
    for document, each in attributed:
        seen = {each["id"]}
        further = each["outer"]
        while further is not None:
            assert further not in seen, (document["id"], each["id"])
            seen.add(further)
            further = outer[document["id"], further]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_text_is_kept(path: Path) -> None:
    """What the articles say stays where it was published; names of sources are all that is written out."""
    for document in documents(path):
        assert set(document) == {"id", "url", "published", "sha256", "body", "attributions"}
        for each in document["attributions"]:
            assert set(each) == {"id", "source", "cue", "content", "kind", "act", "outer"}
            assert set(each["source"]) == {"spans", "entity", "also", "basis", "stated_count"}
            assert set(each["cue"]) == set(each["content"]) == {"spans"}


def test_what_is_held_out_is_in_no_other_part() -> None:
    """An article that somebody has looked at while developing proves nothing."""
    parts = {path.stem: {document["id"] for document in documents(path)} for path in FILES}
    assert parts["dev"]
    assert parts["held-out"]
    assert all(not parts["held-out"] & parts[name] for name in parts if name != "held-out")


def test_both_passes_read_the_same_articles_of_dev() -> None:
    """How far two readers agree can only be said of the same texts, in the same order."""
    first, second, dev = (
        [(document["id"], document["sha256"], document["body"]) for document in documents(FOLDER / f"{name}.jsonl")]
        for name in ("first", "second", "dev")
    )
    assert first
    assert first == second
    assert all(document in dev for document in first)


def test_the_passes_are_kept_as_they_were() -> None:
    """Where two readings differ and dev has taken one or neither, both are still there to measure the agreement on."""
    first, second, dev = (
        {document["id"]: document["attributions"] for document in documents(FOLDER / f"{name}.jsonl")}
        for name in ("first", "second", "dev")
    )
    assert any(first[name] != second[name] for name in first)
    assert any(first[name] != dev[name] for name in first)
    assert any(second[name] != dev[name] for name in first)


@pytest.mark.parametrize("path", NESTED, ids=lambda path: path.stem)
def test_of_the_passages_only_what_is_nested_or_holds_it_is_marked(path: Path) -> None:
    """What is marked for its nesting alone has an outer one, or is one; in what was written to vary all is marked."""
    whole = path.stem.startswith("written")
    for passage in documents(path):
        start, end = passage["body"]
        ids = {each["id"]: each["outer"] for each in passage["attributions"]}
        for each in passage["attributions"]:
            assert set(each) == {"id", "source", "cue", "content", "outer"}, passage["id"]
            assert each["outer"] in ids if each["outer"] else whole or each["id"] in ids.values(), passage["id"]
            for role in ("source", "cue", "content"):
                assert set(each[role]) == {"spans"}, passage["id"]
                spans = each[role]["spans"]
                assert all(0 <= first < last <= end - start for first, last in spans), passage["id"]
                assert all(one[1] <= other[0] for one, other in pairwise(spans)), passage["id"]


def test_no_passage_is_of_an_article_of_the_gold_or_of_the_other_part() -> None:
    """What has been looked at is in no part that is held out."""
    known = {document["url"] for path in FILES for document in documents(path)}
    dev, held_out = (
        {(passage["set"], passage["of"]) for passage in documents(FOLDER.with_name("nesting_gold") / f"{part}.jsonl")}
        for part in ("dev", "held-out")
    )
    assert dev
    assert held_out
    assert not dev & held_out
    assert not known & {of for _, of in dev | held_out}


@pytest.mark.parametrize("path", CORRECTED, ids=lambda path: path.stem)
def test_what_was_corrected_has_spans_labels_and_chains_as_the_gold_has(path: Path) -> None:
    """No text is kept, a span lies in its text, a basis is one of the model, and every chain of nesting ends."""
    for document in documents(path):
        assert set(document) == {"id", "set", "of", "sha256", "body", "attributions"}
        outer = {each["id"]: each["outer"] for each in document["attributions"]}
        assert len(outer) == len(document["attributions"])
        for each in document["attributions"]:
            spans = [span for role in ("source", "cue", "content") for span in each[role]["spans"]]
            assert all(0 <= first < last <= document["body"][1] for first, last in spans), document["id"]
            assert path.stem == "own" or each["source"]["basis"] in LABELS["basis"], document["id"]
            further, steps = each["outer"], 0
            while further is not None:
                further, steps = outer[further], steps + 1
                assert steps < len(outer), document["id"]


def test_what_was_corrected_is_of_nothing_held_out() -> None:
    """An article that was read while developing proves nothing."""
    held = {document["url"] for document in documents(FOLDER / "held-out.jsonl")}
    held |= {each["of"] for each in documents(FOLDER.with_name("nesting_gold") / "held-out.jsonl")}
    corrected = {document["of"] for path in CORRECTED for document in documents(path)}
    assert corrected
    assert not corrected & held


def test_both_readings_of_the_nested_held_out_are_of_the_articles_held_out() -> None:
    """How far two readers agree can only be said of the same texts."""
    articles = [(document["id"], document["body"]) for document in documents(FOLDER / "held-out.jsonl")]
    for part in ("held-out-first", "held-out-second"):
        passages = documents(FOLDER.with_name("nesting_gold") / f"{part}.jsonl")
        assert [(passage["id"], passage["body"]) for passage in passages] == articles
