"""Watch lists looked after: what is new since the last look, story by story."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from reportedly import pipeline
from reportedly.desk.alerts.deciding import alerts_of, standing_only
from reportedly.model.dossier import Dossier
from reportedly.model.entities import EntityFile
from reportedly.model.watching import Alert, Channel, Looked, WatchList
from reportedly.store import SqliteStore

NOBODY = EntityFile()


def begin(watchlist: WatchList, store: SqliteStore, entities: EntityFile = NOBODY) -> None:
    """Keep a watch list that is looked after from when it was made on; what is known by then is no news."""
    looked = Looked(watchlist.made, store.watching.last_page())
    with store.transaction():
        store.watching.begin(watchlist, looked)
        store.watching.note(watchlist.name, looked, watchlist.made, (), (), _awaited(watchlist, store, entities))


def look(store: SqliteStore, now: str, entities: EntityFile = NOBODY) -> dict[str, tuple[Alert, ...]]:
    """Look after every watch list at the instant `now`, keep what is new and have it delivered; give it by the lists.

    What a list had already is not new, so nothing is told twice, however often one looks. What `entities` lists holds.
    """
    rounds = _Round(store, now, entities)
    return {watchlist.name: rounds.look_after(watchlist) for watchlist in store.watching.lists()}


def channels_of(watchlist: WatchList) -> tuple[Channel, ...]:
    """Give the ways by which a watch list is sent its alerts, besides its feed."""
    ways = ((Channel.WEBHOOK, watchlist.webhook), (Channel.EMAIL, watchlist.email))
    return tuple(channel for channel, to in ways if to)


class _Noticed(NamedTuple):
    """What was noticed about one story: its dossier, the alerts there are, until when nothing comes of itself."""

    dossier: Dossier
    alerts: tuple[Alert, ...]
    until: str | None


class _Round:
    """One look at all lists; a story that several of them watch is judged once."""

    def __init__(self, store: SqliteStore, now: str, entities: EntityFile) -> None:
        self._store = store
        self._now = now
        self._entities = entities
        self._page = store.watching.last_page()
        self._noticed: dict[tuple[str, Looked], _Noticed | None] = {}

    def look_after(self, watchlist: WatchList) -> tuple[Alert, ...]:
        watching = self._store.watching
        looked = watching.looked(watchlist.name)
        fresh = watching.new_pages(looked.page, self._page)
        awaited = watching.expected(watchlist.name, self._now)
        if not fresh and not awaited:
            return ()
        found: list[Alert] = []
        expected: dict[str, str | None] = dict.fromkeys(awaited)
        for story in dict.fromkeys((*fresh, *map(self._store.standing, awaited))):
            noticed = self._watched(watchlist, story, looked, fresh.get(story, frozenset()))
            if noticed:
                found += [alert for alert in noticed.alerts if alert.rule in watchlist.rules]
                expected[story] = noticed.until
        until = Looked(self._now, self._page)
        return watching.note(watchlist.name, until, self._now, found, channels_of(watchlist), expected)

    def _watched(self, watchlist: WatchList, story: str, looked: Looked, unseen: frozenset[str]) -> _Noticed | None:
        """What was noticed about a story, None where the list does not watch it."""
        if not _may_watch(watchlist, story, self._store):
            return None
        noticed = self._notice(story, looked, unseen)
        return noticed if noticed and _watches(watchlist, story, noticed.dossier, self._store) else None

    def _notice(self, story: str, looked: Looked, unseen: AbstractSet[str]) -> _Noticed | None:
        if (story, looked) not in self._noticed:
            found = pipeline.news(story, self._store, unseen, looked.until, self._now, self._entities)
            alerts = standing_only(alerts_of(found.changes, found.dossier)) if found else ()
            self._noticed[story, looked] = _Noticed(found.dossier, alerts, found.until) if found else None
        return self._noticed[story, looked]


def _may_watch(watchlist: WatchList, story: str, store: SqliteStore) -> bool:
    """Whether a list may watch a story, as far as that is known without judging it."""
    if watchlist.everything or watchlist.words or watchlist.parties or watchlist.places:
        return True
    return story in {store.standing(each) for each in watchlist.stories}


def _watches(watchlist: WatchList, story: str, dossier: Dossier, store: SqliteStore) -> bool:
    if watchlist.everything or story in {store.standing(each) for each in watchlist.stories}:
        return True
    parties = {party.entity for event in dossier.events for party in event.participants}
    places = {event.place for event in dossier.events if event.place}
    named = [*(place.name for place in places), *(place.country or "" for place in places)]
    if _any_named(watchlist.parties, parties) or _any_named(watchlist.places, named):
        return True
    pages = [page.id for page in dossier.pages]
    return any(store.watching.telling(words, pages) for words in watchlist.words)


def _any_named(wanted: Iterable[str], names: Iterable[str]) -> bool:
    """Whether all words of one wanted name are in one of the names: "Strand" is in "Ida Strand"."""
    words = [set(name.casefold().split()) for name in names]
    return any(set(each.casefold().split()) <= name for each in wanted for name in words)


def _awaited(watchlist: WatchList, store: SqliteStore, entities: EntityFile) -> Mapping[str, str | None]:
    """When something is due in the stories there are: those that have been listed, and those watched by their ids."""
    summaries = store.summaries(pipeline.judged_by(entities), watchlist.made).values()
    found = {each.story.id: each.lasting.until for each in summaries}
    for story in {store.standing(each) for each in watchlist.stories} - found.keys():
        judged = pipeline.news(story, store, frozenset(), watchlist.made, watchlist.made, entities)
        found[story] = judged.until if judged else None
    return {story: until for story, until in found.items() if until}
