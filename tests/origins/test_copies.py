"""Copies: whose text a page is, told by its wording, its order and its names, never by a quotation that two share."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from tests.origins.texts import (
    FERRY,
    FERRY_ELSEWHERE,
    FERRY_REWORDED,
    FERRY_SPANISH,
    MERGER,
    OTHERS,
    STRIKE,
)
from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.statement import PartKind
from reportedly.model.tracing import Copy, CopyKind
from reportedly.origins.copies import find_copies, find_kin

FIRST, SECOND, THIRD = FERRY.split("\n\n")


def wire(text: str = FERRY, published: str = "2025-05-01", **more: str) -> Reading:
    """The agency's own page."""
    return page("A", published, text=text, outlet="Northwire", **more)


def written(reading: Reading, **changes: object) -> Reading:
    """The same page with a headline, an address, a language, doubts."""
    return replace(reading, article=replace(reading.article, **changes))


def among(*pages: Reading) -> list[Reading]:
    """Pages among others of other matters."""
    others = [page(f"O{at}", "2025-05-01", text=text) for at, text in enumerate(OTHERS)]
    return [written(each, language=each.article.language or "en") for each in (*pages, *others)]


def copy_of(left: Reading, right: Reading, name: str = "B") -> Copy:
    """The copy among two pages."""
    found = find_copies([left, right])
    assert list(found) == [name]
    return found[name]


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


def test_an_introduction_of_its_own_and_furniture_make_no_original():
    intro = "Our readers have asked for weeks what becomes of the quay, and here is an answer that nobody will like."
    copy = copy_of(wire(), page("B", "2025-05-01", text=f"{intro}\n\n{FIRST}\n\n{SECOND}\n\nShare this story."))
    assert copy.of == "A" and "one sentence added" in copy.how


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


def test_a_copy_of_a_translation_is_a_copy_of_the_original():
    translated = written(page("B", "2025-05-02", text=FERRY_SPANISH), language="es")
    again = written(page("C", "2025-05-03", text=FERRY_SPANISH.split(" La terminal")[0]), language="es")
    copies = find_copies(among(wire(), translated, again))
    assert {copies["B"].of, copies["C"].of} == {"A"}


def test_a_rewording_that_names_the_outlet_as_its_source_is_a_relay():
    """Who says whom he has it from passes a report on; he does not pass it off."""
    relay = page("B", "2025-05-02", text=f"{FERRY_REWORDED} The Gotland Courier reported.")
    assert find_copies(among(page("A", "2025-05-01", text=FERRY, outlet="Gotland Courier"), relay)) == {}


def test_one_paragraph_quoted_with_credit_does_not_make_a_copy():
    relay = f"{FERRY_ELSEWHERE}\n\nThe Northwire agency reported that {SECOND.split('. ')[0].lower()}."
    assert find_copies([wire(), page("B", "2025-05-02", text=relay)]) == {}


def test_two_reporters_of_one_event_do_not_copy():
    assert find_copies(among(wire(), page("B", "2025-05-01", text=FERRY_ELSEWHERE))) == {}


SPEECH = (
    "“We have waited two years for this terminal and we will not wait for one more summer to pass us by while members of"
    " the board count the same pennies for the fifth time,”"
)


def test_shared_quotation_is_no_copy():
    left = page("A", "2025-05-01", text=f"{SPEECH} the mayor said after the meeting at the town hall on Monday.")
    right = page(
        "B", "2025-05-01", text=f"Ferry owners were angry. {SPEECH} said the mayor, who had come with her deputy."
    )
    assert find_copies([left, right]) == {}


def test_the_words_that_carry_a_shared_quotation_are_no_copy_either():
    """Two papers name a speaker with the office he holds; that is how he is called, not whose text it is."""
    said = f"{SPEECH} said Jon Vik, who has led the association of ferry passengers in western Norway since 2012."
    left = page("A", "2025-05-01", text=f"The board met in the rain.\n\n{said}")
    right = page("B", "2025-05-01", text=f"There will be no vote this month.\n\n{said}")
    assert find_copies([left, right]) == {}


