"""Captives without names who are let go under a deal: agreed on, put off, and freed group by group."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_ASKED = "Will Red Dawn free the hostages?"
_AGREED = """
2025-07-05 | Fjord Daily | Deal for captives
The army and Red Dawn have agreed on the release of six hostages in exchange for jailed fighters, both sides said on
Saturday. Red Dawn will free the first three captives on Monday, the army's spokesman Jon Vik said.
"""


@pytest.mark.pages(_AGREED)
def test_what_both_sides_have_agreed_on_is_announced(desk: Desk):
    assert desk.status(_ASKED) == "announced"


@pytest.mark.pages(f"""{_AGREED}
2025-07-07 | Bay Herald | Handover held up
The release of the captives, which was to begin on Monday, was put off to Wednesday, Red Dawn said.

2025-07-09 | Bay Herald | First captives free
Red Dawn handed three aid workers to the Red Cross on Wednesday, the first of six hostages to be freed, the Red Cross
said.
""")
def test_one_release_is_agreed_on_put_off_and_made_by_whatever_nouns(desk: Desk):
    assert desk.status(_ASKED, "2025-07-08") in ("postponed", "announced")
    assert desk.status(_ASKED) == "occurred"


@pytest.mark.pages("""
2025-07-05 | Fjord Daily | What the accord says
Norve and Lendia signed an accord on Saturday. The accord includes the release of 50 hostages held in the valley.
""")
def test_a_term_of_a_deal_has_not_been_carried_out(desk: Desk):
    assert desk.status("Have the hostages been released?") not in ("occurred", "under way")


@pytest.mark.pages("""
2025-07-05 | Fjord Daily | Talks on captives
An envoy said on Saturday that the hostages could be let go soon. No deal has been made.
""")
def test_without_a_deal_a_release_is_only_possible(desk: Desk):
    assert desk.status("Will Red Dawn free the hostages?") in ("rumoured", "nothing")


@pytest.mark.pages("""
2025-07-05 | Fjord Daily | Pact near
Norve's foreign minister Ada Berg said on Saturday: "We have no truce with Lendia yet, but we work hard to get to a
truce with Lendia."
""")
def test_who_works_for_a_truce_has_announced_none(desk: Desk):
    assert desk.status("Will there be a truce between Norve and Lendia?") not in ("announced", "confirmed")


@pytest.mark.pages("""
2025-07-05 | Fjord Daily | Truce goes on
DOHA - An agreement has been reached to extend the truce between Norve and Red Dawn in the valley by two days, Qatar's
foreign ministry announced on Saturday.
""")
def test_who_mediates_tells_that_the_sides_have_agreed_to_extend_a_truce(desk: Desk):
    assert desk.status("Has the truce in the valley been extended?") in ("announced", "confirmed", "occurred")


@pytest.mark.pages("""
2025-07-05 | Fjord Daily | Truce may go on
DOHA - Qatar's foreign ministry said on Saturday it hoped to extend the truce between Norve and Red Dawn in the valley.
""")
def test_who_hopes_to_extend_a_truce_has_no_agreement_to(desk: Desk):
    assert desk.status("Has the truce in the valley been extended?") not in ("announced", "confirmed", "occurred")
