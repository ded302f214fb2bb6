"""Who promises not to do a thing says that he will not; who has returned to his post is there."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-15 | Bay Herald | Pressure on Roe grows
The mayor, Ann Roe, vowed not to resign on Monday. Her deputy, Piet Vane, said she should go.
""")
def test_who_vows_not_to_resign_denies_it(desk: Desk):
    assert desk.status("Will Ann Roe resign?") == "denied"


@pytest.mark.pages("""
2025-03-15 | Bay Herald | Norvik on Halden
Norvik pledged on Friday not to close the Halden plant before 2030.
""")
def test_who_pledges_not_to_do_it_before_a_day_does_not_plan_it_for_then(desk: Desk):
    assert desk.status("Will Norvik close its Halden plant?") == "denied"


@pytest.mark.pages("""
2025-03-15 | Bay Herald | Kask to stand by plant
The union leader Piet Vane promised on Friday that Norvik will not close the Halden plant.
""")
def test_what_an_outsider_promises_denies_nothing(desk: Desk):
    assert desk.status("Will Norvik close its Halden plant?") != "denied"


@pytest.mark.pages("""
2025-03-15 | Bay Herald | Roe to persevere
Sen. Ann Roe has little in the way of a path to the nomination after Kask's wins. The senator has promised to stay in
the race all the way until the party convention in July.
""")
def test_who_promises_to_stay_in_a_race_will_not_leave_it(desk: Desk):
    assert desk.status("Will Ann Roe drop out of the race?") == "denied"


@pytest.mark.pages("""
2025-11-22 | Bay Herald | Norvik says Ann Roe to return as CEO
Norvik has said that Ann Roe will return as its chief executive, five days after she was fired.

2025-11-30 | Fjord Daily | Roe back as Norvik chief
Ann Roe has officially returned as chief executive of Norvik and Velora will get a seat on its board.
""")
def test_who_is_told_to_have_returned_is_back(desk: Desk):
    question = "Will Ann Roe return as CEO of Norvik?"
    assert (desk.status(question, "2025-11-22"), desk.status(question)) == ("announced", "occurred")


@pytest.mark.pages("""
2025-11-22 | Bay Herald | Norvik brings back Roe
Norvik has hired back Ann Roe as its chief executive.
""")
def test_who_is_hired_back_has_yet_to_come(desk: Desk):
    assert desk.status("Will Ann Roe return as CEO of Norvik?") != "occurred"
