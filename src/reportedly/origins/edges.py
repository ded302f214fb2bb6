"""The steps by which reports went from their origins to the pages, each with the sentence and words that say so."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from reportedly.model.dossier import Edge, EdgeKind, Evidence
from reportedly.model.outlets import with_article
from reportedly.model.reading import Reading
from reportedly.model.statement import ARTICLE, Attribution, Basis, PartKind, Span
from reportedly.model.tracing import Copy, Root
from reportedly.origins.behind import speakers
from reportedly.origins.chains import path_to
from reportedly.origins.naming import entity_of
from reportedly.origins.outlet_names import outlet_name
from reportedly.origins.reports import Shelf

WORDS = 3
"""Words of pages that an edge rests on, at most; one is enough to prove it."""


class Links(Struct, frozen=True):
    """What the edges are read from: the roots of all statements, copies, the pages by outlet, and the pages that
    statements ascribed to an outlet are tied to."""

    roots: Mapping[tuple[str, str], Root]
    copies: Mapping[str, Copy]
    shelf: Shelf
    ties: Mapping[tuple[str, str], str]
    by_id: Mapping[str, Reading]


def edges(readings: Sequence[Reading], links: Links) -> tuple[Edge, ...]:
    """Give the steps between origins, outlets and pages, each once with the words of the first pages that show it."""
    found: dict[tuple[str, str, EdgeKind], Edge] = {}
    for reading in readings:
        for edge in _edges_of(reading, links):
            key = edge.source, edge.target, edge.kind
            known = found.get(key)
            if known is None:
                found[key] = edge
            elif len(known.because) < WORDS:
                because = tuple(dict.fromkeys([*known.because, *edge.because]))[:WORDS]
                found[key] = Edge(edge.source, edge.target, edge.kind, known.text, because)
    return tuple(found.values())


def _edges_of(reading: Reading, links: Links) -> Iterator[Edge]:
    page = reading.article.id
    copy = links.copies.get(page)
    if copy:
        original = _outlet_of(links.by_id[copy.of])
        text = f"{_outlet_of(reading)} has its text from {with_article(original)}: {copy.how}."
        yield Edge(copy.of, page, EdgeKind.COPIED, text, tuple(_credit_words(reading, original)))
    told = [each for each in speakers(reading, links.roots) if copy is None or _adds(copy, each)]
    for attribution in told:
        yield from _way(reading, attribution, links)
    if not told and not copy and links.roots[page, ARTICLE].own_reporting:
        yield from _own(reading, links)


def _adds(copy: Copy, attribution: Attribution) -> bool:
    """Whether a statement stands in what a copy adds of its own."""
    return any(copy.adds(attribution.part, span) for span in attribution.cue.spans)


def _way(reading: Reading, attribution: Attribution, links: Links) -> Iterator[Edge]:
    """The steps from the origin of a statement through the outlets named for it to the page."""
    root = links.roots[reading.article.id, attribution.id]
    teller = _outlet_of(reading)
    source = root.name.rpartition(", to ")[0] or root.name
    source = "somebody" if source.casefold() in _NOBODY else source
    words = (_words_for(reading, attribution),)
    stations = list(_stations(reading, attribution, links))
    if not stations:
        text = f"{teller} has it from {source}{_taken_for(root, teller)}."
        yield Edge(root.key, reading.article.id, EdgeKind.SAID, text, words)
        return
    first = stations[0]
    if first.name != root.name:
        yield _to_outlet(root, source, first, attribution, teller, words)
    elif first.node != first.name:
        yield Edge(root.key, first.node, EdgeKind.SAID, f"{first.name} says so itself.", words)
    else:
        stations[0] = replace(first, node=root.key)
    for here, there in zip(stations, [*stations[1:], None], strict=True):
        target = there.node if there else reading.article.id
        if target != here.node:
            yield Edge(here.node, target, here.kind, _says(here, there.name if there else teller), here.because)


def _to_outlet(
    root: Root, source: str, first: _Station, attribution: Attribution, teller: str, words: tuple[Evidence, ...]
) -> Edge:
    """The step from an origin to the outlet it spoke to; what is not told to one outlet is said to all."""
    outlet = with_article(first.name)
    if attribution.told or (root.basis is Basis.ANONYMOUS and root.told_to == first.name):
        text = f"{_capital(source)} told {outlet}, as {teller} has it."
        return Edge(root.key, first.node, EdgeKind.TOLD, text, words)
    text = f"{teller} has it from {source}{_taken_for(root, first.name)}, through {outlet}."
    return Edge(root.key, first.node, EdgeKind.SAID, text, words)


def _taken_for(root: Root, listener: str) -> str:
    """What is to be said where unnamed sources are taken for those who spoke to another outlet than the one named."""
    if root.basis is not Basis.ANONYMOUS or not root.told_to or root.told_to == listener:
        return ""
    return f", taken for those who spoke to {with_article(root.told_to)}"


_NOBODY = frozenset("who which that this they he she it we i some many others one".split())
"""Words for a source that do not say who it is."""


class _Station(Struct, frozen=True):
    """An outlet on the way of a report: the node it is, how it was named, and the words that name it."""

    node: str
    name: str
    kind: EdgeKind
    because: tuple[Evidence, ...]
    seen: bool


def _stations(reading: Reading, attribution: Attribution, links: Links) -> Iterator[_Station]:
    """The outlets from the one nearest to the origin out to the page, which is left out itself."""
    passed = {_outlet_of(reading)}
    path = path_to(reading, attribution)
    if attribution.told and outlet_name(attribution.told) not in passed:
        passed.add(name := outlet_name(attribution.told))
        yield _station(reading, name, attribution, links)
    for each in reversed(path):
        name = outlet_name(entity_of(each.source) or each.source.text)
        if each.source.basis is Basis.OUTLET and name not in passed:
            passed.add(name)
            yield _station(reading, name, each, links)
    for credit in reading.article.credits:
        name = outlet_name(credit.name)
        if credit.passes_on and name not in passed:
            passed.add(name)
            seen = links.shelf.page(name, links.shelf.words[reading.article.id], reading)
            node = seen.article.id if seen else name
            yield _Station(node, name, EdgeKind.CREDITED, tuple(_credit_words(reading, name)), seen is not None)


def _station(reading: Reading, name: str, named_by: Attribution, links: Links) -> _Station:
    page = links.ties.get((reading.article.id, named_by.id))
    words = (_words_for(reading, named_by),)
    if page:
        return _Station(page, name, EdgeKind.RELAYED, words, True)
    return _Station(name, name, EdgeKind.CITED, words, False)


def _says(station: _Station, teller: str) -> str:
    outlet = with_article(station.name)
    unseen = "" if station.seen else ", of which no page is here"
    if station.kind is EdgeKind.CREDITED:
        return f"{teller} credits {outlet}{unseen}."
    return f"{teller} cites {outlet}{unseen or ', whose page tells the same'}."


def _own(reading: Reading, links: Links) -> Iterator[Edge]:
    """What a page that names no source tells itself, by its reporter or from where it was written."""
    root = links.roots[reading.article.id, ARTICLE]
    teller = _outlet_of(reading)
    where = f" from {root.dateline}" if root.dateline else ""
    by = f", by {reading.article.byline[0]}" if reading.article.byline else ""
    text = f"{teller} names no source and reports{where} itself{by}."
    yield Edge(root.key, reading.article.id, EdgeKind.SAID, text, ())


def _outlet_of(reading: Reading) -> str:
    return outlet_name(reading.article.outlet or reading.article.url or reading.article.id)


def _words_for(reading: Reading, attribution: Attribution) -> Evidence:
    """The words that name a source together with its cue, where they stand side by side; else the source alone."""
    spans = [*attribution.source.spans, *attribution.cue.spans]
    whole = min(start for start, _ in spans), max(end for _, end in spans)
    return _evidence(reading, attribution.part, whole if whole[1] - whole[0] <= NEAR else attribution.source.spans[0])


NEAR = 120
"""Characters within which a source and its cue are shown together."""


def _credit_words(reading: Reading, outlet: str) -> Iterator[Evidence]:
    """Where the page's own text gives a credit, if it does; most credits stand beside it."""
    article = reading.article
    for credit in article.credits:
        if outlet_name(credit.name) == outlet:
            for part, text in ((PartKind.BODY, article.text), (PartKind.TITLE, article.title or "")):
                at = text.find(credit.text)
                if at >= 0 and credit.text:
                    yield _evidence(reading, part, (at, at + len(credit.text)))
                    return


def _evidence(reading: Reading, part: PartKind, span: Span) -> Evidence:
    article = reading.article
    texts = {PartKind.BODY: article.text, PartKind.TITLE: article.title, PartKind.STANDFIRST: article.standfirst}
    return Evidence(article.id, part, span, (texts[part] or "")[span[0] : span[1]])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
