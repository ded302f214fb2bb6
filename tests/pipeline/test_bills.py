"""What becomes of a bill is told of its passing: put off where it is suspended, called off where it is withdrawn."""

from __future__ import annotations

from tests.pipeline.test_short_stories import statuses

_TABLED = ("2025-06-01", "Courant", "Halden tables housing bill",
           "Halden's government tabled its housing bill on Sunday. Premier Ann Roe said it would be passed by July.")  # fmt: skip
_SUSPENDED = ("2025-06-10", "Harbour Post", "Halden leader suspends housing bill",
              "Premier Ann Roe has suspended Halden's housing bill after a week of unrest, she said on Tuesday.")  # fmt: skip
_DEAD = ("2025-07-09", "Courant", "Housing bill is dead, says Roe",
         "Halden's housing bill is dead, Premier Ann Roe said on Wednesday.")  # fmt: skip


def test_a_bill_is_suspended_and_then_given_up() -> None:
    days = ["2025-06-11", "2025-07-10"]
    assert statuses("Will Halden's housing bill be passed?", days, _TABLED, _SUSPENDED, _DEAD) == [
        "postponed",
        "cancelled",
    ]
