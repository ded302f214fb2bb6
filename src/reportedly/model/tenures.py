"""Words for somebody's time in a post: "tenure", "reign", "her 20-year run in parliament"."""

from __future__ import annotations

TENURES = frozenset(
    "tenure reign premiership presidency chancellorship mayoralty governorship speakership stewardship captaincy"
    " directorship chairmanship leadership incumbency".split()
)
"""Times in a post, whatever stands behind them."""
TIMES = frozenset("run spell stint stay career era time year decade service journey".split())
"""Times that are of a post where it is named: "her 20-year run in parliament", "his career at Halden"."""
IN_A_POST = frozenset({"in", "at", "as", "with", "on", "for"})
"""What stands behind such a time, before its post."""
