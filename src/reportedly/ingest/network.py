"""The way to the network, given from outside: how names are resolved and connections made."""

from __future__ import annotations

import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass


def resolve(host: str, port: int) -> Sequence[str]:
    """Give the IP addresses of a host by the system's resolver. Raises OSError where it has none."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [str(entry[4][0]) for entry in found]


def connect(address: str, port: int, seconds: float) -> socket.socket:
    """Connect to an IP address. Raises OSError where that fails or takes longer than `seconds`."""
    return socket.create_connection((address, port), seconds)


@dataclass(frozen=True)
class Network:
    """The two doors to the network that ingest uses; connections are only made to addresses that `resolve` gave."""

    resolve: Callable[[str, int], Sequence[str]] = resolve
    connect: Callable[[str, int, float], socket.socket] = connect
