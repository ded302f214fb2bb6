"""What is kept is read by many threads at once, from the first moment on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from reportedly.model.article import Article
from reportedly.model.page import Form, Outcome, OutcomeKind, Page
from reportedly.model.reading import Reading
from reportedly.store import open_store

AT_ONCE = """
import sys, threading
from pathlib import Path
from reportedly.store import open_store

sys.setswitchinterval(1e-6)
ready = threading.Barrier(4)

def look():
    store = open_store(Path(sys.argv[1]), write=False)
    ready.wait()
    assert store.readings("s-1") and store.page("p1")
    store.close()

threads = [threading.Thread(target=look) for _ in range(4)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
"""
TIMES = 8


def test_threads_that_read_for_the_first_time_do_not_bring_the_process_down(tmp_path: Path) -> None:
    """A process that works out in several threads what a reading is made of was killed by it, one time in five."""
    store = open_store(tmp_path / "store.db", write=True)
    page = Page("p1", b"The ferry sank.", Form.BODY, "2025-03-14T08:00:00Z")
    store.add(page, Reading(Outcome(OutcomeKind.READ), Article("p1", "The ferry sank."), page.captured), "s-1", {})
    store.close()
    started = [subprocess.Popen([sys.executable, "-c", AT_ONCE, tmp_path / "store.db"]) for _ in range(TIMES)]
    assert [process.wait() for process in started] == [0] * TIMES
