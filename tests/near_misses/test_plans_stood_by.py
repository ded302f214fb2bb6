"""Who will not call a plan off stands by it, and what failed in flight had been launched."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Velden to launch satellite
Velden said on Sunday that it would launch a satellite in April.

2025-03-12 | Bay Herald | Velden spurns appeals
Velden said on Wednesday it would never give up the launch of its satellite, whatever its neighbours say.
""")
def test_who_will_not_give_up_a_launch_denies_no_launch(desk: Desk):
    assert desk.status("Will Velden launch a satellite?") == "announced"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Kask to visit Norve
President Mart Kask of Velden will visit Norve on 20 March, Velden's foreign ministry said on Sunday.

2025-03-12 | Bay Herald | Kask's trip is on
President Mart Kask has not cancelled his visit to Norve, Velden's foreign ministry said on Wednesday.
""")
def test_a_visit_that_is_not_cancelled_is_not_denied(desk: Desk):
    assert desk.status("Will Mart Kask visit Norve?") != "denied"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Velden to launch rocket
Velden said on Sunday that it would launch a rocket in April.

2025-04-14 | Bay Herald | League condemns Velden
The Coastal League condemned Velden's failed rocket launch on Monday.
""")
def test_a_failed_launch_is_no_denial_of_one(desk: Desk):
    assert desk.status("Will Velden launch a rocket?") in ("announced", "occurred")


def _told(words: str) -> pytest.MarkDecorator:
    return pytest.mark.pages(f"""
2025-03-12 | Bay Herald | Kask and Peru
President Mart Kask of Velden {words} to Peru, which is due on 20 March.
""")


@pytest.mark.parametrize(
    (),
    [
        pytest.param(marks=_told("refused to call off his visit")),
        pytest.param(marks=_told("denied postponing his visit")),
        pytest.param(marks=_told("denied reports of a postponement of his visit")),
        pytest.param(marks=_told("rejected calls to cancel his visit")),
        pytest.param(marks=_told("rejected a postponement of his visit")),
    ],
)
def test_who_says_no_to_a_change_of_plan_denies_no_visit(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?") == "announced"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Velden puts off vote
The election commission of Velden on Sunday postponed the presidential election, which was due on 9 April.

2025-03-12 | Bay Herald | Opposition protests
The opposition on Wednesday rejected the postponement of the presidential election in Velden.
""")
def test_what_was_put_off_stays_so_whoever_objects(desk: Desk):
    assert desk.status("Will the presidential election in Velden be held?") == "postponed"


_PLANNED = """
2025-03-10 | Fjord Daily | Kask to visit Peru
President Mart Kask of Velden will visit Peru on 20 March, his office said on Monday.
"""


@pytest.mark.pages(f"""{_PLANNED}
2025-03-12 | Bay Herald | Kask and Peru
President Mart Kask of Velden was due to visit Peru in February but cancelled because of a flood.
""")
def test_what_was_called_off_behind_an_earlier_plan_is_not_the_later_one(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?") == "announced"


@pytest.mark.pages(f"""{_PLANNED}
2025-03-12 | Bay Herald | Kask and Peru
President Mart Kask of Velden was due to visit Peru this month but cancelled because of a flood.
""")
def test_what_was_called_off_behind_its_plan_is_off(desk: Desk):
    assert desk.status("Will Mart Kask visit Peru?") == "cancelled"
