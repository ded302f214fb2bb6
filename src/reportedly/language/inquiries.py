"""Words for who was asked something or sought out, which stand beside what he then says."""

from __future__ import annotations

ASKED = frozenset({"asked", "pressed", "questioned", "quizzed"})
SOUGHT = ASKED | {"approached", "contacted", "reached"}
