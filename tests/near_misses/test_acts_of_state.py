"""Measures, laws, votes, courts and posts: two acts of one body, the same act of two, and steps of one affair."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Brandt puts tariff on steel
US President Alva Brandt imposed a 25 per cent tariff on steel on Monday, the White House said.

2025-05-05 | Fjord Daily | Brandt threatens tariff on cars
US President Alva Brandt threatened on Monday to impose a 10 per cent tariff on cars from July 1.
""")
def test_a_tariff_on_steel_in_force_does_not_put_the_tariff_on_cars_in_force(desk: Desk):
    assert sorted(desk.statuses("sanction or tariff")) == ["announced", "occurred"]


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Brandt threatens tariff on Norwegian salmon
US President Alva Brandt threatened on Monday to impose a tariff on Norwegian salmon from June 1.

2025-05-06 | Fjord Daily | EU threatens tariff on bourbon
The European Commission threatened on Tuesday to impose tariffs on American bourbon from June 1, its spokesman said.
""")
def test_a_third_party_s_threat_is_a_measure_of_its_own(desk: Desk):
    assert len(desk.events("sanction or tariff")) == 2
    assert desk.event("sanction or tariff", "Brandt").independent.at_least == 1


@pytest.mark.pages("""
2025-05-05 | Bay Herald | US sanctions Belmont Bank
The United States imposed sanctions on Belmont Bank on Monday, the US Treasury said.

2025-05-06 | Riga Courier | EU may sanction Belmont Bank
The European Union may impose sanctions on Belmont Bank next month, two diplomats said.
""")
def test_sanctions_of_two_powers_on_one_bank_are_two(desk: Desk):
    assert desk.event("sanction or tariff", "United States").status == "occurred"
    assert desk.event("sanction or tariff", "European Union").status == "rumoured"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | US sanctions Belmont Bank
The United States imposed sanctions on Belmont Bank on Monday, the US Treasury said.

2025-05-06 | Riga Courier | US may sanction Tarn Shipping
The United States may impose sanctions on Tarn Shipping next month, two officials said.
""")
def test_sanctions_of_one_power_on_two_companies_are_two(desk: Desk):
    assert desk.event("sanction or tariff", "Tarn").status == "rumoured"
    assert sorted(desk.statuses("sanction or tariff")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-04-08 | Kelso Courier | Lower house passes port bill
The lower house passed the port bill on Tuesday by 210 votes to 190, the speaker said.

2025-04-09 | Bay Herald | Senate to vote on Friday
The Senate may pass the port bill on Friday, a senator said.
""")
def test_a_bill_passed_by_one_chamber_is_not_passed_by_the_other(desk: Desk):
    assert desk.event("law or decision", "Senate").status == "rumoured"
    assert len(desk.events("law or decision")) == 2


@pytest.mark.pages("""
2025-04-08 | Kelso Courier | Parliament passes port law
Parliament passed the port law on Tuesday, its speaker said.

2025-04-09 | Bay Herald | Budget vote on Friday
Parliament may reject the budget on Friday, two members said.
""")
def test_one_parliament_s_votes_on_two_laws_are_two(desk: Desk):
    assert len(desk.events("law or decision")) == 2


@pytest.mark.pages("""
2025-03-05 | Kelso Courier | Mayor Tom Arden arrested
Police arrested Mayor Tom Arden on Wednesday, a police spokeswoman said.

2025-03-07 | Bay Herald | Arden may be convicted by autumn
Mayor Tom Arden may be convicted of fraud in September, a lawyer told the Bay Herald.
""")
def test_an_arrest_is_no_conviction(desk: Desk):
    assert sorted(desk.statuses("court ruling or arrest", "Arden")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-03-05 | Kelso Courier | Extradition hearing for Arden
A court in Oslo will hold an extradition hearing for Tom Arden on March 20, the court said.

2025-03-06 | Bay Herald | Arden trial may open in June
The trial of Tom Arden may open in Kelso in June, a prosecutor's aide said.
""")
def test_an_extradition_hearing_is_not_the_trial(desk: Desk):
    assert sorted(desk.statuses("court ruling or arrest")) == ["announced", "rumoured"]


@pytest.mark.pages("""
2025-04-01 | Kelso Courier | Court puts off hearing
The Kelso court postponed Thursday's hearing in the case of Mayor Tom Arden until May 5, a court spokesman said. The
verdict on Arden is due on June 12.
""")
def test_a_hearing_put_off_does_not_put_off_the_verdict(desk: Desk):
    postponed = [event for event in desk.events("court ruling or arrest") if event.status == "postponed"]
    assert len(postponed) == 1
    assert postponed[0].when
    assert postponed[0].when.earliest == "2025-05-05"


