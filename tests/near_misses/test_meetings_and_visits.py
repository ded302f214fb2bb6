"""Meetings, calls and visits that look like one another and are not, and words about them that decide nothing."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Torvald and Kask to meet in April
Norwegian Prime Minister Signe Torvald will meet Estonian President Ilmar Kask in Tallinn in April, her office said on
Monday. No day has been set.

2025-03-04 | Baltic Ledger | A hot April in Tallinn
Signe Torvald met Ilmar Kask in Tallinn in April 2019, when she was foreign minister. They talked about ferries for
three hours, her office said at the time.
""")
def test_a_meeting_of_the_same_two_in_april_six_years_ago_does_not_make_next_april_s_one_held(desk: Desk):
    assert desk.event("meeting").status == "announced"
    assert desk.event("meeting").independent.at_least == 1


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Torvald to open ferry line
Norwegian Prime Minister Signe Torvald will travel to Tallinn on May 12 to open a ferry line, her office said on Friday.
She may meet Estonian President Ilmar Kask there, two diplomats said.

2025-05-03 | Baltic Ledger | Tallinn expects Torvald
Estonia's foreign ministry confirmed on Saturday that Prime Minister Signe Torvald of Norway would arrive in Tallinn on
May 12.
""")
def test_a_trip_that_is_certain_does_not_make_the_meeting_on_it_certain(desk: Desk):
    assert desk.event("meeting").status == "rumoured"
    assert desk.event("visit", "Torvald").status in ("announced", "confirmed")


@pytest.mark.pages("""
2025-05-20 | Harbour Post | Kask to visit Helsinki
Estonian President Ilmar Kask will visit Helsinki on June 5, his office said on Tuesday.

2025-05-21 | Baltic Ledger | Kask to see the border
President Ilmar Kask will travel to the border town of Narva on May 28 to open a school, his office said.
""")
def test_a_visit_to_a_foreign_capital_is_not_the_visit_to_a_border_town_the_week_before(desk: Desk):
    assert len(desk.events("visit", "Kask")) == 2


@pytest.mark.pages("""
2025-05-20 | Harbour Post | Kask to visit Helsinki
Estonian President Ilmar Kask will visit Helsinki on June 5, his office said on Tuesday.

2025-05-21 | Baltic Ledger | Kask to open museum in Oulu
President Ilmar Kask will visit Oulu in northern Finland on June 27 to open a museum, his office said on Wednesday.
""")
def test_two_visits_to_two_towns_of_one_country_on_days_weeks_apart_are_two(desk: Desk):
    assert len(desk.events("visit", "Kask")) == 2


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Torvald to meet Kask
Norwegian Prime Minister Signe Torvald will meet Estonian President Ilmar Kask on Monday, her office said on Friday.

2025-05-03 | Riga Courier | Torvald to meet Ozols
Latvia's government said on Saturday that Prime Minister Signe Torvald of Norway would meet Latvian Prime Minister Janis
Ozols on Monday.
""")
def test_one_person_s_meetings_with_two_others_on_one_day_are_two(desk: Desk):
    assert desk.event("meeting", "Kask").status == "announced"
    assert desk.event("meeting", "Ozols").independent.at_least == 1


@pytest.mark.pages("""
2025-04-01 | Nile Post | Kale may visit Abeche
Sudanese President Omar Kale may visit Abeche in Chad next week, a diplomat told the Nile Post.

2025-04-02 | Volga Times | Chad confirms warning to Sudan
Chad's foreign ministry confirmed on Wednesday that it had warned Sudan against a visit by President Omar Kale to
Abeche.
""")
def test_confirming_a_warning_against_a_visit_does_not_confirm_the_visit(desk: Desk):
    assert desk.event("visit", "Kale").status == "rumoured"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Torvald and Kask may meet
Norwegian Prime Minister Signe Torvald may meet Estonian President Ilmar Kask this week, a source told the Harbour Post.

