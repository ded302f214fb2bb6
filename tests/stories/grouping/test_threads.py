"""Which pages belong to one story."""

from __future__ import annotations

from tests.stories.factories import page

from reportedly.model.reading import Reading
from reportedly.model.thread import Candidate
from reportedly.stories.grouping.likeness import fingerprint, weigh
from reportedly.stories.grouping.threads import Choice, choose

FERRY = (
    "The harbour board of Bergen put off its vote on the ferry terminal. Fjordline had pressed the board for an answer."
)
AGAIN = (
    "Fjordline will hear in June whether the Bergen harbour board wants the ferry terminal, a member of the board said."
)
STORM = "A storm tore roofs off houses in Tallinn and closed the airport for six hours, the weather office said."
"""Of another matter."""


def terms_of(reading: Reading) -> dict[str, float]:
    return weigh(fingerprint(reading).counts, {}, 0)


def candidate(name: str, story: str, text: str, published: str | None = "2025-05-01") -> Candidate:
    return Candidate(name, story, published, terms_of(page(name, published or "2025-05-01", text=text)))


def choice(text: str, *candidates: Candidate, day: str | None = "2025-05-02") -> Choice:
    return choose(terms_of(page("new", "2025-05-02", text=text)), day, candidates)


def test_a_page_on_the_same_matter_in_other_words_joins_the_story():
    assert choice(AGAIN, candidate("A", "s-A", FERRY)).story == "s-A"


def test_a_page_on_another_matter_begins_a_story_of_its_own():
    assert choice(STORM, candidate("A", "s-A", FERRY)) == Choice()


def test_the_same_matter_two_years_later_is_another_story():
    assert choice(AGAIN, candidate("A", "s-A", FERRY), day="2027-05-02").story is None


def test_without_candidates_there_is_no_story_to_join():
    assert choice(FERRY) == Choice()


def test_what_a_young_story_tells_together_counts():
    """A page that takes up something of each of two pages may be near to them only as a whole."""
    new = {"name:fjordline": 0.37, "terminal": 0.37, "harbour": 0.37}
    vote = Candidate("A", "s-A", "2025-05-01", {"name:fjordline": 0.37, "terminal": 0.37, "vote": 0.85})
    price = Candidate("B", "s-A", "2025-05-01", {"name:fjordline": 0.37, "harbour": 0.37, "price": 0.85})
    found = [choose(new, "2025-05-01", pages).story for pages in ([vote], [price], [vote, price])]
    assert found == [None, None, "s-A"]
