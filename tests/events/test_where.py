"""What is told in a clause with "where" behind a place was there."""

from __future__ import annotations

import pytest
from tests.events.conftest import mention, read


@pytest.mark.parametrize(
    ("text", "event", "place"),
    [
        ("Sounds were heard in the North Atlantic where a tourist submersible vanished.", "vanished", "North Atlantic"),
        ("He spoke in Peru, where an earthquake had killed nine people.", "earthquake", "Peru"),
        ("She lives in Chile, where her brother was killed in a crash.", "killed", "Chile"),
        ("She lives in Chile, where her brother was killed in a crash.", "crash", "Chile"),
        ("Relatives flew to Lima, where dozens were killed by a bomb.", "killed", "Lima"),
        ("They came from Oslo, where police arrested a banker on Monday.", "arrested", "Oslo"),
    ],
)
def test_what_is_told_behind_where_was_there(text: str, event: str, place: str):
    assert [each.name for each in mention(read(text), event).places] == [place]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("He left Lima and asked where the bomb had killed dozens.", "killed"),
        ("She lives in Chile, where she says a banker was arrested.", "arrested"),
        ("He spoke in Peru, and an earthquake killed nine people.", "earthquake"),
    ],
)
def test_what_is_told_elsewhere_was_not(text: str, event: str):
    assert not mention(read(text), event).places
