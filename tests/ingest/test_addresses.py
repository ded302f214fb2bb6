"""Which addresses may be asked."""

from __future__ import annotations

import socket

import pytest

from reportedly.ingest import Network, Options, pages
from reportedly.ingest.addresses import is_public, parse_address, without_credentials
from reportedly.ingest.no_page import NoPageError
from reportedly.model.page import OutcomeKind


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "::",
        "::1",
        "fe80::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "2001:db8::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_private_and_special_addresses_are_not_public(ip: str) -> None:
    """Neither the own machine nor the own network nor a reserved range is a news site, however it is written."""
    assert not is_public(ip)


@pytest.mark.parametrize("ip", ["9.9.9.9", "2620:fe::9", "::ffff:9.9.9.9", "64:ff9b::909:909"])
def test_addresses_of_the_internet_are_public(ip: str) -> None:
    assert is_public(ip)


def test_an_address_keeps_its_query_and_loses_its_fragment() -> None:
    address = parse_address("HTTP://News.Example:8080/a?b=c#top")
    assert (address.url, address.host, address.port) == ("http://News.Example:8080/a?b=c", "news.example", 8080)
    assert address.origin == "http://news.example:8080"


@pytest.mark.parametrize(
    ("url", "kind", "words"),
    [
        ("ftp://news.example/a", OutcomeKind.REFUSED, "only http and https"),
        ("file:///etc/hosts", OutcomeKind.REFUSED, "only http and https"),
        ("http://user:word@news.example/", OutcomeKind.REFUSED, "user name or password"),
        ("http:///a", OutcomeKind.UNREADABLE, "no host"),
        ("http://news.example:port/", OutcomeKind.UNREADABLE, "not a web address"),
        ("http://[::1/", OutcomeKind.UNREADABLE, "not a web address"),
        ("http://news.example/\udcff", OutcomeKind.UNREADABLE, "not a web address"),
    ],
)
def test_other_addresses_are_turned_down_with_the_reason(url: str, kind: OutcomeKind, words: str) -> None:
    with pytest.raises(NoPageError) as failure:
        parse_address(url)
    assert failure.value.outcome.kind is kind
    assert words in (failure.value.outcome.reason or "")


def test_a_password_is_never_shown() -> None:
    assert without_credentials("https://user:word@news.example/a@b") == "https://news.example/a@b"


def _refused_for(address: str, *ips: str) -> str:
    def connect(ip: str, port: int, seconds: float) -> socket.socket:
        raise AssertionError(f"connected to {ip}")

    network = Network(lambda host, port: ips, connect)
    [missed] = pages([address], Options(pause=0), network=network)
    assert missed.outcome.kind is OutcomeKind.REFUSED
    return missed.outcome.reason


def test_a_name_that_resolves_to_a_private_address_is_refused() -> None:
    assert "10.0.0.5, not a public address" in _refused_for("http://intranet.example/", "10.0.0.5")


def test_one_private_address_among_public_ones_is_enough_to_refuse() -> None:
    assert "::1, not a public address" in _refused_for("http://mixed.example/", "9.9.9.9", "::1")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"])
def test_the_own_machine_is_refused_however_it_is_written(host: str) -> None:
    [missed] = pages([f"http://{host}:9/"], Options(pause=0))
    assert missed.outcome.kind is OutcomeKind.REFUSED


def test_the_checked_address_is_the_one_connected_to_even_if_the_name_resolves_anew(site, network) -> None:
    """A name that shows a public address once and a private one afterwards gains nothing."""
    site.put("/a")
    answers = iter([["9.9.9.9"], ["9.9.9.9"]])
    rebinding = Network(lambda host, port: next(answers, ["127.0.0.1"]), network.connect)
    [page] = pages(["http://turncoat.example/a"], Options(pause=0), network=rebinding)
    assert page.url == "http://turncoat.example/a"


def test_an_unknown_host_is_named_with_the_remedy() -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    [missed] = pages(["http://nowhere.example/"], network=Network(resolve))
    assert missed.outcome.reason == "no host is known by the name nowhere.example; check it for typing errors"
