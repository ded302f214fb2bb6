"""Which of the pages of one text is the original: credits first, the clock late."""

from __future__ import annotations

import time

import pytest
from tests.origins.pages import FIRST, SECOND, THIRD, among, copy_of, find_copies, wire, written
from tests.origins.texts import FERRY, FERRY_REWORDED, FERRY_SPANISH, STRIKE
from tests.stories.factories import page


def test_an_introduction_of_its_own_and_furniture_make_no_original():
    intro = "Our readers have asked for weeks what becomes of the quay, and here is an answer that nobody will like."
    copy = copy_of(wire(), page("B", "2025-05-01", text=f"{intro}\n\n{FIRST}\n\n{SECOND}\n\nShare this story."))
    assert copy.of == "A" and "one sentence added" in copy.how


def test_credits_decide_the_direction_before_the_clock():
    """A page stamped months before the one it credits was stamped by a machine."""
    copy = copy_of(page("B", "2025-02-02", text=FERRY, agency="Northwire"), wire(published="2025-09-01"))
    assert copy.of == "A"


def test_naming_the_other_outlet_as_source_is_a_credit():
    relay = page("B", "2025-04-01", text=f"{FERRY}\n\nNorthwire reported.")
    assert copy_of(relay, wire(published="2025-05-01")).of == "A"


def test_a_credit_still_there_goes_before_a_credit_cut_off():
    bare = page("B", "2025-04-30", text=FERRY.removeprefix("Bergen (Northwire) - "))
    assert copy_of(bare, page("A", "2025-05-02", text=FERRY, agency="Northwire")).of == "A"


def test_a_doubtful_date_is_no_proof_of_having_been_first():
    doubtful = written(page("B", "2024-05-01", text=FERRY), doubts=("a year before the events it tells",))
    assert copy_of(doubtful, page("A", "2025-05-01", text=FERRY)).of == "A"


def test_of_one_day_the_longer_text_is_the_original():
    short = page("B", "2025-05-01T08:00Z", text=FIRST)
    assert copy_of(short, page("A", "2025-05-01T09:00Z", text=FERRY)).of == "A"


def test_of_different_days_the_earlier_is_the_original():
    assert copy_of(page("B", "2025-05-03", text=FERRY), page("A", "2025-05-01", text=FIRST)).of == "A"


def test_a_copy_of_a_translation_is_a_copy_of_the_original():
    translated = written(page("B", "2025-05-02", text=FERRY_SPANISH), language="es")
    again = written(page("C", "2025-05-03", text=FERRY_SPANISH.split(" La terminal")[0]), language="es")
    copies = find_copies(among(wire(), translated, again))
    assert {copies["B"].of, copies["C"].of} == {"A"}


def test_a_page_of_two_texts_is_a_copy_of_the_one_it_has_more_of():
    """Putting two agencies' reports on one page does not make one report of the two."""
    other = page("C", "2025-05-01", text=STRIKE, outlet="Southwire")
    mixed = page("B", "2025-05-02", text=f"{FERRY}\n\n{' '.join(STRIKE.split('. ')[:3])}.")
    copies = find_copies([wire(), other, mixed])
    assert copies["B"].of == "A" and set(copies) == {"B"}


def test_a_text_reprinted_by_a_hundred_outlets_is_found_on_every_one():
    reprints = [page(f"P{at}", "2025-05-02", text=FERRY) for at in range(100)]
    copies = find_copies([wire(), *reprints])
    assert len(copies) == 100 and {copy.of for copy in copies.values()} == {"A"}


def test_cuts_of_one_text_that_share_nothing_have_one_original():
    copies = find_copies([page("B", "2025-05-02", text=FIRST), page("C", "2025-05-02", text=THIRD), wire()])
    assert {copies["B"].of, copies["C"].of} == {"A"}


def test_the_order_of_the_pages_changes_nothing():
    pages = among(wire(), page("B", "2025-05-02", text=FERRY_REWORDED), page("C", "2025-05-03", text=FIRST))
    assert find_copies(pages) == find_copies(pages[::-1])


@pytest.mark.parametrize("text", ["a " * 100_000, "\n" * 100_000, '" “ ' * 30_000, ". A" * 50_000, "(@a) " * 30_000])
def test_no_page_takes_long_to_be_held_against_others(text: str):
    """A broken page costs its own reading and nobody else's dossier."""
    began = time.process_time()
    find_copies([wire(), *(page(f"P{at}", "2025-05-01", text=text) for at in range(3))])
    assert time.process_time() - began < 2
