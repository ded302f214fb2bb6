"""Watch lists looked after by whatever keeps pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from .receivers import Hook, webhook

Call = Callable[..., Any]
SECRET = "sixteen letters at least"


@pytest.fixture
def hook() -> Iterator[Hook]:
    with webhook() as opened:
        yield opened


def page(folder: Path, outlet: str, published: str, body: str) -> Path:
    file = folder / f"{outlet}.jsonl"
    file.write_text(json.dumps({"id": outlet, "outlet": outlet, "published": published, "body": body}) + "\n")
    return file


@pytest.fixture
def visit(tmp_path: Path) -> Path:
    body = 'Ida Strand visited Turku on Sunday, she said. "I was glad to see the port," Strand told reporters.'
    return page(tmp_path, "Bothnia Mail", "2025-04-28", body)


def test_pages_that_are_added_raise_alerts_and_send_them(call: Call, visit: Path, hook: Hook) -> None:
    call("watchlist", "add", "strand", "--party", "Ida Strand", "--webhook", hook.address, "--secret", SECRET)
    said = call("add", visit, "--allow-private")
    assert said.status == 0
    assert said.out.splitlines()[1:] == ["alert [strand] Visit of Ida Strand to Turku: occurred"]
    assert [json.loads(body)["alerts"][0]["title"] for _, body in hook.taken] == [
        "Visit of Ida Strand to Turku: occurred"
    ]


def test_what_add_has_told_is_told_by_nobody_again(call: Call, visit: Path) -> None:
    call("watchlist", "add", "all", "--all")
    assert "alert [all]" in call("add", visit).out
    assert len(call("add", visit).out.splitlines()) == 1
    assert call("alert").out.strip() == "Nothing new."


def test_alerts_leave_the_json_of_add_as_it_is(call: Call, visit: Path) -> None:
    call("watchlist", "add", "all", "--all")
    assert set(call("add", visit, "--format", "json").json) == {"outcomes", "pages"}


def test_a_webhook_that_fails_is_told_and_costs_no_page(call: Call, visit: Path) -> None:
    """Nothing listens at this address; the delivery is tried again later."""
    address = "http://127.0.0.1:9/alerts"
    call("watchlist", "add", "all", "--all", "--webhook", address, "--secret", SECRET)
    said = call("add", visit, "--allow-private")
    assert said.status == 0
    assert any("not sent: 1 alert of all by webhook" in line for line in said.errors)


def test_add_sees_names_as_the_entity_file_says(call: Call, visit: Path, tmp_path: Path) -> None:
    """The list watches a name that only the entity file gives to her."""
    listed = tmp_path / "entities.tsv"
    listed.write_text("name\tkind\tother names\nThe Turku Envoy\tperson\tIda Strand\n")
    call("watchlist", "add", "envoy", "--party", "Turku Envoy")
    assert "alert" in call("add", visit, "--entities", listed).out
