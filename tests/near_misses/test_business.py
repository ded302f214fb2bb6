"""Companies: other targets, other buyers, parts of a group, other models, and talk about terms."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

DEALS = "economic transaction or result"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft buys Baltwind
Nordkraft has bought Baltwind, the company said on Monday.

2025-06-03 | Bay Herald | Nordkraft may buy Tarnvik
Nordkraft may buy Tarnvik this year, two bankers said.
""")
def test_two_companies_bought_by_one_are_two_deals(desk: Desk):
    assert desk.event(DEALS, "Tarnvik").status == "rumoured"
    assert "rumoured" not in desk.statuses(DEALS, "Baltwind")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft to buy Baltwind
Nordkraft will buy Baltwind for 3 billion euros, the company said on Monday.

2025-06-03 | Bay Herald | Sudkraft may bid for Baltwind
Sudkraft may buy Baltwind for 4 billion euros, two bankers said.
""")
def test_two_buyers_of_one_company_are_two_deals(desk: Desk):
    assert desk.event(DEALS, "Sudkraft").status == "rumoured"
    assert desk.event(DEALS, "Nordkraft").status in ("announced", "reported")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft in talks to buy Baltwind
Nordkraft is in talks to buy Baltwind for 3 billion euros, two people familiar with the matter said.

2025-06-03 | Bay Herald | Nordkraft denies price
Nordkraft denied on Tuesday that it would pay 3 billion euros for Baltwind. "No price has been named," it said.
""")
def test_denying_the_price_does_not_deny_the_deal(desk: Desk):
    assert desk.status("Will Nordkraft buy Baltwind?") == "rumoured"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft Solar files for bankruptcy
Nordkraft Solar, a subsidiary of Nordkraft, filed for bankruptcy on Monday, the company said.

2025-06-03 | Bay Herald | Nordkraft may file for bankruptcy
The parent company Nordkraft may file for bankruptcy too, an analyst said. Nordkraft Solar filed for it on Monday.
""")
def test_a_subsidiary_is_not_its_parent(desk: Desk):
    found = {str(event.participants[0].entity): str(event.status) for event in desk.events(DEALS)}
    assert found.get("Nordkraft") == "rumoured"
    assert found.get("Nordkraft Solar") in ("occurred", "announced", "reported")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft may buy Baltwind
Nordkraft may buy Baltwind this year, two bankers said.

2025-06-03 | Bay Herald | What if the deal closes
If the deal closes, Nordkraft will move its head office to Riga, its chairman said. Whether it will buy Baltwind is
open, he said.
""")
def test_a_condition_promises_nothing(desk: Desk):
    assert desk.status("Will Nordkraft buy Baltwind?") == "rumoured"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Toyara recalls vans
Toyara recalled 20,000 Breeze vans on Monday because of their brakes, the company said.

2025-06-04 | Bay Herald | Toyara may recall trucks
Toyara may recall 3,000 Gale trucks because of their lamps, two engineers said.
""")
def test_recalls_of_two_models_are_two(desk: Desk):
    assert desk.status("Will Toyara recall Gale trucks?") in ("nothing", "rumoured")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft lays off 200 in Bergen
Nordkraft laid off 200 workers in Bergen on Monday, the company said.

2025-06-04 | Bay Herald | Baltwind may lay off 300
Baltwind could lay off 300 workers in Bergen, a union official said.
""")
def test_two_companies_lay_off_people_in_one_town(desk: Desk):
    assert desk.event(DEALS, "Baltwind").status in ("rumoured", "reported")


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft raises prices
Nordkraft raised its prices on Monday, the company said.

2025-06-04 | Bay Herald | Nordkraft may buy Baltwind
Nordkraft may buy Baltwind this year, two bankers said.
""")
def test_a_rise_in_prices_is_no_purchase(desk: Desk):
    assert desk.event(DEALS, "Baltwind").status == "rumoured"


@pytest.mark.pages("""
2025-06-02 | Fjord Daily | Nordkraft sells Baltwind
Nordkraft sold Baltwind to Ostsol on Monday, the company said.

2025-06-04 | Bay Herald | Nordkraft may buy Tarn Shipping
Nordkraft may buy Tarn Shipping from Ostsol, two bankers said.
""")
def test_a_sale_is_not_the_purchase_of_something_else_from_the_same_partner(desk: Desk):
    assert desk.event(DEALS, "Tarn").status == "rumoured"
