"""Disasters, attacks, launches, outbreaks and deaths: namesakes, forerunners, parts of the whole, and mere likeness."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-05-21 | Fjord Daily | Borealis-2 lifts off
The rocket Borealis-2 lifted off from Kiruna on Tuesday with three satellites, the operator Nordlift said.

2025-05-24 | Bay Herald | Next Borealis-2 launch in June
The next launch of Borealis-2 is planned for June 20, Nordlift said on Saturday.
""")
def test_an_earlier_launch_of_the_same_rocket_is_not_the_next_one(desk: Desk):
    past, ahead = desk.events("launch or test", "Borealis")
    assert past.status == "occurred"
    assert ahead.status in ("reported", "announced")


@pytest.mark.pages("""
2025-05-21 | Fjord Daily | Borealis-2 to lift off on Friday
The rocket Borealis-2 will lift off from Kiruna on Friday, the operator Nordlift said.

2025-05-22 | Bay Herald | Meridian rocket tested
The rocket Meridian lifted off from Kiruna on Wednesday, its maker Meridian Space said.
""")
def test_another_rocket_from_the_same_pad_is_another_launch(desk: Desk):
    assert desk.event("launch or test", "Borealis").status in ("reported", "announced")


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Quake kills 12
At least 12 people were killed when an earthquake hit Baguio on Sunday, the disaster agency said.

2025-03-03 | Bay Herald | Earthquake in the Philippines
An earthquake on Sunday killed at least 12 people in Baguio, the disaster agency said. An earthquake in 1990 killed
1,621 people there.
""")
def test_the_toll_of_an_earlier_quake_is_not_that_of_this_one(desk: Desk):
    assert desk.figure("How many people died in the Baguio earthquake?") == 12


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Floods kill 45
At least 45 people have died in floods in the Philippines since Saturday, the interior ministry said on Monday.

2025-03-03 | Bay Herald | Eighteen die in Ilocos province
Floods in the Philippines have killed 18 people in Ilocos province alone, its governor said on Monday. The whole toll
stands at 45, the interior ministry said.
""")
def test_the_toll_of_one_province_is_not_that_of_the_country(desk: Desk):
    assert desk.figure("How many people died in the Philippines floods?") == 45


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Cyclone Hana hits Manila
Cyclone Hana killed at least 12 people in Manila on Sunday, the disaster agency said.

2025-03-04 | Bay Herald | Manila remembers Typhoon Lira
Thousands marked on Tuesday the tenth anniversary of Typhoon Lira, which killed 1,200 people in Manila in 2015.
""")
def test_an_anniversary_of_another_storm_adds_nothing_to_this_one(desk: Desk):
    assert desk.figure("How many people died in Cyclone Hana?") == 12
    assert desk.event("death", "Hana").independent.at_most == 1


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Cyclone Hana hits Manila
Cyclone Hana killed at least 12 people in Manila on Sunday, the disaster agency said.

2026-03-09 | Bay Herald | Cyclone Hana reaches Mozambique
Cyclone Hana killed 3 people in Beira in Mozambique on Sunday, the police said on Monday.
""")
def test_a_storm_of_the_same_name_in_another_year_is_another_storm(desk: Desk):
    assert len(desk.events("death", "Hana")) == 2


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Cyclone Hana hits Manila
At least 12 people died when Cyclone Hana hit Manila on Sunday, the disaster agency said.

2025-03-04 | Screen Weekly | "Cyclone" opens in cinemas
The film "Cyclone Hana" opened in cinemas in Oslo on Tuesday. In it 40 people drown.
""")
def test_a_film_of_the_same_name_drowns_nobody(desk: Desk):
    assert desk.figure("How many people died in Cyclone Hana?") == 12


@pytest.mark.xfail(reason="the name of the storm and the first word of the headline are one in both", strict=True)
@pytest.mark.pages("""
2025-03-03 | Manila Courier | Cyclone Hana hits Manila
At least 12 people died when Cyclone Hana hit Manila on Sunday, the disaster agency said.

2025-03-04 | Screen Weekly | "Cyclone" opens in cinemas
The film "Cyclone Hana" opened in cinemas in Oslo on Tuesday. In it 40 people drown.
""")
def test_a_film_of_the_same_name_is_another_story(desk: Desk):
    assert desk.stories() == ["a", "b"]


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Attack on port of Bergen feared
Militants may attack the port of Bergen this week, two officials said.

2025-03-04 | Bay Herald | Coastguard drill in Bergen
The coastguard held an exercise on Tuesday in which frogmen attacked the port of Bergen. Nobody was in danger, it said.
""")
def test_a_drill_is_no_attack(desk: Desk):
    assert "occurred" not in desk.statuses("attack")


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Rebels attack Abeche
Rebels attacked the airport of Abeche on Sunday, the army of Chad said.

