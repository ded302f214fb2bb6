"""What will not be at its time, but at another, is put off, and a visit goes on until its last day."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_PLANNED = """
2025-03-03 | Fjord Daily | Kask to visit Peru
President Mart Kask of Norway will visit Peru from 2 to 5 May, his office said on Monday.
"""


def _told(words: str) -> pytest.MarkDecorator:
    return pytest.mark.pages(f"{_PLANNED}\n2025-04-28 | Bay Herald | Kask and Peru\n{words}")


@pytest.mark.parametrize(
    (),
    [
        pytest.param(
            marks=_told("President Mart Kask will not visit Peru this week, his office said. A new date will be found.")
        ),
        pytest.param(
            marks=_told("Mart Kask will not travel to Peru in May, his office said. The trip will be made up for.")
        ),
        pytest.param(marks=_told("Mart Kask will not go to Peru next week but at a later date, his office said.")),
        pytest.param(
            marks=_told(
                "Mart Kask will not visit Peru next week, his office said. He has a cold. The trip was put off."
            )
        ),
    ],
)
def test_what_will_not_be_then_but_later_is_put_off(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?") == "postponed"


@pytest.mark.parametrize(
    (),
    [
        pytest.param(
            marks=_told("President Mart Kask will not visit Peru next week, his office said. Nobody said why.")
        ),
        pytest.param(marks=_told("Mart Kask will not visit Peru next week or at a later date, his office said.")),
        pytest.param(
            marks=_told("Mart Kask will not visit Peru next week, his office said. There will be no other date.")
        ),
        pytest.param(
            marks=_told("Mart Kask will not visit Peru, his office said. His trip to Chile has been postponed.")
        ),
    ],
)
def test_what_will_not_be_at_all_is_denied(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?") == "denied"


@pytest.mark.pages(f"""{_PLANNED}
2025-05-03 | Bay Herald | Kask tours Callao port
President Mart Kask toured the port of Callao on Saturday, the second day of his visit to Peru.
""")
def test_a_visit_goes_on_until_the_last_of_its_days(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?", "2025-05-03") == "under way"
    assert desk.status("Will Mart Kask visit Peru?", "2025-05-09") == "occurred"


@pytest.mark.pages(f"""{_PLANNED}
2025-05-06 | Bay Herald | Kask home from Peru
President Mart Kask returned home on Tuesday from his visit to Peru.
""")
def test_who_came_home_from_a_visit_has_made_it(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?") == "occurred"


@pytest.mark.pages(f"""{_PLANNED}
2025-04-28 | Bay Herald | Kask and Peru
The visit of President Mart Kask to Peru has been put back to the autumn, the foreign ministry of Peru said.

2025-04-28 | Daily Shout | Kask AXES Peru trip
President Mart Kask has axed his visit to Peru.
""")
def test_a_body_on_record_knows_better_than_a_paper_s_own_word(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?") == "postponed"
