"""The API is described for people on one page of the desk."""

from __future__ import annotations

import httpx2
from playwright.sync_api import Page


def test_people_find_every_operation_noun_and_problem_on_one_page(client: httpx2.Client, tab: Page, desk: str) -> None:
    document = client.get("/api/openapi.json").json()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    tab.goto("/api/")
    text = tab.inner_text("main")
    for path in document["paths"]:
        assert path in text
    ids = set(tab.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)"))
    links = set(tab.evaluate("[...document.querySelectorAll('main a[href^=\"#\"]')].map(e => e.hash.slice(1))"))
    assert set(document["components"]["schemas"]) <= ids
    assert links <= ids
    assert all(address.startswith(desk) for address in asked)


def test_the_kinds_of_problems_lead_there(client: httpx2.Client) -> None:
    kind = client.get("/api/nothing").json()["type"]
    page, _, anchor = kind.partition("#")
    assert f'id="{anchor}"' in client.get(page).text
