"""Arms that a question names by make and kind, and pages by their kind alone."""

from __future__ import annotations

import pytest

from .test_one_matter import asked

DENIED = (
    "2025-03-01",
    "Norway not sending fighter planes to Peru, president says",
    "OSLO (Volga Times) - Norway will not be sending warplanes to Peru, President Ana Holm said on Saturday.",
)


SENT = (
    "2025-03-01",
    "Norway has sent F-16 fighter jets to Peru",
    "OSLO (Volga Times) - Norway has sent F-16 fighter jets to Peru, its defence ministry said on Saturday.",
)


@pytest.mark.parametrize("arms", ["F-16 fighter jets", "MiG-29 planes", "warplanes"])
def test_no_warplanes_are_no_jets_of_any_make(arms: str) -> None:
    (event,) = asked(f"Will Norway give its {arms} to Peru?", "2025-03-02", DENIED).events
    assert str(event.status) == "denied"


@pytest.mark.parametrize("arms", ["Leopard 2 tanks", "Patriot missiles"])
def test_no_warplanes_say_nothing_of_other_arms(arms: str) -> None:
    assert not asked(f"Will Norway give its {arms} to Peru?", "2025-03-02", DENIED).events


def test_jets_of_one_make_are_none_of_another() -> None:
    assert not asked("Has Norway sent MiG-29 jets to Peru?", "2025-03-02", SENT).events
    (event,) = asked("Has Norway sent F-16 jets to Peru?", "2025-03-02", SENT).events
    assert str(event.status) == "occurred"
