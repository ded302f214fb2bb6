"""Style sheets, scripts and pictures: their addresses tell their content, so that browsers may keep them for good."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from importlib.resources import files

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from reportedly.desk import drawing, look

_KINDS = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
    "png": "image/png",
}
_FOR_GOOD = "public, max-age=31536000, immutable"


class Assets:
    """Files by the addresses they are served under: "desk.css" as "/static/desk.1f0c9a24.css"."""

    def __init__(self, contents: Mapping[str, bytes]) -> None:
        """Serve these contents, by their plain names."""
        self._addresses = {name: _address(name, content) for name, content in contents.items()}
        self._contents = {self._addresses[name]: content for name, content in contents.items()}

    def address(self, name: str) -> str:
        """Give the address of a file by its plain name. Raises KeyError where there is none of that name."""
        return self._addresses[name]

    def content(self, address: str) -> bytes | None:
        """Give what is served under an address, or None."""
        return self._contents.get(address)


def bundled() -> Assets:
    """Give the files that come with the program, with the look that all of Reportedly shares."""
    folder = files("reportedly.desk.web") / "static"
    own = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    shared = {"look.css": look.stylesheet(), "drawing.css": drawing.stylesheet()}
    return Assets(own | {name: text.encode() for name, text in shared.items()})


async def serve(request: Request) -> Response:
    """Answer with one file."""
    assets: Assets = request.app.state.desk.assets
    content = assets.content(request.url.path)
    if content is None:
        raise HTTPException(404)
    kind = _KINDS.get(request.url.path.rpartition(".")[2], "application/octet-stream")
    return Response(content, headers={"Content-Type": kind, "Cache-Control": _FOR_GOOD})


def _address(name: str, content: bytes) -> str:
    stem, _, kind = name.rpartition(".")
    return f"/static/{stem}.{hashlib.sha256(content).hexdigest()[:12]}.{kind}"


ROUTES = [Route("/static/{name}", serve, name="asset")]
