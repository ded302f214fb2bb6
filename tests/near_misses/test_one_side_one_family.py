"""A firm, its head, its spokesman and its people without names are one family; two who say it together are no third."""

from __future__ import annotations

import pytest

from .conftest import Desk


@pytest.mark.pages("""
2025-03-03 | Gotland Courier | Norrvik to buy Halden Board
HALDEN - Norrvik Corp. announced on Monday that it will buy its rival Halden Board for $2 billion.

2025-03-03 | Northwire | Norrvik to take over Halden
Norrvik will acquire Halden Board, Norrvik and Halden Board said on Monday. The deal should close by the summer, the companies said.

2025-03-04 | Skerry Post | What Norrvik wants with Halden
Piet Vane wrote in a blog post that the company would keep all the mills when the deal closes in June.
""")
def test_buyer_and_seller_who_announce_it_together_are_no_third_family(desk: Desk):
    # The pages let only the buyer speak by itself; the last one says of nobody whose he is.
    assert desk.counted("Will Norrvik buy Halden Board?") == (1, 1)


@pytest.mark.pages("""
2025-03-03 | Gotland Courier | Norrvik to buy Halden Board
Norrvik announced on Monday that it will buy its rival Halden Board for $2 billion.

2025-03-04 | Northwire | Halden says it will be bought
Halden Board said on Tuesday that Norrvik will buy it by the summer.
""")
def test_buyer_and_seller_each_by_itself_are_two(desk: Desk):
    assert desk.counted("Will Norrvik buy Halden Board?") == (2, 2)


@pytest.mark.pages("""
2025-02-10 | Gotland Courier | Nordvane to launch its Heron rocket in May
Nordvane will launch its Heron rocket for the first time in May, chief executive Ada Lind said on Monday.

2025-02-20 | Skerry Post | Heron to fly in May, adviser says
Nordvane will launch its Heron rocket in May, a company adviser told a conference on Thursday.

2025-02-24 | Northwire | Heron on track
The Heron rocket will be launched in May, Nordvane said on Monday.
""")
def test_a_firm_its_chief_and_its_unnamed_adviser_are_one(desk: Desk):
    assert desk.counted("When will Nordvane launch Heron?") == (1, 1)


@pytest.mark.pages("""
2025-02-10 | Gotland Courier | Nordvane to launch its Heron rocket in May
Nordvane will launch its Heron rocket for the first time in May, Nordvane said on Monday.

2025-02-20 | Skerry Post | Heron to fly in May, rival says
Nordvane will launch its Heron rocket in May, an official of the rival Plover told the Skerry Post on Thursday.
""")
def test_a_rival_s_people_are_not_the_firm_s(desk: Desk):
    assert desk.counted("When will Nordvane launch Heron?") in ((1, 2), (2, 2))


@pytest.mark.pages("""
2025-02-10 | Gotland Courier | Nordvane to launch its Heron rocket in May
Nordvane will launch its Heron rocket for the first time in May, Nordvane said on Monday.

2025-02-20 | Skerry Post | Document shows date of Heron launch
Nordvane will launch its Heron rocket on May 12, a document has revealed.
""")
def test_a_document_of_nobody_may_be_the_firm_s(desk: Desk):
    assert desk.counted("When will Nordvane launch Heron?") == (1, 2)


@pytest.mark.pages("""
2025-02-10 | Gotland Courier | Nordvane to launch its Heron rocket in May
Nordvane will launch its Heron rocket for the first time in May, Nordvane said on Monday.

2025-02-20 | Skerry Post | Notice gives date of Heron launch
Nordvane will launch its Heron rocket on May 12, Norland's aviation authority said on Thursday.
""")
def test_an_authority_that_names_the_day_is_a_second_family(desk: Desk):
    assert desk.counted("When will Nordvane launch Heron?") == (2, 2)


@pytest.mark.pages("""
2025-04-07 | Gotland Courier | Velora to bring back Jon Holm as chief executive
Velora said on Monday that Jon Holm will return as its chief executive.

2025-04-07 | Northwire | Holm to return to Velora
Jon Holm will return as chief executive of Velora, the company wrote in a post on Monday.

2025-04-08 | Skerry Post | Holm: I am coming back
"I am returning to Velora as chief executive," Jon Holm said on Tuesday.
""")
def test_the_company_and_whom_it_appoints_are_one(desk: Desk):
    assert desk.counted("Will Jon Holm return as chief executive of Velora?") == (1, 1)


