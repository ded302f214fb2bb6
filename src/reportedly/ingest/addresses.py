"""Which addresses may be asked for a page."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import TimeoutError as FutureTimeout
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import urldefrag, urlsplit, urlunsplit

from reportedly.ingest.background import begin
from reportedly.ingest.deadline import Deadline
from reportedly.ingest.network import Network
from reportedly.ingest.no_page import refused, unreadable

_PORTS = {"http": 80, "https": 443}
_NAT64 = IPv6Network("64:ff9b::/96")


@dataclass(frozen=True)
class Address:
    """A web address in its parts; `url` is without a fragment, `host` in lower case."""

    url: str
    scheme: str
    host: str
    port: int

    @property
    def origin(self) -> str:
        """Scheme, host and port: what one robots.txt speaks for."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"


def is_address(source: str) -> bool:
    """Say whether a source is a web address rather than a path."""
    return "://" in source


def without_credentials(url: str) -> str:
    """Give an address fit to be shown: a user name or password in it is left out."""
    head, slashes, rest = url.partition("://")
    authority, slash, path = rest.partition("/")
    return head + slashes + authority.rpartition("@")[2] + slash + path


def parse_address(url: str) -> Address:
    """Give the parts of a web address. Raises NoPageError where it is none that may be asked."""
    try:
        url.encode()
        parts = urlsplit(urldefrag(url.strip()).url)
        host, port = (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        raise unreadable("not a web address; check it for typing errors") from None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS:
        raise refused(f"its scheme is {scheme or 'missing'}; only http and https addresses are fetched")
    if "@" in parts.netloc:
        raise refused("it holds a user name or password; give the address without them")
    if not host:
        raise unreadable("it names no host; check it for typing errors")
    clean = urlunsplit((scheme, parts.netloc, parts.path or "/", parts.query, ""))
    return Address(clean, scheme, host, port or _PORTS[scheme])


def allowed_ips(address: Address, network: Network, deadline: Deadline, allow_private: bool) -> tuple[str, ...]:
    """Resolve the host of an address once and give its IP addresses, all of them checked.

    Raises NoPageError where there is none, or where one of them is not public and `allow_private` is not set.
    """
    found = _resolved(address, network, deadline)
    for ip in found:
        if not allow_private and not is_public(ip):
            raise refused(
                f"{address.host} is at {ip}, not a public address; private ones must be allowed (--allow-private)"
            )
    return found


def is_public(ip: str) -> bool:
    """Say whether an IP address, or the IPv4 address wrapped in it, belongs to the public internet."""
    inner = _unwrapped(ip_address(ip.partition("%")[0]))
    special = inner.is_private or inner.is_loopback or inner.is_link_local or inner.is_reserved
    return inner.is_global and not special and not inner.is_multicast and not inner.is_unspecified


def _unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    if isinstance(ip, IPv4Address):
        return ip
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    teredo = ip.teredo[1] if ip.teredo else None
    return ip.ipv4_mapped or ip.sixtofour or teredo or ip


def _resolved(address: Address, network: Network, deadline: Deadline) -> tuple[str, ...]:
    # The system's resolver knows no time bound, hence the thread.
    looking = begin(lambda: network.resolve(address.host, address.port))
    try:
        found: Sequence[str] = looking.result(deadline.left())
    except (FutureTimeout, TimeoutError):
        raise unreadable(f"looking up {address.host} took too long; try again later") from None
    except (OSError, UnicodeError):
        raise unreadable(f"no host is known by the name {address.host}; check it for typing errors") from None
    if not found:
        raise unreadable(f"no host is known by the name {address.host}; check it for typing errors")
    return tuple(dict.fromkeys(found))
