"""When the time of a matter is over, and when a day that has passed was never its own, or is no longer."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Arden will leave, says his office
Mayor Tom Arden will resign as mayor of Kelso, his spokeswoman Lina Moe said on Monday.

2025-03-04 | Kelso Courier | Arden to go this week, sources say
Mayor Tom Arden will resign on Friday, two people familiar with the matter told the Kelso Courier.
""")
def test_what_a_party_announces_does_not_lapse_by_a_day_that_only_unnamed_people_name(desk: Desk):
    assert desk.status("Will Tom Arden resign?", "2025-04-01") == "announced"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Arden will leave, says his office
Mayor Tom Arden will resign as mayor of Kelso, his spokeswoman Lina Moe said on Monday.

2025-03-04 | Kelso Courier | Arden to go this week
"Mayor Tom Arden will resign on Friday," his spokeswoman Lina Moe told the Kelso Courier.
""")
def test_it_lapses_by_the_day_that_the_party_itself_names(desk: Desk):
    assert desk.status("Will Tom Arden resign?", "2025-04-01") == "lapsed"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Orbital Norvik to launch Halden 2 in April
Orbital Norvik will launch the Halden 2 satellite on 10 April, the company said on Monday.

2025-04-08 | Space Herald | Countdown starts anew for Halden 2
The satellite was sealed in the nose of its rocket. Orbital Norvik is set to launch Halden 2 on 20 April.
""")
@pytest.mark.parametrize(("day", "lapsed"), [("2025-04-16", False), ("2025-05-10", True)])
def test_a_day_that_passes_is_over_only_if_no_page_tells_of_a_later_one(desk: Desk, day: str, lapsed: bool):
    assert (desk.status("When will Orbital Norvik launch Halden 2?", day) == "lapsed") is lapsed


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Berg to visit Lima
Norway's Prime Minister Ada Berg will visit Lima on 10 March, her office said on Monday.

2025-03-20 | Lima Mirror | City waits for Berg
Traders hope for orders. Norway's Prime Minister Ada Berg will visit Lima, her office said on Thursday.
""")
def test_what_is_told_as_ahead_after_its_day_has_not_lapsed(desk: Desk):
    assert desk.status("Will Ada Berg visit Lima?", "2025-03-18") == "lapsed"
    assert desk.status("Will Ada Berg visit Lima?", "2025-03-21") == "announced"