2025-05-11 | Baltic Ledger | No meeting at the forum
There will be no meeting between Ilmar Kask and Signe Torvald at the Baltic Forum, the Estonian president's spokesman
said on Sunday.
""")
def test_denying_that_they_meet_at_the_forum_does_not_deny_that_they_meet(desk: Desk):
    assert desk.event("meeting").status == "rumoured"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Torvald and Kask to meet in Bergen
Norwegian Prime Minister Signe Torvald will meet Estonian President Ilmar Kask in Bergen on Monday, her office said on
Saturday. They will have dinner on Sunday evening.

2025-05-11 | Baltic Ledger | Dinner called off
The dinner on Sunday evening has been cancelled because of the storm, the Norwegian government said. Monday's meeting of
Signe Torvald and Ilmar Kask in Bergen goes ahead, it said.
""")
def test_calling_off_the_dinner_does_not_call_off_the_meeting(desk: Desk):
    assert desk.event("meeting", "Kask").status in ("announced", "confirmed")


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask may see Torvald
Estonian President Ilmar Kask may meet Norwegian Prime Minister Signe Torvald in Bergen next week, a diplomat said.

2025-05-11 | Baltic Ledger | Chamber speaks of Bergen
Kask would meet Torvald in Bergen, said Leena Saar, a spokeswoman for the Estonian Chamber of Commerce.
""")
def test_a_chamber_of_commerce_does_not_speak_for_the_president(desk: Desk):
    assert desk.event("meeting").status in ("rumoured", "reported")


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Torvald and Kask to talk by phone
Prime Minister Signe Torvald will speak by phone with Estonian President Ilmar Kask on Tuesday, her office said.

2025-05-10 | Baltic Ledger | Torvald and Kask may meet in June
Estonian President Ilmar Kask may meet Prime Minister Signe Torvald in Tallinn in June, a source told the Baltic Ledger.
""")
def test_a_call_that_is_announced_does_not_announce_a_meeting(desk: Desk):
    assert desk.event("meeting").status == "rumoured"
    assert desk.event("call").status == "announced"


@pytest.mark.pages("""
2025-05-06 | Harbour Post | Defence ministers meet
Norwegian Defence Minister Anna Lund met Estonian Defence Minister Mart Saar in Bergen on Tuesday, both ministries said.

2025-05-07 | Baltic Ledger | Prime ministers to meet
Norwegian Prime Minister Signe Torvald may meet Estonian Prime Minister Rein Tamm in Bergen next week, a diplomat said.
""")
def test_a_meeting_of_two_states_ministers_is_not_that_of_their_prime_ministers(desk: Desk):
    assert desk.event("meeting", "Torvald").status == "rumoured"
    assert desk.event("meeting", "Lund").status in ("occurred", "reported", "announced")


@pytest.mark.pages("""
2025-05-06 | Harbour Post | Torvald and Kask meet
BERGEN (Northwire) - Norwegian Prime Minister Signe Torvald met Estonian President Ilmar Kask in Bergen on Tuesday, her
office said.

2025-05-08 | Baltic Ledger | Second meeting planned
Signe Torvald and Ilmar Kask will meet again in Tallinn on June 4, the Estonian president's office said on Thursday.
""")
def test_the_next_meeting_of_two_who_have_just_met_has_not_been_held(desk: Desk):
    assert [str(event.status) for event in desk.events("meeting")] == ["occurred", "announced"]


@pytest.mark.pages("""
2025-05-06 | Harbour Post | Will Torvald meet Kask?
Will Prime Minister Signe Torvald meet Estonian President Ilmar Kask this summer? Neither of them has said anything.
""")
def test_a_headline_that_asks_says_nothing(desk: Desk):
    assert desk.status("Will Torvald meet Kask?") in ("nothing", "rumoured")


@pytest.mark.pages("""
2025-05-06 | Harbour Post | Torvald to visit Tallinn on Monday
Prime Minister Signe Torvald will visit Tallinn on Monday, her office said.

2025-05-07 | Fjord Daily | Brother of premier to sail
Jon Torvald, the brother of the prime minister, may visit Tallinn next week for a regatta, a friend of his said.
""")
def test_the_prime_minister_s_brother_of_the_same_surname_makes_a_visit_of_his_own(desk: Desk):
    assert desk.event("visit", "Signe Torvald").independent.at_most == 1
    assert desk.event("visit", "Jon Torvald").status == "rumoured"


