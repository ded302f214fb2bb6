"""Scores the stages on the annotated sets beside the project: all of them, or the subjects named.

Nothing of the sets is part of the project but offsets and labels of our own (attribution_gold, nesting_gold,
figures_gold) and invented pages (tellings_gold); where the texts are absent this says so and stops.
All but factuality, happenings and single tellings is asked of the `reportedly` command, so the figures are those of
its users. The figures of others were measured with the same scorers; where they are of another set, that set is named.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import attribution
import bodies
import clusters
import factuality
import figures
import kinds
import nesting
import origins
import places
import stories
import tellings
import times
from command import DATA, TOOLS, table

SUBJECTS = {
    "pages": (bodies,),
    "attribution": (attribution, nesting),
    "events": (times, places, factuality, kinds, figures),
    "stories": (stories, origins, clusters, tellings),
}
"""The measures, by the subject that `./dev quality` can be asked for."""


def main(names: list[str]) -> int:
    """Print the scores of the subjects named (of all where none is) on every set at hand."""
    unknown = [name for name in names if name not in SUBJECTS]
    if unknown:
        print(f"quality: nothing is measured under {', '.join(unknown)}; it is {', '.join(SUBJECTS)}", file=sys.stderr)
        return 2
    if not (DATA.is_dir() and TOOLS.is_dir()):
        print("no annotated sets: ../shared/data and ../shared/tools are not here, so there is nothing to score")
        return 0
    with tempfile.TemporaryDirectory(prefix="reportedly-quality-") as folder:
        for measure in (measure for name in names or SUBJECTS for measure in SUBJECTS[name]):
            about = str(measure.__doc__).splitlines()[0]
            title, _, _ = about.partition(":")
            print(f"\n{about}\n", flush=True)
            for line in table(title.lower(), measure.score(Path(folder))):
                print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
