"""Denials that are overcome by those who made them, and releases and talks that are put off or held."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_ALIVE = """
2025-03-02 | Fjord Daily | Velden's president is dead, says source
President Jaan Tamm of Velden has died, a source close to the government said on Sunday.

2025-03-03 | Bay Herald | Velden premier: the president is alive
President Jaan Tamm is alive, Velden's prime minister Mart Kask said on Monday morning.
"""


@pytest.mark.pages(f"""{_ALIVE}
2025-03-04 | Fjord Daily | President Tamm has died, premier says
President Jaan Tamm died on Tuesday, the prime minister said in a statement, hours after he had insisted that
the president was alive.
""")
def test_who_had_denied_a_death_and_tells_it_as_his_news_takes_that_back(desk: Desk):
    assert desk.status("Is Jaan Tamm dead?", "2025-03-03") == "denied"
    assert desk.status("Is Jaan Tamm dead?") == "occurred"


@pytest.mark.pages(f"""{_ALIVE}
2025-03-04 | Fjord Daily | Tamm is alive, premier says again
President Jaan Tamm is alive, the prime minister said on Tuesday.
""")
def test_a_denial_made_again_stands(desk: Desk):
    assert desk.status("Is Jaan Tamm dead?") == "denied"


@pytest.mark.pages("""
2025-03-02 | Fjord Daily | Premier will not go
Prime Minister Mart Kask said on Sunday that he would not resign.

2025-03-04 | Bay Herald | Kask appeals to rivals
"The easy way out is for me to step down," Prime Minister Mart Kask said on Tuesday.
""")
def test_what_one_might_do_is_no_plan(desk: Desk):
    assert desk.status("Will Mart Kask resign?") == "denied"


@pytest.mark.pages("""
2025-03-01 | Fjord Daily | Rebels to free Ana Ruiz
The Velden Front said on Saturday that it would free the engineer Ana Ruiz.

2025-03-04 | Bay Herald | Front holds up release; minister doubts it
The Velden Front said on Tuesday it was holding up the release of Ana Ruiz because of fighting.
""")
def test_a_release_that_is_held_up_is_put_off(desk: Desk):
    assert desk.status("Will the Velden Front free Ana Ruiz?") == "postponed"


@pytest.mark.pages("""
2025-03-01 | Fjord Daily | Rebels to free Ana Ruiz
The Velden Front said on Saturday that it would free the engineer Ana Ruiz.

2025-03-04 | Bay Herald | Rebels: not yet
The Velden Front said on Tuesday that it could not free Ana Ruiz for now.
""")
def test_who_cannot_do_it_for_now_does_not_deny_that_he_will(desk: Desk):
    assert desk.status("Will the Velden Front free Ana Ruiz?") == "announced"


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Tamm, Ruiz meet in Norway; Velden leader renews offer
Jaan Tamm told Ana Ruiz on Tuesday that he hoped to see her in Velden, as the two held talks in Oslo.
""")
def test_what_two_did_is_theirs_in_a_headline_of_two_halves_too(desk: Desk):
    found = desk.events("meeting", "Tamm", "Ruiz")
    assert "occurred" in [each.status for each in found]


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Velden and Tarn sign accord, Norway says
OSLO - The Velden Front and the Tarn Army have signed a peace accord, Norway's foreign minister announced on Tuesday.
""")
def test_who_has_brought_others_together_and_makes_their_pact_known_can_know(desk: Desk):
    assert desk.status("Have the Velden Front and the Tarn Army signed an accord?") == "occurred"


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Velden and Tarn sign accord, Peru says
OSLO - The Velden Front and the Tarn Army have signed a peace accord, Peru's foreign minister announced on Tuesday.
""")
def test_a_state_that_has_nothing_to_do_with_it_only_reports_a_pact(desk: Desk):
    assert desk.status("Have the Velden Front and the Tarn Army signed an accord?") == "reported"


@pytest.mark.pages("""
2025-01-05 | Fjord Daily | Truce holds
The truce between Velden Front and the Tarn Army came into force on Saturday, the Tarn Army said.

2025-03-04 | Bay Herald | Talk of a truce
The Velden Front and the Tarn Army may agree a truce, a source close to the talks said.
""")
def test_a_truce_talked_of_after_weeks_of_silence_is_another_one(desk: Desk):
    assert desk.statuses("agreement") == ["occurred", "rumoured"]


@pytest.mark.pages("""
2025-03-04 | Fjord Daily | Captives freed
The Velden Front freed three captives in Tamsalu on Tuesday, the Red Cross said.
""")
def test_captives_are_hostages_however_many(desk: Desk):
    assert desk.status("Have the three hostages been let go?") == "occurred"
