"""An election is over once the day that who holds it has set has come, and pages tell of it as past."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

PLANNED = (
    "2025-01-14", "Courant", "Peru's commission sets March 28 for vote",
    "Peru will hold its presidential election on 28 March, the election commission said on Tuesday.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("headline", "text", "stands"),
    [
        ("Holm wins Peru's election", "Ana Holm has won Peru's presidential election, beating Karl Roe.", True),
        ("Roe looks ahead", "Karl Roe spoke of Peru's presidential election in Lima.", False),
    ],
)
def test_the_day_that_the_commission_set(headline: str, text: str, stands: bool) -> None:
    (told,) = statuses(
        "When will Peru hold its presidential election?",
        ["2025-03-31"],
        PLANNED,
        ("2025-03-31", "Northern Post", headline, text),
    )
    assert (told in ("occurred", "reported")) is stands
