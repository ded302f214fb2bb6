"""The desk on an address of this machine."""

from __future__ import annotations

import socket
from pathlib import Path

import uvicorn

from reportedly.desk.calls import CallError
from reportedly.desk.text import output
from reportedly.desk.web.app import build
from reportedly.store import open_store

PORT = 8321


def serve(path: Path, host: str, port: int) -> int:
    """Serve the store at `path` until interrupted; give the exit status.

    Raises CallError where the address cannot be had, and StoreError where the store cannot be used.
    """
    open_store(path, write=False).close()
    with _listening(host, port) as listener:
        address = _in_words(host, listener.getsockname()[1])
        output.note(f"the desk is at {address} (stop it with Ctrl-C)")
        config = uvicorn.Config(build(path), log_level="critical", access_log=False, server_header=False)
        uvicorn.Server(config).run(sockets=[listener])
    return 0


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


def _in_words(host: str, port: int) -> str:
    return f"http://{f'[{host}]' if ':' in host else host}:{port}/"