@pytest.mark.pages("""
2025-04-07 | Gotland Courier | Velora union: Holm will return
Jon Holm will return as chief executive of Velora, two people familiar with the talks told the Gotland Courier on Monday.

2025-04-08 | Northwire | Velora hopes to have Holm back
Velora will bring back Jon Holm as chief executive, chief strategy officer Ina Stor said on Tuesday.
""")
def test_people_familiar_with_it_may_be_of_the_firm(desk: Desk):
    assert desk.counted("Will Jon Holm return as chief executive of Velora?") == (1, 2)


@pytest.mark.pages("""
2025-05-05 | Gotland Courier | Norland's president to visit Sarvan
Norland's president Ada Berg will visit Sarvan in June, her spokesman Jan Holm said on Monday.

2025-05-06 | Levant Herald | Sarvan expects Berg in June
Norland's president Ada Berg will visit Sarvan in June, Sarvan's foreign ministry said on Tuesday.
""")
def test_guest_and_host_are_two(desk: Desk):
    assert desk.counted("Will Ada Berg visit Sarvan?") == (2, 2)


@pytest.mark.pages("""
2025-05-05 | Gotland Courier | Metal workers to strike on Friday
Workers at Norvik's mills will strike on Friday, the union's leader Bo Lie said on Monday.

2025-05-06 | Northwire | Strike at Norvik
Workers at Norvik's mills will strike on Friday, the Metal Workers' Union said on Tuesday.

2025-05-06 | Skerry Post | Norvik mills to stand still
Workers at Norvik's mills will strike on Friday, a union official said.
""")
def test_a_union_its_leader_and_its_official_are_one(desk: Desk):
    assert desk.counted("Will workers at Norvik strike?") == (1, 1)


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Halden Rovers to sign Lind
Halden Rovers will sign the striker Ole Lind, manager Per Voss said on Monday.

2025-06-03 | Skerry Post | Lind to join Rovers
Ole Lind will join Halden Rovers, his agent Kai Strand said on Tuesday.

2025-06-03 | Northwire | Rovers get Lind
Halden Rovers will sign Ole Lind, a club source told Northwire.
""")
def test_a_club_its_source_and_the_player_s_agent_act_as_one(desk: Desk):
    assert desk.counted("Will Ole Lind join Halden Rovers?") == (1, 1)


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Ole Lind dies at 81
The actor Ole Lind died on Sunday, his family said on Monday.

2025-06-02 | Northwire | Ole Lind has died
The actor Ole Lind died on Sunday in Halden, his agent Kai Strand told Northwire.

2025-06-03 | Skerry Post | Lind dead
Ole Lind, the actor, died on Sunday, Halden General Hospital said.
""")
def test_the_family_and_the_agent_of_the_dead_are_one_and_the_hospital_is_another(desk: Desk):
    assert desk.counted("Has Ole Lind died?") == (2, 2)


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Velora to launch the Tern satellite in July
Velora will launch the Tern satellite in July, two company executives said on Monday.

2025-06-04 | Northwire | Tern launch in July
Velora will launch the Tern satellite in July, people familiar with the matter told Northwire.
""")
def test_executives_of_the_firm_and_people_who_may_be_of_it(desk: Desk):
    assert desk.counted("When will Velora launch the Tern satellite?") in ((1, 1), (1, 2))


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Merger of Norrvik and Halden planned
Norrvik and Halden Board will merge in the autumn, the two companies said on Monday.

2025-06-03 | Northwire | Norrvik and Halden to merge
Norrvik and Halden Board will merge in the autumn, according to a joint statement.
""")
def test_a_joint_announcement_alone_is_one(desk: Desk):
    assert desk.counted("Will Norrvik and Halden Board merge?") == (1, 1)


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Norvik's Bo Lie to step down
Norvik's chairman Bo Lie will step down in July, Norvik said on Monday.

2025-06-03 | Northwire | Memo: Lie to go
Norvik's chairman Bo Lie will step down in July, an internal memo said.
""")
def test_an_internal_memo_may_be_the_firm_s(desk: Desk):
    assert desk.counted("Will Bo Lie step down?") == (1, 2)


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Norland to send troops to Sarvan
Norland will send 300 troops to Sarvan, defence minister Ada Lind said on Monday.

2025-06-03 | Northwire | Norland troops for Sarvan
Norland will send 300 troops to Sarvan, the government in Halden said on Tuesday.

2025-06-03 | Skerry Post | Qadira confirms troops
Norland will send 300 troops to Sarvan, Qadira's foreign ministry said.
""")
def test_another_state_that_says_so_is_another_family(desk: Desk):
    assert desk.counted("Will Norland send troops to Sarvan?")[0] > 1
