"""Messages, letters and videos that somebody calls false, and papers and documents of which nobody knows."""

from __future__ import annotations

import pytest
from tests.pipeline.test_short_stories import shelf
from tests.pipeline.test_words_taken_back import status

from reportedly import pipeline


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("Was Clara Holm shot?", "A message that went round on Tuesday, which police called a hoax, said that Finance"
         " Minister Clara Holm had been shot dead."),
        ("Was Clara Holm shot?", "A message that went round on Tuesday said that Clara Holm had been shot dead. Police"
         " said the message was a hoax."),
        ("Was Clara Holm shot?", "A message that went round on Tuesday said that Clara Holm had been shot dead. Police"
         " dismissed the message as a hoax."),
        ("Will the Kolberg plant close?", "A letter in circulation says that the Kolberg plant will close. Its owner,"
         " Velora, said the letter was a forgery."),
        ("Are hotel guests held hostage in Tarvo?", "A hotel in Tarvo contradicted media reports that its guests were"
         " being held hostage by gunmen."),
        ("Was President Roe killed?", "The presidency dismissed as propaganda claims that President Anton Roe had been"
         " killed."),
        ("Is Ada Roe dead?", "The husband of the novelist Ada Roe has dismissed as a cruel hoax reports that Ada Roe had"
         " died."),
    ],
)  # fmt: skip
def test_what_a_message_tells_is_denied_by_who_calls_it_false(question: str, body: str) -> None:
    assert status(question, body) == "denied"


@pytest.mark.parametrize(
    "body",
    [
        "Velora plans to close its Kolberg plant, according to a document whose authenticity could not be established.",
        "Velora plans to close its Kolberg plant next year, an unverified memo says.",
    ],
)
def test_a_document_that_may_be_forged_only_starts_a_rumour(body: str) -> None:
    assert status("Will Velora close its Kolberg plant?", body) == "rumoured"


@pytest.mark.parametrize(
    ("question", "body"),
    [
        ("Will Clara Holm resign?", "Finance Minister Clara Holm refused to rule out resigning."),
        ("Will Ilse Brandt resign?", "Governor Ilse Brandt would not rule out resigning if the law was changed."),
        ("Will Norvik Air pilots strike?", "The pilots' union declined to rule out a strike at Norvik Air."),
    ],
)
def test_who_will_not_rule_a_thing_out_leaves_it_possible(question: str, body: str) -> None:
    assert status(question, body) == "rumoured"


def test_what_papers_say_in_a_headline_no_document_shows() -> None:
    page = ("2025-05-06T10:00Z", "Lake Post", "Vane arrested, paper says", "Bank chief Piet Vane has been arrested.")
    (event,) = pipeline.ask("Was Piet Vane arrested?", shelf(page), "2025-05-06T23:59Z").events
    assert event.status in ("reported", "rumoured")