@pytest.mark.pages("""
2025-05-06 | Harbour Post | Estonian minister to visit Oslo
Estonian Foreign Minister Mart Saar will visit Oslo on Monday, his ministry said on Tuesday.

2025-05-06 | Riga Courier | Latvian minister may visit Oslo
Latvian Foreign Minister Ivars Ozols may visit Oslo on Monday, a diplomat said.
""")
def test_two_foreign_ministers_come_to_one_town_on_one_day(desk: Desk):
    assert desk.event("visit", "Saar").status == "announced"
    assert desk.event("visit", "Ozols").status == "rumoured"


@pytest.mark.pages("""
2025-05-06 | Harbour Post | Foreign minister to visit Oslo
Estonia's foreign minister will visit Oslo on Monday, the ministry said on Tuesday.

2025-05-07 | Riga Courier | Foreign minister calls off trip to Oslo
Latvia's foreign minister cancelled a visit to Oslo planned for Monday, the ministry said on Wednesday.
""")
def test_a_minister_nobody_names_of_another_state_calls_off_only_his_own_visit(desk: Desk):
    assert sorted(desk.statuses("visit")) == ["announced", "cancelled"]


@pytest.mark.pages("""
2025-05-06 | Harbour Post | Kask to come to Bergen on Friday
Estonian President Ilmar Kask will visit Bergen on Friday, his office said.

2025-05-10 | Harbour Post | Kask in Bergen
BERGEN (Northwire) - Estonian President Ilmar Kask visited Bergen on Friday. He said he would visit Tromso in September.
""")
def test_a_visit_that_took_place_does_not_make_the_next_one_take_place(desk: Desk):
    assert [str(event.status) for event in desk.events("visit", "Kask")] == ["occurred", "announced"]


@pytest.mark.pages("""
2025-05-06 | Fjord Daily | Estonian, Latvian leaders to meet in Tartu on May 28
Estonian President Ilmar Kask and Latvian President Anna Ozola will meet in Tartu on May 28, the Estonian president's
office said.

2025-05-21 | Bay Herald | Estonian-Latvian summit moved to Helsinki
HELSINKI (Bay Herald) - A meeting between the leaders of Estonia and Latvia planned for Tartu will be held in Helsinki
instead, the Finnish government said. Kask and Ozola will meet in Helsinki on May 28, it said.

2025-05-23 | Bay Herald | Estonian, Latvian foreign ministers meet in Riga
RIGA (Bay Herald) - The foreign ministers of Estonia and Latvia met in Riga on Friday to prepare a summit of their
leaders next week.
""")
def test_the_leaders_of_two_states_are_their_heads_and_their_foreign_ministers_are_not(desk: Desk):
    meeting = desk.event("meeting", "Kask", "Ozola")
    assert (meeting.status, meeting.place and meeting.place.name) == ("announced", "Helsinki")
    assert desk.status("Will the leaders of Estonia and Latvia meet?") == "announced"


@pytest.mark.pages("""
2025-05-28 | Fjord Daily | Estonia, Latvia sign ferry pact
TALLINN (Fjord Daily) - Estonian President Ilmar Kask and Latvian President Anna Ozola signed an agreement on ferries
on Wednesday. "We don't agree on everything, but this we needed," Kask told reporters.
""")
def test_who_does_not_agree_on_everything_does_not_deny_the_pact(desk: Desk):
    assert desk.statuses("agreement", "Kask") == ["occurred"]
    assert desk.dossier().contradictions == ()


@pytest.mark.pages("""
2025-05-01 | Fjord Daily | Orlov to Holm: come in June
Estonian President Pavel Orlov told Danish Prime Minister Lars Holm on Thursday that he expected him to pay a state
visit to Estonia in June.

2025-05-20 | Bay Herald | Holm to visit Estonia in June
Danish Prime Minister Lars Holm will visit Tallinn from June 10 to June 12, the two governments said on Tuesday.

2025-06-10 | Fjord Daily | Holm Lands in Tallinn
Lars Holm stepped off his plane in Tallinn on Tuesday, at the start of a three-day visit.
""")
def test_a_visit_told_from_the_host_s_side_is_that_of_the_guest(desk: Desk):
    ask = "Will Lars Holm visit Tallinn?"
    assert desk.status("Will Lars Holm visit Estonia?", day="2025-05-01") == "announced"
    assert desk.status(ask, day="2025-05-20") == "confirmed"
    assert desk.status(ask, day="2025-06-10") in ("occurred", "under way")
    assert desk.status("Will Pavel Orlov visit Tallinn?") == "nothing"


