"""Those whom several have sent, beside those who go themselves."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from reportedly.model.statement import Entity, EventType, Participant
from reportedly.stories.claims.shelf import _is_of_others_people


def _told(name: str, entity: Entity) -> SimpleNamespace:
    event = SimpleNamespace(type=EventType.MEETING, participants=(Participant("party", name, entity),))
    return SimpleNamespace(event=event, first=SimpleNamespace(event=event))


@pytest.mark.parametrize(
    ("entity", "theirs"),
    [("Ana Roe", True), (("Ana Roe", "Ole Berg"), True), ("Peru", False), (("Peru", "Chile"), False), (None, False)],
)
def test_a_team_is_only_that_of_those_who_are_named(entity: Entity, theirs: bool) -> None:
    assert _is_of_others_people(_told("their teams", None), _told("they", entity)) is theirs
