"""Whether an event is at the place asked for: by where both lie, and not only by their names."""

from __future__ import annotations

import pytest

from reportedly.model.dossier import DossierPlace
from reportedly.model.statement import PartKind, Place
from reportedly.stories.questions.sites import lies_within

MOSCOW = Place("Moscow", "Moscow", "RU", 55.75, 37.62, PartKind.BODY, (0, 6))
RUSSIA = Place("Russia", "Russia", "RU", 60.0, 100.0, PartKind.BODY, (0, 6))


@pytest.mark.parametrize(
    ("place", "ground", "within"),
    [
        (DossierPlace("Kremlin", "RU", 55.75, 37.62), MOSCOW, True),
        (DossierPlace("Sochi", "RU", 43.6, 39.73), MOSCOW, False),
        (DossierPlace("a point of Siberia", "RU", 60.0, 100.0), RUSSIA, False),
    ],
)
def test_a_hall_lies_within_its_town(place: DossierPlace, ground: Place, within: bool) -> None:
    assert lies_within(place, ground) is within
