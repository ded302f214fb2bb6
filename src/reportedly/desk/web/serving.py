"""The desk on an address of this machine."""

from __future__ import annotations

import socket
from collections.abc import Sequence
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from reportedly.desk.calls import CallError
from reportedly.desk.text import output
from reportedly.desk.web.app import build
from reportedly.desk.web.desk import NOBODY
from reportedly.desk.web.punctual import Punctual
from reportedly.desk.web.security import access
from reportedly.desk.web.tokens import token_at
from reportedly.model.entities import EntityFile
from reportedly.store import open_store

TOKEN = "desk-token"
"""What the file of the token is called in the user's data folder."""
PARTING = 2
"""Seconds that answers under way have when the desk is stopped: pages that listen would never be done."""
CONNECTIONS = 200
"""Connections at once; more are told to come again."""
LARGEST_HEAD = 64 * 1024
"""Bytes of a request line and its headers."""


def serve(
    path: Path,
    host: str,
    port: int,
    token_file: Path,
    *,
    names: Sequence[str] = (),
    tagger: str | None = None,
    entities: EntityFile = NOBODY,
) -> int:
    """Serve the store at `path` until interrupted; give the exit status.

    `names` are further names under which it is reached. The token is that in `token_file`, made where it is missing.
    Raises CallError where the address or the token cannot be had, and StoreError where the store cannot be used.
    """
    open_store(path, write=False).close()
    with _listening(host, port) as listener:
        let_in = access(host, names, token_at(token_file))
        address = address_of(host, listener.getsockname()[1])
        output.note(f"the desk is at {address} (stop it with Ctrl-C)")
        if not let_in.open:
            output.note(f"other machines reach it: give the token in {token_file} as the password, with any user name")
        desk = build(path, access=let_in, tagger=tagger, entities=entities)
        uvicorn.Server(bounded(desk)).run(sockets=[listener])
    return 0


def bounded(desk: ASGIApp) -> uvicorn.Config:
    """Give the server of a desk, with the bounds on connections, heads and time."""
    return uvicorn.Config(
        desk,
        http=Punctual,
        log_level="critical",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        limit_concurrency=CONNECTIONS,
        timeout_graceful_shutdown=PARTING,
        h11_max_incomplete_event_size=LARGEST_HEAD,
    )


def _listening(host: str, port: int) -> socket.socket:
    """Listen at an address before anything is promised about it."""
    try:
        (family, kind, proto, _, place), *_ = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError as error:
        raise CallError(f"--host {host!r} is no address of this machine ({error.strerror}); try 127.0.0.1") from error
    listener = socket.socket(family, kind, proto)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(place)
        listener.listen()
    except OSError as error:
        listener.close()
        raise CallError(f"port {port} of {host} cannot be had ({error.strerror}); try another --port") from error
    return listener


def address_of(host: str, port: int) -> str:
    """Give the address of a desk: "http://127.0.0.1:8321/"."""
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"
