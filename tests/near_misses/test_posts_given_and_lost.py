"""Posts given and lost: at once or from a day ahead, as a body's plan, and what comes of that plan."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-04 | norvik.example | Norvik announces change at the top
The board of directors of Norvik today announced that Ada Berg will leave as chief executive, effective immediately.
""")
def test_who_is_to_leave_a_post_effective_immediately_has_left_it(desk: Desk):
    assert desk.status("Has Ada Berg been removed as chief executive of Norvik?") == "occurred"


@pytest.mark.pages("""
2025-03-04 | norvik.example | Norvik announces change at the top
The board of Norvik announced on Tuesday that Ada Berg will depart as chief executive. Jon Vik, the finance director,
will serve as interim chief executive with immediate effect.
""")
def test_whose_post_somebody_else_fills_at_once_has_left_it(desk: Desk):
    assert desk.status("Has Ada Berg left Norvik?") == "occurred"


@pytest.mark.pages("""
2025-03-04 | norvik.example | Norvik announces change at the top
The board of Norvik announced on Tuesday that Ada Berg will leave as chief executive on 30 June. Jon Vik will serve as
interim chief executive immediately after.
""")
def test_who_is_to_leave_on_a_day_ahead_has_not_left_yet(desk: Desk):
    assert desk.status("Has Ada Berg left Norvik?") == "announced"


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Call on bishop to go
Two deans demanded on Tuesday that Bishop Ada Berg should resign with immediate effect.
""")
def test_who_is_asked_to_go_at_once_has_not_gone(desk: Desk):
    assert desk.status("Has Ada Berg resigned?") != "occurred"


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Norvik gets a new director
Norvik is appointing the investor Ada Berg to its board, the telecoms group said on Tuesday.
""")
def test_whom_a_body_is_appointing_it_will_appoint(desk: Desk):
    assert desk.status("Will Ada Berg join the board of Norvik?") == "announced"


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Norvik gets a new director
Norvik has appointed the investor Ada Berg to its board, the telecoms group said on Tuesday.
""")
def test_whom_a_body_has_appointed_is_appointed(desk: Desk):
    assert desk.status("Has Ada Berg joined the board of Norvik?") == "occurred"


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Norvik gives investor a seat
Norvik will give the investor Ada Berg a seat on its board, the telecoms group said on Tuesday.

2025-03-09 | Bay Herald | Berg stays out of Norvik
Ada Berg has decided against taking up a seat on Norvik's board, the telecoms group's chief executive said on Sunday.
""")
def test_who_decides_against_a_seat_on_a_board_does_not_join_it(desk: Desk):
    assert desk.status("Will Ada Berg join the board of Norvik?", "2025-03-05") == "announced"
    assert desk.status("Will Ada Berg join the board of Norvik?") in ("denied", "cancelled")


@pytest.mark.pages("""
2025-05-20 | Fjord Daily | Velmar may bring back Berg
Velmar Rovers may bring Ada Berg back as coach, two people at the club said.

2025-05-22 | Bay Herald | Velmar turn elsewhere
Talks to bring Ada Berg back to Velmar Rovers as coach have collapsed, chairman Jon Vik said on Thursday.
""")
def test_whose_return_was_talked_of_does_not_come_back_once_the_talks_collapse(desk: Desk):
    assert desk.status("Will Ada Berg return to Velmar Rovers as coach?", "2025-05-21") == "rumoured"
    assert desk.status("Will Ada Berg return to Velmar Rovers as coach?") in ("denied", "cancelled")


@pytest.mark.pages("""
2025-05-20 | Fjord Daily | Velmar may bring back Berg
Velmar Rovers may bring Ada Berg back as coach, two people at the club said. Talks may collapse, they said.
""")
def test_talks_that_may_collapse_call_nothing_off(desk: Desk):
    assert desk.status("Will Ada Berg return to Velmar Rovers as coach?") == "rumoured"


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Norvik drops Berg
Norvik dismissed Ada Berg as chief executive on Tuesday.

2025-03-06 | Fjord Daily | Investors want Berg back
Investors are trying to bring Ada Berg back as chief executive of Norvik, a person close to them said.

2025-03-08 | Bay Herald | No way back
Ada Berg will not return as chief executive, board director Jon Vik told staff on Saturday.
""")
def test_a_director_of_the_body_may_deny_that_somebody_comes_back(desk: Desk):
    assert desk.status("Will Ada Berg return to Norvik as chief executive?", "2025-03-07") == "rumoured"
    assert desk.status("Will Ada Berg return to Norvik as chief executive?") == "denied"


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Norvik drops Berg
Norvik dismissed Ada Berg as chief executive on Tuesday.

2025-03-20 | Bay Herald | Back at the top
Ada Berg is back in charge of Norvik. She took up work on Thursday, 16 days after the board threw her out.
""")
def test_who_is_back_in_charge_has_returned(desk: Desk):
    assert desk.status("Will Ada Berg return to Norvik as chief executive?") == "occurred"


_DENIED = """
2025-03-06 | Fjord Daily | Investors want Berg back
Investors are trying to bring Ada Berg back as chief executive of Norvik, a person close to them said.

2025-03-08 | Bay Herald | No way back
Ada Berg will not be coming back as chief executive of Norvik, Norvik's chairman Jon Vik said on Saturday.
"""


@pytest.mark.pages(f"""{_DENIED}
2025-03-12 | Fjord Daily | Berg to return
Norvik said on Wednesday it had reached an agreement in principle for Ada Berg to come back as chief executive.
""")
def test_a_body_that_agrees_to_somebodys_return_takes_back_that_he_will_not(desk: Desk):
    assert desk.status("Will Ada Berg return to Norvik as chief executive?", "2025-03-09") == "denied"
    assert desk.status("Will Ada Berg return to Norvik as chief executive?") == "announced"


@pytest.mark.pages(f"""{_DENIED}
2025-03-12 | Fjord Daily | Two would come back
Ada Berg and Per Lund are still willing to come back to Norvik, several sources said on Wednesday.

2025-03-13 | Bay Herald | One comes back
"I have returned to Norvik," Per Lund wrote on Thursday. He had left as president.
""")
def test_what_one_of_two_does_the_other_has_not_done(desk: Desk):
    assert desk.status("Will Ada Berg return to Norvik as chief executive?") == "denied"


@pytest.mark.pages("""
2025-11-01 | Fjord Daily | Pardon considered
President Ada Berg is considering a pardon for the banker Jon Vik, two aides said.

2025-11-04 | Fjord Daily | No pardon
There will be no pardon for Jon Vik, the president's spokeswoman Siri Dahl said on Tuesday.

2025-12-23 | Bay Herald | Banker pardoned
President Ada Berg on Tuesday pardoned Jon Vik, who had spent four years in prison.
""")
def test_who_was_not_to_be_pardoned_is_pardoned_months_later(desk: Desk):
    assert desk.status("Will President Berg pardon Jon Vik?", "2025-11-05") == "denied"
    assert desk.status("Will President Berg pardon Jon Vik?") == "occurred"