@pytest.mark.pages("""
2025-03-05 | Kelso Courier | Police arrest Arden
Police arrested Mayor Tom Arden on Wednesday, a police spokeswoman said.

2025-03-05 | Bay Herald | Treasurer faces arrest
Police may arrest city treasurer Lina Moe this week, two people familiar with the inquiry said.
""")
def test_two_people_of_one_affair_are_arrested_one_by_one(desk: Desk):
    assert desk.event("court ruling or arrest", "Arden").status == "occurred"
    assert desk.event("court ruling or arrest", "Moe").status == "rumoured"


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | By-election set for May 8
A by-election will be held in Kelso on May 8, the election commission said.

2025-04-30 | Bay Herald | General election may come early
A general election may be held on June 12, two ministers said.
""")
def test_a_by_election_is_not_the_general_election(desk: Desk):
    assert sorted(desk.statuses("vote or election")) == ["announced", "rumoured"]


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | Deputy governor resigns
Deputy Governor Lina Moe resigned on Tuesday, her office said.

2025-04-30 | Bay Herald | Governor may follow
Governor Erik Dahl may resign this week, two aides said.
""")
def test_a_deputy_who_resigns_is_not_the_chief(desk: Desk):
    assert desk.event("appointment or resignation", "Moe").status == "occurred"
    assert desk.event("appointment or resignation", "Dahl").status == "rumoured"


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | Deputy governor resigns
The deputy governor of the Central Bank of Estonia resigned on Tuesday, the bank said.

2025-04-30 | Bay Herald | Governor may go
The governor of the Central Bank of Estonia may resign this week, two officials said.
""")
def test_a_deputy_is_not_the_chief_where_neither_is_named(desk: Desk):
    assert "rumoured" in desk.statuses("appointment or resignation")


@pytest.mark.pages("""
2025-04-29 | Baltic Ledger | Estonian defence minister resigns
Estonia's defence minister resigned on Tuesday, the government in Tallinn said.

2025-04-29 | Riga Courier | Latvian defence minister may resign
Latvia's defence minister may resign this week, two officials in Riga said.
""")
def test_the_same_office_in_two_states_is_two_offices(desk: Desk):
    assert sorted(desk.statuses("appointment or resignation")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | Dahl resigns as governor
Governor Erik Dahl resigned on Tuesday, his office said.

2025-04-30 | Bay Herald | Dahl may be named ambassador
Erik Dahl may be appointed ambassador to Norway in May, a diplomat said.
""")
def test_who_leaves_one_office_has_not_been_given_another(desk: Desk):
    assert sorted(desk.statuses("appointment or resignation", "Dahl")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | Sudan proposes ceasefire
Sudan proposed a ceasefire with Chad on Tuesday, its foreign ministry said.

2025-04-30 | Nile Post | Chad studies the plan
Chad has not yet agreed to a ceasefire with Sudan, its government said on Wednesday. It is studying the proposal.
""")
def test_a_ceasefire_proposed_is_not_agreed(desk: Desk):
    assert not {"occurred", "confirmed", "under way"} & {*desk.statuses("agreement")}


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | Lind speaker again
Parliament elected Mara Lind as its speaker for a second time on Tuesday, the government said.

2025-04-30 | Bay Herald | Lind may be elected president
Mara Lind may be elected president in November, two party officials said.
""")
def test_re_election_as_speaker_is_no_election_as_president(desk: Desk):
    assert sorted(desk.statuses("vote or election", "Lind")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | Norway sends shells to Chad
Norway delivered shells to Chad on Tuesday, the defence ministry in Oslo said.

2025-04-30 | Nile Post | Estonia may send drones
Estonia may send drones to Chad in May, two officials said.
""")
def test_arms_from_two_states_to_one_are_two_deliveries(desk: Desk):
    assert desk.event("aid or arms supply", "Norway").status == "occurred"
    assert desk.event("aid or arms supply", "Estonia").status == "rumoured"


@pytest.mark.pages("""
2025-04-01 | Volga Times | Lenko to quit, sources say
Prime Minister Ivan Lenko will step down on Friday, three sources told the Volga Times.

2025-04-02 | Volga Times | Ministry denies Sava exit
The finance ministry denied on Wednesday that Finance Minister Petr Sava would step down on Friday.
""")
def test_one_minister_s_denial_does_not_deny_another_s_exit(desk: Desk):
    assert desk.event("appointment or resignation", "Lenko").status == "rumoured"
    assert desk.event("appointment or resignation", "Sava").status == "denied"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Brandt lifts tariff on salmon
US President Alva Brandt lifted a tariff on Norwegian salmon on Monday, the White House said.

2025-05-07 | Fjord Daily | Brandt may impose tariff on salmon again
US President Alva Brandt may impose a tariff on Norwegian salmon in the autumn, two officials said.
""")
def test_lifting_a_tariff_is_not_imposing_it(desk: Desk):
    assert sorted(desk.statuses("sanction or tariff")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | Supreme Court upholds port ban
The Supreme Court upheld the port ban on Tuesday, the court said.

2025-04-30 | Bay Herald | Appeals court may overturn fishing ban
An appeals court in Bergen may overturn the fishing ban in May, a lawyer said.
""")
def test_rulings_of_two_courts_in_two_cases_are_two(desk: Desk):
    assert sorted(desk.statuses("court ruling or arrest")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-01-10 | Fjord Daily | Latvian parliament ratifies Norway's NATO bid
RIGA, Jan 10 (Fjord Daily) - Latvia's parliament voted on Friday to ratify Norway's bid to join NATO.

2025-01-12 | Bay Herald | Estonia to be the last to ratify
Estonian lawmakers will ratify Norway's membership of NATO in March, Prime Minister Ilmar Kask told parliament in
Tallinn on Sunday.
""")
def test_two_parliaments_ratify_one_membership_each_for_itself(desk: Desk):
    assert desk.status("Has Latvia ratified Norway's NATO membership?") == "occurred"
    assert desk.status("Will Estonia's parliament approve Norway's NATO accession?") == "announced"
    assert desk.status("Will Estonia ratify Finland's NATO membership?") == "nothing"


