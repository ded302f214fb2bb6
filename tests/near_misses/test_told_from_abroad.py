"""News as agencies and papers of many countries tell it: who can know, and what is not so."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Roe 'died a month ago'
Oren Roe, the reclusive head of the Velorian Guard, is dead, Velorian government and intelligence sources told the \
Fjord Daily on Monday.
""")
def test_sources_of_two_bodies_are_unnamed(desk: Desk):
    assert desk.status("Is Oren Roe dead?") == "rumoured"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Fake statement on Oren Roe's death: police report made
The Prime Minister's Office has lodged a police report over a doctored image of its website claiming that former prime \
minister Oren Roe had died. Mr Roe, 91, remains in hospital, it said.
""")
def test_what_a_doctored_picture_says_nobody_vouches_for(desk: Desk):
    assert desk.status("Has Oren Roe died?") != "occurred"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Government dismisses Ebola spread to Kampala
Kampala. The Ministry of Health has refuted media reports that the Ebola virus has reached the capital, saying two \
patients in hospital tested negative.
""")
def test_who_tested_negative_has_not_caught_it(desk: Desk):
    assert desk.status("Has Ebola spread to Kampala?") != "occurred"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Assembly strips Roe of his office
The Norland parliament voted 228-0 to strip President Oren Roe of his duties and set early elections for 25 June.
""")
def test_what_a_parliament_votes_on_is_not_the_election_that_it_sets(desk: Desk):
    assert desk.status("When are the Norland elections?") == "announced"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | President Roe dies
TURKU, May 5 (Bay) -- President Oren Roe passed away on Monday after an illness, Vice President Ada Lind announced.
""")
def test_a_vice_president_can_know_of_a_death(desk: Desk):
    assert desk.status("Is Oren Roe dead?") == "occurred"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Roe brings in martial law
President Oren Roe has declared martial law for 60 days in the north of the country, presidential spokesperson Ada \
Lind told a briefing.
""")
def test_the_presidency_speaks_for_the_president(desk: Desk):
    assert desk.status("Has Oren Roe declared martial law?") in ("occurred", "under way")


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Roe may tour Velora
A visit to Velora by President Oren Roe could take place in June, diplomatic sources said.

2025-05-06 | Fjord Daily | No trip planned
The presidency of Oren Roe dismissed as baseless rumours that President Oren Roe would visit Velora.
""")
def test_who_dismisses_as_baseless_what_is_said_denies_it(desk: Desk):
    assert desk.status("Will Oren Roe visit Velora?") == "denied"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Pope Clement to step down
Pope Clement XV told cardinals in Latin on Monday that he would resign on 28 June because of failing strength.
""")
def test_whom_pages_call_pope_is_the_pope_asked_about(desk: Desk):
    assert desk.status("Is the Pope resigning?") == "announced"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | King Oren to abdicate
Norway's King Oren will abdicate in favour of his son Jon, Prime Minister Ada Lind announced on Monday.
""")
def test_who_is_to_abdicate_is_told_so(desk: Desk):
    assert desk.status("Will King Oren abdicate?") in ("announced", "reported")


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Governor Roe martyred in bombing
The governor of Velora, Oren Roe, was martyred in a bombing on Monday, the interior ministry said.
""")
def test_who_is_martyred_has_died(desk: Desk):
    assert desk.status("Was Oren Roe killed?") == "occurred"


@pytest.mark.pages("""
2025-05-05 | Bay Herald | Blue Party sweeps polls
The Blue Party took 12 of the 20 seats, the commission declared on Monday.
""")
def test_the_seats_there_are_in_all_are_not_those_won(desk: Desk):
    assert desk.figure("How many seats did the Blue Party win?") in (12, None)
