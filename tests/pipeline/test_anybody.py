"""Questions whether anybody did or underwent something, over which matter."""

from __future__ import annotations

import pytest

from .asked import status

FIRE = (
    "Two charged over Kemi fire",
    "Two men have been charged with arson over the fire that destroyed a warehouse in Kemi, prosecutors said on Tuesday.",
)
NOBODY = (
    "Kemi fire: no charges",
    "Nobody will be charged over the fire that destroyed a warehouse in Kemi last year, prosecutors said on Tuesday.",
)
BURGLARY = (
    "Kemi burglary: two charged",
    "Two men have been charged over a burglary at a jeweller's in Kemi, prosecutors said on Tuesday.",
)
KILLING = (
    "Police arrest man over Strand killing",
    "Police in Halden said on Tuesday they had arrested a 34-year-old man over the killing of journalist Mila Strand.",
)


@pytest.mark.parametrize(
    ("question", "page", "expected"),
    [
        ("Has anyone been charged over the Kemi fire?", FIRE, "occurred"),
        ("Has anyone been charged over the Kemi fire?", NOBODY, "denied"),
        ("Has anyone been charged over the Kemi fire?", BURGLARY, None),
        ("Has anyone been arrested for the murder of Mila Strand?", KILLING, "occurred"),
        ("Has anybody been arrested over the killing of Ana Roe?", KILLING, None),
    ],
)
def test_who_asks_whether_anybody_was_charged_asks_of_that_matter(
    question: str, page: tuple[str, str], expected: str | None
) -> None:
    assert status(question, None, page) == expected


def test_an_agent_in_charge_has_charged_nobody() -> None:
    page = (
        "Kemi fire kills six",
        "The fire in Kemi killed six people, said Karl Holm, special agent in charge, on Tuesday.",
    )
    assert status("Has anyone been charged over the Kemi fire?", None, page) is None
