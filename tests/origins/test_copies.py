"""Copies: whose text a page is, how it was taken over, and the evidence in one sentence."""

from __future__ import annotations

from tests.origins.pages import FIRST, SECOND, THIRD, among, copy_of, find_copies, wire, written
from tests.origins.texts import FERRY, FERRY_ELSEWHERE, FERRY_REWORDED, FERRY_SPANISH, MERGER
from tests.stories.factories import page

from reportedly.model.tracing import CopyKind


def test_a_reprint_is_a_copy_whose_credit_was_kept():
    copy = copy_of(wire(), page("B", "2025-05-01", text=FERRY, agency="Northwire"))
    assert copy.of == "A"
    assert copy.how == "all six sentences in the same order; word for word; credit to Northwire kept"
    assert copy.kind is CopyKind.REPRINTED


def test_a_reprint_whose_agency_credit_was_cut_off_says_so():
    kept = page("A", "2025-05-02", text=FERRY, agency="Northwire")
    copy = copy_of(kept, page("B", "2025-05-02", text=FERRY.removeprefix("Bergen (Northwire) - ")))
    assert copy.of == "A"
    assert "credit to Northwire removed" in copy.how


def test_a_cut_copy_names_the_paragraphs_that_were_dropped():
    copy = copy_of(wire(), page("B", "2025-05-02", text=FIRST))
    assert copy.how == "both sentences in the same order; word for word; last two paragraphs dropped"
    assert copy.kind is CopyKind.CUT and copy.taken == 1.0


def test_a_copy_without_its_beginning_is_cut_too():
    copy = copy_of(wire(), page("B", "2025-05-02", text=f"{SECOND}\n\n{THIRD}"))
    assert "first two sentences dropped" in copy.how


def test_two_words_changed_are_counted():
    copy = copy_of(wire(), page("B", "2025-05-02", text=FERRY.replace("fresh", "new").replace("letter", "note")))
    assert copy.how == "all six sentences in the same order; two words changed"


def test_only_the_headline_changed():
    headed = written(wire(), title="Bergen puts off ferry vote")
    copy = copy_of(headed, written(page("B", "2025-05-02", text=FERRY), title="Ferry chaos: no vote before June"))
    assert copy.how == "all six sentences in the same order; word for word; under another headline"


def test_an_aggregators_teaser_is_a_cut_copy():
    copy = copy_of(wire(), page("B", "2025-05-01", text=f"{FIRST.removeprefix('Bergen (Northwire) - ')} Read more"))
    assert copy.of == "A" and copy.kind is CopyKind.CUT


def test_sentences_in_another_order_are_still_the_same_text():
    copy = copy_of(wire(), page("B", "2025-05-02", text=f"{THIRD}\n\n{FIRST}"))
    assert "in another order" in copy.how


def test_a_byline_put_over_anothers_text_shows():
    signed = page("A", "2025-05-01", text=FERRY, byline=("Ada Berg",))
    copy = copy_of(signed, page("B", "2025-05-02", text=FERRY, byline=("Jon Vik",)))
    assert copy.how.endswith("another byline")


def test_a_close_rewording_is_told_by_its_sentences_and_names_in_the_same_order():
    copies = find_copies(among(wire(), page("B", "2025-05-02", text=FERRY_REWORDED)))
    assert copies["B"].of == "A" and copies["B"].kind is CopyKind.REWORDED
    assert "all six sentences in the same order; reworded throughout" in copies["B"].how


def test_spun_words_with_the_same_names_are_a_rewording():
    spun = MERGER.replace("called off", "scrapped").replace("merger", "fusion").replace("shares lost", "stock shed")
    spun = spun.replace("asked for the sale", "demanded the disposal").replace("without an adviser present", "alone")
    spun = spun.replace("before trading was halted at noon", "until dealing stopped at midday")
    spun = spun.replace("neither side owes the other a fee", "no party must pay the other a charge")
    spun = spun.replace("will now seek a partner", "is seeking an ally").replace("people who know the plan", "insiders")
    copies = find_copies([*among(page("B", "2025-05-09", text=spun))])
    assert copies["B"].of == "O0"


def test_a_translation_is_told_by_its_names_and_numbers():
    translated = written(page("B", "2025-05-02", text=FERRY_SPANISH), language="es")
    copy = find_copies(among(wire(), translated))["B"]
    assert copy.of == "A" and copy.kind is CopyKind.TRANSLATED
    assert copy.how.startswith("in another language, with the same names and numbers in the same order")


def test_the_update_of_a_dispatch_printed_elsewhere_is_a_copy():
    """Each outlet prints the state of the agency's story that it got."""
    update = page(
        "B", "2025-05-02", text=f"{FIRST}\n\n{SECOND}\n\nThe mayor called the delay a disgrace on Friday evening."
    )
    copy = copy_of(wire(), update)
    assert "last paragraph dropped" in copy.how and "one sentence added" in copy.how


def test_a_column_in_the_first_person_can_be_copied():
    column = (
        "I have lived beside the old quay for thirty years and I have never seen it so empty. We used to wake to the horn"
        " of the morning boat, and my children learned to tell the ships by it. You may say that we are sentimental."
    ) * 4
    copy = copy_of(page("A", "2025-05-01", text=column), page("B", "2025-05-03", text=column))
    assert copy.of == "A"


def test_long_passages_in_a_long_report_of_its_own_are_taken_in_part():
    """A third of the page is the agency's, in two places; the rest is the reporter's, and stays the reporter's."""
    copy = copy_of(wire(), page("B", "2025-05-02", text=f"{FIRST}\n\n{FERRY_ELSEWHERE}\n\n{THIRD}"))
    assert copy.of == "A" and 0.33 < copy.taken < 0.67 and len(copy.own) > 3
