"""Those whom an event befalls without a name."""

from __future__ import annotations

import pytest

from reportedly.model.statement import EventMention, EventType, Participant, PartKind
from reportedly.stories.parties.befallen import befallen, same_ones


def told(*names: str) -> EventMention:
    return EventMention(
        "e1",
        EventType.COURT,
        PartKind.BODY,
        "released",
        (0, 8),
        tuple(Participant("target", name, None) for name in names),
    )


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        ("six hostages", "Six hostages", True),
        ("hostages", "six hostages", True),
        ("six hostages", "14 hostages", False),
        ("six hostages", "six prisoners", False),
        ("a minister", "the minister", False),
        ("two men", "two men", False),
    ],
)
def test_a_group_is_told_by_its_noun_and_number(left: str, right: str, same: bool) -> None:
    assert same_ones(befallen(told(left)), befallen(told(right))) is same


def test_a_number_that_opens_a_sentence_is_written_small() -> None:
    assert befallen(told("Six hostages"))[0].words == "six hostages"
