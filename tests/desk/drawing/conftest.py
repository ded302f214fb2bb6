"""Stories to draw, built in the trade's words, and what holds for every picture."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from reportedly.model.dossier import (
    Dossier,
    DossierEvent,
    DossierPage,
    Edge,
    EdgeKind,
    Evidence,
    Independence,
    Origin,
    PageOrigin,
    Silence,
    Stance,
    Status,
    StoryHead,
)
from reportedly.model.statement import Basis, EventType, PartKind

SVG = "{http://www.w3.org/2000/svg}"


class Desk:
    """Addresses as a desk gives them."""

    def of_edge(self, edge: Edge) -> str | None:
        return f"/evidence/{edge.source}/{edge.target}" if edge.because else None

    def of_evidence(self, evidence: Evidence) -> str | None:
        return f"/pages/{evidence.page}#words"

    def of_page(self, page: str) -> str | None:
        return f"/pages/{page}"

    def of_pages(self) -> str | None:
        return "#pages"


class Seen(NamedTuple):
    """A picture as it was parsed: its root, the words that are visible, the addresses it links to."""

    root: ElementTree.Element
    words: str
    addresses: list[str]

    def of_class(self, name: str) -> list[ElementTree.Element]:
        return [part for part in self.root.iter() if name in part.get("class", "").split()]


def words_from(page: str, quote: str = "they will meet on Monday, an official said") -> tuple[Evidence, ...]:
    return (Evidence(page, PartKind.BODY, (0, len(quote)), quote),)


def origin(
    number: int,
    name: str = "Ada Berg",
    stance: Stance = Stance.FOR,
    basis: Basis = Basis.PERSON,
    family: str | None = None,
    first: str | None = "2025-10-06",
    through: tuple[str, ...] = (),
) -> Origin:
    return Origin(f"o{number}", name, family or f"family {number}", basis, stance, first, through)


def page(name: str, outlet: str | None = None, published: str | None = "2025-10-07", **more: object) -> DossierPage:
    return DossierPage(name, None, outlet or f"{name} Post", published, **more)  # type: ignore[arg-type]


def step(source: str, target: str, kind: EdgeKind = EdgeKind.SAID, text: str | None = None) -> Edge:
    return Edge(source, target, kind, text or f"{target} has it from {source}.", words_from(target))


def dossier(
    origins: tuple[Origin, ...],
    pages: tuple[DossierPage, ...],
    edges: tuple[Edge, ...],
    silent: tuple[Silence, ...] = (),
    title: str = "Meeting of Ada Berg and Bo Lie",
    told_by: tuple[str, ...] | None = None,
    **event: object,
) -> Dossier:
    """A story with one event, which all its pages tell unless `told_by` names some."""
    told = [each.id for each in pages] if told_by is None else told_by
    described: dict[str, object] = {
        "place": None,
        "when": None,
        "status": Status.RUMOURED,
        "since": None,
        "history": (),
    }
    described |= event
    known = DossierEvent(
        id="e1",
        title=title,
        type=EventType.MEETING,
        participants=(),
        origins=origins,
        independent=Independence(1, 1),
        silent=silent,
        mentions=tuple(f"{each}#e1" for each in told),
        **described,  # type: ignore[arg-type]
    )
    head = StoryHead("s-1", title, "2025-10-06", "2025-10-15", len(pages), known.status)
    behind = tuple(PageOrigin(each.id, each.name, each.family, each.basis, each.first) for each in origins)
    return Dossier(head, "2025-10-20T00:00:00Z", (known,), pages=pages, edges=edges, origins=behind)


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def see() -> Callable[[str], Seen]:
    """Parse a picture, after checking what a strict page asks of it."""

    def parsed(picture: str) -> Seen:
        root = ElementTree.fromstring(picture)
        assert root.tag == f"{SVG}svg"
        assert root.find(f"{SVG}title") is not None
        assert root.find(f"{SVG}desc") is not None
        ids = [part.get("id") for part in root.iter() if part.get("id")]
        assert len(ids) == len(set(ids))
        for part in root.iter():
            assert part.tag not in (f"{SVG}script", f"{SVG}style", f"{SVG}foreignObject")
            assert not [name for name in part.attrib if name == "style" or name.startswith("on")]
        shown = " ".join("".join(part.itertext()) for part in root.iter(f"{SVG}text"))
        assert not re.search(r"[\u202a-\u202e]", shown)
        return Seen(root, shown, [part.get("href", "") for part in root.iter(f"{SVG}a")])

    return parsed
