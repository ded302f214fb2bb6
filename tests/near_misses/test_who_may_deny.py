"""Denials of what has not come to pass yet, and what overcomes a no: the pact that both sides made, the deal struck."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_TALKS = """
2025-03-02 | Fjord Daily | Velden and Tarn in talks on ceasefire, Norway says
OSLO - Velden and Tarn may agree on a ceasefire, Norway's foreign minister Ola Moe said on Sunday.

2025-03-04 | Bay Herald | Premier: {no}
"{no}," Velden's prime minister Mart Kask said on Tuesday of the ceasefire with Tarn.
"""


@pytest.mark.pages(_TALKS.format(no="As of now, there is no ceasefire with Tarn"))
def test_that_there_is_none_as_of_now_denies_nothing_to_come(desk: Desk):
    assert desk.status("Will there be a ceasefire between Velden and Tarn?") in ("reported", "rumoured")


@pytest.mark.pages(_TALKS.format(no="There will be no ceasefire with Tarn"))
def test_that_there_will_be_none_is_a_denial(desk: Desk):
    assert desk.status("Will there be a ceasefire between Velden and Tarn?") == "denied"


@pytest.mark.pages(f"""{_TALKS.format(no="There will be no ceasefire with Tarn")}
2025-03-06 | Fjord Daily | Velden, Tarn agree on ceasefire
The fighting that has killed hundreds is to end on Monday. Crowds danced in the streets of both capitals.
""")
def test_what_both_sides_have_agreed_on_is_denied_by_neither(desk: Desk):
    assert desk.status("Will there be a ceasefire between Velden and Tarn?") == "announced"


@pytest.mark.pages(f"""{_TALKS.format(no="There will be no ceasefire with Tarn")}
2025-03-06 | Fjord Daily | Tarn agrees on ceasefire
The fighting that has killed hundreds could end. Crowds danced in the streets of the capital.
""")
def test_that_one_side_agrees_does_not_end_the_no_of_the_other(desk: Desk):
    assert desk.status("Will there be a ceasefire between Velden and Tarn?") in ("denied", "disputed")


_OFFER = """
2025-03-04 | Bay Herald | Quist rejects Velora approach
Seed maker Quist Corp has rejected a $4 billion takeover approach from Velora Inc. Quist Corp said on Tuesday that the
approach undervalued it.
"""


@pytest.mark.pages(f"""{_OFFER}
2025-04-06 | Fjord Daily | Velora clinches Quist
Velora Inc clinched a $5 billion takeover of Quist Corp on Sunday after months of wrangling.
"Velora's competitors are buying rivals, so it had to," said analyst Ida Holm.
""")
def test_an_offer_turned_down_is_disputed_no_longer_once_the_deal_is_struck(desk: Desk):
    assert desk.status("Will Velora take over Quist?", "2025-03-05") in ("disputed", "denied")
    assert desk.status("Will Velora take over Quist?") == "announced"


@pytest.mark.pages(f"""{_OFFER}
2025-04-06 | Fjord Daily | Investors wonder about Quist
The takeover of Quist Corp by Velora Inc divides investors.
""")
def test_a_takeover_that_is_only_spoken_of_ends_no_dispute(desk: Desk):
    assert desk.status("Will Velora take over Quist?") in ("disputed", "denied")


_DEAD = """
2025-03-02 | Fjord Daily | President Tamm has died, sources say
President Jaan Tamm of Velden has died, sources in the capital told Fjord Daily on Sunday.

2025-03-03 | Bay Herald | Velden waits for word
Tarnwatch reported that President Jaan Tamm was being kept alive by machines.
"""


@pytest.mark.pages(_DEAD)
def test_a_medium_that_reports_somebody_alive_is_not_close_to_him(desk: Desk):
    assert desk.status("Has Jaan Tamm died?") == "rumoured"
