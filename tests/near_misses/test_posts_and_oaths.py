"""Who gets a post, by whatever words, and questions for who is the new one; swearing in and taking the oath are one."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Tamm to be sworn in on Monday
Jaan Tamm will be sworn in as president of Velden on Monday, parliament's press office said.

2025-04-07 | Fjord Daily | Tamm takes oath as president
Jaan Tamm took the oath of office as president of Velden in Tartu on Monday.
""")
@pytest.mark.parametrize(("day", "status"), [("2025-04-04", "announced"), ("2025-04-07", "occurred")])
def test_who_takes_the_oath_is_sworn_in(desk: Desk, day: str, status: str):
    assert desk.status("Has Jaan Tamm been sworn in?", day) == status
    assert desk.status("Has Jaan Tamm taken the oath of office?", day) == status
    assert desk.status("Who is the new president of Velden?", day) == status


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Opposition shuns swearing-in of Tamm
Opposition deputies stayed away from the swearing-in of Jaan Tamm as president of Velden on Monday.
""")
def test_an_oath_is_told_by_a_noun_too(desk: Desk):
    assert desk.status("Has Jaan Tamm been sworn in?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | New cabinet sworn in
The new cabinet of prime minister Jaan Tamm was sworn in by President Ana Ruiz in Tartu on Monday.
""")
def test_who_swears_in_a_cabinet_is_not_the_one_sworn_in(desk: Desk):
    assert desk.status("Has the cabinet taken the oath?") == "occurred"
    assert desk.status("Has Ana Ruiz been sworn in?") == "nothing"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Witness sworn in at trial
A witness was sworn in at the trial of Henrik Lund on Monday. Twelve jurors had been sworn in before.
""")
def test_a_witness_who_is_sworn_in_gets_no_post(desk: Desk):
    assert desk.events("appointment or resignation") == []


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Bridge inaugurated
The inauguration of a new bridge in Gdynia took place on Monday.
""")
def test_a_bridge_that_is_inaugurated_gets_no_post(desk: Desk):
    assert desk.events("appointment or resignation") == []


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Strand tipped for coach
Ida Strand may be named coach of Halden Rovers, two people close to the club said.

2025-04-07 | Fjord Daily | Halden Rovers name Berg coach
Halden Rovers named Ada Berg as their new coach on Monday, the club said.
""")
@pytest.mark.parametrize("question", ["Who is the new coach of Halden Rovers?", "Who will be the Halden Rovers coach?"])
def test_who_has_the_post_comes_before_who_was_tipped_for_it(desk: Desk, question: str):
    assert desk.status(question, "2025-04-04") in ("rumoured", "nothing")
    assert desk.status(question) == "occurred"


@pytest.mark.pages("""
2025-04-03 | Bay Herald | Norlink names Berg chief executive
Norlink named Ada Berg as its new chief executive on Thursday.

2025-04-07 | Fjord Daily | Varde Steel names Strand chief executive
Varde Steel named Ida Strand as its new chief executive on Monday.
""")
@pytest.mark.parametrize(("body", "chief"), [("Norlink", "Ada Berg"), ("Varde Steel", "Ida Strand")])
def test_the_new_chief_is_that_of_the_body_asked_about(desk: Desk, body: str, chief: str):
    from reportedly import pipeline

    answer = pipeline.ask(f"Who is the new CEO of {body}?", desk, "2025-04-08T00:00Z")
    assert [chief in event.title for event in answer.events] == [True]


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Strand gets central bank post
Ida Strand was appointed deputy governor of the central bank by president Ana Ruiz on Monday.
""")
@pytest.mark.parametrize("question", ["Who is the new president?", "Who is the new governor of the central bank?"])
def test_who_appoints_and_who_is_above_are_not_the_new_ones(desk: Desk, question: str):
    assert desk.status(question) == "nothing"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Lund resigns as coach
Henrik Lund resigned as coach of Halden Rovers on Monday. Clara Nunez, mayor of Norvik, named Ida Strand police chief.
""")
@pytest.mark.parametrize("question", ["Who is the new coach of Halden Rovers?", "Who is the new mayor of Norvik?"])
def test_who_leaves_a_post_and_who_names_another_are_not_the_new_ones(desk: Desk, question: str):
    assert desk.status(question) == "nothing"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Norlink denies Strand will be chief
Norlink said on Monday that Ida Strand would not be appointed chief executive.
""")
def test_a_post_told_without_its_body_is_theirs_who_speak_of_it(desk: Desk):
    assert desk.status("Will Ida Strand be appointed chief executive of Norlink?") == "denied"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Norlink doubts Strand will be chief
Norlink said on Monday that Ida Strand would not be appointed chief executive of Varde Steel.
""")
def test_a_post_of_another_body_is_nobody_else_s_to_deny(desk: Desk):
    assert desk.status("Will Ida Strand be appointed chief executive of Varde Steel?") != "denied"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Reck elected speaker
Jonas Reck was elected speaker of the Velden parliament on Monday with 61 votes.

2025-04-07 | Bay Herald | Strand wins vote, reports say
Ida Strand was elected president of Norvik on Sunday.
""")
def test_a_parliament_elects_its_speaker_for_all_to_see_and_voters_a_president_by_the_count(desk: Desk):
    assert desk.status("Who was elected speaker?") == "occurred"
    assert desk.status("Has Ida Strand been elected president?") == "rumoured"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Resignation of minister accepted
The resignation of transport minister Jonas Reck has been accepted, the presidency said on Monday.
""")
def test_a_resignation_that_is_accepted_has_taken_place(desk: Desk):
    assert desk.status("Has Jonas Reck resigned?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Ruiz picks Lund for finance
President Ana Ruiz picked economist Henrik Lund as finance minister on Monday.
""")
def test_a_calling_before_the_name_hides_no_appointment(desk: Desk):
    assert desk.status("Who is the new finance minister?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Nunez is Norvik's new mayor
Clara Nunez is the new mayor of Norvik.
""")
def test_who_is_the_new_one_has_taken_over(desk: Desk):
    assert desk.status("Who is the new mayor of Norvik?") == "occurred"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Signing of trade pact set for Friday
The signing of a trade pact by Peru and Chile is set for Friday, the Peruvian presidency said on Monday.
""")
def test_the_doers_stand_behind_what_they_sign(desk: Desk):
    assert desk.event("agreement", "Peru", "Chile").status == "announced"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Closure of mill to cost 800 jobs
The closure of the Halden steel mill by Varde Steel will cost 800 jobs, the company said on Monday.
""")
def test_a_closure_is_told_by_its_noun(desk: Desk):
    assert desk.status("Will Varde Steel close the Halden steel mill?") == "announced"


@pytest.mark.pages("""
2025-04-07 | Fjord Daily | Sinking of trawler leaves five missing
The sinking of a trawler off Bergen on Monday left five fishermen missing, the coastguard said. Relatives had a sinking
feeling.
""")
def test_a_sinking_is_told_by_its_noun(desk: Desk):
    assert desk.statuses("disaster or accident") == ["occurred"]
