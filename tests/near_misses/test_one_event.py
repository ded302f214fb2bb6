"""The other way round: one event, however names, words, days and places differ from page to page."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Torvald to meet Kask in Bergen
Norwegian Prime Minister Signe Torvald will meet Estonian President Ilmar Kask in Bergen on May 12, her office said.

2025-05-03 | Baltic Ledger | Kask and Torvald to meet
Kask will meet Torvald in Bergen on May 12, the Estonian presidency confirmed on Saturday.
""")
def test_surnames_alone(desk: Desk):
    assert desk.event("meeting").status == "confirmed"


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Torvald to meet Kask in Bergen
Norwegian Prime Minister Signe Torvald will meet Estonian President Ilmar Kask in Bergen on May 12, her office said.

2025-05-03 | Baltic Ledger | Estonian president to meet Torvald
The Estonian president will meet the Norwegian prime minister in Bergen on May 12, Estonia's foreign ministry confirmed
on Saturday.
""")
def test_offices_instead_of_names(desk: Desk):
    assert desk.event("meeting").status == "confirmed"


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Torvald to meet Chaikov
Norwegian Prime Minister Signe Torvald will meet Bulgarian President Andrey Chaikov in Sofia on May 12, her office said.

2025-05-03 | Sofia Ledger | Tchaikov to receive Torvald
Bulgarian President Andrei Tchaikov will meet Signe Torvald in Sofia on May 12, his office confirmed on Saturday.
""")
def test_two_ways_to_write_a_name_in_another_alphabet(desk: Desk):
    assert desk.event("meeting").status == "confirmed"


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Torvald to meet Kask in Bergen
Norwegian Prime Minister Signe Torvald will meet Estonian President Ilmar Kask in Bergen on May 12, her office said.

2025-05-09 | Baltic Ledger | Talks move
Torvald's meeting with Ilmar Kask has been moved to May 26, her office said on Friday.
""")
def test_a_day_that_slips(desk: Desk):
    event = desk.event("meeting")
    assert event.status == "postponed"
    assert event.when
    assert event.when.earliest == "2025-05-26"


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Torvald to meet Kask in Bergen
Norwegian Prime Minister Signe Torvald may meet Estonian President Ilmar Kask in Bergen on May 12, a source said.

2025-05-13 | Baltic Ledger | Torvald and Kask meet in Oslo
OSLO (Northwire) - Signe Torvald met Ilmar Kask in Oslo on Monday. They spoke for an hour, her office said.
""")
def test_a_place_that_everybody_had_wrong(desk: Desk):
    event = desk.event("meeting")
    assert event.status == "occurred"
    assert event.place
    assert event.place.name == "Oslo"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft AS to buy Baltwind
Nordkraft AS will buy Baltwind for 3 billion euros, the company said on Monday.

2025-06-03 | Bay Herald | Baltwind confirms takeover
Baltwind said on Tuesday that it had agreed to a takeover by Nordkraft.
""")
def test_a_company_with_and_without_its_legal_form(desk: Desk):
    assert desk.event("economic transaction or result", "Nordkraft").status == "confirmed"


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Space agency to launch Vega
The Baltic Launch Agency (BLA) said on Friday that it would launch the satellite Polarlys from Kiruna on May 12.

2025-05-13 | Bay Herald | Polarlys in orbit
BLA launched its satellite from Kiruna on Monday, the agency said.
""")
def test_a_short_form_given_in_brackets(desk: Desk):
    assert desk.event("launch or test").status == "occurred"


@pytest.mark.pages("""
2025-05-05 | Fjord Daily | Brandt threatens tariff on Norwegian salmon
US President Alva Brandt threatened on Monday to impose a 25 per cent tariff on Norwegian salmon from June 1.

2025-05-28 | Bay Herald | US delays salmon tariff
The United States on Wednesday postponed a planned tariff on salmon from Norway until July 1, the White House said.
""")
def test_a_president_or_the_state_itself_imposes_a_tariff(desk: Desk):
    assert desk.status("Will the US impose a tariff on Norwegian salmon?") == "postponed"
    assert "announced" not in desk.statuses("sanction or tariff")


@pytest.mark.pages("""
2025-04-01 | Volga Times | Lenko to quit, sources say
Prime Minister Ivan Lenko will step down on Friday, three sources told the Volga Times.

2025-04-04 | Bay Herald | Premier goes
Ivan Lenko handed in his resignation on Friday, his office said.
""")
def test_to_step_down_is_to_resign(desk: Desk):
    assert desk.event("appointment or resignation", "Lenko").status == "occurred"


@pytest.mark.pages("""
2025-03-05 | Kelso Courier | Mayor Tom Arden arrested
Police detained Mayor Tom Arden of Kelso on Wednesday, a police spokeswoman said.

2025-03-05 | Bay Herald | Arrest in Kelso
The arrest of Tom Arden on Wednesday shocked Kelso. He was taken from his house at dawn, police said.
""")
def test_to_detain_is_to_arrest(desk: Desk):
    assert desk.event("court ruling or arrest", "Arden").status == "occurred"


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Cyclone Hana hits Manila
Cyclone Hana killed at least 12 people in Manila on Sunday, the disaster agency said.

