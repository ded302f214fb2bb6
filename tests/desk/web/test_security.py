"""Who is answered, what answers allow a browser, and where changes may come from."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient

from reportedly.desk.web import security
from reportedly.desk.web.addresses import outward
from reportedly.desk.web.app import build
from reportedly.desk.web.security import Access, access, is_loopback
from reportedly.desk.web.tokens import token_of

from .conftest import served

WORD = "correct-horse-battery"
ADDRESSES = ["/", "/no-such-page", "/api/", "/api/health", "/api/nothing", "/static/desk.000000000000.css"]


async def show_form(request: Request) -> Response:
    return PlainTextResponse(security.form_token(request))


async def take_form(request: Request) -> Response:
    fields = await security.form(request)
    return PlainTextResponse(str(fields.get("why")))


@pytest.fixture
def forms(talks: Path) -> Iterator[TestClient]:
    """A desk with two more addresses: one shows a form's token, one takes the form."""
    app = build(talks)
    app.router.routes[:0] = [Route("/form", show_form), Route("/send", take_form, methods=["POST"])]
    with TestClient(app, base_url="http://localhost", raise_server_exceptions=False) as client:
        yield client


@pytest.mark.parametrize("path", ADDRESSES)
def test_every_answer_binds_the_browser_to_what_the_desk_serves(client: httpx2.Client, path: str) -> None:
    headers = client.get(path).headers
    policy = dict(part.split(" ", 1) for part in headers["content-security-policy"].split("; "))
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert {policy[f"{kind}-src"] for kind in ("script", "style", "img", "font", "connect")} == {"'self'"}
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert "access-control-allow-origin" not in headers


@pytest.mark.parametrize(
    "host", ["news.example", "127.0.0.1.news.example", "localhost.", "", "[::1", "localhost@news.example"]
)
def test_another_name_that_leads_to_this_machine_is_no_name_of_the_desk(client: httpx2.Client, host: str) -> None:
    """So a page of another site cannot read the desk by having its own name point here (DNS rebinding)."""
    for path in ("/", "/api/stories", "/static/desk.css"):
        assert client.get(path, headers={"Host": host}).status_code in (400, 421)


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8321", "127.0.0.1", "[::1]", "[::1]:8321"])
def test_the_names_of_this_machine_are_names_of_the_desk(client: httpx2.Client, host: str) -> None:
    assert client.get("/api/health", headers={"Host": host}).status_code == 200


def test_a_desk_served_everywhere_is_reached_by_number_and_not_by_any_name(talks: Path) -> None:
    let_in = access("0.0.0.0", ["desk.local"], token_of(WORD))
    with served(talks, access=let_in) as address:
        for host, status in (
            ("192.0.2.7:8321", 200),
            ("[2001:db8::1]", 200),
            ("desk.local", 200),
            ("news.example", 421),
        ):
            sent = {"Host": host, "Authorization": f"Bearer {WORD}"}
            assert httpx2.get(f"{address}/api/health", headers=sent, timeout=60).status_code == status


def test_two_hosts_are_none(desk: str) -> None:
    place = urlsplit(desk)
    with socket.create_connection((place.hostname or "", place.port or 0)) as line:
        line.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\nHost: news.example\r\n\r\n")
        assert line.recv(100).split()[1] in (b"400", b"421")


def test_a_refusal_names_the_subject_and_the_remedy_in_the_shape_of_its_place(client: httpx2.Client) -> None:
    page, api = (client.get(path, headers={"Host": "news.example"}) for path in ("/", "/api/health"))
    assert "--allow-host" in page.text
    assert page.headers["content-type"].startswith("text/html")
    assert api.headers["content-type"] == "application/problem+json"
    assert api.json()["status"] == api.status_code == 421


def test_a_name_allowed_and_the_address_served_at_are_names_of_the_desk() -> None:
    found = access("desk.local", ["News.example"])
    assert {"localhost", "desk.local", "news.example"} <= found.hosts
    assert "0.0.0.0" not in access("0.0.0.0").hosts
    assert not found.open
    assert access("127.0.0.1").open


@pytest.mark.parametrize(
    ("host", "alone"),
    [
        ("127.0.0.9", True),
        ("::1", True),
        ("localhost", True),
        ("0.0.0.0", False),
        ("::", False),
        ("10.0.0.1", False),
        ("", False),
    ],
)
def test_only_loopback_is_reached_from_this_machine_alone(host: str, alone: bool) -> None:
    assert is_loopback(host) is alone


def test_beyond_this_machine_reading_needs_the_token_everywhere(talks: Path) -> None:
    with served(talks, access=Access(token=token_of(WORD), open=False)) as address:
        for path in ADDRESSES:
            refused = httpx2.get(f"{address}{path}", timeout=60)
            assert refused.status_code == 401
            assert refused.headers["www-authenticate"].startswith("Basic")
            assert "Ventrone" not in refused.text
        assert httpx2.get(address, auth=("any", WORD), timeout=60).status_code == 200
        assert httpx2.get(address, auth=("any", "wrong"), timeout=60).status_code == 401
        assert (
            httpx2.get(f"{address}/api/stories", headers={"Authorization": f"Bearer {WORD}"}, timeout=60).status_code
            == 200
        )


