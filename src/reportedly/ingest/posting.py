"""Something handed to an address that a person gave: once, within bounds, and to public addresses only."""

from __future__ import annotations

from collections.abc import Mapping

from reportedly.ingest.addresses import allowed_ips, parse_address
from reportedly.ingest.deadline import Deadline
from reportedly.ingest.fetch import ROBOT, fault_in_words
from reportedly.ingest.network import Network
from reportedly.ingest.no_page import unreadable
from reportedly.ingest.options import Options

_DEFAULT = Options()
_INTERNET = Network()


def post(
    url: str, content: bytes, headers: Mapping[str, str], options: Options = _DEFAULT, network: Network = _INTERNET
) -> int:
    """Send a POST request and give the status of the answer, whose body is left unread; redirects are not followed.

    Raises NoPageError where the address may not be asked or no answer comes in `options.seconds`.
    """
    from reportedly.ingest.connection import ERRORS, request

    address = parse_address(url)
    deadline = Deadline(options.seconds)
    ips = allowed_ips(address, network, deadline, options.allow_private)
    outgoing = {"User-Agent": ROBOT, "Connection": "close", **headers}
    try:
        with request(address, ips, outgoing, network, deadline, content) as answer:
            return int(answer.status_code)
    except TimeoutError:
        raise unreadable(f"no answer within {options.seconds:g} s; it is tried again") from None
    except ERRORS as error:
        raise unreadable(f"the connection failed ({fault_in_words(error)}); it is tried again") from None
