"""Stories: six developing stories with known outcomes, status, origins, place, date and figures per day."""

from __future__ import annotations

from pathlib import Path

from command import DATA, REPORTEDLY, scorer


def score(folder: Path) -> None:
    """Print the scorer's table."""
    for line in scorer("score_stories.py", REPORTEDLY, DATA / "stories"):
        print(" ", line)
