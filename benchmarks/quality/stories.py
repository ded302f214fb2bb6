"""Stories: six developing stories with known outcomes, status, origins, place, date and figures per day.

No others are known to follow stories to their origins; the scorer gives beside its scores what the best constant answer
would have had.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from command import DATA, REPORTEDLY, Score, scorer


def score(folder: Path) -> Iterator[Score]:
    """Give what the scorer counts for each story and for all: right of judged."""
    for line in scorer("score_stories.py", REPORTEDLY, DATA / "stories"):
        name, _, counts = line.partition(": ")
        if counts:
            yield Score(name, "right / judged", counts.strip())