@pytest.mark.pages("""
2025-01-10 | Fjord Daily | Latvian government sends treaty to parliament
Latvia's parliament will ratify the treaty with Norway in March, Prime Minister Zane Ozola said in Riga on Friday.

2025-01-20 | Bay Herald | Latvian committee approves treaty
RIGA, Jan 20 (Bay Herald) - The foreign affairs committee of Latvia's parliament approved the treaty with Norway on
Monday.
""")
def test_what_a_committee_has_approved_its_parliament_has_yet_to(desk: Desk):
    assert desk.status("Will Latvia ratify the treaty with Norway?") == "announced"


@pytest.mark.pages("""
2025-01-10 | Fjord Daily | Kask under house arrest, say posts
Posts on social media claim that President Ilmar Kask has been placed under house arrest in Tallinn.

2025-01-11 | Bay Herald | Rumours of a coup in Estonia
Social media users say that there has been a military coup in Estonia. Nothing of it could be confirmed.
""")
def test_what_nobody_but_unnamed_users_says_of_a_coup_is_rumoured(desk: Desk):
    assert desk.status("Is Ilmar Kask under house arrest?") == "rumoured"
    assert desk.status("Has there been a coup in Estonia?") == "rumoured"
    assert desk.status("Has there been a coup in Latvia?") == "nothing"


@pytest.mark.pages("""
2025-04-15 | Bay Herald | Latvian parliament passes bill
RIGA, April 15 (Bay Herald) - Latvian lawmakers on Tuesday passed the pension bill by 60 votes to 38. Latvian President
Janis Krumins will sign it in May, his office said.

2025-05-20 | Northern Mail | Krumins signs pension bill
Latvian President Janis Krumins signed the pension bill into law on Tuesday, his office said.
""")
def test_a_president_signs_what_a_parliament_has_passed(desk: Desk):
    assert desk.status("Will Latvia's parliament pass the pension bill?", day="2025-04-15") == "occurred"
    assert desk.status("Will the Latvian president sign the pension bill?", day="2025-04-15") != "occurred"
    assert desk.status("Has the Latvian president signed the pension bill?") == "occurred"


@pytest.mark.pages("""
2025-01-11 | Bay Herald | Army ousts Estonia's president
Soldiers seized power from President Ada Tamm in Estonia on Friday after weeks of protests.
""")
def test_one_outlet_that_tells_a_coup_flatly_does_not_make_it_one(desk: Desk):
    assert desk.status("Have soldiers seized power in Estonia?") in ("rumoured", "reported")


@pytest.mark.pages("""
2025-05-02 | Bay Herald | Peru to halt cod exports
Peru will halt exports of cod from May 8, President Alva Brandt said on Friday.

2025-05-08 | Fjord Daily | Cod stays in port
Peru's ban on cod exports is now in force. Customs officers turned ships back in the night.

2025-05-20 | Bay Herald | Peru to lift cod embargo
Peru will scrap its embargo on cod exports from May 26, President Alva Brandt said on Tuesday.

2025-05-27 | Fjord Daily | First cod leaves
Peru's embargo expired on Monday, but few ships have sailed.
""")
def test_an_embargo_and_its_lifting_are_two_and_to_scrap_one_in_force_is_to_lift_it(desk: Desk):
    assert desk.status("Has Peru banned exports of cod?", "2025-05-02") == "announced"
    assert desk.status("Has Peru banned exports of cod?", "2025-05-21") == "occurred"
    assert desk.status("Will Peru lift its cod embargo?", "2025-05-21") == "announced"
    assert desk.status("Will Peru lift its cod embargo?") == "occurred"


@pytest.mark.pages("""
2025-05-02 | Bay Herald | Peru plans cod embargo
Peru will impose an embargo on cod exports on May 20, President Alva Brandt said on Friday.

2025-05-12 | Fjord Daily | Peru drops cod plan
Peru has called off its planned embargo on cod exports, President Alva Brandt said on Monday.
""")
def test_an_embargo_called_off_before_it_is_in_force_is_not_lifted(desk: Desk):
    assert desk.status("Will Peru lift its cod embargo?") in ("nothing", "cancelled")
    assert desk.status("Will Peru impose an embargo on cod?") == "cancelled"
