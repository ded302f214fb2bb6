"""Origins as people have judged them: made one, set apart, put into one family or given a party they speak for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from reportedly.model.correction import OF_ORIGINS, Correction, CorrectionKind
from reportedly.model.dossier import Edge, EdgeKind
from reportedly.model.outlets import with_article
from reportedly.model.reading import Reading
from reportedly.model.tracing import Copy, Root, Tracing
from reportedly.stories.claims.anchors import statement_at
from reportedly.stories.parties.names import key


def retraced(tracing: Tracing, readings: Sequence[Reading], corrections: Iterable[Correction]) -> Tracing:
    """Give a tracing with the origins made one, set apart and put into families as people have judged them."""
    by_id = {reading.article.id: reading for reading in readings}
    for each in corrections:
        move = _move(each, tracing, by_id)
        if move:
            tracing = _moved(tracing, move)
    return tracing


class _Move(NamedTuple):
    """Which roots become what on a page."""

    concerned: Callable[[Root], bool]
    becomes: Callable[[str, Root], Root]

    def of(self, page: str, root: Root) -> Root:
        return self.becomes(page, root) if self.concerned(root) else root


def _move(correction: Correction, tracing: Tracing, by_id: Mapping[str, Reading]) -> _Move | None:
    if correction.kind is CorrectionKind.SPEAKER:
        return _speaks_for(correction)
    statements = [statement_at(anchor, by_id) for anchor in correction.anchors]
    roots = [tracing.roots[each] for each in statements if each in tracing.roots]
    if correction.kind not in OF_ORIGINS or len(roots) < 2:
        return None
    first, second = roots
    one = first.key == second.key
    if correction.kind is CorrectionKind.SAME_ORIGIN:
        return None if one else _Move(_of_origin(second), lambda _, root: _as_told(first, root))
    if correction.kind is CorrectionKind.SAME_FAMILY:
        return None if one else _related(first, second)
    if one:
        return _apart_on(correction.anchors[1].page, first, statements[1], tracing.copies, by_id)
    return _independent(first, second)


def _of_origin(which: Root) -> Callable[[Root], bool]:
    return lambda root: root.key == which.key


def _as_told(origin: Root, root: Root) -> Root:
    return replace(origin, reached_through=root.reached_through)


def _speaks_for(correction: Correction) -> _Move:
    name, party = key(correction.subject or ""), correction.after or ""
    return _Move(
        lambda root: key(root.name) == name,
        lambda _, root: replace(root, family=party, speaker=party, unnamed=False, apart=False),
    )


def _related(first: Root, second: Root) -> _Move:
    """Two families become one, under the name of the first, or of the one that is named."""
    if first.unnamed and not second.unnamed:
        first, second = second, first
    kin = tuple(filter(None, (first.name, first.speaker)))
    return _Move(
        lambda root: root.family == second.family and root.family != first.family,
        lambda _, root: replace(root, family=first.family, kin=(*root.kin, *kin), apart=first.apart),
    )


def _independent(first: Root, second: Root) -> _Move:
    """The second source becomes a family of its own, on whatever occasion it speaks; so does the first if unnamed."""
    sources = {_source(second)} | ({_source(first)} if first.unnamed else set())
    return _Move(
        lambda root: _source(root) in sources,
        lambda _, root: replace(root, family=_own_family(root, root.name), apart=True, kin=()),
    )


def _source(root: Root) -> str:
    """The key of a source without the day it spoke on."""
    return root.key.rpartition(":")[0]


def _own_family(root: Root, name: str) -> str:
    return f"{name} (apart)" if root.family == name else name


def _apart_on(
    page: str, origin: Root, statement: tuple[str, str] | None, copies: Mapping[str, Copy], by_id: Mapping[str, Reading]
) -> _Move:
    """What a page, and the copies of its text, have from an origin becomes one of its own."""
    copied = frozenset({page, *(each for each, copy in copies.items() if copy.of == page)})
    outlet = by_id[page].article.outlet or page
    said = next((each for each in by_id[page].attributions if (page, each.id) == statement), None)
    words = said.source.text if said and origin.unnamed else origin.name
    name = f"{words}, to {with_article(outlet)}" if origin.unnamed else words
    own = replace(
        origin,
        key=f"{origin.key}:{page}",
        name=name,
        family=_own_family(origin, f"{words}, as {with_article(outlet)} has it"),
        apart=True,
        told_to=outlet if origin.unnamed else origin.told_to,
    )

    def becomes(on: str, root: Root) -> Root:
        return _as_told(own, root) if on in copied else replace(root, apart=root.apart or root.unnamed)

    return _Move(_of_origin(origin), becomes)


def _moved(tracing: Tracing, move: _Move) -> Tracing:
    roots = {(page, said): move.of(page, root) for (page, said), root in tracing.roots.items()}
    behind = {
        page: tuple({root.key: root for root in (move.of(page, each) for each in found)}.values())
        for page, found in tracing.behind.items()
    }
    known = {root.key: root for root in tracing.roots.values()}
    return replace(tracing, roots=roots, behind=behind, edges=_redrawn(tracing.edges, known, move))


def _redrawn(edges: Iterable[Edge], known: Mapping[str, Root], move: _Move) -> tuple[Edge, ...]:
    """The edges from where the origins are now; two between the same ends become one."""
    found: dict[tuple[str, str, EdgeKind], Edge] = {}
    for edge in edges:
        root = known.get(edge.source)
        source = move.of(edge.target, root).key if root else edge.source
        found.setdefault((source, edge.target, edge.kind), replace(edge, source=source))
    return tuple(found.values())