def test_beyond_this_machine_nobody_is_let_in_where_there_is_no_token(talks: Path) -> None:
    with served(talks, access=Access(open=False)) as address:
        assert httpx2.get(address, headers={"Authorization": "Bearer x"}, timeout=60).status_code == 401


def test_a_form_is_taken_with_the_token_of_this_browser(forms: TestClient) -> None:
    token = forms.get("/form").text
    assert forms.post("/send", data={"form-token": token, "why": "misread"}).text == "misread"
    assert forms.post("/send", data={"why": "by script"}, headers={"X-Form-Token": token}).text == "by script"


def test_a_form_without_its_token_or_with_one_of_another_browser_is_refused(forms: TestClient) -> None:
    forms.get("/form")
    other = TestClient(forms.app, base_url="http://localhost").get("/form").text
    for fields in ({}, {"form-token": ""}, {"form-token": other}, {"form-token": "é" * 64}):
        assert forms.post("/send", data=fields).status_code == 403


def test_a_token_without_the_cookie_is_worth_nothing(forms: TestClient) -> None:
    token = forms.get("/form").text
    forms.cookies.clear()
    assert forms.post("/send", data={"form-token": token}).status_code == 403


def test_the_cookie_of_forms_is_not_sent_from_other_sites_nor_shown_to_scripts(forms: TestClient) -> None:
    first = forms.get("/form")
    assert "SameSite=Strict" in first.headers["set-cookie"]
    assert "HttpOnly" in first.headers["set-cookie"]
    assert "set-cookie" not in forms.get("/form").headers
    assert forms.get("/form").text == first.text


@pytest.mark.parametrize(
    "sent",
    [
        {"Origin": "http://news.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:81"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none", "Origin": "http://localhost"},
    ],
)
def test_a_change_from_another_site_is_refused_even_with_a_token(forms: TestClient, sent: dict[str, str]) -> None:
    token = forms.get("/form").text
    assert forms.post("/send", data={"form-token": token}, headers=sent).status_code == 403


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_change_from_the_desks_own_page_is_taken_also_through_a_proxy(forms: TestClient, scheme: str) -> None:
    token = forms.get("/form").text
    sent = {"Origin": f"{scheme}://localhost", "Sec-Fetch-Site": "same-origin"}
    assert forms.post("/send", data={"form-token": token}, headers=sent).status_code == 200


def test_a_form_larger_than_forms_are_is_refused(forms: TestClient) -> None:
    token = forms.get("/form").text
    assert forms.post("/send", data={"form-token": token, "why": "x" * 70_000}).status_code == 413
    assert (
        forms.post(
            "/send", content=iter([b"x" * 40_000] * 2), headers={"Content-Type": "application/x-www-form-urlencoded"}
        ).status_code
        == 413
    )


def test_an_endless_address_is_refused(client: httpx2.Client) -> None:
    assert client.get("/", params={"q": "x" * 33_000}).status_code == 414


def test_a_request_that_does_not_arrive_is_not_waited_for(talks: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(security, "SECONDS", 0.2)
    with served(talks, access=Access(token=token_of(WORD))) as address:
        place = urlsplit(address)
        with socket.create_connection((place.hostname or "", place.port or 0), timeout=30) as line:
            head = f"POST /api/pages HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer {WORD}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n["
            line.sendall(head.encode())
            assert line.recv(100).split()[1] == b"408"


@pytest.mark.parametrize(
    "path",
    [
        "/static/",
        "/static",
        "/static/..%2fapp.py",
        "/static/../app.py",
        "/static/%2e%2e/%2e%2e/app.py",
        "/static//etc/passwd",
        "/static/desk.css%00",
    ],
)
def test_no_folder_is_listed_and_no_way_leads_out_of_it(desk: str, path: str) -> None:
    place = urlsplit(desk)
    with socket.create_connection((place.hostname or "", place.port or 0)) as line:
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode())
        assert line.recv(100).split()[1] == b"404"


@pytest.mark.parametrize(
    "address",
    [
        "https://news.example/a?b=c#d",
        "HTTP://news.example",
        "https://news.example/%C3%A9",
        "https://nachrichten.example/ä",
    ],
)
def test_addresses_of_the_web_become_links(address: str) -> None:
    assert outward(address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " https://news.example",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//news.example",
        "https:news.example",
        "https://",
        'https://news.example/"onclick="x',
        "https://news.example/\x00",
        "https://news.example/" + "a" * 3_000,
    ],
)
def test_no_other_address_becomes_a_link(address: str | None) -> None:
    assert outward(address) is None
