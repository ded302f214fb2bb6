"""A sports federation fills the posts of its land's team, with or without a name."""

from __future__ import annotations

import pytest

from .asked import status

WILL_HE = "Will Karl Holm become coach of Norway?"
DENIED = (
    "Norway FA denies Holm talk",
    "The Norwegian football federation on Tuesday denied media reports that Karl Holm had agreed to coach the national"
    ' team. "The information is not true," it said.',
)


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("the country's football federation said", "announced"),
        ("the Norwegian FA said on Tuesday", "announced"),
        ("the Swedish football federation said", "reported"),
        ("the Swedish newspaper Herald reported", "rumoured"),
    ],
)
def test_who_is_to_coach_a_land_its_federation_knows(who: str, expected: str) -> None:
    page = ("Holm to Norway", f"Karl Holm is to become coach of Norway in June, {who}.")
    assert status(WILL_HE, None, page) == expected


def test_reports_that_he_had_agreed_are_denied_for_now() -> None:
    assert status(WILL_HE, None, DENIED) == "denied"
