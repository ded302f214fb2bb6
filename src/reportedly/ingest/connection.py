"""One request over one connection, made to an address that was checked and ended at a deadline.

The host's name is resolved before, once; the connection goes to the very address that was found and checked, while the
Host header and the TLS name stay those of the host. So a name that resolves differently the second time gains nothing.
A connection serves one request: the pauses between requests leave little to be won by keeping it.
"""

# ruff: noqa: ARG002 - the arguments are those of the interface, whose own bounds on time start anew with every byte

from __future__ import annotations

import ssl
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from socket import socket
from typing import Any

import httpcore2
import httpx2

from reportedly.ingest.addresses import Address
from reportedly.ingest.deadline import Deadline
from reportedly.ingest.network import Network

ERRORS = (OSError, httpcore2.ProtocolError, httpx2.DecodingError, httpx2.InvalidURL)
"""What a request may end in when the server or the line fails; TimeoutError (an OSError) when the time is up."""


@contextmanager
def request(
    address: Address,
    ips: Sequence[str],
    headers: dict[str, str],
    network: Network,
    deadline: Deadline,
    content: bytes | None = None,
) -> Iterator[httpx2.Response]:
    """Send a GET request, or a POST request with `content`; give the answer, its body to be read with `read_body`.

    Raises ERRORS.
    """
    method = "GET" if content is None else "POST"
    outgoing = httpx2.Request(method, address.url, headers=headers, content=content)
    url = outgoing.url
    target = httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path)
    tls = _tls() if address.scheme == "https" else None
    backend = _CheckedBackend(ips, network, deadline)
    with (
        httpcore2.ConnectionPool(ssl_context=tls, network_backend=backend) as pool,
        pool.stream(method, target, headers=outgoing.headers.raw, content=content) as answer,
    ):
        yield httpx2.Response(answer.status, headers=answer.headers, content=answer.iter_stream())


def read_body(response: httpx2.Response, most: int) -> tuple[bytes, bool]:
    """Read at most `most` bytes of the body, decompressed, and say whether that is the whole of it. Raises ERRORS."""
    content = bytearray()
    for chunk in response.iter_bytes():
        content += chunk
        # Compressed bytes that give nothing count too, or a stream of empty blocks would have no bound.
        if max(len(content), response.num_bytes_downloaded) > most:
            return bytes(content[:most]), False
    return bytes(content), True


@cache
def _tls() -> ssl.SSLContext:
    return httpx2.create_ssl_context()


class _CheckedBackend(httpcore2.NetworkBackend):
    """Connects to the checked addresses, whatever the name of the host would resolve to now."""

    def __init__(self, ips: Sequence[str], network: Network, deadline: Deadline) -> None:
        self._ips = ips
        self._network = network
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        for ip in self._ips[:-1]:
            try:
                return self._connected(ip, port)
            except OSError:
                continue
        return self._connected(self._ips[-1], port)

    def _connected(self, ip: str, port: int) -> httpcore2.NetworkStream:
        return _TimedStream(self._network.connect(ip, port, self._deadline.left()), self._deadline)


class _TimedStream(httpcore2.NetworkStream):
    """A connection on which every wait ends at the deadline, so that a server that drips bytes gains no time."""

    def __init__(self, connection: socket, deadline: Deadline) -> None:
        self._connection = connection
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        self._connection.settimeout(self._deadline.left())
        return self._connection.recv(max_bytes)

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._connection.settimeout(self._deadline.left())
        self._connection.sendall(buffer)

    def close(self) -> None:
        self._connection.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        self._connection.settimeout(self._deadline.left())
        try:
            secured = ssl_context.wrap_socket(self._connection, server_hostname=server_hostname)
        except BaseException:
            self.close()
            raise
        return _TimedStream(secured, self._deadline)
