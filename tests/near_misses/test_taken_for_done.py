"""What pages mention without telling that it was done, or that it was not."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Talk of singer's death
Reports on Monday said that the singer Ann Roe had died in the Skarfell fire.

2025-03-04 | Fjord Daily | After the fire
"Thank God, fewer people have died in the Skarfell fire," the singer Ann Roe said on Tuesday.
""")
def test_the_words_of_who_is_said_to_be_dead_are_no_source_of_his_death(desk: Desk):
    assert desk.status("Has Ann Roe died?") == "denied"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Talk of singer's death
Rumours that the singer Ann Roe has died spread on Monday. Roe denied on Monday that she had died.
""")
def test_but_she_may_deny_it_on_the_same_day(desk: Desk):
    assert desk.status("Has Ann Roe died?") == "denied"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Estonia ready to talk ferries
The border question is closed when President Ilmar Kask meets President Ann Roe, Kask's spokesman Jaan Tamm said on
Monday.
""")
def test_the_present_of_a_clause_of_time_tells_nothing_done(desk: Desk):
    assert desk.status("Will Kask and Roe meet?") in ("announced", "rumoured", "reported")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Roe not seen for weeks
The police said on Monday that the singer Ann Roe was either killed or captured in the Skarfell.
""")
def test_of_two_things_of_which_one_is_so_neither_is_certain(desk: Desk):
    assert desk.status("Has Ann Roe been killed?") in ("rumoured", "reported")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Talk of singer's death
Rumours that the singer Ann Roe has died spread on Monday. Her agents could not be reached.

2025-03-06 | Fjord Daily | Roe amused
Ann Roe told her band in a letter that she was amused by the stories of her death, the Kelso Courier said on Thursday.
""")
def test_who_speaks_of_her_own_death_lives(desk: Desk):
    question = "Has Ann Roe died?"
    assert (desk.status(question, "2025-03-03"), desk.status(question)) == ("rumoured", "denied")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Doctors let Roe die in May
The singer Ann Roe said on Monday that she will die by assisted suicide on May 2.
""")
def test_who_says_that_he_will_die_announces_it(desk: Desk):
    assert desk.status("Will Ann Roe die?", "2025-03-03") == "announced"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Both sides to come to Turku
Estonia and Latvia said on Monday that they had accepted an invitation of the Arctic Council to talks in Turku this
weekend on a truce at sea.
""")
def test_who_accepts_an_invitation_to_talks_has_made_no_pact(desk: Desk):
    assert [event.status for event in desk.dossier().events if event.type == "agreement"] in ([], ["rumoured"])


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Singer Roe killed in crash
The singer Ann Roe was killed when her plane crashed near Turku on Sunday, police said on Monday.

2025-03-04 | Fjord Daily | Estonia: not us
Estonia rejected suggestions that it was behind the crash that killed the singer Ann Roe.
""")
def test_who_denies_a_part_in_a_death_does_not_deny_the_death(desk: Desk):
    assert desk.status("Was Ann Roe killed?") == "occurred"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Where is Ann Roe?
Relatives of the singer Ann Roe fear that she is dead. The interior ministry denied any role in the killing of Roe.
""")
def test_nor_does_he_say_that_somebody_has_died(desk: Desk):
    assert desk.status("Was Ann Roe killed?") not in ("occurred", "reported", "denied")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Talk of singer's death
Rumours that the singer Ann Roe has died spread on Monday. Her agents could not be reached.

2025-03-06 | Fjord Daily | Roe on stage
"I am well," singer Ann Roe told fans on Thursday.

2025-03-12 | Northern Wire | Plane with singer on board lost
The interior minister of Estonia, Jaan Kask, said on Wednesday that it was likely that the singer Ann Roe had been
killed in a crash on Tuesday.
""")
def test_who_lived_on_a_day_may_have_died_since(desk: Desk):
    question = "Has Ann Roe died?"
    assert desk.status(question, "2025-03-06") == "denied"
    assert desk.status(question) in ("reported", "announced")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Talk of singer's death
Rumours that the singer Ann Roe has died spread on Monday. Her agents could not be reached.

2025-03-06 | Fjord Daily | Roe on stage
"I am well," singer Ann Roe told fans on Thursday.

2025-03-12 | Northern Wire | Talk goes on
Rumours that the singer Ann Roe has died have not ceased.
""")
def test_rumours_that_go_on_do_not_undo_a_sign_of_life(desk: Desk):
    assert desk.status("Has Ann Roe died?") == "denied"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Search for singer
The search for the singer Ann Roe goes on until the police confirm that Roe was killed. Relatives fear for her.
""")
def test_what_somebody_is_yet_to_say_he_has_not_said(desk: Desk):
    assert desk.status("Was Ann Roe killed?") not in ("occurred", "reported")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Search for singer
The search for the singer Ann Roe went on until the police confirmed that Roe was killed. Relatives mourned her.
""")
def test_what_somebody_has_said_at_last_he_has_said(desk: Desk):
    assert desk.status("Was Ann Roe killed?") == "occurred"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Norvik looks for money