def test_two_papers_on_one_press_statement_do_not_copy():
    statement = (
        "“Fjordline regrets the decision of the board and will keep all 14 departures from Dokken,” the line said in a"
        " statement. “Passengers who have booked need do nothing.”"
    )
    left = page(
        "A", "2025-05-01", text=f"Fjordline stays where it is. {statement} Its bookings rose in April, figures show."
    )
    right = page(
        "B", "2025-05-01", text=f"No terminal, no change: so the ferry line sees it. {statement} The union was silent."
    )
    assert find_copies([left, right]) == {}


def test_a_statement_set_off_without_quotation_marks_is_speech():
    statement = (
        "\n\nI have asked the board for patience and I thank our members for theirs. We will come back in June with a"
        " figure that we can all defend, and my door is open until then to anyone who wants to see how we got there.\n\n"
    )
    left = page("A", "2025-05-01", text=f"The chairwoman wrote to the newspapers on Monday.{statement}Nobody answered.")
    right = page("B", "2025-05-01", text=f"It was a short letter, after a long silence.{statement}The mayor is away.")
    assert find_copies([left, right]) == {}


def test_a_post_that_both_show_is_no_copy():
    post = (
        "\n\nThe terminal is the worst idea in the history of this town and its board the slowest in the whole of Norway,"
        " ask any skipper along the coast — Jon Vik (@jonvik) May 1, 2025\n\n"
    )
    left = page("A", "2025-05-01", text=f"Passengers have a spokesman again.{post}He has 4,000 followers.")
    right = page(
        "B", "2025-05-01", text=f"A post made the rounds in Bergen on Thursday.{post}The board did not answer it."
    )
    assert find_copies([left, right]) == {}


def test_the_same_background_paragraph_under_different_news_is_no_copy():
    """An agency's paragraph of background stands under many of its stories, and under others' too."""
    news = (
        "Ferry passengers walked out of a hearing in Bergen on Friday when the chairwoman refused to take questions. Some"
        " had come from Stord by the first boat. A second hearing is planned, though nobody would name a day for it. The"
        " police were called and left again."
    )
    later = (
        "A storm has torn the roof from the old customs house at Dokken. Firemen roped off the quay during the night and"
        " sent three lorries back to Voss. Nobody was hurt. Whether the building can be saved will be known next week,"
        " when engineers have looked at the beams."
    )
    left = page("A", "2025-05-01", text=f"{news}\n\n{THIRD.split('. ')[0]}.")
    right = page("B", "2025-05-20", text=f"{later}\n\n{THIRD.split('. ')[0]}.")
    assert find_copies([left, right]) == {}


def test_set_phrases_prove_nothing():
    left = page(
        "A", "2025-05-01", text=f"{STRIKE} A spokesman for the ministry did not immediately respond to a request."
    )
    right = page(
        "B", "2025-05-01", text=f"{MERGER} A spokesman for the ministry did not immediately respond to a request."
    )
    assert find_copies([left, right]) == {}


def test_a_list_of_names_that_both_give_is_no_copy():
    names = "Ada Berg, Jon Vik, Signe Torvald, Ilmar Kask, Kaisa Laine, Maria Ek, Per Lund, Olaf Moe, Tiina Saar and Knut Dahl"
    left = page("A", "2025-05-01", text=f"The board was elected on Monday without a vote against it: {names}.")
    right = page("B", "2025-05-01", text=f"These ten people must decide where ferries will land: {names}.")
    assert find_copies([left, right]) == {}


@pytest.mark.parametrize("language", ["en", "et"])
def test_two_accounts_of_one_bulletin_do_not_copy(language: str):
    """A toll stands in every report of the day, in whatever language."""
    bulletin = "The quake killed 41 people and hurt 230, the rescue service said. In Narva 12 died."
    other = "41 dead, 230 hurt: the rescue service has given its second count since the quake. Narva mourns 12."
    left = page("A", "2025-05-01", text=bulletin)
    right = written(page("B", "2025-05-01", text=other), language=language)
    assert find_copies(among(left, right)) == {}


def test_a_later_bulletin_in_the_same_form_is_no_copy():
    first = "The toll has climbed to 41, state radio reports, citing the ministry. In Narva 12 deaths were registered."
    second = "The toll has risen to 96, state radio reports, citing the ministry; 300 were hurt. In Narva 30 died."
    assert find_copies([page("A", "2025-05-01", text=first), page("B", "2025-05-02", text=second)]) == {}


