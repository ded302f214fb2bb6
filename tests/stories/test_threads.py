"""Which pages belong to one story."""

from __future__ import annotations

from tests.stories.factories import page

from reportedly.model.thread import Candidate
from reportedly.stories.threads import choose, fingerprint

FERRY = (
    "The harbour board of Bergen put off its vote on the ferry terminal. Fjordline had pressed the board for an answer."
)
AGAIN = (
    "Fjordline will hear in June whether the Bergen harbour board wants the ferry terminal, a member of the board said."
)
STORM = "A storm tore roofs off houses in Tallinn and closed the airport for six hours, the weather office said."


def story_of(text: str, day: str = "2025-05-02") -> str | None:
    kept = fingerprint(page("A", "2025-05-01", text=FERRY))
    candidate = Candidate("A", "s-A", "2025-05-01", kept.terms)
    new = fingerprint(page("B", day, text=text))
    return choose(new, [candidate], dict.fromkeys(kept.terms, 1), 1)


def test_a_page_on_the_same_matter_in_other_words_joins_the_story():
    assert story_of(AGAIN) == "s-A"


def test_a_page_on_another_matter_begins_a_story_of_its_own():
    assert story_of(STORM) is None


def test_the_same_matter_two_years_later_is_another_story():
    assert story_of(AGAIN, "2027-05-02") is None


def test_without_candidates_there_is_no_story_to_join():
    assert choose(fingerprint(page("A", "2025-05-01", text=FERRY)), [], {}, 0) is None
