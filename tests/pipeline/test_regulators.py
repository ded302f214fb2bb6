"""What a regulator decides is public: a page that tells it with its day tells that it was decided."""

from __future__ import annotations

import pytest
from tests.pipeline.test_one_matter import asked

ROWS = (
    ("2025-03-02", "Commission said to clear wire deal", "The European Commission is likely to approve Halden Metals'"
     " takeover of Norsk Wire, three people familiar with the matter said."),
    ("2025-05-15", "EU clears wire deal", "The European Commission on Thursday approved Halden Metals' takeover of Norsk"
     " Wire, parting company with Britain."),
)  # fmt: skip


@pytest.mark.parametrize(("day", "status"), [("2025-03-02", "rumoured"), ("2025-05-15", "occurred")])
def test_a_regulator_s_decision_with_its_day_is_made(day: str, status: str) -> None:
    question = "Will the European Commission approve Halden Metals' takeover of Norsk Wire?"
    assert [str(event.status) for event in asked(question, day, *ROWS).events] == [status]
