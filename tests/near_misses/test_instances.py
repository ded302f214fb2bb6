"""Who names a day is told what pages tell of that day's strike, debate or match, and of no other day's."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_STRIKES = """
2023-05-02 | Fjord Daily | Nurses to strike on 15 and 18 May
Nurses at the Kest Infirmary will walk out on 15 and 18 May in a row over pay, the Carers League said on Tuesday.

2023-05-12 | Bay Herald | Monday hospital walkout called off
The strike by nurses planned for Monday has been called off, the Carers League said on Friday. The walkout on Thursday
18 May would still go ahead, it said.

2023-05-18T15:00Z | Fjord Daily | Operations put back as nurses walk out
About 600 nurses walked out at the Kest Infirmary on Thursday, and 140 operations were put back.
"""


@pytest.mark.pages(_STRIKES)
def test_one_day_s_strike_is_called_off_and_the_other_goes_ahead(desk: Desk):
    assert desk.status("Will the nurses strike on 15 May go ahead?", "2023-05-03") == "announced"
    assert desk.status("Will the nurses strike on 15 May go ahead?", "2023-05-13") == "cancelled"
    assert desk.status("Will the nurses strike on 18 May go ahead?", "2023-05-13") == "announced"
    assert desk.status("Will the nurses strike on 15 May go ahead?", "2023-05-19") == "cancelled"
    assert desk.status("Will the nurses strike on 18 May go ahead?", "2023-05-19") == "occurred"


@pytest.mark.pages("""
2024-02-01 | Fjord Daily | Ferry crews to walk out on three days
Crews of Velden ferries will walk out on 9, 12 and 16 February, the Seafarers League has announced.

2024-02-08 | Bay Herald | League calls off ferry strikes
The Seafarers League has called off all the strikes by ferry crews, it said on Thursday.

2024-02-20 | Fjord Daily | Ferry crews to strike again
Crews of Velden ferries will walk out on 5 March, the Seafarers League said on Tuesday.
""")
def test_strikes_set_anew_are_not_those_that_were_called_off(desk: Desk):
    assert desk.status("Will the ferry strike on 12 February go ahead?", "2024-02-09") == "cancelled"
    assert desk.status("Will the ferry strike on 12 February go ahead?", "2024-02-21") == "cancelled"
    assert desk.status("Will there be a ferry strike on 5 March?", "2024-02-21") == "announced"


@pytest.mark.pages("""
2024-03-20 | Fjord Daily | Marland to vote in two phases
Marland will vote on 12 and 19 April, the election commission of Marland said on Tuesday.

2024-04-14 | Bay Herald | Second phase put off
The vote in Marland on 19 April has been postponed because of floods, the election commission of Marland said.
""")
def test_one_phase_of_a_vote_is_put_off(desk: Desk):
    assert desk.status("Will Marland vote on 12 April?", "2024-03-21") == "announced"
    assert desk.status("Will Marland vote on 19 April?") == "postponed"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Kask to meet Mora
President Mart Kask of Norway will meet Chile's President Eva Mora in Lima on 20 March, his office said on Sunday.

2025-03-12 | Bay Herald | Meeting put off
The meeting of Mart Kask and Eva Mora has been postponed, his office said on Wednesday.
""")
def test_what_is_put_off_on_no_day_is_put_off_on_the_only_day_told(desk: Desk):
    assert desk.status("Will Mart Kask meet Eva Mora on 20 March?") == "postponed"


@pytest.mark.pages("""
2024-02-01 | Fjord Daily | Ferry crews to walk out on two days
Crews of Tarnline ferries will walk out on 9 and 16 February, the Seafarers League has announced.

2024-02-08 | Bay Herald | Talks avert Friday ferry stoppage
The Seafarers League has called off the walkout by Tarnline crews planned for Friday. That of 16 February stays, it said.

2024-02-08 | Northern Star | Kest bus drivers call off stoppage
Bus drivers in Kest have called off their stoppage of next week, the Kest Drivers Union said.
""")
def test_who_strikes_is_told_by_several_names_and_others_call_off_their_own(desk: Desk):
    assert desk.status("Will the ferry strike on 9 February go ahead?") == "cancelled"
    assert desk.status("Will the ferry strike on 16 February go ahead?") == "announced"


@pytest.mark.pages("""
2023-01-03 | Fjord Daily | Chelsea face busy January
Chelsea will play Arsenal at home on 14 January and again away on 22 January, the league said on Tuesday.

2023-01-13 | Bay Herald | Pitch frozen
Saturday's match between Chelsea and Arsenal has been postponed because of a frozen pitch, the league said on Friday.
""")
def test_a_match_is_told_by_the_verb_too_and_each_of_two_has_its_day(desk: Desk):
    assert (
        desk.status("Will the match between Chelsea and Arsenal on 14 January go ahead?", "2023-01-04") == "announced"
    )
    assert desk.status("Will the match between Chelsea and Arsenal on 14 January go ahead?") == "postponed"
    assert desk.status("Will the match between Chelsea and Arsenal on 22 January go ahead?") == "announced"


@pytest.mark.pages("""
2023-01-03 | Fjord Daily | Chelsea to play
Chelsea will play Arsenal on 14 January, the league said on Tuesday.
""")
def test_a_match_is_no_concert(desk: Desk):
    assert desk.status("Will the summit of Chelsea and Arsenal on 14 January go ahead?") == "nothing"
