"""Several whom a story is about: named on one page, and told by their number or their noun on the next."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import statuses

NAMED = (
    ("2025-03-02", "Northern Post", "Peru jails two Norwegian climbers",
     "A court in Lima on Sunday jailed two Norwegian climbers, Ana Roe and Karl Berg, for six years."),
    ("2025-03-04", "Courant", "Climbers' families speak",
     "Ana Roe and Karl Berg were sentenced to six years on Sunday. The climbers deny spying."),
)  # fmt: skip


@pytest.mark.parametrize(
    ("title", "text", "stands"),
    [
        ("Peru to free climbers", "Peru will free the two Norwegians within days, President Ida Tamm said on Tuesday.",
         {"announced"}),
        ("Two Norwegians freed from Peru prison",
         "Two Norwegians who had spent weeks in a prison in Lima were freed on Tuesday, Peru's justice ministry said.",
         {"occurred"}),
        ("Peru denies climbers are to go free",
         "Peru's justice ministry on Tuesday denied that the climbers were about to be released.", {"denied"}),
    ],
)  # fmt: skip
def test_a_group_is_known_by_its_number_and_its_nouns(title: str, text: str, stands: set[str]) -> None:
    told = statuses(
        "Will Peru free Ana Roe and Karl Berg?", ["2025-03-11"], *NAMED, ("2025-03-11", "Courant", title, text)
    )
    assert told[0] in stands


@pytest.mark.parametrize(
    "text",
    [
        "Peru freed three Norwegian journalists on Tuesday, its justice ministry said.",
        "Peru freed two Danish film-makers on Tuesday, its justice ministry said.",
    ],
)
def test_another_number_or_state_is_another_group(text: str) -> None:
    told = statuses(
        "Has Peru freed Ana Roe and Karl Berg?", ["2025-03-11"], *NAMED, ("2025-03-11", "Courant", "Peru frees", text)
    )
    assert told == ["nothing"]
