"""Who tells of an answer is behind it: a spokesman who says that it was accepted, two people who say that it was not."""

from __future__ import annotations

import pytest

from .conftest import Desk


@pytest.mark.pages("""
2025-03-06 | Gotland Courier | Berg accepts invitation to Finland
Norland's president Ada Berg has accepted an invitation to visit Finland "at a convenient time," the Finland Press Agency reported on Thursday. "Berg accepted the invitation with pleasure," the agency wrote. Norland's presidency spokesman Jan Holm confirmed to reporters that the president "gratefully accepted"; no date was given.
""")
def test_a_spokesman_who_says_it_was_accepted_is_an_origin_of_the_visit(desk: Desk):
    origins = {origin.name for origin in desk.event("visit", "Berg").origins}
    assert "Jan Holm" in origins
    assert "the agency" not in origins


@pytest.mark.pages("""
2025-03-06 | Gotland Courier | Berg invited to summit in Finland
Finland's premier Omar Halabi met Norland's president Ada Berg on Wednesday in Turku. At the end of the meeting Halabi invited Berg to visit Finland in May, his office said. Berg accepted, her spokesman Jan Holm said.
""")
def test_whoever_accepts_after_a_meeting_accepts_the_visit(desk: Desk):
    assert "Jan Holm" in {origin.name for origin in desk.event("visit", "Berg").origins}


@pytest.mark.pages("""
2025-03-06 | Gotland Courier | Norvik makes offer for Halden Board
Norvik has made an offer of $2 billion to buy Halden Board. Halden Board has turned down the offer, two people familiar with the matter told the Gotland Courier.
""")
def test_a_no_that_only_unnamed_people_tell_of_is_on_nobody_s_record(desk: Desk):
    against = [o for o in desk.event("economic transaction or result", "Norvik").origins if o.stance == "against"]
    assert [origin.basis for origin in against] == ["anonymous"]


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Actor Ole Petrovich Lind dies
The actor Ole Petrovich Lind died on Sunday, Halden General Hospital said on Monday.

2025-06-03 | Northwire | Ole Lind dead
The actor Ole Lind died on Sunday, his family said on Monday.
""")
def test_a_father_s_name_makes_no_other_person(desk: Desk):
    assert len(desk.event("death", "Lind").origins) > 1


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Channel: Lind is dead
The singer Ole Lind died on Sunday, Ida Roe, head of a Telegram channel on music, wrote on Monday.
""")
def test_a_channel_does_not_speak_for_the_network_it_is_on(desk: Desk):
    assert "Telegram" not in {origin.family for origin in desk.event("death", "Lind").origins}


@pytest.mark.pages("""
2025-06-02 | Gotland Courier | Plane crashes near Turku - agencies
A plane crashed near Turku on Monday, agencies said. Four people were on board.
""")
def test_agencies_without_a_name_are_no_origin(desk: Desk):
    assert "agencies" not in {origin.name for each in desk.dossier().events for origin in each.origins}
