"""What is no copy: shared speech, shared background, one bulletin, one affair, relays."""

from __future__ import annotations

import pytest
from tests.origins.pages import FIRST, SECOND, THIRD, among, find_copies, wire, written
from tests.origins.texts import FERRY, FERRY_ELSEWHERE, FERRY_REWORDED, MERGER, OTHERS, STRIKE
from tests.stories.factories import page


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
        "“Halvline regrets the decision of the board and will keep all 14 departures from Dokken,” the line said in a"
        " statement. “Passengers who have booked need do nothing.”"
    )
    left = page(
        "A", "2025-05-01", text=f"Halvline stays where it is. {statement} Its bookings rose in April, figures show."
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


@pytest.mark.parametrize(
    "text", ["", "Ferry.", "“", "\n\n\n", "“Quoted words and nothing else that could be compared.”"]
)
def test_texts_without_narrative_are_copies_of_nothing(text: str):
    assert find_copies([wire(), page("B", "2025-05-02", text=text), page("C", "2025-05-02", text=text)]) == {}


def test_a_long_quotation_that_two_papers_print_is_no_copy():
    quoted = (
        '"The terminal will cost what it costs, and the county knew the figure when it signed. The board of the harbour'
        " has counted twice and found the same sum both times. A third count will not make the piles shorter or the steel"
        ' cheaper, and the ships will not wait for it"'
    )
    carried = (
        "said Jon Vik, who has led the association of ferry passengers in western Norway since the strike of 2012."
    )
    left = page("A", "2025-05-01", text=f"The board met in the rain.\n\n{quoted}, {carried}")
    right = page("B", "2025-05-01", text=f"There will be no vote this month.\n\n{quoted}, {carried}")
    assert find_copies([left, right]) == {}


def test_a_later_story_of_the_same_people_is_no_rewording():
    """The same names in the same order tell of one affair, not of one text; the report of the merger is among the others."""
    later = (
        "A year after their failed marriage the two shipping lines are rivals again. Eestiway, which sails from Tallinn,"
        " opened a second gate at Muuga on Friday with a brass band and sausages. At Norlink in Oslo nobody came to the"
        " telephone. Analysts had thought in March 2024 that one of them would be sold to somebody in Gdansk; instead both"
        " hire. The 22 apprentices taken on last week will learn on a crane from 1961."
    )
    assert find_copies(among(page("B", "2026-05-01", text=later))) == {}


ACCOUNTS = (
    "Forty kilometres off Narva the trawler Kalev went down on Sunday with 11 aboard; the coast guard at Kunda saved 9.",
    "The coast guard at Kunda took 9 people off the sinking trawler Kalev on Sunday. Of her crew of 11 two are missing.",
    "Two men of the trawler Kalev are missing. She sank on Sunday near Narva, and 9 of 11 were brought to Kunda alive.",
    "Rescue in heavy seas: 9 of the 11 on the Kalev owe their lives to the men of Kunda. The ship lies off Narva.",
    "When the Kalev turned over off Narva on Sunday, 11 were on board, the coast guard at Kunda says. It found 9.",
    "Kunda's coast guard ended its search for the last two of the Kalev's 11 on Monday. It had saved 9 near Narva.",
    "Nobody knows yet why the Kalev sank near Narva. Her 9 survivors, of 11, are in hospital in Kunda, their owner said.",
    "The owner of the Kalev has promised help to the families of Kunda. Of 11 men 9 came home from the sea off Narva.",
)


def test_what_everybody_tells_ties_no_two_pages():
    """Ten outlets have the same names and numbers of one accident; each has them from the coast guard."""
    pages = [page(f"P{at}", "2025-05-01", text=text) for at, text in enumerate(ACCOUNTS)]
    assert find_copies(pages) == {}


def test_an_account_in_another_language_with_the_names_that_all_have_is_no_translation():
    names = "Narva, Kunda, Kalev, Muuga, Tallinn, Paldiski and Haapsalu"
    pages = [page(f"P{at}", "2025-05-01", text=f"{text} Boats came from {names}.") for at, text in enumerate(ACCOUNTS)]
    other = page("B", "2025-05-02", text=f"El Kalev se hundio; 9 de 11 viven. Ayudaron barcos de {names}.")
    found = find_copies([*(written(each, language="en") for each in pages), written(other, language="es")])
    assert "B" not in found


def test_a_short_dispatch_inside_a_report_that_names_its_outlet_is_a_relay():
    brief = page("A", "2025-05-01", text=FIRST, outlet="Gotland Courier")
    report = page("B", "2025-05-02", text=f"{FERRY_ELSEWHERE}\n\nThe Gotland Courier reported:\n\n{FIRST}")
    assert find_copies([brief, report]) == {}


def test_passages_in_two_long_reports_do_not_make_one_of_them_a_copy():
    """Two long reports may each have some paragraphs from one agency and be two reports."""
    left = page("A", "2025-05-01", text="\n\n".join((FIRST, MERGER, STRIKE, *OTHERS[2:4], SECOND)))
    right = page("B", "2025-05-02", text="\n\n".join((FERRY_ELSEWHERE, SECOND, *OTHERS[4:], *ACCOUNTS, FIRST)))
    assert find_copies([left, right]) == {}


def test_reports_after_one_pattern_with_other_names_are_no_rewording():
    """The road office reports closures alike, year in, year out; another slope and another day are another report."""
    first = (
        "Heavy rain has closed the road between Odda and Roldal, the office in Bergen said. One lane may open on the 14th if"
        " the slope above Seljestad holds. Drivers to Haugesund are sent round by Sauda until then, which takes 90 minutes."
    )
    second = (
        "The road between Odda and Roldal was closed by heavy rain, said the office in Bergen. If the slope over Rullestad"
        " is holding, one lane could open on the 23rd. Until then drivers for Stavanger are sent round by Etne, taking 75"
        " minutes more."
    )
    assert find_copies(among(page("A", "2025-05-01", text=first), page("B", "2025-06-01", text=second))) == {}


def test_a_set_phrase_or_two_in_long_reports_proves_nothing():
    phrase = (
        "A spokeswoman for the ministry of transport declined to comment on the plans of the board when she was asked."
    )
    left = page("A", "2025-05-01", text="\n\n".join((MERGER, STRIKE, *OTHERS[2:5], phrase)))
    right = page("B", "2025-05-02", text="\n\n".join((FERRY_ELSEWHERE, *OTHERS[5:], *ACCOUNTS, phrase)))
    assert find_copies([left, right]) == {}


RELAY = (
    "OSLO (Northwire) - The ferry terminal of Bergen is put off, as the Gotland Courier reported on Monday.\n\n"
    "The vote had been set for Tuesday and will now be held in June, the clerk told members in a letter, said the paper."
    " The terminal was first proposed in 2019 and would cost 640 million kroner, a third of it paid by the county. It is"
    " the third time this year that a decision of the board is moved after a quarrel about figures.\n\n"
    "Cranes for a terminal at Stavanger, ordered in autumn, are to arrive in May. Nobody lives beside that quay."
)
"""An agency's report on a newspaper's, two passages of which it takes over as they are."""


def test_reprints_of_a_relay_are_its_copies_and_not_those_of_the_report_that_it_names():
    source = page("A", "2025-05-01", text=FERRY, outlet="Gotland Courier")
    relay = page("B", "2025-05-02", text=RELAY, outlet="Northwire", agency="Northwire")
    reprint = page("C", "2025-05-03", text=RELAY, agency="Northwire")
    cut = page("D", "2025-05-03", text=RELAY.rpartition("\n\n")[0].removeprefix("OSLO (Northwire) - "))
    found = find_copies(among(source, relay, reprint, cut))
    assert {copy.page: copy.of for copy in found.values()} == {"C": "B", "D": "B"}
