"""Something handed to an address."""

from __future__ import annotations

from http.server import BaseHTTPRequestHandler

import pytest

from reportedly.ingest import Network, NoPageError, Options, post

from .conftest import Site


def test_what_is_posted_arrives_with_its_headers(site: Site, network: Network) -> None:
    taken: list[bytes] = []

    def answer(request: BaseHTTPRequestHandler) -> None:
        taken.append(request.rfile.read(int(request.headers["Content-Length"])))
        request.send_response(202)
        request.send_header("Content-Length", "0")
        request.end_headers()

    site.answers["/in"] = answer
    status = post("http://hook.example/in", b"{}", {"X-Kind": "test"}, network=network)
    assert (status, taken) == (202, [b"{}"])
    assert site.asked[0][2]["X-Kind"] == "test"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("http://localhost:1/in", "not a public address"),
        ("http://169.254.169.254/latest", "not a public address"),
        ("ftp://hook.example/in", "only http and https"),
        ("http://user:word@hook.example/in", "user name or password"),
    ],
)
def test_where_nothing_may_be_posted(network: Network, url: str, reason: str) -> None:
    with pytest.raises(NoPageError, match=reason):
        post(url, b"{}", {}, network=network)


def test_a_server_that_does_not_answer_is_not_waited_for(site: Site, network: Network) -> None:
    site.answers["/in"] = lambda _: site.stopped.wait(5) and None
    with pytest.raises(NoPageError, match=r"no answer within 0\.2 s"):
        post("http://hook.example/in", b"{}", {}, Options(seconds=0.2), network)
