"""Stories are judged in the background, the latest first, so that no list has to wait for it."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable

from reportedly import pipeline
from reportedly.desk.web.stores import Stores
from reportedly.model.entities import EntityFile
from reportedly.store import StoreError

BATCH = 20
SECONDS = 0.5
"""Of judging at a stretch; then requests have their turn."""
REST = 0.05
WAIT = 5.0
"""Seconds between two looks at the store where nothing was to be judged."""


class Judging:
    """Judges what is to be judged, in a thread of its own, from `start` to `stop`."""

    def __init__(self, stores: Stores, clock: Callable[[], str], entities: EntityFile) -> None:
        """Judge the stories of a store by a clock."""
        self._stores = stores
        self._clock = clock
        self._entities = entities
        self._stopped = threading.Event()
        self._woken = threading.Event()
        self._thread = threading.Thread(target=self._run, name="judging", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wake(self) -> None:
        """Look at the store now: something in it is to be judged."""
        self._woken.set()

    def stop(self) -> None:
        """End, after the story at hand."""
        self._stopped.set()
        self._woken.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stopped.is_set():
            judged = self._some()
            if judged:
                self._stopped.wait(REST)
            else:
                self._woken.wait(WAIT)
                self._woken.clear()

    def _some(self) -> int:
        limit = time.monotonic() + SECONDS
        try:
            store, now = self._stores.here(), self._clock()
            return pipeline.catch_up(store, now, BATCH, lambda: self._goes_on(limit), self._entities)
        except StoreError:
            # Pages that need the store say so themselves; it may come back.
            return 0
        except Exception as error:  # a story that cannot be judged must not end the judging of others
            sys.stderr.write(f"reportedly: a fault while judging stories ({type(error).__name__}: {error})\n")
            return 0

    def _goes_on(self, limit: float) -> bool:
        return not self._stopped.is_set() and time.monotonic() < limit
