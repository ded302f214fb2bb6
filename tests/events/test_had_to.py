"""What somebody had to put off or call off he has put off or called off."""

from __future__ import annotations

import pytest
from tests.events.conftest import mention, read

from reportedly.model.statement import Change


@pytest.mark.parametrize(
    ("text", "event", "change"),
    [
        ("The talks had to be called off.", "talks", Change.CANCELLED),
        ("The launch had to be postponed to 20 March, the agency said.", "launch", Change.POSTPONED),
        ("The union was obliged to call off the strike.", "strike", Change.CANCELLED),
        ("The agency has delayed, once more, the launch of its rocket.", "launch", Change.POSTPONED),
        ("Strike's off, but still hardly any trains run today.", "Strike", Change.CANCELLED),
        ("The strike’s off after talks.", "strike", Change.CANCELLED),
        ("The walkout's off days were few, as drivers will strike on Friday.", "strike", None),
        ("The talks did not have to be called off.", "talks", None),
        ("The launch will have to be made, the agency said.", "launch", None),
        ("The union may be forced to call off the strike.", "strike", None),
        ("Roe was cancelled, and, in the end, the visit to Peru went on.", "visit", None),
    ],
)
def test_a_change_that_was_forced_is_made(text: str, event: str, change: Change | None):
    assert mention(read(text), event).change is change