2025-03-04 | Sport Weekly | Rovers attack but lose
Abeche Rovers attacked from the first minute on Sunday and lost 2-1. Kone missed with a late shot.
""")
def test_a_football_team_s_attack_is_no_attack_on_the_town(desk: Desk):
    assert desk.event("attack", "airport").independent.at_most == 1 if desk.events("attack", "airport") else True
    assert desk.stories() == ["a", "b"]


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Rebels attack Abeche
Rebels of the Desert Front attacked Abeche on Sunday, the army of Chad said.

2025-03-03 | Nile Post | Attack on Faya feared
Rebels of the Desert Front may attack Faya this week, two officers said.
""")
def test_one_group_s_attacks_on_two_towns_are_two(desk: Desk):
    assert sorted(desk.statuses("attack")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Actor Arne Vik dies
The actor Arne Vik died on Sunday, his family said.

2025-03-04 | Bay Herald | Shipowner Jon Vik said to be dead
The shipowner Jon Vik may have died at sea, two sailors said on Tuesday.
""")
def test_two_people_of_one_surname_die_two_deaths(desk: Desk):
    assert desk.event("death", "Arne Vik").status == "occurred"
    assert desk.event("death", "Jon Vik").status == "rumoured"


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Actor Jon Vik dies at 81
The actor Jon Vik died on Sunday at the age of 81, his family said.

2025-03-04 | Sport Weekly | Jon Vik plays on
The footballer Jon Vik, 24, is not dead, his club said on Tuesday.
""")
@pytest.mark.xfail(
    strict=True, reason="two people of one name are told apart by their callings; nobody reads these yet"
)
def test_a_namesake_who_lives_does_not_deny_the_actor_s_death(desk: Desk):
    assert "occurred" in desk.statuses("death", "Vik")


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Quake shakes Nepal
An earthquake shook Nepal on Sunday, the seismological survey said.

2025-03-10 | Bay Herald | Floods may hit Nepal
Floods may hit Nepal this week, a forecaster said.
""")
def test_a_flood_is_not_the_earthquake_in_the_same_land_a_week_before(desk: Desk):
    assert sorted(desk.statuses("disaster or accident")) == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-03-03 | Nile Post | Cholera breaks out in Abeche
An outbreak of cholera in Abeche was confirmed on Monday by the health ministry of Chad.

2025-03-04 | Nile Post | Measles suspected in Faya
An outbreak of measles in Faya is possible, two doctors said on Tuesday.
""")
def test_outbreaks_of_two_diseases_are_two(desk: Desk):
    assert len(desk.events("outbreak")) == 2


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Pilots to strike on Friday
Pilots of Nordair will strike on Friday, their union said on Monday.

2025-03-04 | Bay Herald | Train drivers call off strike
Train drivers of Nordrail called off a strike planned for Friday, their union said on Tuesday.
""")
def test_train_drivers_call_off_only_their_own_strike(desk: Desk):
    assert sorted(desk.statuses("protest or strike")) == ["announced", "cancelled"]


@pytest.mark.pages("""
2025-03-03 | Manila Courier | Ferry sinks off Cebu
The ferry Santa Luz sank off Cebu on Sunday, the coastguard said. At least 9 people died.

2025-03-05 | Bay Herald | Ferry sinks off Mindoro
The ferry Reina sank off Mindoro on Tuesday, the coastguard said. At least 31 people died.
""")
def test_two_ferries_sink_in_one_week(desk: Desk):
    assert len({event.id for event in desk.events("disaster or accident")}) >= 2
    assert desk.event("disaster or accident", "Santa Luz").independent.at_least == 1


@pytest.mark.pages("""
2025-03-03 | Fjord Daily | Borealis-2 passes engine test
Nordlift tested the engines of Borealis-2 on the ground in Kiruna on Sunday, the company said.

2025-03-04 | Bay Herald | Borealis-2 to lift off on March 30
Borealis-2 will lift off from Kiruna on March 30, Nordlift said on Tuesday.
""")
def test_a_test_of_the_engines_on_the_ground_is_no_launch(desk: Desk):
    assert desk.status("Has Borealis-2 lifted off?") in ("reported", "announced")
