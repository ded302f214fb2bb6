"""Which pages belong to one story."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from tests.stories.factories import page

from reportedly.model.thread import Candidate
from reportedly.stories.grouping.happenings import faded
from reportedly.stories.grouping.leads import weigh_lead
from reportedly.stories.grouping.likeness import fingerprint, likeness, weigh
from reportedly.stories.grouping.terms import NAME
from reportedly.stories.grouping.threads import Beside, Choice, choose, nearness

FERRY = (
    "The harbour board of Bergen put off its vote on the ferry terminal. Halvline had pressed the board for an answer."
)
AGAIN = (
    "Halvline will hear in June whether the Bergen harbour board wants the ferry terminal, a member of the board said."
)
STORM = "A storm tore roofs off houses in Tallinn and closed the airport for six hours, the weather office said."
"""Of another matter."""


def candidate(name: str, story: str, text: str, published: str | None = "2025-05-01", title: str = "") -> Candidate:
    reading = page(name, published or "2025-05-01", text=text)
    taken = fingerprint(replace(reading, article=replace(reading.article, title=title)))
    return Candidate(name, story, published, weigh(taken.counts, {}, 0), lead=weigh_lead(taken.lead, {}, 0))


def placed(new: Candidate, *kept: Candidate, spread: Sequence[Candidate] = ()) -> Choice:
    alike = [(each, likeness(new.terms, each.terms)) for each in kept]
    beside = [Beside(each, value, faded(value, new.published, each.published)) for each, value in alike]
    return choose(new, beside, lambda story: spread or [each for each in kept if each.story == story])


def choice(text: str, *kept: Candidate, day: str | None = "2025-05-02") -> Choice:
    return placed(candidate("new", "", text, day), *kept)


def test_a_page_on_the_same_matter_in_other_words_joins_the_story():
    assert choice(AGAIN, candidate("A", "s-A", FERRY)).story == "s-A"


def test_a_page_on_another_matter_begins_a_story_of_its_own():
    assert choice(STORM, candidate("A", "s-A", FERRY)) == Choice()


def test_the_same_matter_two_years_later_is_another_story():
    assert choice(AGAIN, candidate("A", "s-A", FERRY), day="2027-05-02").story is None


def test_the_same_words_two_years_later_are_a_reprint_of_the_same_story():
    assert choice(FERRY, candidate("A", "s-A", FERRY), day="2027-05-02").story == "s-A"


def test_without_candidates_there_is_no_story_to_join():
    assert choice(FERRY) == Choice()


def test_a_story_goes_on_in_other_words_under_headlines_on_the_same_matter():
    """What is told changes from page to page, what it is about does not."""
    vote = candidate("A", "s-A", FERRY, "2025-05-01", "Bergen board puts off vote on Halvline ferry terminal")
    court = (
        "A judge in Oslo found no fault with how bids had been asked for. Lawyers of a rival firm had called it unfair "
        "and sued in spring. Its owner, Ida Brekke, said after the ruling that she would not appeal. "
    ) * 2 + "Halvline may now build at Bergen."
    title = "Halvline wins in court over ferry terminal in Bergen"
    assert placed(candidate("new", "", court, "2025-06-20", title), vote).story == "s-A"
    assert placed(candidate("new", "", court, "2025-06-20", "Judge speaks"), vote).story is None


def test_pages_whose_leads_name_others_are_less_near_than_their_words_say():
    """Two parliaments that vote on one day; a page that names nobody may be of either matter."""
    port = candidate("A", "s-A", "The Estonian parliament will vote on the port bill, its speaker said.")
    rail = candidate("B", "s-B", "The Latvian parliament will vote on the rail bill, its speaker said.")
    nameless = replace(rail, terms={term: rail.terms[term] for term in rail.terms if not term.startswith(NAME)})
    assert nearness(rail, port, 0.2) == nearness(port, rail, 0.2) < nearness(nameless, port, 0.2) / 2


def test_a_story_of_which_nothing_was_told_for_months_is_left_alone_unless_it_is_a_long_process():
    bid = candidate("A", "s-A", FERRY, "2025-05-01")
    later = candidate("new", "", AGAIN, "2026-01-20")
    deal = {"between:bergen+halvline": 0.1}
    assert placed(later, bid).story is None
    assert placed(replace(later, terms=later.terms | deal), replace(bid, terms=bid.terms | deal)).story == "s-A"


def test_a_page_near_to_a_few_pages_of_a_large_story_but_not_to_it_throughout_begins_one_of_its_own():
    kept = candidate("A", "s-A", FERRY, "2025-04-26")
    field = [candidate(f"S{number}", "s-A", STORM) for number in range(8)]
    assert choice(AGAIN, kept).story == "s-A"
    assert placed(candidate("new", "", AGAIN), kept, spread=field).story is None


def test_a_page_joins_the_story_of_its_happening_however_far_that_reaches():
    kept = candidate("A", "s-A", FERRY)
    field = [candidate(f"S{number}", "s-A", STORM) for number in range(8)]
    assert placed(candidate("new", "", FERRY), kept, spread=field).story == "s-A"


def test_a_page_in_an_older_store_is_compared_without_its_lead():
    kept = replace(candidate("A", "s-A", FERRY), lead={})
    assert choice(AGAIN, kept).story == "s-A"
    assert choice(STORM, kept) == Choice()


def test_what_a_young_story_tells_together_counts():
    """A page that takes up something of each of two pages may be near to them only as a whole."""
    halvline, terminal, harbour = {"name:halvline": 0.37}, {"terminal": 0.37}, {"harbour": 0.37}
    new = Candidate(
        "new", "", "2025-05-10", halvline | terminal | harbour, lead={"terminal": 0.3, "harbour": 0.3, "bids": 0.15}
    )
    vote = Candidate(
        "A", "s-A", "2025-05-01", halvline | terminal | {"vote": 0.85}, lead={"terminal": 0.3, "bids": 0.15}
    )
    price = Candidate(
        "B", "s-A", "2025-05-01", halvline | harbour | {"price": 0.85}, lead={"harbour": 0.3, "bids": 0.15}
    )
    found = [placed(new, *pages).story for pages in ([vote], [price], [vote, price])]
    assert found == [None, None, "s-A"]


def test_a_rare_name_in_both_leads_speaks_for_one_matter_and_a_rare_word_does_not():
    """Weeks on, hardly a word of the first page is left but the name of the firm that fails."""
    saved = "Ministers agreed to defer what Norvair owes in duty. Unions of its crews in Bergen welcomed that. " * 4
    folded = "Administrators were called in overnight at Norvair. Passengers slept on benches at the gates. " * 4
    first = candidate("A", "s-A", saved, "2025-05-01", "Norvair saved by tax deal")
    assert placed(candidate("new", "", folded, "2025-06-05", "Norvair folds"), first).story == "s-A"
    plain = candidate("A", "s-A", saved.replace("Norvair", "zeppelins"), "2025-05-01", "Relief for zeppelins")
    other = folded.replace("Norvair", "zeppelins")
    assert placed(candidate("new", "", other, "2025-06-05", "End of zeppelins"), plain).story is None


def test_a_first_name_in_both_leads_is_no_rare_one():
    """ "Ada" is in many stories: it weighs far less in either lead than the surname, and alone makes nothing near."""

    def told(of: str, ada: float) -> Candidate:
        terms = {"ada": ada, f"{NAME}ada": ada, of: 0.9, f"{NAME}{of}": 0.9}
        return Candidate(of, "", None, terms, lead={"ada": ada, of: 0.9})

    def near(ada: float) -> float:
        left, right = told("holm", ada), told("berg", ada)
        return nearness(left, right, likeness(left.terms, right.terms))

    assert near(0.3) == 0.0
    assert near(0.8) > 0.0
