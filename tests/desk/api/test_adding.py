"""Pages are added through the API by who has the token, within bounds, and each with an outcome of its own."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import httpx2
import pytest

from reportedly.desk.api import pages
from reportedly.desk.web.security import Access

from ..web.conftest import served
from .conftest import BEARER, WORD

PAGE = {"id": "w1", "body": "The ferry to Turku will sail on Friday, the port said.", "published": "2025-03-12"}
LINE = json.dumps(PAGE)


def test_a_page_is_added_as_an_object_a_list_or_a_line_and_added_again_changes_nothing(own_api: httpx2.Client) -> None:
    sent = [
        (json.dumps([PAGE], indent=2), "application/json; charset=utf-8"),
        (LINE, "application/json"),
        (f"{LINE}\n\n", "application/jsonl"),
        (LINE, "application/x-ndjson"),
    ]
    for (content, media), kind in zip(sent, ("read", "unchanged", "unchanged", "unchanged"), strict=True):
        answer = own_api.post("pages", content=content, headers={**BEARER, "Content-Type": media})
        assert answer.json() == {
            "outcomes": {kind: 1},
            "pages": [{"id": "w1", "outcome": {"kind": kind, "reason": None}}],
        }
        assert answer.headers["cache-control"] == "no-store"
    assert own_api.get("pages/w1").json()["article"]["text"] == PAGE["body"]


def test_a_bad_page_costs_only_itself(own_api: httpx2.Client) -> None:
    content = "\n".join(
        [
            LINE,
            "{broken",
            '{"id": "none"}',
            '{"body": 3}',
            json.dumps({**PAGE, "id": "w2", "body": PAGE["body"] + " Again."}),
        ]
    )
    answer = own_api.post("pages", content=content, headers={**BEARER, "Content-Type": "application/jsonl"}).json()
    kinds = [page["outcome"]["kind"] for page in answer["pages"]]
    assert kinds == ["read", "unreadable", "unreadable", "unreadable", "read"]
    assert all(page["outcome"]["reason"] for page in answer["pages"][1:4])
    assert answer["pages"][1]["id"] == "the request, line 2"


@pytest.mark.parametrize(
    "named",
    [
        {},
        {"Authorization": "Bearer wrong-word-entirely"},
        {"Authorization": "Basic ZGVzazpjb3JyZWN0LWhvcnNlLWJhdHRlcnk="},
    ],
)
def test_a_change_without_the_token_is_refused_before_anything_is_read(
    api: httpx2.Client, named: dict[str, str]
) -> None:
    """What a browser sends of its own accord, a password, is not enough: another site could make it send that."""
    answer = api.post("pages", content="{broken", headers=named)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert WORD not in answer.text


def test_where_there_is_no_token_nothing_is_changed(talks: Path) -> None:
    with served(talks, access=Access()) as address:
        assert httpx2.post(f"{address}/api/pages", json=PAGE, headers=BEARER, timeout=60).status_code == 401


@pytest.mark.parametrize(
    ("content", "media", "status"),
    [
        (LINE, "text/plain", 415),
        (LINE, "", 415),
        ("{broken", "application/json", 400),
        ("[1, 2]", "application/json", 400),
        ("3", "application/json", 400),
        ("[]", "application/json", 400),
        ("\n\n", "application/jsonl", 400),
        ("[" * 100_000, "application/json", 400),
        ("[" + ",".join([LINE] * 101) + "]", "application/json", 400),
    ],
)
def test_what_cannot_be_pages_is_refused(own_api: httpx2.Client, content: str, media: str, status: int) -> None:
    answer = own_api.post("pages", content=content, headers={**BEARER, "Content-Type": media})
    assert answer.status_code == status
    if status != 200:
        assert ";" in answer.json()["detail"]


def test_bytes_that_are_no_text_are_refused(own_api: httpx2.Client) -> None:
    answer = own_api.post("pages", content=b'{"body": "\xff"}', headers={**BEARER, "Content-Type": "application/json"})
    assert answer.status_code in (200, 400)
    assert "read" not in answer.json().get("outcomes", {})


def test_packed_content_is_not_unpacked(api: httpx2.Client) -> None:
    sent = {**BEARER, "Content-Type": "application/json", "Content-Encoding": "gzip"}
    assert api.post("pages", content=gzip.compress(b"[" + b" " * 10_000_000 + b"]"), headers=sent).status_code == 415


@pytest.mark.parametrize("announced", [True, False])
def test_more_than_may_be_sent_is_refused_whether_announced_or_not(api: httpx2.Client, announced: bool) -> None:
    size = pages.LARGEST + 1
    content = b"x" * size if announced else (b"x" * 1_000_000 for _ in range(size // 1_000_000 + 1))
    try:
        answer = api.post("pages", content=content, headers={**BEARER, "Content-Type": "application/jsonl"})
    except httpx2.TransportError:
        return  # hung up on while it was still sending
    assert answer.status_code == 413
    assert "send less" in answer.json()["detail"]


def test_content_where_there_should_be_none_is_refused_or_passed_over(api: httpx2.Client) -> None:
    assert api.request("GET", "health", content=b"x" * 100_000).status_code in (200, 413)
