"""Who only comments on a plan or an act is no origin of it; who says that it will be or was is one."""

from __future__ import annotations

import pytest

from .conftest import Desk


def names(desk: Desk, kind: str, *who: str) -> set[str]:
    return {origin.name for origin in desk.event(kind, *who).origins}


@pytest.mark.pages("""
2025-03-03 | Gotland Courier | Norrvik to buy Halden Board
Norrvik will buy its rival Halden Board by June, Norrvik said on Monday. The deal is a threat to the forests, Ina Stor of the Pine League said.

2025-03-04 | Northwire | Norrvik to buy Halden Board
Norrvik will buy Halden Board, Norrvik said. "This deal makes no sense," said Bo Lie, head of the rival Kestrel Paper.
""")
def test_who_calls_a_deal_good_or_bad_is_no_origin_of_it(desk: Desk):
    assert desk.counted("Will Norrvik buy Halden Board?") == (1, 1)
    assert names(desk, "economic transaction or result", "Norrvik") == {"Norrvik"}


@pytest.mark.pages("""
2025-03-03 | Gotland Courier | Norrvik to buy Halden Board
Norrvik will buy its rival Halden Board by June, Norrvik said on Monday. The deal will go ahead, Ina Stor of the Paper Council said.
""")
def test_who_says_that_it_goes_ahead_is_an_origin(desk: Desk):
    assert "Ina Stor" in names(desk, "economic transaction or result", "Norrvik")


@pytest.mark.pages("""
2025-04-07 | Gotland Courier | Berg nominates Holm for the court
Finland's president Ada Berg nominated Jan Holm to the Supreme Court on Monday, her office said. Members will see that Holm's nomination is above politics, said Senator Ida Roe.
""")
def test_who_praises_a_nomination_is_no_origin_of_it(desk: Desk):
    assert not any("Roe" in name for name in names(desk, "appointment or resignation", "Holm"))


@pytest.mark.pages("""
2025-05-05 | Gotland Courier | Velora to launch the Tern satellite in July
Velora will launch the Tern satellite in July, Velora said on Monday. The launch is planned for July 12, Ole Dahl of the Halden range said.
""")
def test_who_names_the_day_of_a_launch_is_an_origin(desk: Desk):
    assert any("Dahl" in name for name in names(desk, "launch or test", "Tern"))


@pytest.mark.pages("""
2025-04-07 | Gotland Courier | What the voters of Turku think
Kai Roe calls himself a liberal, but he agrees with Ada Berg on schools and forests.
""")
def test_to_be_of_one_mind_is_no_pact(desk: Desk):
    assert [each.status for each in desk.events("agreement", "Roe") if each.status != "rumoured"] == []


@pytest.mark.pages("""
2025-04-07 | Gotland Courier | Roe and Berg share the port
Kai Roe of Norrvik has agreed with Ada Berg of Halden to share the port of Turku, both said on Monday.
""")
def test_who_has_agreed_with_another_to_do_a_thing_has_made_a_pact(desk: Desk):
    assert [each for each in desk.events("agreement", "Roe") if each.status != "rumoured"]
