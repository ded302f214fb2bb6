"""What may be a mere thing, as a fire, and is a happening where it is told to go on or to be over."""

from __future__ import annotations

from reportedly.events.needs.need import Need
from reportedly.events.phases import find_phase

NEEDS: dict[str, Need] = {"lasting": lambda part, word, _: find_phase(part, word) is not None}
