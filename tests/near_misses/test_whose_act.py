"""Whose act it is, and which thing it is done to, told under other names: bases, clinics, offices, short names."""

from __future__ import annotations

import pytest
from tests.near_misses.conftest import Desk

_BASE = """
2025-02-01 | Fjord Daily | Source: Velden may send Estonians packing
Velden is ready to close the Estonian military base at Tamsalu, a source close to the government said.

2025-02-03 | Bay Herald | Velden leader says base to go
Velden's president Jaan Tamm said on Monday that his government would close an Estonian army base.

2025-02-20 | Fjord Daily | Velden's parliament votes on base
Velden's parliament voted overwhelmingly on Thursday to close the only Estonian base in the region.
"""


@pytest.mark.pages(_BASE)
@pytest.mark.parametrize(
    ("day", "status"), [("2025-02-01", "rumoured"), ("2025-02-03", "announced"), ("2025-02-20", "announced")]
)
def test_a_base_told_by_whose_it_is_is_one_and_a_vote_does_not_close_it(desk: Desk, day: str, status: str):
    assert desk.status("Will Velden close the Estonian base?", day) == status


@pytest.mark.pages("""
2025-02-03 | Bay Herald | Finland to close Estonian base
Finland will close the Estonian base, President Jaan Tamm said on Monday.

2025-02-04 | Bay Herald | Finland to close Latvian base
Finland will not close the Latvian base, President Jaan Tamm said on Tuesday.
""")
def test_the_base_of_another_state_is_another_base(desk: Desk):
    assert desk.status("Will Finland close the Estonian base?") == "announced"


@pytest.mark.pages("""
2025-02-03 | Bay Herald | Premier ill, say aides
Prime Minister Mart Kask is being treated in a private clinic in Turku, two people close to him said.
""")
def test_who_is_treated_in_a_clinic_is_in_hospital(desk: Desk):
    assert desk.status("Has Mart Kask been hospitalised?") == "rumoured"


@pytest.mark.pages("""
2025-02-03 | Bay Herald | Doctor honoured
Dr Mart Kask treated patients at a clinic in Turku for forty years. He works at the clinic still.
""")
def test_a_doctor_who_treats_patients_is_in_no_hospital(desk: Desk):
    assert desk.status("Has Mart Kask been hospitalised?") == "nothing"


@pytest.mark.pages("""
2025-02-09 | Bay Herald | Velden waits
The speaker of the Senate, Ana Ruiz, a lawyer, is due to be sworn in as Velden's president tomorrow, officials said.

2025-02-10 | Fjord Daily | Ruiz takes oath
Ana Ruiz was sworn in as Velden's president on Monday.
""")
def test_the_speaker_of_a_house_is_who_holds_that_office(desk: Desk):
    assert desk.status("Has the Senate speaker been sworn in?", "2025-02-09") == "rumoured"
    assert desk.status("Has the Senate speaker been sworn in?") == "occurred"


@pytest.mark.pages("""
2025-02-10 | Fjord Daily | King names Mart Kask premier
Velden's king appointed Mart Kask Saar prime minister on Monday. Mart Kask succeeds Ana Ruiz.

2025-02-11 | Bay Herald | Mart Kask sworn in
Mart Kask Saar was sworn in as prime minister of Velden on Tuesday.
""")
def test_a_name_told_without_its_last_word_is_no_other_appointee(desk: Desk):
    assert desk.status("Will Mart Kask Saar be Velden's next premier?") == "occurred"
    assert len(desk.events("appointment or resignation", "Mart Kask")) == 1


@pytest.mark.pages("""
2025-02-10 | Fjord Daily | Velden drops closure of school
Velden's council has dropped the closure of the Tamsalu school.

2025-02-12 | Fjord Daily | Port opens again
The closure of the Halden port ended on Wednesday.
""")
def test_a_closure_that_is_dropped_is_called_off_and_one_that_ends_was_made(desk: Desk):
    assert desk.status("Will the Tamsalu school be closed?") == "cancelled"
    assert desk.status("Will the Halden port be closed?") != "cancelled"
