"""Measures speed, in CPU seconds, and says whether the floors hold.

Reading: `reportedly read` against spaCy's own full pipeline, the same 200 bodies of about 500 words, one process each.
Tagging: temporal expressions of parsed bodies, words a second, against `dateparser.search` on the same texts.
Adding: the cost per page of the last 1,000 of 10,000 short pages over that of the first 1,000.
Growing: the cost per page, and the memory, with 100,000 pages kept over those with 5,000; read beforehand.
Dossier: `reportedly dossier` of a story of 500 pages, its start left out.
Serving: milliseconds to the first byte of the desk's pages with 20,000 pages kept, beside those of /api/health.
Publishing: seconds, on the clock, to publish 1,000 stories from scratch, and again after one page more.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import adding
import dossiers
import growing
import publishing
import reading
import serving
import tagging
from process import stay_on_one_processor

FLOOR_READING = 1.3
FLOOR_TAGGING = 20_000
FLOOR_TAGGING_RATIO = 5
CEILING_ADDING = 1.5
CEILING_GROWING = 1.5
CEILING_MEMORY = 1.2
CEILING_DOSSIER = 1.0
CEILING_FRONT = 100
CEILING_STORY = 300
CEILING_SIZE = 300_000
CEILING_SCRATCH = 60
CEILING_AGAIN = 2
FLOOR_PUBLISHING_RATIO = 20


def main() -> int:
    """Print all measurements; give 1 if one of them misses its mark."""
    stay_on_one_processor()
    with tempfile.TemporaryDirectory(prefix="reportedly-bench-") as folder:
        measures = (_reading, _tagging, _adding, _growing, _dossiers, _serving, _publishing)
        missed = [not measure(Path(folder)) for measure in measures]
    return int(any(missed))


def _reading(folder: Path) -> bool:
    ours, theirs, bodies = reading.measure(folder)
    ratio = theirs / ours
    print(f"reading {bodies} bodies: reportedly {ours:.1f} s, spaCy's full pipeline {theirs:.1f} s of CPU")
    print(f"  spaCy over reportedly: {ratio:.2f} (at least {FLOOR_READING})", flush=True)
    profile = reading.profile(folder)
    whole = sum(profile.values())
    shares = ", ".join(f"{stage} {seconds / whole:.0%}" for stage, seconds in profile.items())
    print(f"  where the time goes, once all is loaded: {shares}", flush=True)
    return ratio >= FLOOR_READING


def _tagging(_: Path) -> bool:
    rates = tagging.measure()
    ratio = rates.ours / rates.theirs
    print(
        f"times in {rates.words:,} words, parsed: {rates.ours:,.0f} words/s of CPU, {rates.found} found, "
        f"dateparser.search {rates.theirs:,.0f}, {rates.theirs_found} found"
    )
    print(
        f"  words/s: at least {FLOOR_TAGGING:,}; over dateparser.search: {ratio:.0f} (at least {FLOOR_TAGGING_RATIO})"
    )
    return rates.ours >= FLOOR_TAGGING and ratio >= FLOOR_TAGGING_RATIO


def _adding(folder: Path) -> bool:
    costs = adding.measure(folder)
    ratio = costs[-1] / costs[0]
    print(
        f"adding {len(costs)} times 1,000 pages, ms of CPU a page: {' '.join(f'{1000 * cost:.1f}' for cost in costs)}"
    )
    print(f"  last over first: {ratio:.2f} (at most {CEILING_ADDING})", flush=True)
    return ratio <= CEILING_ADDING


def _growing(folder: Path) -> bool:
    small, large = growing.measure(folder).values()
    cost, memory = large.milliseconds / small.milliseconds, large.memory / small.memory
    print(
        f"keeping a page that was read, ms of CPU and MB: {small.milliseconds:.1f} and {small.memory:.0f} at "
        f"{growing.SMALL:,} pages, {large.milliseconds:.1f} and {large.memory:.0f} at {growing.LARGE:,}"
    )
    print(f"  cost: {cost:.2f} (at most {CEILING_GROWING})")
    print(f"  memory: {memory:.2f} (at most {CEILING_MEMORY})", flush=True)
    return cost <= CEILING_GROWING and memory <= CEILING_MEMORY


def _dossiers(folder: Path) -> bool:
    costs = dossiers.measure(folder)
    told = ", ".join(f"{name} {cost:.2f}" for name, cost in costs.items())
    print(f"a story of {dossiers.PAGES} pages, s of CPU: {told}")
    print(f"  dossier: {costs['dossier']:.2f} (at most {CEILING_DOSSIER})", flush=True)
    return costs["dossier"] <= CEILING_DOSSIER


def _serving(folder: Path) -> bool:
    times = serving.measure(folder)
    print(f"the desk with {serving.PAGES:,} pages kept: ms to the first byte (median), and bytes with styles")
    for name in serving.PLACES:
        print(
            f"  {name}: {times.after[name]:.1f}; the first time {times.first[name]:.0f}, "
            f"while stories are being judged {times.meanwhile[name]:.0f}; {times.size[name]:,} bytes"
        )
    print(f"  all stories judged after {times.judged:.0f} s")
    front, story = times.after["front page"], times.after["story of 500 pages"]
    print(
        f"  front page {front:.0f} (at most {CEILING_FRONT}), story {story:.0f} (at most {CEILING_STORY})", flush=True
    )
    return front <= CEILING_FRONT and story <= CEILING_STORY and max(times.size.values()) <= CEILING_SIZE


def _publishing(folder: Path) -> bool:
    times = publishing.measure(folder)
    scratch, again = times.scratch, times.again
    ratio = scratch.clock / again.clock
    print(
        f"publishing {times.stories:,} stories in {times.files:,} files, s (and s of CPU): "
        f"from scratch {scratch.clock:.1f} ({scratch.cpu:.1f}), after one page more {again.clock:.2f} ({again.cpu:.2f})"
    )
    print(f"  from scratch: at most {CEILING_SCRATCH}; again: at most {CEILING_AGAIN}")
    print(f"  ratio: {ratio:.0f} (at least {FLOOR_PUBLISHING_RATIO})", flush=True)
    return scratch.clock <= CEILING_SCRATCH and again.clock <= CEILING_AGAIN and ratio >= FLOOR_PUBLISHING_RATIO


if __name__ == "__main__":
    sys.exit(main())