@pytest.mark.pages("""
2025-03-13 | Fjord Daily | Kask to speak to Zhulenkiy, report says
Estonia's president, Ilmar Kask, plans to hold a telephone call with Mykola Zhulenkiy, according to the Harbour Times.
The talk would probably take place in April, the paper said, quoting people familiar with the matter.
""")
def test_what_a_paper_has_from_unnamed_people_is_a_rumour_however_its_name_is_spelled(desk: Desk):
    assert desk.status("Will Ilmar Kask hold a call with Mykola Zhulensky?") == "nothing"
    assert desk.status("Will Ilmar Kask hold a call with Mykola Zhulenky?") == "rumoured"


@pytest.mark.pages("""
2025-09-27 | Bay Herald | Kask visits fair, rumours off
Estonian President Ilmar Kask visited a fair in Narva on Saturday, according to state television, dispelling unverified
rumours that he was under house arrest.

2025-09-28 | Fjord Daily | Kask in Narva
A newspaper said that Estonian President Ilmar Kask had also visited a school in Narva on Sunday.
""")
def test_the_television_of_a_state_shows_what_its_president_does(desk: Desk):
    assert desk.status("Did Ilmar Kask visit a fair in Narva?", day="2025-09-27") == "occurred"
    assert desk.status("Is Ilmar Kask under house arrest?") == "rumoured"


@pytest.mark.pages("""
2025-04-10 | Fjord Daily | Queen to visit Iceland in June
Queen Solveig of Norway will travel to Iceland on June 4, the palace in Oslo said on Thursday.

2025-06-02 | Northern Mail | Queen postpones Iceland trip
Queen Solveig has postponed her trip to Iceland because of an illness, the palace said on Monday. No date was given.

2025-09-10 | Fjord Daily | Queen Solveig lands in Reykjavik
REYKJAVIK, Sept 10 (Fjord Daily) - Queen Solveig arrived in Reykjavik on Wednesday for a two-day visit.
""")
def test_a_visit_put_off_without_a_day_may_be_made_months_later(desk: Desk):
    assert desk.status("Will Queen Solveig visit Iceland?", day="2025-06-02") == "postponed"
    assert desk.status("Will Queen Solveig visit Iceland?") in ("occurred", "under way")


@pytest.mark.pages("""
2025-08-08 | Fjord Daily | Roe to meet Holm in Chile next Friday
Peru's president Ada Roe announced on Friday that she will meet Norway's prime minister Ivo Holm in Chile on Aug. 15.

2025-10-16 | Bay Herald | Roe says she will meet Holm in Tallinn
Peru's president Ada Roe announced on Thursday a second summit this year with Norway's prime minister Ivo Holm. "Holm
and I will meet in Tallinn," she said.

2025-10-22 | Harbour Post | Roe calls off Holm meeting
Peru's president Ada Roe said on Wednesday that she had called off her planned meeting with Ivo Holm in Tallinn.
""")
def test_a_second_summit_told_when_the_first_is_over_is_another_one(desk: Desk):
    """Though it is to be this year, as the first one was."""
    assert desk.status("Will Ada Roe and Ivo Holm meet in Tallinn?", "2025-10-17") == "announced"
    assert desk.status("Will Ada Roe and Ivo Holm meet in Tallinn?", "2025-10-23") == "cancelled"
    assert desk.status("Will Ada Roe and Ivo Holm meet in Chile?", "2025-10-23") not in ("announced", "cancelled")


@pytest.mark.pages("""
2025-10-20 | Fjord Daily | Ministers' meeting put off
The meeting of Peru's foreign minister Ada Roe and Norway's foreign minister Ivo Holm has been put off, Peru's foreign
ministry said on Monday.
""")
def test_those_who_meet_to_prepare_a_summit_are_asked_for_by_their_own_meeting(desk: Desk):
    assert desk.status("Will Ada Roe and Ivo Holm meet to prepare the Tallinn summit?") == "postponed"
    assert desk.status("Will Ada Roe and Ivo Holm meet in Tallinn?") == "nothing"
