"""A "no" that is none to the event: of another act, of one's own house, of what is over or to be avoided."""

from __future__ import annotations

import pytest

from reportedly import pipeline
from reportedly.model.dossier import DossierEvent, Stance
from reportedly.model.page import Form, Page
from reportedly.origins import trace
from reportedly.stories.dates.clocks import known_by
from reportedly.stories.dossier import assemble

FLOOD = "Flooding killed three people in Turku on Monday, fire chief Ida Strand said."
DEATH = "The miner Kai Roe was killed in Turku on Monday, police said."
LAW = "The government will end the Lantern programme, minister Ida Strand said on Monday."


def foremost(*told: str) -> DossierEvent:
    pages = [
        Page(f"p{at}", text.encode(), Form.BODY, "2025-03-05T00:00Z", published="2025-03-03", outlet=f"Post {at}")
        for at, text in enumerate(told)
    ]
    known = known_by(list(pipeline.read(pages)), "2025-03-05")
    return assemble("s", known, trace(known), "2025-03-05").events[0]


@pytest.mark.parametrize(
    ("told", "other", "against"),
    [
        (FLOOD, "Flooding hit Turku on Monday. Shopper Anna Lind said her house in Turku did not flood.", set()),
        (
            FLOOD,
            "The flooding in Turku was no longer a danger, baker Jon Vik said. The flooding began on Monday.",
            set(),
        ),
        (LAW, "The parliament refused to authorise the Lantern programme, minister Ida Strand said on Monday.", set()),
        (
            LAW,
            "The decision to end the Lantern programme is not just wrong, it is cruel, Anna Lind said on Monday.",
            set(),
        ),
        (LAW, "The decision to end the Lantern programme is wrong, Anna Lind said on Monday.", set()),
        (DEATH, "The miner Kai Roe has not died in vain in Turku, his wife Anna Lind said.", set()),
        (DEATH, "The miner Kai Roe has not died in Turku, his wife Anna Lind said.", {"Anna Lind"}),
        (FLOOD, "There was no flooding in Turku on Monday, mayor Jon Vik said.", {"Jon Vik"}),
        (LAW, "The government will not end the Lantern programme, its spokesman Jon Vik said on Monday.", {"Jon Vik"}),
    ],
)
def test_only_a_no_to_the_event_itself_is_against_it(told: str, other: str, against: set[str]):
    found = foremost(told, other)
    assert {each.name for each in found.origins if each.stance is Stance.AGAINST} == against