def test_a_later_version_of_the_same_outlet_is_a_version_and_no_copy():
    first = page("A", "2025-05-01T08:00Z", text=FIRST, outlet="Bergen Post")
    later = page("B", "2025-05-02T09:00Z", text=FERRY, outlet="Bergen Post")
    kin = find_kin([first, later])
    assert kin.copies == {}
    assert kin.versions["B"].of == "A"


def test_two_states_of_one_address_are_versions():
    first = written(page("A", "2025-05-01", text=FERRY, outlet=""), url="https://a.test/1")
    second = written(page("B", "2025-05-02", text=f"{FERRY} One more line."), url="https://a.test/1")
    kin = find_kin([first, second])
    assert kin.copies == {} and kin.versions["B"].of == "A"


def test_the_update_of_a_dispatch_printed_elsewhere_is_a_copy():
    """Each outlet prints the state of the agency's story that it got."""
    update = page(
        "B", "2025-05-02", text=f"{FIRST}\n\n{SECOND}\n\nThe mayor called the delay a disgrace on Friday evening."
    )
    copy = copy_of(wire(), update)
    assert "last paragraph dropped" in copy.how and "one sentence added" in copy.how


def test_a_page_of_two_texts_is_a_copy_of_the_one_it_has_more_of():
    """Putting two agencies' reports on one page does not make one report of the two."""
    other = page("C", "2025-05-01", text=STRIKE, outlet="Southwire")
    mixed = page("B", "2025-05-02", text=f"{FERRY}\n\n{' '.join(STRIKE.split('. ')[:3])}.")
    copies = find_copies([wire(), other, mixed])
    assert copies["B"].of == "A" and set(copies) == {"B"}


def test_what_a_copy_adds_is_its_own():
    added = (
        "The mayor, Tiina Saar, told this newspaper on Friday that she would resign unless the vote is held by autumn."
    )
    text = f"{FIRST}\n\n{added}\n\n{SECOND}"
    copy = copy_of(wire(), page("B", "2025-05-02", text=text))
    start = text.index(added)
    assert copy.own == ((start, start + len(added)),)
    assert copy.adds(PartKind.BODY, (start + 4, start + 9)) and not copy.adds(PartKind.BODY, (4, 9))
    assert not copy.adds(PartKind.TITLE, (start + 4, start + 9))
    assert not copy.mostly_own


def test_a_page_that_is_mostly_its_own_reporting_speaks_with_its_own_voice():
    copy = copy_of(wire(FIRST), page("B", "2025-05-02", text=f"{FERRY_ELSEWHERE}\n\n{FIRST}"))
    assert copy.mostly_own


def test_a_text_reprinted_by_a_hundred_outlets_is_found_on_every_one():
    reprints = [page(f"P{at}", "2025-05-02", text=FERRY) for at in range(100)]
    copies = find_copies([wire(), *reprints])
    assert len(copies) == 100 and {copy.of for copy in copies.values()} == {"A"}


def test_cuts_of_one_text_that_share_nothing_have_one_original():
    copies = find_copies([page("B", "2025-05-02", text=FIRST), page("C", "2025-05-02", text=THIRD), wire()])
    assert {copies["B"].of, copies["C"].of} == {"A"}


def test_a_column_in_the_first_person_can_be_copied():
    column = (
        "I have lived beside the old quay for thirty years and I have never seen it so empty. We used to wake to the horn"
        " of the morning boat, and my children learned to tell the ships by it. You may say that we are sentimental."
    ) * 4
    copy = copy_of(page("A", "2025-05-01", text=column), page("B", "2025-05-03", text=column))
    assert copy.of == "A"


def test_the_order_of_the_pages_changes_nothing():
    pages = among(wire(), page("B", "2025-05-02", text=FERRY_REWORDED), page("C", "2025-05-03", text=FIRST))
    assert find_copies(pages) == find_copies(pages[::-1])


@pytest.mark.parametrize(
    "text", ["", "Ferry.", "“", "\n\n\n", "“Quoted words and nothing else that could be compared.”"]
)
def test_texts_without_narrative_are_copies_of_nothing(text: str):
    assert find_copies([wire(), page("B", "2025-05-02", text=text), page("C", "2025-05-02", text=text)]) == {}
