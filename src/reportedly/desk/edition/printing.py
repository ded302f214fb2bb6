"""Stories out of a store, printed: each with its own part of its page, its feeds and its card."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from reportedly.desk.calls import CallError
from reportedly.desk.edition import addresses, cards
from reportedly.desk.edition.feeding import story_feeds
from reportedly.desk.edition.gather import story_of
from reportedly.desk.edition.site import Frame, Story
from reportedly.desk.edition.story_page import StoryItself, itself
from reportedly.desk.edition.themes import Theme, theme
from reportedly.model.entities import EntityFile
from reportedly.model.summary import Lasting
from reportedly.store import Store, StoreError, open_store

ALONE = 12
"""Stories that are printed before it pays to start processes."""
TOGETHER = 8
"""Stories that a process is given at a time."""

MOST = 8
"""Processes at most."""


class Order(Struct, frozen=True):
    """What is the same for all stories that are printed: where they are, as of when, in which frame and theme."""

    store: Path
    as_of: str
    frame: Frame
    theme: Path | None
    entities: EntityFile
    cards: bool


class Fault(Struct, frozen=True):
    """A story that could not be printed, and why."""

    story: str
    reason: str


class Print(Struct, frozen=True):
    """A story printed: as other pages know it, its own part of its page, its files, and how long it is so."""

    story: Story
    itself: StoryItself
    files: Mapping[str, bytes]
    lasting: Lasting


def printed(order: Order, stories: Sequence[str], store: Store, chosen: Theme) -> Iterator[Print | Fault | None]:
    """Print stories, in their order; None stands for one of which no page was known by the as-of.

    Many are spread over processes, which open the store themselves; where those come to grief, this one goes on.
    """
    workers = min(_processors(), MOST)
    done = 0
    if len(stories) > ALONE and workers > 1:
        context = multiprocessing.get_context("spawn")
        with (
            suppress(BrokenProcessPool),
            ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(order,)) as pool,
        ):
            for each in pool.map(_in_process, stories, chunksize=TOGETHER):
                yield each
                done += 1
    for story in stories[done:]:
        yield _one(order, story, store, chosen)


def _processors() -> int:
    """The processors that this program may use, as far as the system tells."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Bench:
    """What a process prints with."""

    order: Order
    store: Store
    theme: Theme


def _begin(order: Order) -> None:
    # Who interrupts a build means all of it: the process that spreads the work ends it.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    _Bench.order, _Bench.store, _Bench.theme = order, open_store(order.store, write=False), theme(order.theme)


def _leave_with_parent() -> None:
    """A build that is killed cannot tell its processes to go."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _in_process(story: str) -> Print | Fault | None:
    return _one(_Bench.order, story, _Bench.store, _Bench.theme)


def _one(order: Order, story: str, store: Store, chosen: Theme) -> Print | Fault | None:
    try:
        return _print(order, story, store, chosen)
    except (CallError, StoreError):
        raise
    except Exception as error:
        # One story of thousands: the others are to appear.
        return Fault(story, f"{type(error).__name__}: {error}")


def _print(order: Order, story: str, store: Store, chosen: Theme) -> Print | None:
    found = story_of(store, story, order.frame, order.as_of, order.entities)
    if found is None:
        return None
    whole, lasting = found
    base = order.frame.base_url
    files = story_feeds(whole, order.frame, base) if base else {}
    card = cards.card_of(whole, order.frame.title) if order.cards else None
    if card is not None:
        files[addresses.of_card(story)] = card
    own = itself(whole, order.frame, chosen, f"{base}{addresses.of_card(story)}" if card else None)
    return Print(replace(whole.as_known, shown=own.shown), own, files, lasting)
