"""A site brought up to date: what has changed is printed anew, and all of it is put in place at one stroke."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from reportedly import __version__
from reportedly.desk.calls import CallError
from reportedly.desk.edition import addresses, cards
from reportedly.desk.edition.feeding import feeds
from reportedly.desk.edition.gather import site_of
from reportedly.desk.edition.maps import maps, robots
from reportedly.desk.edition.place import Tree, renewed
from reportedly.desk.edition.printing import Fault, Order, Print, printed
from reportedly.desk.edition.render import File, render
from reportedly.desk.edition.shelf import Printed, Shelf, digest
from reportedly.desk.edition.site import Frame, Site
from reportedly.desk.edition.themes import Theme, theme
from reportedly.desk.text import output
from reportedly.model.entities import EntityFile
from reportedly.model.when import day_of
from reportedly.store import Store, open_store

LAYOUT = 8
"""Raised whenever pages come out otherwise from the same stories and the same theme."""


class Built(Struct, frozen=True):
    """What became of a build: the stories of the site, those of them printed anew, its files, and those written.

    `faults` are the stories that could not be printed, with the reason: they stand as they did before, if they did.
    """

    stories: int
    printed: int
    files: int
    written: int
    faults: tuple[Fault, ...] = ()


def build(folder: Path, path: Path, as_of: str, frame: Frame, theme_folder: Path | None, entities: EntityFile) -> Built:
    """Bring the site in a folder up to date with the store at `path`, as of an instant.

    The same store and as-of give the same bytes, whatever was built there before. Raises CallError where the folder or
    the theme cannot be used, StoreError where the store cannot.
    """
    chosen = theme(theme_folder)
    order = Order(path, as_of, frame, theme_folder, entities, frame.base_url is not None and cards.can_be_drawn())
    store = open_store(path, write=False)
    try:
        with renewed(folder) as tree, closing(Shelf(tree.workshop / "stories.db")) as shelf:
            return _Build(tree, store, shelf, order, chosen).all()
    except sqlite3.Error as error:
        raise CallError(f"{folder} cannot be written ({error}); make room or give another folder") from error
    finally:
        store.close()


class _Build:
    """One build, with all it works on."""

    def __init__(self, tree: Tree, store: Store, shelf: Shelf, order: Order, chosen: Theme) -> None:
        self._tree, self._store, self._shelf, self._order, self._theme = tree, store, shelf, order, chosen
        # What all that is printed depends on, besides what happens to a story.
        self._ground = digest(
            LAYOUT, __version__, order.frame, day_of(order.as_of), chosen.digest, order.entities.mark, order.cards
        )

    def all(self) -> Built:
        stories, anew, faults = self._stories()
        site = site_of(self._store, self._order.frame, self._order.as_of, [each.story for each in stories])
        site = replace(site, cards=self._order.cards)
        digests: dict[str | None, str] = {each.story.id: each.digest for each in stories}
        ground = digest(self._ground, site.sections)
        for file in _files(site, self._theme, self._shelf):
            if file.of is None:
                content = file.write()
                self._tree.put(file.address, digest(content), partial(bytes, content))
            else:
                key = digest(ground, [story and digests[story.id] for story in file.of])
                self._tree.put(file.address, key, file.write)
        return Built(len(stories), anew, len(self._tree), self._tree.written, faults)

    def _stories(self) -> tuple[list[Printed], int, tuple[Fault, ...]]:
        """The stories of the site, the files of each in place, how many were printed anew, and which could not be."""
        before = self._shelf.printed()
        keys = {head.id: digest(self._ground, self._store.revision(head.id)) for head in self._store.stories()}
        found = [kept for story, key in keys.items() if (kept := before.get(story)) and self._holds(kept, key)]
        missing = sorted(keys.keys() - {kept.story.id for kept in found})
        made: list[Printed] = []
        faults: list[Fault] = []
        prints = printed(self._order, missing, self._store, self._theme)
        with output.watched(prints, "printed", on=True, of="stories") as watched:
            for each in watched:
                if isinstance(each, Print):
                    made.append(self._kept(each, keys[each.story.id]))
                elif isinstance(each, Fault):
                    faults.append(each)
        found += [kept for each in faults if (kept := before.get(each.story)) and self._stands(kept)]
        for kept in found:
            for at in kept.files:
                self._tree.keep(at)
        self._shelf.keep_only({kept.story.id for kept in (*found, *made)})
        return [*found, *made], len(made), tuple(faults)

    def _holds(self, kept: Printed, key: str) -> bool:
        return kept.holds(key, self._order.as_of) and self._stands(kept)

    def _stands(self, kept: Printed) -> bool:
        return all(map(self._tree.stands, kept.files))

    def _kept(self, made: Print, key: str) -> Printed:
        """Put the files of a story that was printed in place, and keep it for the next build."""
        for at, content in made.files.items():
            self._tree.put(at, digest(content), partial(bytes, content))
        told = digest(made.story, made.itself)
        kept = Printed(made.story, key, made.lasting, tuple(made.files), told)
        self._shelf.put(kept, made.itself)
        return kept


def _files(site: Site, chosen: Theme, shelf: Shelf) -> Iterator[File]:
    """Every file of a site but those that belong to one story alone."""
    unlisted = {addresses.MISSING, *(addresses.of_story(gone) for gone in site.merged)}
    pages: list[str] = []
    for file in render(site, chosen, lambda story: shelf.itself(story.id)):
        if file.address.endswith(".html") and file.address not in unlisted:
            pages.append(file.address)
        yield file
    base = site.frame.base_url
    yield robots(base)
    if base:
        yield from feeds(site, base)
        yield from maps(site, base, pages)
