"""How alike the leads of two pages are."""

from __future__ import annotations

from msgspec.structs import replace
from tests.stories.factories import page

from reportedly.model.page import Outcome, OutcomeKind
from reportedly.stories.grouping.leads import LEAD, lead_of, leads_alike, weigh_lead
from reportedly.stories.grouping.likeness import fingerprint, shared_terms


def test_a_lead_is_the_headline_which_counts_double_and_the_first_words():
    lead = lead_of("Ferry late", "Harbour staff wait. " + "Rain fell. " * LEAD + "Lighthouse")
    assert lead["ferry"] == 2 * lead["harbour"]
    assert "lighthouse" not in lead


def test_rare_words_of_a_lead_weigh_more_and_its_vector_is_of_length_one():
    weighed = weigh_lead({"ferry": 1.0, "lagan": 1.0}, {"ferry": 900, "lagan": 2}, 1000)
    assert weighed["lagan"] > 2 * weighed["ferry"]
    assert abs(sum(weight * weight for weight in weighed.values()) - 1) < 0.001


def test_leads_with_one_word_in_common_are_not_alike():
    """A name alone tells of whom, not of what."""
    left, right = {"torvald": 0.9, "ferry": 0.4}, {"torvald": 0.9, "choir": 0.4}
    assert leads_alike(shared_terms(left, right)) == 0
    assert leads_alike(shared_terms(left, right | {"ferry": 0.1})) > 0


def test_of_a_page_in_a_language_that_is_not_read_only_names_are_in_its_lead():
    reading = page("A", "2025-05-01", text="El ferry Lagan en 2025 y mucho mas")
    assert fingerprint(reading).lead.keys() > {"lagan", "ferry", "2025"}
    unread = replace(reading, outcome=Outcome(OutcomeKind.UNREAD_LANGUAGE, "es"))
    assert fingerprint(unread).lead.keys() == {"lagan"}


def test_labels_of_pictures_are_no_words_of_a_lead():
    """Each page of an outlet has them, whatever it is about."""
    lead = lead_of(
        "Ferry late", "Enlarge this image toggle caption Ada Roe/Getty Images The harbour waits. ADVERTISEMENT"
    )
    assert {"harbour", "wait"} <= lead.keys()
    assert not {"toggle", "caption", "enlarge", "image", "getty", "advertisement"} & lead.keys()
