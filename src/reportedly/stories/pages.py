"""The pages of a dossier: whose text each is, whom it relays, and the origins behind its news."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from reportedly.model.dossier import DossierEvent, DossierPage, Edge, PageOrigin
from reportedly.model.reading import Reading
from reportedly.model.tracing import Tracing
from reportedly.stories.dates.stamps import doubts_of


def origins_behind(
    readings: Sequence[Reading], tracing: Tracing, ids: Mapping[str, str], events: Sequence[DossierEvent]
) -> tuple[PageOrigin, ...]:
    """Give every origin behind the news of the pages, those of the events first; `ids` by the keys of their roots."""
    found: dict[str, PageOrigin] = {}
    for origin in (origin for event in events for origin in event.origins):
        found.setdefault(origin.id, PageOrigin(origin.id, origin.name, origin.family, origin.basis, origin.first))
    for root in (root for reading in readings for root in tracing.behind.get(reading.article.id, ())):
        id_ = ids[root.key]
        found.setdefault(id_, PageOrigin(id_, root.name, root.family, root.basis, root.day))
    return tuple(found.values())


def pages_of(readings: Sequence[Reading], tracing: Tracing, ids: Mapping[str, str]) -> tuple[DossierPage, ...]:
    """Give the pages with whose text they are, whom they relay, and all the origins that their news rests on."""
    by_id = {reading.article.id: reading for reading in readings}
    return tuple(_page(reading, tracing, ids, by_id) for reading in readings)


def _page(reading: Reading, tracing: Tracing, ids: Mapping[str, str], by_id: Mapping[str, Reading]) -> DossierPage:
    article = reading.article
    copy, version = tracing.copies.get(article.id), tracing.versions.get(article.id)
    return DossierPage(
        id=article.id,
        url=article.url,
        outlet=article.outlet,
        published=article.published,
        copy_of=copy.of if copy else None,
        relays=tracing.relays.get(article.id, ()),
        chain=tracing.chains.get(article.id, ()),
        origins=tuple(dict.fromkeys(ids[root.key] for root in tracing.behind.get(article.id, ()))),
        doubts=doubts_of(reading, by_id.get(copy.of) if copy else None),
        version_of=version.of if version else None,
    )


def edges_of(tracing: Tracing, ids: Mapping[str, str]) -> tuple[Edge, ...]:
    """Give the steps of the reports on their way to the pages, with the ids that the origins have in the dossier."""
    return tuple(replace(edge, source=ids.get(edge.source, edge.source)) for edge in tracing.edges)