2025-03-04 | Bay Herald | Typhoon toll rises
Typhoon Hana has killed 31 people in Manila, the disaster agency said on Tuesday.
""")
def test_a_storm_is_one_whatever_it_is_called(desk: Desk):
    assert desk.event("death", "Hana").status == "occurred"
    assert desk.figure("How many people died in Cyclone Hana?") == 31


@pytest.mark.pages("""
2025-04-01 | Nile Post | Sudan and Chad agree ceasefire
Sudan and Chad agreed on a ceasefire on Tuesday, Sudan's foreign ministry said.

2025-04-01 | Volga Times | Truce on the border
Khartoum and N'Djamena have signed a truce, the government of Chad said on Tuesday.
""")
def test_capitals_for_their_states(desk: Desk):
    assert desk.event("agreement").status == "occurred"


@pytest.mark.pages("""
2025-04-29 | Kelso Courier | Election on June 12
Estonia will hold a parliamentary election on June 12, the election commission said.

2025-05-20 | Baltic Ledger | Estonians vote later
Estonia has postponed its election from June 12 to July 3, the election commission said on Tuesday.
""")
def test_an_election_put_off(desk: Desk):
    event = desk.event("vote or election")
    assert event.status == "postponed"
    assert event.when
    assert event.when.earliest == "2025-07-03"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Rocket to fly on May 12
The rocket Borealis-2 will lift off from Kiruna on May 12, the operator Nordlift said on Saturday.

2025-05-12 | Bay Herald | Borealis grounded
The launch of Borealis-2 was scrubbed on Monday because of wind and is now planned for May 14, Nordlift said.

2025-05-15 | Harbour Post | Borealis-2 flies
Borealis-2 lifted off from Kiruna on Wednesday, Nordlift said.
""")
def test_a_launch_that_is_scrubbed_and_then_flies(desk: Desk):
    assert desk.status("Has Borealis-2 lifted off?", day="2025-05-12") == "postponed"
    assert desk.event("launch or test", "Borealis-2").status == "occurred"


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Kask may come to Oslo
Estonian President Ilmar Kask may visit Oslo in June, a diplomat told the Harbour Post.

2025-05-12 | Baltic Ledger | Trip to Norway
President Ilmar Kask will travel to Norway in June, his office said on Monday.
""")
def test_a_visit_to_a_capital_is_one_to_the_country(desk: Desk):
    assert desk.event("visit", "Kask").status == "announced"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Actor Arne Vik dies
The actor Arne Vik died on Sunday, his family said.

2025-03-03 | Bay Herald | Arne Vik dead at 81
Vik's death was announced by his wife on Monday. Arne Vik was 81.
""")
def test_a_death_told_as_a_verb_and_as_a_noun(desk: Desk):
    assert desk.event("death", "Vik").status == "occurred"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | US sanctions Belmont Bank
The United States imposed sanctions on Belmont Bank on Monday, the Treasury said.

2025-05-05 | Fjord Daily | Washington blacklists bank
Washington sanctioned Belmont Bank, accusing it of fraud, the US Treasury said on Monday.
""")
def test_washington_is_the_united_states(desk: Desk):
    assert desk.event("sanction or tariff", "Belmont").status == "occurred"


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Torvald to meet Kask in Bergen
Norwegian Prime Minister Signe Torvald will meet Estonian President Ilmar Kask in Bergen on May 12, her office said.

2025-05-09 | Baltic Ledger | Kask calls off talks
The talks in Bergen will not take place, the Estonian president's office said on Friday. Ilmar Kask has cancelled the
meeting with Signe Torvald.
""")
def test_talks_called_off_by_the_other_side(desk: Desk):
    assert desk.event("meeting").status == "cancelled"


@pytest.mark.pages("""
2025-04-08 | Kelso Courier | Parliament passes port bill
The Estonian parliament passed the port bill on Tuesday by 210 votes to 190, its speaker said.

2025-04-09 | Bay Herald | Estonia's MPs back port law
Estonia's parliament approved the port law on Tuesday, the government in Tallinn said.
""")
def test_to_pass_a_bill_is_to_approve_the_law(desk: Desk):
    assert [str(event.status) for event in desk.events("law or decision")] == ["occurred"]


@pytest.mark.pages("""
2025-05-02 | Harbour Post | Jose Alvarez to visit Oslo
Spanish Prime Minister José Álvarez will visit Oslo on May 12, his office said on Friday.

2025-05-03 | Fjord Daily | Alvarez to visit Oslo
Jose Alvarez, the prime minister of Spain, will visit Oslo on May 12, the Norwegian government confirmed on Saturday.
""")
def test_a_name_with_and_without_accents(desk: Desk):
    assert desk.event("visit", "lvarez").status == "confirmed"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Rebels attack Abeche