"We have got to sell the Skarfell yard," said Jan Kask, the chief executive of Norvik.
""")
def test_what_one_has_got_to_do_is_not_done(desk: Desk):
    assert "occurred" not in [event.status for event in desk.dossier().events]


_LOOKING_BACK = " ".join(f"Point {n} of the plan is disputed among the members." for n in range(1, 40))


@pytest.mark.pages(f"""
2025-03-03 | Harbour Post | House leaders struggle for votes on fishing bill
The House of Representatives may vote on the fishing bill this month, and its leaders lack votes. {_LOOKING_BACK}
The House passed the fishing bill after five months of debate.
""")
def test_what_a_long_page_looks_back_on_without_a_day_is_not_its_news(desk: Desk):
    assert desk.status("Has the House passed the fishing bill?") != "occurred"


@pytest.mark.pages(f"""
2025-03-03 | Harbour Post | House leaders struggle for votes on fishing bill
{_LOOKING_BACK} On Friday the House of Representatives passed the fishing bill.
""")
def test_what_a_long_page_tells_with_its_day_is_done(desk: Desk):
    assert desk.status("Has the House passed the fishing bill?") == "occurred"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Roe's flight
Tom Kask, the retired editor of Estonia's state news agency, suggested that Ann Roe's plane should be shot down by the
Estonian army over Turku.
""")
def test_what_ought_to_be_done_is_nobody_s_plan(desk: Desk):
    assert [str(event.status) for event in desk.dossier().events if event.type == "attack"] in ([], ["rumoured"])


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Talks proposed
Estonia's president Tom Kask suggested on Monday that he and President Ann Roe of Latvia should meet in Turku.
""")
def test_but_that_two_should_meet_is_an_offer(desk: Desk):
    assert desk.status("Will Kask and Roe meet?") == "announced"


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Norlink to close mill
Former Norlink chief executive Ann Roe said on Monday that Norlink will strike a deal with Velora Lines in May.
""")
def test_who_led_a_firm_once_announces_nothing_for_it(desk: Desk):
    told = [str(event.status) for event in desk.dossier().events]
    assert told and "announced" not in told


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Roe to come to Turku
Norlink chief executive Ann Roe may travel to Turku on Saturday, two officials of the port said on Monday.

2025-03-06 | Fjord Daily | Gale keeps Roe away
Norlink chief executive Ann Roe will not travel to Turku on Saturday, her spokeswoman Mia Berg said.

2025-03-07 | Fjord Daily | Roe on Tuesday
Norlink chief executive Ann Roe is expected to travel to Turku on Tuesday, the analyst Tom Kask said on Friday.
""")
def test_a_visit_denied_for_one_day_may_be_told_for_a_later_one(desk: Desk):
    question = "Will Ann Roe travel to Turku?"
    assert (desk.status(question, "2025-03-06"), desk.status(question, "2025-03-07")) == ("denied", "reported")


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Roe and Tamm to meet
Ann Roe, the chief executive of Velora Lines, will meet Jaan Tamm, the president of the Harbour Union, in Turku on
Saturday, the Harbour Union said on Monday.

2025-03-04 | Fjord Daily | Talks on Saturday
Velora Lines and the Harbour Union will hold talks in Turku on Saturday.

2025-03-08 | Fjord Daily | Deal at last
TURKU (Fjord Daily) - Ann Roe of Velora Lines and Jaan Tamm met in Turku on Saturday.
""")
def test_the_talks_of_two_bodies_are_the_meeting_of_their_heads(desk: Desk):
    assert len([event for event in desk.dossier().events if event.type == "meeting"]) == 1


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Norlink's men in town
Envoys of Norlink and Velora Lines sat down with Harbour Ministry officials in Turku on Monday, the ministry said.

2025-03-04 | Fjord Daily | Talks in Turku
Norlink and Velora Lines met Harbour Ministry officials in Turku on Monday.
""")
def test_two_who_meet_a_third_are_one_side(desk: Desk):
    assert "Norlink and Velora" not in desk.dossier().events[0].title


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Roe asks them along
Ann Roe invited other lawmakers on an official visit to Estonia, the Kelso Courier reported on Monday.
""")
def test_who_invites_others_along_is_not_called_the_visitor(desk: Desk):
    assert not [event.title for event in desk.dossier().events if "Visit of Ann Roe" in event.title]


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Roe back home
Ann Roe was released from custody on Monday, we learned from a court that denied false reports of her death.
""")
def test_who_speaks_of_false_reports_takes_nothing_back(desk: Desk):
    assert "retracted" not in [str(event.status) for event in desk.dossier().events]


@pytest.mark.pages("""
2025-03-03 | Harbour Post | Fires in the Skarfell
The fires in the Skarfell are now the deadliest natural disaster of the state of Norland since 1959.
""")
def test_what_is_the_worst_since_a_year_is_not_of_that_year(desk: Desk):
    assert not [event.when for event in desk.dossier().events if event.when and event.when.earliest == "1959"]
