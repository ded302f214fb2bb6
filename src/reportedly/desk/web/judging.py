"""Stories are judged in the background, the latest first, so that no list has to wait for it.

Once all are, the watch lists are looked after, and the dossiers of those that a reader meets first are assembled, so
that opening one does not wait either.
"""

from __future__ import annotations

import threading
import time
from contextlib import suppress

from reportedly import pipeline
from reportedly.desk.alerts.looking import look
from reportedly.desk.faults import left_out, placed
from reportedly.desk.naming import headings
from reportedly.desk.text.output import note
from reportedly.desk.web.desk import Desk
from reportedly.model.summary import Sought
from reportedly.store import StoreError

BATCH = 20
SECONDS = 0.5
"""Of judging at a stretch; then requests have their turn."""
REST = 0.05
WAIT = 5.0
"""Seconds between two looks at the store where nothing was to be judged."""
FIRST = 30
"""Stories whose dossiers are kept at hand before anybody asks for them."""


class Judging:
    """Judges what is to be judged at a desk, in a thread of its own, from `start` to `stop`."""

    def __init__(self, desk: Desk) -> None:
        """Judge the stories of a desk by its clock."""
        self._desk = desk
        self._failed: dict[str, int] = {}
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
            try:
                judged = self._judge()
                if not judged:
                    self._look_after()
                    self._assemble()
            except StoreError:
                # Pages that need the store say so themselves; it may come back.
                judged = 0
            except Exception as error:  # the next look may fare better
                note(f"a fault of Reportedly while judging stories ({placed(error)}); please report it")
                judged = 0
            if judged:
                self._stopped.wait(REST)
            else:
                self._woken.wait(WAIT)
                self._woken.clear()

    def _look_after(self) -> None:
        """Raise what is new to the watch lists, for their feeds; to send it is for those who may use the network."""
        # A store that may not be written has nobody who is told.
        with suppress(StoreError):
            look(self._desk.store, self._desk.clock(), self._desk.entities)

    def _judge(self) -> int:
        limit = time.monotonic() + SECONDS
        desk, store = self._desk, self._desk.store
        # A story that could not be judged is tried again once something has happened to it.
        self._failed = {story: at for story, at in self._failed.items() if store.revision(story) == at}
        done = pipeline.catch_up(
            store, desk.clock(), BATCH, lambda: self._goes_on(limit), desk.entities, self._failed.keys(), headings
        )
        for story, error in done.faults.items():
            if isinstance(error, StoreError):
                continue
            self._failed[story] = store.revision(story)
            left_out(story, error)
        return done.judged

    def _assemble(self) -> None:
        desk, now = self._desk, self._desk.clock()
        for row in desk.store.listed(Sought(limit=FIRST), pipeline.judged_by(desk.entities), now).rows:
            if self._stopped.is_set():
                return
            desk.dossier(row.story, now)

    def _goes_on(self, limit: float) -> bool:
        return not self._stopped.is_set() and time.monotonic() < limit