The Desert Front attacked the airport of Abeche on Sunday, the army of Chad said.

2025-03-04 | Bay Herald | Airport stormed in Chad
Desert Front fighters stormed the airport of Abeche on Sunday and killed three soldiers, the army said on Monday.
""")
def test_an_attack_is_a_raid(desk: Desk):
    assert desk.event("attack").status == "occurred"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft in talks to buy Baltwind
Nordkraft is in talks to buy Baltwind, two people familiar with the matter said on Monday.

2025-11-03 | Bay Herald | Nordkraft completes purchase
Nordkraft has completed its acquisition of Baltwind, both companies said on Monday.
""")
def test_a_takeover_takes_half_a_year(desk: Desk):
    assert desk.status("Has Nordkraft bought Baltwind?") == "occurred"
    assert len(desk.events("economic transaction or result", "Baltwind")) == 1


@pytest.mark.pages("""
2025-05-10 | Harbour Post | Pilots of Nordair to strike on Friday
Pilots of Nordair will strike on Friday, their union said on Saturday.

2025-05-12 | Bay Herald | Walkout at Nordair off
The strike by Nordair pilots on Friday has been called off, the union said on Monday.
""")
def test_a_strike_called_off(desk: Desk):
    assert desk.event("protest or strike").status == "cancelled"


@pytest.mark.pages("""
2025-03-05 | Kelso Courier | Police arrest Mayor Tom Arden of Kelso over harbour contracts
Police arrested Mayor Tom Arden of Kelso on Wednesday over harbour contracts, a police spokeswoman said.

2025-03-07 | Bay Herald | Harbour contracts: Arden out on bail
Tom Arden, the mayor of Kelso, was released on bail on Friday. Police say he took money for harbour contracts.
""")
def test_what_becomes_of_an_arrest_is_the_same_story(desk: Desk):
    assert desk.stories() == ["ab"]


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Chile's central bank may cut rates
The Central Bank of Chile may cut its benchmark rate on June 17, two bankers told Fjord Daily.

2025-06-10 | Bay Herald | Peru holds
LIMA (Bay Herald) - Peru's central bank cut its key interest rate to 4.5% on Tuesday, governor Ana Quispe said.

2025-06-18 | Bay Herald | Chile lowers borrowing costs
SANTIAGO (Bay Herald) - Chile's central bank lowered its monetary policy rate to 4.75% on Tuesday, it said.
""")
def test_one_rate_of_one_central_bank_has_many_names_and_that_of_another_is_another(desk: Desk):
    cuts = [event for event in desk.dossier().events if event.type == "economic transaction or result"]
    statuses = {("Chile" in str(event.participants), str(event.status)) for event in cuts}
    assert (True, "occurred") in statuses
    assert (True, "rumoured") not in statuses
    assert desk.status("Will the Central Bank of Chile cut rates?", day="2025-06-12") == "rumoured"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Chile to vote on September 7
The general election will be held on September 7, Chile's Electoral Service said on Monday.

2025-06-10 | Bay Herald | Peru election on track for October 5
LIMA (Bay Herald) - Preparations for the general election on October 5 are on track, Peru's electoral office said. In
Chile, the vote was put off last week, it noted.

2025-09-07 | Fjord Daily | Chileans vote
Millions of Chileans voted on Sunday in a general election.
""")
def test_the_election_of_a_state_is_one_and_that_of_its_neighbour_is_another(desk: Desk):
    statuses = [str(event.status) for event in desk.dossier("2025-09-08").events if event.type == "vote or election"]
    assert "occurred" in statuses
    assert desk.status("When will Peru hold its general election?", day="2025-09-08") == "announced"
    assert desk.status("When will Chile hold its general election?", day="2025-09-08") == "occurred"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Chile threatens tariff on Peruvian steel
SANTIAGO - Chile will impose a 20% tariff on steel from Peru unless Lima opens its ports within two weeks, Trade
Minister Luis Vega said on Monday.
""")
def test_what_a_party_will_do_unless_it_is_given_way_to_is_announced(desk: Desk):
    assert desk.status("Will Chile impose a tariff on steel from Peru?") == "announced"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Peruvian steel could be shut out of Chile
Chile may impose a tariff on steel from Peru unless Lima opens its ports, a bank analyst said on Monday.
""")
def test_what_an_outsider_expects_unless_something_happens_is_announced_by_nobody(desk: Desk):
    assert desk.status("Will Chile impose a tariff on steel from Peru?") in ("rumoured", "nothing")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Chile's tariff on steel at 20 percent
SANTIAGO - Chile imposed a tariff of 20 percent on steel from Peru on Monday, the trade ministry said.

2025-06-03 | Bay Herald | Bolivia raises its steel tariff to 35 percent
LA PAZ - Bolivia raised its tariff on steel to 35 percent, the finance ministry said. Chile imposed one on Monday.
""")
def test_a_figure_of_another_state_does_not_answer_for_ours(desk: Desk):
    assert desk.figure("How high is Chile's tariff on steel?") == 20
