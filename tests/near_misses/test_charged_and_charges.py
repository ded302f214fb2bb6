"""To be charged in court is neither to face charges of rivals, nor to charge up a crowd, nor an indictment of an age."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk


@pytest.mark.pages("""
2025-01-21 | Bay Herald | Roe's ferry accounts put campaign in peril
Ann Roe is vehemently disputing new charges that she kept two sets of ferry accounts. Her campaign can refute the
charges, said Piet Vane, a professor in Halden.

2025-01-31 | Fjord Daily | Roe fills hall
Ann Roe spoke for an hour on Friday, charging up a crowd of some 900 people, and did not mention ferries.
""")
def test_accusations_of_rivals_are_no_charges_in_court(desk: Desk):
    question = "Will Ann Roe be charged over her ferry accounts?"
    assert desk.status(question, "2025-01-22") in ("nothing", "rumoured")
    assert desk.status(question) in ("nothing", "rumoured")


@pytest.mark.pages("""
2025-01-31 | Fjord Daily | Roe assails Norvik
Ann Roe's speech on Friday was a scathing indictment of Norvik's management.
""")
def test_a_scathing_indictment_is_none_in_court(desk: Desk):
    assert desk.status("Has Norvik's management been indicted?") != "occurred"


@pytest.mark.pages("""
2025-01-31 | Fjord Daily | Prosecutor charges Vane
Ann Roe, the prosecutor, on Friday charged the banker Piet Vane with fraud.
""")
def test_who_charges_somebody_is_not_charged(desk: Desk):
    assert desk.status("Has Piet Vane been charged?") == "occurred"
    assert desk.status("Has Ann Roe been charged?") == "nothing"


@pytest.mark.pages("""
2025-01-31 | Fjord Daily | Vane indicted
A grand jury returned an indictment of Piet Vane on Friday, the court said.
""")
def test_an_indictment_that_is_returned_is_one(desk: Desk):
    assert desk.status("Has Piet Vane been indicted?") == "occurred"
