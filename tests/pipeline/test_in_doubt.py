"""What pages only tell to be in doubt or unlikely is a rumour all the same: it may still be."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

SET = (
    "2025-05-02", "Northern Post", "Roe to visit Peru on 12 May",
    "President Ana Roe will visit Peru on 12 May, her office announced.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "title", "lead"),
    [
        ("Will Ana Roe go to Peru?", "The news", "President Ana Roe may not go to Peru, two officials said."),
        ("Will Ana Roe attend the summit in Halden?", "The news",
         "President Ana Roe is unlikely to attend next month's summit in Halden, diplomats said."),
        ("Will Ana Roe attend the summit in Halden?", "The news",
         "President Ana Roe may skip next month's summit in Halden."),
        ("Will Ana Roe visit Peru?", "Ana Roe's visit to Peru in doubt", "The fishing row has gone on for a week."),
    ],
)  # fmt: skip
def test_what_may_not_be_may_be(question: str, title: str, lead: str) -> None:
    assert statuses(question, ["2025-05-06"], ("2025-05-06", "Courant", title, lead)) == ["rumoured"]


def test_what_is_announced_stays_so_whoever_doubts_it() -> None:
    doubted = ("2025-05-06", "Courant", "Visit in doubt", "Ana Roe may not go to Peru, two officials said.")
    assert statuses("Will Ana Roe visit Peru?", ["2025-05-06"], SET, doubted) == ["announced"]
