"""Scores the stages on the annotated sets beside the project: attribution, times, places, body text, stories.

Nothing of the sets is part of the project; where they are absent this says so and stops.
Everything is asked of the `reportedly` command, so the figures are those of its users.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import attribution
import bodies
import places
import stories
import times
from command import DATA, TOOLS


def main() -> int:
    """Print the scores of every set at hand."""
    if not (DATA.is_dir() and TOOLS.is_dir()):
        print("no annotated sets: ../shared/data and ../shared/tools are not here, so there is nothing to score")
        return 0
    with tempfile.TemporaryDirectory(prefix="reportedly-quality-") as folder:
        for measure in (attribution, times, places, bodies, stories):
            print(f"\n{measure.__doc__}", flush=True)
            measure.score(Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
