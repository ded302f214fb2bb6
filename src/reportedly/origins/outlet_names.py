"""Outlets that a page names by the host of its address, and others by their name: one outlet each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from reportedly.model import outlets
from reportedly.model.article import Article
from reportedly.model.reading import Reading
from reportedly.model.statement import Basis

_HOST = re.compile(r"^(?:www\.)?([a-z0-9-]+)(?:\.[a-z0-9-]+)+$")


def outlet_name(name: str) -> str:
    """Give the one name of an outlet that is known by several, or by the host of its address."""
    known = outlets.known(name) or (outlets.host_outlet(name) if "." in name else None)
    if known:
        return known.name
    return name.title() if name.isupper() and " " in name else name


def is_own(name: str, article: Article) -> bool:
    """Whether a name is that of the page's own outlet, which may be known by its host: "Harbour Post"."""
    own = article.outlet
    if own is None:
        return False
    host = _HOST.match(own)
    return outlet_name(name) == outlet_name(own) or _squeezed(name) in (_squeezed(own), host and host[1])


def by_their_names(readings: Sequence[Reading]) -> list[Reading]:
    """Give pages whose outlet is only a host ("harbourpost.example") under the name that others cite it by."""
    cited: dict[str, set[str]] = {}
    for reading in readings:
        for said in reading.attributions:
            for name in (said.source.entity if said.source.basis is Basis.OUTLET else None, said.told):
                if isinstance(name, str) and "." not in name:
                    cited.setdefault(_squeezed(name), set()).add(name)
    return [_named(reading, cited) for reading in readings]


def _named(reading: Reading, cited: dict[str, set[str]]) -> Reading:
    host = _HOST.match(reading.article.outlet or "")
    names = cited.get(_squeezed(host[1]), set()) if host else set()
    if len(names) != 1 or outlets.host_outlet(reading.article.outlet or ""):
        return reading
    return replace(reading, article=replace(reading.article, outlet=next(iter(names))))


def _squeezed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold().removeprefix("the "))
